// What choices make of the officer's word, one after the other, and what is said about it.
import type { Correction, Corrections, Rejected } from "../../src/workbook/book";
import {
  confirmed,
  correctedBy,
  correctionsSince,
  isCorrected,
  isIncomplete,
  withField,
  withForm,
  withUnit,
  withYear,
} from "../../src/taskpane/corrections";
import type { PaneTable } from "../../src/taskpane/pane-review";

const FORM = "final.expenditure";
const REJECTED: readonly Rejected[] = [
  { what: "form", text: "支出表", because: "表名不明" },
  { what: "unit", text: "块", because: "单位不明" },
  { what: 2, text: "钱", because: "栏目不明" },
];
const FULL: Correction = {
  form: FORM,
  unit: "yuan",
  year: "this",
  columns: new Map([[2, "total"]]),
  of: FORM,
  confirmed: true,
  rejected: REJECTED,
};

describe("a choice", () => {
  it.each<[what: string, after: Correction, expected: Correction]>([
    [
      "of another form forgets the columns and the confirmation",
      withForm(FULL, "final.income"),
      { form: "final.income", unit: "yuan", year: "this", rejected: REJECTED.slice(1, 2) },
    ],
    [
      "of no table keeps what else was said",
      withForm({ unit: "yuan" }, null),
      { form: null, unit: "yuan" },
    ],
    ["of the form as read", withForm({ form: FORM }, undefined), {}],
    [
      "of the unit takes back the confirmation, and what was mistyped for it",
      withUnit({ ...FULL, columns: new Map() }, "yuan"),
      {
        form: FORM,
        unit: "yuan",
        year: "this",
        columns: new Map(),
        of: FORM,
        rejected: [REJECTED[0], REJECTED[2]] as Rejected[],
      },
    ],
    ["of the unit as read", withUnit({ unit: "yuan" }, undefined), {}],
    ["of the year", withYear({ confirmed: true }, "previous"), { year: "previous" }],
    ["of the year as read", withYear({ year: 2022 }, undefined), {}],
    [
      "of a column",
      withField({}, { form: FORM, position: 3, field: "basic" }),
      { columns: new Map([[3, "basic"]]), of: FORM },
    ],
    [
      "of a column that is not used, beside another one",
      withField(
        { columns: new Map([[2, "total"]]), of: FORM },
        { form: FORM, position: 3, field: null }
      ),
      {
        columns: new Map<number, string | null>([
          [2, "total"],
          [3, null],
        ]),
        of: FORM,
      },
    ],
    [
      "of a column forgets those of another form",
      withField(
        { columns: new Map([[2, "total"]]), of: "final.income" },
        { form: FORM, position: 3, field: "basic" }
      ),
      { columns: new Map([[3, "basic"]]), of: FORM },
    ],
    [
      "of the last column as read",
      withField(
        { columns: new Map([[2, "total"]]), of: FORM },
        { form: FORM, position: 2, field: undefined }
      ),
      {},
    ],
    [
      "to confirm",
      confirmed({ unit: "yuan", rejected: REJECTED }),
      { unit: "yuan", confirmed: true },
    ],
  ])("%s", (_, after, expected) => {
    expect(after).toEqual(expected);
  });
});

function table(change: Partial<PaneTable>): PaneTable {
  return {
    id: "表!A1:D9",
    range: { sheet: "表", row: 0, column: 0, rows: 9, columns: 4 },
    title: "支出表",
    form: FORM,
    unit: "tenThousandYuan",
    basis: "unit line",
    year: 2023,
    confidence: 0.95,
    confirmed: false,
    header: [],
    columns: [
      { column: 0, field: "total", title: "本年支出合计", header: "合计" },
      { column: 1, field: null, header: "备注" },
    ],
    empty: false,
    lacks: [],
    layout: "支出表|合计|备注",
    ...change,
  };
}

const LAYOUT = "支出表|合计|备注";
const NONE: Corrections = new Map();

