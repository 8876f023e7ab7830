// Writes a ZIP: entries of another archive as the compressed bytes they are, new parts deflated.
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-archive";

const UTF8_NAME = 0x800;
/** 1980-01-01: the same content gives the same bytes. */
const FIXED_TIME = 0x00210000;
const VERSION = 20;

export function newEntry(name: string, text: string): ZipEntry {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(text);
  return {
    name,
    nameBytes: encoder.encode(name),
    flags: UTF8_NAME,
    method: 8,
    time: FIXED_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    raw: deflateSync(bytes, { level: 6 }),
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = fixedPart(entry, "local", 0);
    chunks.push(header, entry.nameBytes, entry.raw);
    directory.push(fixedPart(entry, "central", offset), entry.nameBytes);
    offset += header.length + entry.nameBytes.length + entry.raw.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return join([...chunks, ...directory, endRecord(entries.length, size, offset)]);
}

function fixedPart(entry: ZipEntry, kind: "local" | "central", offset: number): Uint8Array {
  const central = kind === "central";
  const view = new DataView(new ArrayBuffer(central ? 46 : 30));
  view.setUint32(0, central ? 0x02014b50 : 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  const at = central ? 6 : 4;
  view.setUint16(at, VERSION, true);
  // Only the name encoding is kept: sizes now stand in the header, so no data descriptor follows.
  view.setUint16(at + 2, entry.flags & UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  if (central) view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
