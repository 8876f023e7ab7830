// Documented limits of Excel on the web, and what is counted per request.

export interface Limits {
  requestBytes: number;
  responseBytes: number;
  readCells: number;
}

/** 5 MB per request and per response, five million cells per read. */
export const webLimits = (): Limits => ({
  requestBytes: 5 * 1024 * 1024,
  responseBytes: 5 * 1024 * 1024,
  readCells: 5_000_000,
});

/** One request of the add-in. */
export interface RoundTrip {
  readonly number: number;
  readonly flags: number;
  readonly bytesIn: number;
  bytesOut: number;
  actions: number;
  /** Actions by kind: { Query: 1, SetProperty: 3 }. */
  kinds: Record<string, number>;
  /** Cells read and written. */
  cells: number;
  milliseconds: number;
  /** Only releases references: what Excel.run sends at its end. */
  isCleanUp: boolean;
  error?: string | undefined;
}
