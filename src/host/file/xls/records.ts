// The record stream of BIFF8: a number, a length and bytes, again and again; long records go on in CONTINUE.
import { damaged } from "../refusals";

export const RECORD = {
  formula: 0x0006,
  endOfStream: 0x000a,
  externalSheets: 0x0017,
  definedName: 0x0018,
  dateMode: 0x0022,
  externalName: 0x0023,
  filePassword: 0x002f,
  continued: 0x003c,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  sharedStringCell: 0x00fd,
  supportingBook: 0x01ae,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaString: 0x0207,
  row: 0x0208,
  arrayFormula: 0x0221,
  dataTable: 0x0236,
  rk: 0x027e,
  numberFormat: 0x041e,
  sharedFormula: 0x04bc,
  beginning: 0x0809,
} as const;

/** A record with the pieces its CONTINUE records add; most have one piece. */
export interface BiffRecord {
  readonly id: number;
  readonly pieces: readonly DataView[];
  /** Where it stands in the stream. */
  readonly offset: number;
}

/** Records from an offset up to and including the end of its substream. */
export function* records(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  let depth = 0;
  while (at + 4 <= stream.length) {
    const offset = at;
    const id = view.getUint16(at, true);
    const pieces: DataView[] = [];
    do {
      const length = view.getUint16(at + 2, true);
      if (at + 4 + length > stream.length) throw damaged("记录不完整");
      pieces.push(new DataView(stream.buffer, stream.byteOffset + at + 4, length));
      at += 4 + length;
    } while (at + 4 <= stream.length && view.getUint16(at, true) === RECORD.continued);
    // Charts inside a sheet are substreams of their own.
    if (id === RECORD.beginning) depth++;
    if (id === RECORD.endOfStream) depth--;
    if (depth <= 1) yield { id, pieces, offset };
    if (depth <= 0) return;
  }
  throw damaged("记录流没有结尾");
}
