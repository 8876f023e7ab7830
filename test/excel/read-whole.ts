// A reading put together again, for tests that look at the whole workbook.
import type { Host, ReadOptions } from "../../src/host/port";
import { joinParts } from "../../src/host/sheet-parts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

export async function readWhole(host: Host, options?: ReadOptions): Promise<WorkbookSnapshot> {
  const parts: SheetSnapshot[] = [];
  const { name } = await host.read((part) => {
    parts.push(part);
  }, options);
  return { name, sheets: joinParts(parts) };
}
