// What a table is read from: where it stands, where it goes on, and what is known before it is read.
import type { MoneyUnit } from "../domain/money";
import type { Corrections } from "./book";
import type { Form } from "./forms/form";
import type { Grid } from "./grid";
import type { Caption } from "./places/captions";
import type { Area } from "./places/locate";
import type { FurtherPart } from "./places/parts";

export interface TableSource {
  readonly grid: Grid;
  readonly area: Area;
  /** The parts behind page breaks, in order. */
  readonly further: readonly FurtherPart[];
  readonly titleFromBefore: boolean;
  /** What it was found as, part by part, with the title it takes from the sheet before: the same objects, the same table. */
  readonly origin: readonly [Area, ...(Area | Caption | null)[]];
  /** Seen with its rows for columns: what is a column here is a row of the sheet. */
  readonly isTurned?: true;
  readonly forms: readonly Form[];
  readonly corrections: Corrections;
  /** The unit that a comparison with other tables suggests. */
  readonly assumed?: MoneyUnit;
  /** All its amounts stand in titled tables of the same book as well. */
  readonly tiesOut?: boolean;
}
