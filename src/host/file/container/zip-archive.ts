// The ZIP container, read with distrust: sizes, counts and names are checked before anything is unpacked.
import { Inflate } from "fflate";
import { HostError } from "../../host-error";
import {
  damaged,
  encrypted,
  forbiddenMarkup,
  megabytes,
  suspicious,
  unsupportedFormat,
} from "../refusals";
import { crc32 } from "./crc32";

const LIMITS = { entries: 5000, entry: 512 << 20, total: 1 << 30, ratio: 500, ratioAbove: 1 << 20 };
const SIGNATURE = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
};
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const UNKNOWN = 0xffffffff;
/** Compressed bytes per step; deflate grows them 1032-fold at most. */
const SLICE = 16_384;
const WRONG_SIZE = "部件的大小或校验值不符";

/** One entry as it lies in the archive; `raw` is still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly raw: Uint8Array;
}

export class ZipArchive {
  /** In the order of the archive. */
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      if (this.byName.has(key)) throw damaged("压缩包中有重名的部件", entry.name);
      this.byName.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.byName.has(partKey(name));
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(partKey(name));
  }

  /** The unpacked text of a part; undefined when there is no such part. */
  text(name: string): string | undefined {
    const entry = this.entry(name);
    return entry === undefined ? undefined : decodeXml(unpack(entry), name);
  }
}

/** Part names are compared without case, and some producers write backslashes. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.raw : inflate(entry);
  // A header that lies about the size yields other bytes than the checksum was made of.
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw damaged(WRONG_SIZE, entry.name);
  }
  return bytes;
}

/** In slices, and no further than the size the directory promised: a header that lies costs nothing. */
function inflate(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > bytes.length) throw damaged(WRONG_SIZE, entry.name);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.raw.length; at += SLICE) {
      stream.push(entry.raw.subarray(at, at + SLICE), at + SLICE >= entry.raw.length);
    }
  } catch (error) {
    throw error instanceof HostError
      ? error
      : damaged("部件无法解压", `${entry.name}: ${String(error)}`);
  }
  return bytes.subarray(0, filled);
}

function decodeXml(bytes: Uint8Array, name: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(wide).decode(bytes);
    if (text.slice(0, 4096).includes("<!DOCTYPE")) throw forbiddenMarkup();
    return text;
  } catch (error) {
    // Beyond the longest string the engine can hold.
    if (error instanceof RangeError || error instanceof TypeError) throw suspicious(name);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > LIMITS.entries) throw suspicious(`部件多达${String(count)}个`);
  const entries: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== SIGNATURE.central) {
      throw damaged("压缩包目录残缺");
    }
    const entry = readEntry(bytes, view, at);
    total += entry.size;
    checkSize(entry, total);
    entries.push(entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  let at = view.byteLength - 22;
  while (at >= earliest && view.getUint32(at, true) !== SIGNATURE.end) at--;
  if (at < earliest) throw damaged("压缩包没有结尾，可能没有下载完整");
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  return count === 0xffff || offset === UNKNOWN ? findDirectory64(view, at) : { count, offset };
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURE.locator64)
    throw damaged("压缩包目录残缺");
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== SIGNATURE.end64)
    throw damaged("压缩包目录残缺");
  return { count: wide(view, at + 32), offset: wide(view, at + 48) };
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const name = new TextDecoder().decode(nameBytes);
  if (flags & ENCRYPTED) throw encrypted();
  if (method !== STORED && method !== DEFLATED)
    throw unsupportedFormat(`压缩方式${String(method)}`);
  const { size, compressed, local } = sizes(view, at);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== SIGNATURE.local) {
    throw damaged("压缩包部件残缺", name);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > bytes.length) throw damaged("压缩包部件残缺", name);
  const raw = bytes.subarray(start, start + compressed);
  const time = view.getUint32(at + 12, true);
  return { name, nameBytes, flags, method, time, crc: view.getUint32(at + 16, true), size, raw };
}

/** Sizes and position; those that do not fit in 32 bits stand in the ZIP64 extra field, in this order. */
function sizes(view: DataView, at: number): { size: number; compressed: number; local: number } {
  const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [size = 0, compressed = 0, local = 0] = fields.includes(UNKNOWN)
    ? wideFields(view, at, fields)
    : fields;
  return { size, compressed, local };
}

function wideFields(view: DataView, at: number, fields: readonly number[]): readonly number[] {
  let extra = at + 46 + view.getUint16(at + 28, true);
  const stop = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= stop && view.getUint16(extra, true) !== 1)
    extra += 4 + view.getUint16(extra + 2, true);
  extra += 4;
  return fields.map((field) => {
    if (field !== UNKNOWN) return field;
    if (extra + 8 > stop) throw damaged("压缩包目录残缺");
    extra += 8;
    return wide(view, extra - 8);
  });
}

function checkSize(entry: ZipEntry, total: number): void {
  if (entry.size > LIMITS.entry) throw suspicious(`单个部件${megabytes(entry.size)}`);
  if (total > LIMITS.total) throw suspicious(`合计超过${megabytes(LIMITS.total)}`);
  if (entry.size > LIMITS.ratioAbove && entry.size > entry.raw.length * LIMITS.ratio) {
    throw suspicious(`${megabytes(entry.raw.length)}解压为${megabytes(entry.size)}`);
  }
}
