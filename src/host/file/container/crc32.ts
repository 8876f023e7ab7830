// CRC-32 as in ZIP, four bytes a step.

const TABLES = buildTables();

function buildTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[byte] = value;
  }
  const tables = [first];
  for (let step = 1; step < 4; step++) {
    const previous = tables[step - 1] ?? first;
    tables.push(previous.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0)));
  }
  return tables;
}

export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const word = crc ^ words.getInt32(at, true);
    crc =
      (t3[word & 255] ?? 0) ^
      (t2[(word >>> 8) & 255] ?? 0) ^
      (t1[(word >>> 16) & 255] ?? 0) ^
      (t0[word >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