function lineOf(after: Partial<PaneTable>, before: Partial<PaneTable> = {}): string {
  return correctedBy(LAYOUT, { tables: [table(before)], corrections: NONE }, [table(after)]).line;
}

describe("the line", () => {
  const lines: readonly [line: string, after: Partial<PaneTable>, before?: Partial<PaneTable>][] = [
    [
      "已改按“支出决算表”读取，可用。1列未对应到栏目，不影响其他列。",
      { correction: { form: FORM } },
    ],
    [
      "已改按“支出决算表”读取，暂不能使用：缺“项目支出”列。",
      { correction: { form: FORM }, confidence: 0.7, lacks: ["缺“项目支出”列"] },
    ],
    ["已不采用这张表，其数字不参与核对和测算。", { form: null, correction: { form: null } }],
    [
      "已恢复按“支出决算表”读取，可用。1列未对应到栏目，不影响其他列。",
      {},
      { correction: { form: "final.income" } },
    ],
    [
      "已恢复自动识别，未对应到已知表式。",
      { form: null },
      { correction: { form: "final.income" } },
    ],
    [
      "单位已改为元，请核对后确认使用（没有标题，只凭表头识别）。",
      { correction: { unit: "yuan" }, confidence: 0.6, lacks: ["没有标题，只凭表头识别"] },
    ],
    ["年度已改为上年度，可用。", { correction: { year: "previous" }, columns: [] }],
    [
      "第1列已改为“本年支出合计”，可用。1列未对应到栏目，不影响其他列。",
      { correction: { columns: new Map([[0, "total"]]), of: FORM } },
    ],
    [
      "第2列已不采用，可用。1列未对应到栏目，不影响其他列。",
      { correction: { columns: new Map([[1, null]]), of: FORM } },
    ],
    [
      "已确认按现在的识别结果使用。可用。",
      { correction: { confirmed: true }, confirmed: true, columns: [] },
    ],
  ];

  it.each(lines.map(([line, after, before = {}]) => [line, after, before] as const))(
    "%s",
    (line, after, before) => {
      expect(lineOf(after, before)).toBe(line);
    }
  );

  it("counts the tables of the same layout, and knows the way back", () => {
    const before = new Map([[LAYOUT, { unit: "yuan" } as const]]);
    const now = table({ columns: [], correction: { form: FORM } });
    const corrected = correctedBy(LAYOUT, { tables: [table({})], corrections: before }, [now, now]);
    expect(corrected.line).toBe("已改按“支出决算表”读取，可用。同版式的2张表一并更正。");
    expect(corrected.before).toBe(before);
  });
});

it.each<[what: string, change: Partial<PaneTable>, incomplete: boolean, corrected: boolean]>([
  ["nothing said", { lacks: ["缺“项目支出”列"] }, false, false],
  ["confirmed", { correction: { confirmed: true } }, false, false],
  [
    "the form, a column missing",
    { correction: { form: FORM }, lacks: ["缺“项目支出”列"] },
    true,
    true,
  ],
  ["the form, no unit", { correction: { form: FORM }, lacks: ["没有注明金额单位"] }, false, true],
  ["the unit only", { correction: { unit: "yuan" }, lacks: ["缺“项目支出”列"] }, false, true],
])("%s", (_, change, incomplete, corrected) => {
  expect(isIncomplete(table(change))).toBe(incomplete);
  expect(isCorrected(table(change))).toBe(corrected);
});

it("forgets what the workbook has taken over, unless it was changed since", () => {
  const kept: Correction = { unit: "yuan" };
  const carried = new Map([
    ["一", kept],
    ["二", { unit: "yuan" } as const],
  ]);
  const given = new Map([
    ["一", kept],
    ["二", { unit: "thousandYuan" } as const],
  ]);
  expect([...correctionsSince(given, carried).keys()]).toEqual(["二"]);
});
