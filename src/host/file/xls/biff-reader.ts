// Reads numbers and strings across the pieces of one record.
import { damaged } from "../refusals";
import type { BiffRecord } from "./records";

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });

export class BiffReader {
  private readonly pieces: readonly DataView[];
  private piece = 0;
  private at = 0;

  constructor(record: Pick<BiffRecord, "pieces">) {
    this.pieces = record.pieces;
  }

  /** A reader of some bytes cut out of a record. */
  static of(bytes: Uint8Array): BiffReader {
    return new BiffReader({
      pieces: [new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
    });
  }

  atEnd(): boolean {
    const view = this.pieces[this.piece];
    return (
      view === undefined || (this.at >= view.byteLength && this.piece + 1 >= this.pieces.length)
    );
  }

  byte(): number {
    return this.view(1).getUint8(this.advance(1));
  }

  short(): number {
    return this.view(2).getUint16(this.advance(2), true);
  }

  long(): number {
    return this.view(4).getUint32(this.advance(4), true);
  }

  double(): number {
    return this.view(8).getFloat64(this.advance(8), true);
  }

  skip(count: number): void {
    let left = count;
    while (left > 0) {
      const step = Math.min(left, this.view(1).byteLength - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** The next bytes, joined where they cross into the next piece. */
  bytes(count: number): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.view(Math.min(1, count));
    if (this.at + count <= byteLength) {
      return new Uint8Array(buffer, byteOffset + this.advance(count), count);
    }
    return Uint8Array.from({ length: count }, () => this.byte());
  }

  /** A string with its length in one or two bytes before it. */
  string(lengthSize: 1 | 2): string {
    return this.text(lengthSize === 1 ? this.byte() : this.short());
  }

  /** A string of so many characters, told elsewhere. */
  text(length: number): string {
    const flags = this.byte();
    const runs = flags & RICH ? this.short() : 0;
    const phonetic = flags & PHONETIC ? this.long() : 0;
    const text = this.characters(length, (flags & WIDE) !== 0);
    this.skip(runs * 4 + phonetic);
    return text;
  }

  /** Where a string crosses into the next piece, a new width flag comes first. */
  private characters(count: number, wide: boolean): string {
    let text = "";
    let size = wide ? 2 : 1;
    while (text.length < count) {
      const current = this.pieces[this.piece];
      if (current === undefined) throw damaged("文字不完整");
      if (this.at >= current.byteLength) {
        this.piece++;
        this.at = 0;
        size = this.byte() & WIDE ? 2 : 1;
        continue;
      }
      const take = Math.min(count - text.length, Math.floor((current.byteLength - this.at) / size));
      if (take === 0) throw damaged("文字不完整");
      text += decode(current, this.at, { take, size });
      this.at += take * size;
    }
    return text;
  }

  private advance(by: number): number {
    const from = this.at;
    this.at += by;
    return from;
  }

  /** The piece that holds the next bytes. */
  private view(size: number): DataView {
    for (;;) {
      const view = this.pieces[this.piece];
      if (view === undefined) throw damaged("记录不完整");
      if (this.at + size <= view.byteLength) return view;
      if (this.at < view.byteLength) throw damaged("记录不完整");
      this.piece++;
      this.at = 0;
    }
  }
}

/** 8-bit characters are the lower halves of UTF-16 ones. */
function decode(view: DataView, from: number, run: { take: number; size: number }): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, run.take * run.size);
  return UTF16.decode(run.size === 2 ? bytes : Uint16Array.from(bytes));
}
