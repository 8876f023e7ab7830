// 绩效_佐证清单: what must be at hand for the scores to stand, and where the officer says whether it is.
import type { CellRef } from "../../domain/cell-ref";
import type { IndicatorScore, JudgedItem } from "../../scoring/scorecard";
import { headerRow, input, link, ownRef, serial, text } from "./cells";
import type { PlannedCell, SheetPlan } from "./plan";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

export const EVIDENCE_COLUMNS = [
  "序号",
  "类别",
  "三级指标",
  "事项或材料",
  "识别结果",
  "经办人确认（是/否）",
  "说明",
  "依据",
  "来源",
  "编号",
] as const;

const CONFIRMATION_COLUMN = EVIDENCE_COLUMNS.indexOf("经办人确认（是/否）");

export interface EvidencePlaces {
  /** Item key → the cell where the officer says 是 or 否. */
  readonly confirmations: ReadonlyMap<string, string>;
}

export function evidenceSheet(context: SheetContext): {
  readonly plan: SheetPlan;
  readonly places: EvidencePlaces;
} {
  const rows = new SheetRows("evidence", context.names.evidence, {
    heading: context.heading,
    note: "浅黄色单元格由经办人填写，重新测算时保留",
  });
  rows.add(headerRow(EVIDENCE_COLUMNS));
  const confirmations = new Map<string, string>();
  for (const indicator of context.review.scorecard.indicators) {
    for (const item of indicator.items.filter((each) => each.confirmable === true)) {
      const row = rows.add(wantedRow(context, rows.next - 2, itemWanted(indicator, item)));
      confirmations.set(item.key, ownRef(rows.sheet, { row, column: CONFIRMATION_COLUMN }));
    }
    for (const evidence of indicator.evidence) {
      rows.add(wantedRow(context, rows.next - 2, evidenceWanted(indicator, evidence)));
    }
  }
  const plan = rows.plan({
    widths: [5, 9, 22, 34, 9, 11, 24, 34, 28, 34],
    frozenRows: 3,
    print: { landscape: true, titleRows: [2, 2], columns: 9 },
  });
  return { plan, places: { confirmations } };
}

/** What the officer is asked about: an item that scores, or a document. */
interface Wanted {
  readonly key: string;
  readonly kind: string;
  readonly indicator: string;
  readonly name: string;
  readonly found: PlannedCell;
  readonly because: string;
  readonly cells: readonly CellRef[];
}

function itemWanted({ path }: IndicatorScore, item: JudgedItem): Wanted {
  const { key, title, holds, because, cells } = item;
  const { recognised = holds } = item;
  const found = recognised === null ? "待确认" : recognised ? "是" : "否";
  const style = recognised === null ? "warning" : recognised ? "good" : "bad";
  return {
    key,
    kind: "评分事项",
    indicator: path[2],
    name: title,
    found: text(found, style),
    because,
    cells,
  };
}

function evidenceWanted(
  { path }: IndicatorScore,
  { key, name, state, at }: IndicatorScore["evidence"][number]
): Wanted {
  const present = state === "present";
  return {
    key,
    kind: "佐证材料",
    indicator: path[2],
    name,
    found: text(present ? "已见" : "未见", present ? "good" : "warning"),
    because: present ? "" : "请补充材料，或在左侧确认后说明存放位置",
    cells: at === undefined ? [] : [at],
  };
}

function wantedRow(context: SheetContext, index: number, wanted: Wanted): PlannedCell[] {
  return [
    serial(index),
    text(wanted.kind),
    text(wanted.indicator, "wrapped"),
    text(wanted.name, "wrapped"),
    wanted.found,
    ...answerCells(context, wanted.key),
    text(wanted.because, "wrapped"),
    link(wanted.cells),
    text(wanted.key, "key"),
  ];
}

function answerCells(context: SheetContext, key: string): [PlannedCell, PlannedCell] {
  const answer = context.review.answers.evidence.get(key);
  const held = answer?.held ?? null;
  const said = held === null ? (answer?.said ?? "") : held ? "是" : "否";
  return [input(said), input(answer?.note ?? "")];
}
