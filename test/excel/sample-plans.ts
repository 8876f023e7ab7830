// Small plans to be written into the reference workbook: every kind of value, names, links, an input column.
import type { CellStyle, PlannedCell, PlannedValue, SheetPlan } from "../../src/report/sheets/plan";
import { SHEET_MARKS, SHEET_NAMES, type SheetRole } from "../../src/report/sheets/plan";

export const BOOK = "test/books/huadu-2023/book.xlsx";

function cell(style: CellStyle, value: PlannedValue): PlannedCell {
  return { style, value };
}

export function text(content: string, style: CellStyle = "text"): PlannedCell {
  return cell(style, { kind: "text", text: content });
}

export function number(value: number, style: CellStyle = "money"): PlannedCell {
  return cell(style, { kind: "number", number: value });
}

export function formula(
  content: string,
  value: number | string,
  style: CellStyle = "money"
): PlannedCell {
  return cell(style, { kind: "formula", formula: content, value });
}

export function link(content: string, sheet: string): PlannedCell {
  return cell("link", { kind: "link", text: content, to: { sheet, row: 4, column: 1 } });
}

export function input(content = ""): PlannedCell {
  return cell("input", content === "" ? { kind: "blank" } : { kind: "text", text: content });
}

type Rows = SheetPlan["rows"];

export function plan(role: SheetRole, body: Rows, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    role,
    name: SHEET_NAMES[role],
    widths: [24, 16, 16, 30],
    rows: [[text(SHEET_MARKS[role], "mark")], ...body],
    parts: [],
    frozenRows: 2,
    names: [],
    print: { landscape: true, titleRows: [1, 1], columns: 3 },
    ...more,
  };
}

const HEADER = [
  text("指标", "header"),
  text("预算数", "header"),
  text("执行率", "header"),
  text("说明", "header"),
];

/** Rates with `lines` rows; `notes` are what the officer typed into the input column. */
export function ratesPlan(lines: number, notes: readonly string[] = []): SheetPlan {
  const body = Array.from({ length: lines }, (_, index) => [
    text(`指标${String(index + 1)}`),
    number(100 + index),
    formula(
      `=ROUND(B${String(index + 3)}/200,4)`,
      Math.round(((100 + index) / 200) * 1e4) / 1e4,
      "percent"
    ),
    input(notes[index]),
  ]);
  return plan("rates", [HEADER, ...body], { names: [{ name: "绩效_支出率", row: 2, column: 2 }] });
}

export function scoresPlan(linkTo: string): SheetPlan {
  return plan("scores", [
    HEADER,
    [
      link("部门预算资金支出率", linkTo),
      formula(`='${SHEET_NAMES.rates}'!C3*10`, 5, "points"),
      null,
      input(),
    ],
    [text("=2+3"), text("001"), text("2023年5月"), text("-12.5%")],
    [
      text("@部门"),
      text("'引号"),
      text("正常文字"),
      text("3. 本年度履职情况如下，共列示二十余项指标并逐项说明其完成情况与偏差原因，详见后文。"),
    ],
  ]);
}

export function samplePlans(linkTo: string): readonly SheetPlan[] {
  return [ratesPlan(3), scoresPlan(linkTo)];
}
