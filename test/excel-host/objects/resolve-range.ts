// From an address or a defined name to a range.
import { parseArea, splitAddress } from "../model/address";
import { invalidArgument } from "../model/api-error";
import type { Sheet } from "../model/sheet";
import { type HostObject, isHostObject, range, type Session, sheetOf } from "./definition";

export function resolveRange(address: string, sheet: Sheet, session: Session): HostObject {
  const { workbook } = session;
  const split = splitAddress(address);
  const home = split.sheet === null ? sheet : workbook.byName(split.sheet);
  const area = home && parseArea(split.reference);
  if (area) return range(home, area);
  const name = workbook.nameOf(address, sheet.name) ?? workbook.nameOf(address);
  if (!name) throw invalidArgument();
  return resolveRange(name.formula.slice(1), sheet, session);
}

/** An argument that may be a range or an address. */
export function rangeArgument(value: unknown, object: HostObject, session: Session): HostObject {
  if (isHostObject(value)) return value;
  if (typeof value !== "string") throw invalidArgument();
  return resolveRange(value, sheetOf(object, session), session);
}
