// Lists that record nothing, dates in the wrong order, amounts that are not there: none of them is a full mark.
import { needsRecords } from "../../src/measures/ledger-cells";
import { takeMeasures } from "../../src/measures/take-measures";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { book as bookOf, date, table } from "../checks/book-builder";
import { sheet, workbook } from "../workbook/sheets";

const HEADER = [
  ...["序号", "采购项目名称", "预算金额", "是否应公开意向", "中标（成交）通知书日期"],
  ...["合同签订日期", "预留方式", "预留金额"],
];

function measured(id: string, ...rows: readonly (readonly CellValue[])[]): unknown {
  const ledger = sheet([["2023年度政府采购台账"], ["单位：万元"], HEADER, ...rows]);
  return takeMeasures(readBook([workbook(ledger)])).get(id)?.value;
}

function lacking(what: string): string {
  return `政府采购台账“甲”：${what}`;
}

const BLANK = { state: "missing", needs: [needsRecords("ledger.procurement")] };
const NONE_DUE = { state: "notApplicable", because: "本年度没有应签订采购合同的项目" };

test.each<[string, readonly (readonly CellValue[])[], object]>([
  ["a blank form", [[1], [2], [null, "合计"]], BLANK],
  [
    "a blank form with instructions",
    [[1], [null, "合计"], ["说明：没有采购项目的，请填“无”。"]],
    BLANK,
  ],
  ["a note that there was none", [[1], ["说明：本年度没有政府采购项目，故本表无数据。"]], NONE_DUE],
  ["无 for a name", [[1, "无", null, null]], NONE_DUE],
])("%s", (_, rows, expected) => {
  expect(measured("contractTimelyRate", ...rows)).toMatchObject(expected);
});

test("a contract signed before the notice is a slip of the pen, not in time", () => {
  const row = [1, "甲", 10, "是", "2023.3.2", "2022.12.5", "整体预留", 10];
  expect(measured("contractTimelyRate", row)).toMatchObject({
    state: "missing",
    needs: [expect.stringContaining("2022-12-05早于通知书日期2023-03-02") as string],
  });
});

test("dates as texts with points are dates", () => {
  const row = [1, "甲", 10, "是", "2023.3.2", "2023.3.30", "整体预留", 10];
  expect(measured("contractTimelyRate", row)).toMatchObject({ state: "known", value: 1 });
});

test("a project without budget does not drop out of the denominator", () => {
  const rows = [
    [1, "甲", 10, "是", "2023.3.2", "2023.3.30", "整体预留", 10],
    [2, "乙", null, "是", "2023.3.2", "2023.3.30", "比例预留", 3],
  ];
  expect(measured("smeReservationRate", ...rows)).toMatchObject({
    state: "missing",
    needs: ["政府采购台账“乙”：“预算金额”未填"],
  });
});

test.each<[string, CellValue, object]>([
  [
    "a month",
    "2023年3月",
    { state: "missing", needs: [lacking("合同签订日期“2023年3月”看不出是哪一天")] },
  ],
  ["words that there is none", "未签订", { state: "missing", needs: [lacking("缺合同签订日期")] }],
])("%s in the place of a date is not in time", (_, signed, expected) => {
  const row = [1, "甲", 10, "是", "2023.3.2", signed, "整体预留", 10];
  expect(measured("contractTimelyRate", row)).toMatchObject(expected);
});

test.each<[string, CellValue, object]>([
  [
    "a day that cannot be told does not drop out of the denominator",
    "2023年3月",
    {
      state: "missing",
      needs: [lacking("中标（成交）通知书日期“2023年3月”看不出是哪一天")],
    },
  ],
  ["words that there was no notice are no notice", "尚未发出", NONE_DUE],
])("%s", (_, notice, expected) => {
  const row = [1, "甲", 10, "是", notice, null, "整体预留", 10];
  expect(measured("contractTimelyRate", row)).toMatchObject(expected);
});

test("a contract without its notice does not drop out of the denominator, unless it needs none", () => {
  const signed = [2, "乙", 10, "是", null, "2023.3.30", "整体预留", 10];
  const exempt = [2, "乙", 10, "是", "—", "2023.3.30", "整体预留", 10];
  const awarded = [1, "甲", 10, "是", "2023.3.2", "2023.3.30", "整体预留", 10];
  const open = [3, "丙", 10, "是", null, null, "整体预留", 10];
  expect(measured("contractTimelyRate", awarded, signed)).toMatchObject({
    state: "missing",
    needs: ["政府采购台账“乙”：无中标（成交）通知书日期"],
  });
  expect(measured("contractTimelyRate", awarded, exempt, open)).toMatchObject({
    state: "known",
    value: 1,
  });
});

test.each([
  ["contractTimelyRate", "政府采购台账“中标（成交）通知书日期”"],
  ["filingTimelyRate", "政府采购台账“合同签订日期”"],
])(
  "%s: a ledger without the column that tells what is due does not say that nothing is",
  (id, needs) => {
    const ledger = bookOf([
      table("ledger.procurement", {
        cells: { project: "甲", budget: 10, noticeDate: date("2023-03-02") },
      }),
    ]);
    expect(takeMeasures(ledger).get(id)?.value).toEqual({ state: "missing", needs: [needs] });
  }
);

const SMALL = sheet(
  [
    ["2023年零星采购登记台账"],
    ["单位：元"],
    ["序号", "采购项目名称", "金额", "供应商"],
    [1, "复印纸", 1500, "某办公用品公司"],
  ],
  { name: "零星" }
);
const LEDGER = sheet([
  ["2023年度政府采购台账"],
  ["单位：万元"],
  HEADER,
  [1, "甲", 10, "是", "2023.3.2", "2023.3.30", "整体预留", 10],
]);
const rateOf = (...sheets: readonly SheetSnapshot[]): unknown =>
  takeMeasures(readBook([workbook(...sheets)])).get("contractTimelyRate")?.value;

test("small purchases pass no deadline and stand in the way of none", () => {
  expect(rateOf(LEDGER, SMALL)).toMatchObject({ state: "known", value: 1 });
  expect(rateOf(SMALL)).toEqual({ state: "missing", needs: ["政府采购台账"] });
});
