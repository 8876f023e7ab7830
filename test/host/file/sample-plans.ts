// Plans as the report renders them, small: every style and every kind of value, long text, traps for the writer.
import type {
  CellStyle,
  PlannedCell,
  PlannedValue,
  SheetPlan,
} from "../../../src/report/sheets/plan";
import { SHEET_MARKS, SHEET_NAMES } from "../../../src/report/sheets/plan";
import type { SheetRole } from "../../../src/report/sheets/plan";

export function cell(style: CellStyle, value: PlannedValue): PlannedCell {
  return { style, value };
}

export function text(content: string, style: CellStyle = "text"): PlannedCell {
  return cell(style, { kind: "text", text: content });
}

export function number(value: number, style: CellStyle = "number"): PlannedCell {
  return cell(style, { kind: "number", number: value });
}

const blank = (style: CellStyle): PlannedCell => cell(style, { kind: "blank" });

function mark(role: SheetRole): (PlannedCell | null)[] {
  return [text(SHEET_MARKS[role], "mark")];
}

/** Texts that a careless writer turns into formulas, breaks the XML with, or loses. */
export const TRAPS = [
  "=1+1",
  "+86-20-1234",
  "-预留",
  "@某单位",
  `<b>&"引号"'单引'</b>]]>`,
  "第一行\n第二行",
  "  前后空格  ",
  "_x000D_不是回车",
  "𠮷野家与表情😀",
] as const;

const LONG =
  "年初预算数为年初批复数，全年预算数为调整后的预算数；支出率按照决算数除以全年预算数计算，与决算公开口径一致。";

/** `source`: a sheet of the user's workbook, with a figure in B5. */
export function samplePlans(source: string): readonly SheetPlan[] {
  return [ratesPlan(source), trapPlan()];
}

export function ratesPlan(source: string, name: string = SHEET_NAMES.rates): SheetPlan {
  const quoted = `'${source.replaceAll("'", "''")}'`;
  const header = [
    "指标",
    "预算数（万元）",
    "决算数（万元）",
    "支出率",
    "得分",
    "核对结果",
    "说明（由填报人填写）",
    "来源",
  ];
  return {
    role: "rates",
    name,
    widths: [26, 16, 16, 12, 10, 16, 36, 24],
    rows: [
      mark("rates"),
      [text("部门：某某局　年度：2023　单位：万元", "title")],
      header.map((title) => text(title, "header")),
      [text("一、支出情况", "group"), ...Array.from({ length: 7 }, () => blank("group"))],
      [
        text("部门预算资金支出率"),
        number(5906.5, "money"),
        number(4956.25, "money"),
        cell("percent", { kind: "formula", formula: "=ROUND(C5/B5,4)", value: 0.8391 }),
        number(8.39, "points"),
        text("基本相符", "good"),
        blank("input"),
        cell("link", {
          kind: "link",
          text: `${source}!B5`,
          to: { sheet: source, row: 4, column: 1 },
        }),
      ],
      [
        text("结转结余率"),
        cell("money", { kind: "formula", formula: `=COUNTA(${quoted}!A1:A3)`, value: 2 }),
        number(0, "money"),
        number(0, "percent"),
        number(5, "points"),
        text("结转结余未说明原因", "warning"),
        text(LONG, "input"),
        cell("link", {
          kind: "link",
          text: "别的文件",
          to: { book: "决算.xlsx", sheet: source, row: 0, column: 0 },
        }),
      ],
      [
        text("预算编制口径"),
        null,
        null,
        null,
        number(3, "points"),
        text("缺少佐证", "bad"),
        text(LONG.repeat(3), "wrapped"),
        cell("text", { kind: "formula", formula: '=IF(B6>0,"已核","未核")', value: "已核" }),
      ],
      [
        text("合计", "total"),
        cell("total", { kind: "formula", formula: "=SUM(B5:B6)", value: 5908.5 }),
        cell("total", { kind: "formula", formula: "=SUM(C5:C6)", value: 4956.25 }),
        blank("total"),
        cell("totalPoints", { kind: "formula", formula: "=SUM(E5:E7)", value: 16.39 }),
        blank("total"),
        blank("total"),
        blank("total"),
      ],
      [text("编制日期", "muted"), number(45291, "date")],
    ],
    parts: [],
    frozenRows: 3,
    names: [
      { name: "绩效_支出率", row: 4, column: 3 },
      { name: "绩效_总分", row: 7, column: 4 },
    ],
    print: { landscape: true, titleRows: [2, 2], columns: 4 },
  };
}

function trapPlan(): SheetPlan {
  return {
    role: "evidence",
    name: SHEET_NAMES.evidence,
    widths: [40, 12],
    rows: [mark("evidence"), ...TRAPS.map((trap, index) => [text(trap, "wrapped"), number(index)])],
    parts: [],
    frozenRows: 0,
    names: [],
    print: { landscape: false, titleRows: null },
  };
}
