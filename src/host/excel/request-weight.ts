// How much of a request or an answer is taken up, so that none becomes too large for Excel.

/** UTF-8 bytes of what is sent as JSON, near enough: every character beyond ASCII counts as three. */
export function jsonBytes(contents: unknown): number {
  const text = JSON.stringify(contents);
  const wide = text.match(/[^\u0020-\u007e]/g)?.length ?? 0;
  return text.length + 2 * wide;
}

/** An operation for every link, naming its cell and its place. */
const LINK_BYTES = 700;
/** The operations for one rectangle: its range, what differs, its lines. */
const LOOK_BYTES = 900;

/** Of the operations beside contents, rather too many than too few. */
export function operationBytes({ links, looks }: { links: number; looks: number }): number {
  return links * LINK_BYTES + looks * LOOK_BYTES;
}
