// How the object model is described: per type its properties, links to other objects, and methods.
import type { Area } from "../model/address";
import { isOnSheet } from "../model/address";
import { ApiError, invalidArgument } from "../model/api-error";
import type { Sheet } from "../model/sheet";
import type { HostWorkbook } from "../model/workbook";

/** An object an add-in holds a proxy of. `key` is a name or id where the type needs one. */
export interface HostObject {
  readonly type: string;
  readonly sheet?: Sheet;
  readonly area?: Area;
  readonly key?: string;
}

export type AddinService = Record<string, unknown>;

/** What the object model may use of the host. */
export interface Session {
  readonly workbook: HostWorkbook;
  readonly addin: AddinService;
  /** Excel windows: another workbook has the focus. */
  readonly lostFocus: boolean;
  /** Counts cells read or written; refuses above the limit. */
  countCells(cells: number): void;
  /** Some versions answer a read above the limit with null instead of an error. */
  answersNullFor(cells: number): boolean;
  /** A reference the client can come back with. */
  keep(object: HostObject): string;
  release(reference: string): void;
  recall(reference: string): HostObject | undefined;
  referenceCount(): number;
  releaseAll(): void;
  fire(event: HostEvent): void;
}

export interface HostEvent {
  readonly type: number;
  /** Id of the sheet, or "Workbook". */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export interface Property {
  readonly get: (object: HostObject, session: Session) => unknown;
  readonly set?: (object: HostObject, value: unknown, session: Session) => void;
}

export type Link = (object: HostObject, session: Session) => HostObject | null;
export type Method = (object: HostObject, args: readonly unknown[], session: Session) => unknown;

export interface TypeDefinition {
  /** What identifies the object in an answer: { Id: … }. */
  readonly identify?: (object: HostObject, session: Session) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly links?: Readonly<Record<string, Link>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Present on collections. */
  readonly items?: (object: HostObject, session: Session) => readonly HostObject[];
  readonly item?: (object: HostObject, key: unknown, session: Session) => HostObject | null;
}

export type Catalogue = Readonly<Record<string, TypeDefinition>>;

export function sheetOf(object: HostObject, session: Session): Sheet {
  const { sheet } = object;
  if (!sheet || !session.workbook.sheets.includes(sheet)) throw new ApiError("ItemNotFound");
  return sheet;
}

export function areaOf(object: HostObject): Area {
  if (!object.area) throw new ApiError("GeneralException", `${object.type} has no area`);
  return object.area;
}

export function keyOf(object: HostObject): string {
  return object.key ?? "";
}

export const worksheet = (sheet: Sheet): HostObject => ({ type: "Worksheet", sheet });

export function range(sheet: Sheet, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return { type: "Range", sheet, area };
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" && value !== null && typeof Reflect.get(value, "type") === "string"
  );
}

/** An argument that must be a number; `otherwise` when it was left out. */
export function numberAt(args: readonly unknown[], index: number, otherwise?: number): number {
  const value = args[index] ?? otherwise;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function textAt(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

/** Refuses changes of a workbook that must not be changed. */
export function assertWritable(session: Session): void {
  if (session.workbook.isReadOnly) throw new ApiError("AccessDenied");
}

/** Refuses adding, deleting, renaming, moving and hiding sheets of a workbook with protected structure. */
export function assertStructureOpen(session: Session): void {
  assertWritable(session);
  if (session.workbook.structureProtected) throw new ApiError("AccessDenied");
}

/** Activation and selection fail while another workbook has the focus. */
export function assertFocus(session: Session): void {
  if (session.lostFocus) throw new ApiError("InactiveWorkbook");
}

/** A property that is kept nowhere else: read from and written to plain state. */
export function constant(value: unknown): Property {
  return { get: () => value };
}

export const ignored = (value: unknown): Property => ({ get: () => value, set: () => undefined });

export const nothing: Method = () => null;

/** Numbers of Excel's events on the wire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;

export const WHOLE_WORKBOOK = "Workbook";
