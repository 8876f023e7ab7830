// Answers the request bodies of Office.js from the workbook in memory. Knows nothing about transports.
import { ApiError } from "../model/api-error";
import type { Sheet } from "../model/sheet";
import type { HostWorkbook } from "../model/workbook";
import { CATALOGUE } from "../objects/catalogue";
import {
  type AddinService,
  EVENT,
  type HostEvent,
  type HostObject,
  type Session,
  WHOLE_WORKBOOK,
} from "../objects/definition";
import { REQUIREMENTS } from "./app-context";
import { Batch } from "./batch";
import { type Announced, Directory } from "./directory";
import { Faults, TRANSPORT_ERRORS } from "./faults";
import { type RoundTrip, webLimits } from "./limits";
import { ACTION_NAMES, type RequestBody, type ResponseBody } from "./messages";
import type { ObjectModel } from "./metadata";

export interface Calculator {
  /** Brings formulas up to date with what changed since the last call; the sheets on which any was calculated. */
  recalculate(workbook: HostWorkbook): Promise<readonly Sheet[]>;
}

export interface Setup {
  readonly model: ObjectModel;
  readonly announced?: Announced | undefined;
  readonly calculator?: Calculator | undefined;
}

export type Answer = { readonly text: string } | { readonly error: number };

export interface EventEntry extends HostEvent {
  readonly category: number;
}

const EVENT_CATEGORY = 65_536;

export class RichApi implements Session {
  workbook: HostWorkbook;
  limits = webLimits();
  stats: RoundTrip[] = [];
  addin: AddinService = { state: "Visible" };
  readonly faults = new Faults();
  readonly directory: Directory;
  calculator: Calculator | undefined;
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  /** Called after each request that was answered. */
  onAnswered: () => void = () => undefined;

  private readonly references = new Map<string, HostObject>();
  private readonly listeners = new Map<string, number>();
  private pending: EventEntry[] = [];
  private nextReference = 1;
  private cells = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(workbook: HostWorkbook, { model, announced, calculator }: Setup) {
    this.workbook = workbook;
    this.directory = new Directory(CATALOGUE, model, announced ?? REQUIREMENTS);
    this.calculator = calculator;
  }

  get missing(): ReadonlyMap<string, number> {
    return this.directory.missing;
  }

  /** Requests of the add-in itself, without the clean-up Excel.run adds. */
  get roundTrips(): readonly RoundTrip[] {
    return this.stats.filter((trip) => !trip.isCleanUp);
  }

  /** Another workbook for the same add-in; counters, references and listeners start afresh. */
  replaceWorkbook(workbook: HostWorkbook): void {
    this.workbook = workbook;
    this.references.clear();
    this.listeners.clear();
    this.directory.missing.clear();
    this.faults.clear();
    this.stats = [];
    this.pending = [];
    this.limits = webLimits();
  }

  /** One request in, one answer out; requests are answered one after the other. */
  exchange(bodyText: string, flags: number): Promise<Answer> {
    const answer = this.queue.then(() => this.answer(bodyText, flags));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  flushEvents(): void {
    const entries = this.pending.splice(0);
    if (entries.length > 0) this.onEvents(entries);
  }

  async recalculate(): Promise<void> {
    const { workbook } = this;
    const automatic = workbook.calculationMode !== "Manual" && workbook.dirty.length > 0;
    if (!automatic && !workbook.calculationRequested) return;
    const calculated = (await this.calculator?.recalculate(workbook)) ?? [];
    for (const { id } of calculated) {
      const message = { address: "", worksheetId: id };
      this.fire({ type: EVENT.calculated, target: id, message });
    }
    workbook.dirty = [];
    workbook.calculationRequested = false;
  }

  private async answer(bodyText: string, flags: number): Promise<Answer> {
    const started = performance.now();
    const body = JSON.parse(bodyText) as RequestBody;
    const trip = describe(body, {
      number: this.stats.length + 1,
      flags,
      bytesIn: byteLength(bodyText),
    });
    this.stats.push(trip);
    const answer = await this.limited(body, trip);
    trip.milliseconds = performance.now() - started;
    this.onAnswered();
    return answer;
  }

  private async limited(body: RequestBody, trip: RoundTrip): Promise<Answer> {
    if (trip.bytesIn > this.limits.requestBytes)
      return refuse(trip, "RequestPayloadSizeLimitExceeded");
    const response = await this.respond(body, trip);
    if ("error" in response) return response;
    trip.error = response.body.Error?.Code;
    const text = JSON.stringify(response.body);
    trip.bytesOut = byteLength(text);
    if (trip.bytesOut > this.limits.responseBytes)
      return refuse(trip, "ResponsePayloadSizeLimitExceeded");
    return { text };
  }

  private async respond(
    body: RequestBody,
    trip: RoundTrip
  ): Promise<{ body: ResponseBody } | { error: number }> {
    try {
      const fault = trip.isCleanUp ? null : await this.faults.admit(trip.flags);
      if (fault) return refuse(trip, fault.code);
    } catch (error) {
      if (error instanceof ApiError) return { body: refusedBody(error) };
      throw error;
    }
    this.cells = 0;
    const answered = await new Batch(body, this, this.directory).run(() => this.recalculate());
    await this.recalculate();
    trip.cells = this.cells;
    return { body: answered };
  }

  // What the object model uses of the host:

  get lostFocus(): boolean {
    return this.faults.anotherWorkbookActive;
  }

  countCells(cells: number): void {
    this.cells += cells;
    if (cells > this.limits.readCells) throw new ApiError("RangeExceedsLimit");
  }

  answersNullFor(cells: number): boolean {
    return this.faults.overLimitReads === "null" && cells > this.limits.readCells;
  }

  keep(object: HostObject): string {
    const reference = `{R${String(this.nextReference)}}`;
    this.nextReference += 1;
    this.references.set(reference, object);
    return reference;
  }

  release(reference: string): void {
    this.references.delete(reference);
  }

  recall(reference: string): HostObject | undefined {
    return this.references.get(reference);
  }

  referenceCount(): number {
    return this.references.size;
  }

  releaseAll(): void {
    this.references.clear();
  }

  listen(type: number, target: string, step: 1 | -1): void {
    const key = `${String(type)}|${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + step);
  }

  fire(event: HostEvent): void {
    if (this.faults.forgetsToTell.has(event.type)) return;
    for (const target of [event.target, WHOLE_WORKBOOK]) {
      const count = this.listeners.get(`${String(event.type)}|${target}`) ?? 0;
      if (count > 0) this.pending.push({ ...event, target, category: EVENT_CATEGORY });
    }
  }
}

function refuse(trip: RoundTrip, code: string): { error: number } {
  trip.error = code;
  return { error: TRANSPORT_ERRORS[code] ?? 5001 };
}

function refusedBody(error: ApiError): ResponseBody {
  const { code, message, httpStatus } = error;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, HttpStatusCode: httpStatus, ActionIndex: 0 },
  };
}

function describe(
  body: RequestBody,
  known: Pick<RoundTrip, "number" | "flags" | "bytesIn">
): RoundTrip {
  const kinds: Record<string, number> = {};
  for (const action of body.Actions) {
    const kind = ACTION_NAMES[action.ActionType] ?? "Unknown";
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const work = body.Actions.filter(({ ActionType }) => ActionType !== 1);
  const isCleanUp = work.length > 0 && work.every(({ Name }) => Name.startsWith("_Remove"));
  return {
    ...known,
    bytesOut: 0,
    actions: body.Actions.length,
    kinds,
    cells: 0,
    milliseconds: 0,
    isCleanUp,
  };
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
