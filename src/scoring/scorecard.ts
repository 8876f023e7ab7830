// The scored indicators, each with everything that explains it: cells, parameters, clause, evidence, deductions.
import type { CellRef } from "../domain/cell-ref";
import type { Authority, Citation } from "../domain/citation";
import type { Ratio } from "../domain/ratio";
import type { Traced } from "../domain/trace";
import type { Scheme } from "../schemes/scheme";

/** A threshold or weight a method used, with who set it; defaults can be changed by the officer. */
export interface Parameter {
  /** Stable key: "carryOverRate.bands[0].points". */
  readonly key: string;
  readonly title: string;
  readonly value: number | string;
  /** A fraction that is read and typed as a percentage: 1 is 100 %. */
  readonly isRate?: true;
  readonly authority: Authority;
  /** What the officer typed for it and cannot be used, with why, and how to write it. */
  readonly refused?: { readonly typed: number | string; readonly because: string };
}

/** Material that must be at hand for the score to stand. */
export interface EvidenceItem {
  readonly key: string;
  readonly name: string;
  readonly state: "present" | "missing";
  /** Where the workbook records it. */
  readonly at?: CellRef;
  /** What the officer typed. */
  readonly note?: string;
}

/** One of the things a score is made of: a checklist item, a goal indicator, a ledger row, an event. */
export interface JudgedItem {
  readonly key: string;
  readonly title: string;
  /** null: cannot be judged. */
  readonly holds: boolean | null;
  readonly points: number;
  readonly maxPoints: number;
  /** "通知书2023-05-06，签订2023-06-20，间隔45日，超过30日" */
  readonly because: string;
  readonly cells: readonly CellRef[];
  /** What the workbook says of it before the officer's word; absent: the same as `holds`. */
  readonly recognised?: boolean | null;
  /**
   * Live formula of the item's points, without "=": {rate:id} is the cell of a measure's value, {yes} and {no} are true
   * when the officer has confirmed or denied it; absent or null when the points are a plain number.
   */
  readonly formula?: string | null;
  /** The officer may answer 是 or 否, in 绩效_佐证清单 or in the pane. */
  readonly confirmable?: boolean;
}

export interface Deduction {
  readonly points: number;
  readonly because: string;
  readonly remedy: string;
  readonly cells: readonly CellRef[];
}

export interface IndicatorScore {
  readonly id: string;
  /** 一级, 二级, 三级指标. */
  readonly path: readonly [string, string, string];
  readonly maxPoints: number;
  /** Two decimals; missing when it cannot be judged, never full marks by default. */
  readonly points: Traced<number>;
  readonly method: string;
  readonly measure: string | null;
  readonly value: Traced<Ratio> | null;
  /** "10 × min(1, 590.65 ÷ 590.65) = 10.00": the calculation, as the JSON of the command line gives it. */
  readonly working: string;
  /** The same in the words of an officer, as the sheets and the pane print it. */
  readonly plainWorking: string;
  /**
   * The same as a live formula without "=": {rate} stands for the cell of the measure's value, {items} for the range of
   * the items' points, both on our sheets. null when the points cannot be judged whatever the items are, or are typed by hand.
   */
  readonly formula: string | null;
  /** 评分标准, the wording that is applied. */
  readonly standard: string;
  readonly cites: readonly Citation[];
  readonly authority: Authority;
  readonly parameters: readonly Parameter[];
  readonly cells: readonly CellRef[];
  readonly evidence: readonly EvidenceItem[];
  readonly items: readonly JudgedItem[];
  readonly deductions: readonly Deduction[];
  /** "本年度没有新增项目，按满分计，请在报告中说明" — shown wherever the score is. */
  readonly statement?: string;
}

export interface GroupScore {
  readonly title: string;
  readonly points: Traced<number>;
  readonly maxPoints: number;
}

export interface Scorecard {
  readonly scheme: Pick<Scheme, "id" | "title" | "grades">;
  /** Why the scheme may not be the department's; absent where nothing speaks against it. */
  readonly schemeDoubt?: string;
  /** Missing as long as one indicator cannot be judged. */
  readonly points: Traced<number>;
  /** Sum of what could be judged. */
  readonly provisionalPoints: number;
  readonly maxPoints: number;
  /** null while points are missing. */
  readonly grade: string | null;
  /** 一级指标. */
  readonly groups: readonly GroupScore[];
  /** 二级指标, with the path to it. */
  readonly subgroups: readonly (GroupScore & { readonly path: readonly [string, string] })[];
  readonly indicators: readonly IndicatorScore[];
}
