// The compound file (OLE) that .xls, .et and encrypted .xlsx share: a small file system of named streams.
import { damaged } from "../refusals";

const END_OF_CHAIN = 0xfffffffa;
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const LISTED_IN_HEADER = 109;
const STREAM = 2;
const ROOT = 5;

interface Stream {
  readonly start: number;
  readonly size: number;
}

export class CompoundFile {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly fat: readonly number[];
  private readonly miniFat: readonly number[];
  private readonly miniStream: Uint8Array;
  private readonly miniCutoff: number;
  private readonly streams = new Map<string, Stream>();

  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER_SIZE) throw damaged("复合文档头残缺");
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = this.view.getUint16(30, true) === 12 ? 4096 : 512;
    this.miniCutoff = this.view.getUint32(56, true);
    this.fat = this.words(this.fatSectors());
    const root = this.readDirectory(this.view.getUint32(48, true));
    this.miniFat = this.words(this.chain(this.view.getUint32(60, true)));
    this.miniStream = root === null ? new Uint8Array() : this.sectors(this.chain(root.start));
  }

  /** Names of all streams, as written. */
  names(): readonly string[] {
    return [...this.streams.keys()];
  }

  read(name: string): Uint8Array | null {
    const stream = this.streams.get(name);
    if (stream === undefined) return null;
    const small = stream.size < this.miniCutoff;
    const bytes = small ? this.miniSectors(stream.start) : this.sectors(this.chain(stream.start));
    if (bytes.length < stream.size) throw damaged("数据流不完整", name);
    return bytes.subarray(0, stream.size);
  }

  /** The first sectors of the allocation table are listed in the header, the rest in a chain of their own. */
  private fatSectors(): number[] {
    const list: number[] = [];
    for (let at = 76; at < HEADER_SIZE; at += 4) list.push(this.view.getUint32(at, true));
    let next = this.view.getUint32(68, true);
    let left = this.view.getUint32(72, true);
    // The header may promise any number of them; a file has no more than it has sectors.
    const sectors = Math.ceil(this.bytes.length / this.sectorSize);
    while (next < END_OF_CHAIN && left-- > 0) {
      if (list.length > sectors + LISTED_IN_HEADER) throw damaged("复合文档扇区成环");
      const words = this.words([next]);
      next = words.at(-1) ?? END_OF_CHAIN;
      list.push(...words.slice(0, -1));
    }
    return list.filter((sector) => sector < END_OF_CHAIN);
  }

  private readDirectory(start: number): Stream | null {
    const directory = this.sectors(this.chain(start));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    let root: Stream | null = null;
    for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
      const kind = view.getUint8(at + 66);
      const stream = {
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
      if (kind === ROOT) root = stream;
      if (kind !== STREAM) continue;
      const bytes = directory.subarray(at, at + Math.min(64, view.getUint16(at + 64, true)));
      const name = new TextDecoder("utf-16le").decode(bytes).replace(/\0.*$/, "");
      if (!this.streams.has(name)) this.streams.set(name, stream);
    }
    return root;
  }

  private chain(start: number): number[] {
    return follow(start, this.fat);
  }

  private sectors(list: readonly number[]): Uint8Array {
    const whole = new Uint8Array(list.length * this.sectorSize);
    for (const [index, sector] of list.entries()) {
      const from = (sector + 1) * this.sectorSize;
      // The last sector of a file may be cut short; anything further out is damage.
      if (from >= this.bytes.length) throw damaged("复合文档扇区残缺");
      whole.set(this.bytes.subarray(from, from + this.sectorSize), index * this.sectorSize);
    }
    return whole;
  }

  private miniSectors(start: number): Uint8Array {
    const list = follow(start, this.miniFat);
    const whole = new Uint8Array(list.length * 64);
    for (const [index, sector] of list.entries()) {
      whole.set(this.miniStream.subarray(sector * 64, sector * 64 + 64), index * 64);
    }
    return whole;
  }

  private words(list: readonly number[]): number[] {
    const bytes = this.sectors(list);
    const view = new DataView(bytes.buffer);
    return Array.from({ length: bytes.length / 4 }, (_, index) => view.getUint32(index * 4, true));
  }
}

function follow(start: number, table: readonly number[]): number[] {
  const list: number[] = [];
  for (let sector = start; sector < END_OF_CHAIN; sector = table[sector] ?? END_OF_CHAIN) {
    if (list.length > table.length) throw damaged("复合文档扇区成环");
    list.push(sector);
  }
  return list;
}
