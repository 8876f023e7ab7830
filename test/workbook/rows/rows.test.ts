// Rows as they are really printed: codes, totals, 其中, continuation rows, notes, places left open, levels.
import type { AssignedColumn } from "../../../src/workbook/header/assign-columns";
import type { TableRow } from "../../../src/workbook/book";
import type { ColumnRule, GridLayout, GridPart } from "../../../src/workbook/forms/form";
import { Grid } from "../../../src/workbook/grid";
import { readRows } from "../../../src/workbook/rows/rows";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet } from "../sheets";

type Line = readonly CellValue[];

const CODE: ColumnRule = { field: "code", kind: "code", header: ["编码"] };
const NAME: ColumnRule = { field: "name", kind: "name", header: ["名称"] };
const AMOUNT: ColumnRule = { field: "budget", kind: "money", header: ["预算数"] };
const LINE_NO: ColumnRule = { field: "lineNo", kind: "number", header: ["序号"] };
const KIND: ColumnRule = { field: "kind", kind: "text", header: ["类别"] };

interface Shape {
  readonly layout: GridLayout;
  readonly rules: readonly (ColumnRule | null)[];
  readonly blocks?: readonly number[];
  readonly itemField?: string;
}

function read(
  lines: readonly Line[],
  { layout, rules, blocks, itemField }: Shape
): readonly TableRow[] {
  const columns = rules.map((rule, column): AssignedColumn => ({
    column,
    header: rule === null ? "" : String(rule.header[0]),
    rule,
    block: blocks?.[column] ?? 0,
  }));
  const part: GridPart = {
    layout,
    columns: rules.filter((rule) => rule !== null),
    ...(itemField === undefined ? {} : { itemField }),
  };
  const body = { top: 0, bottom: lines.length - 1 };
  return readRows({ grid: new Grid(sheet(lines)), part, columns, body, unit: "yuan" });
}

const byCode: Shape = { layout: "byCode", rules: [CODE, NAME, AMOUNT] };
const splitCodes: Shape = { layout: "byCode", rules: [CODE, CODE, CODE, NAME, AMOUNT] };
const labelled: Shape = { layout: "twoSided", rules: [NAME, AMOUNT] };
const ledger: Shape = {
  layout: "records",
  rules: [LINE_NO, KIND, NAME, AMOUNT],
  itemField: "name",
};

const shown = (rows: readonly TableRow[]): readonly string[] =>
  rows.map(({ code, label, role }) => [code ?? "-", label, role].join(" "));

describe("codes", () => {
  test.each<[string, CellValue, CellValue, string]>([
    ["text", "2060702", "科普活动", "2060702 科普活动"],
    ["a number", 2060702, "科普活动", "2060702 科普活动"],
    ["with a decimal tail", "2060702.00", "科普活动", "2060702 科普活动"],
    ["in scientific notation", "2.060702E+06", "科普活动", "2060702 科普活动"],
    ["with hyphens", "206-07-02", "科普活动", "2060702 科普活动"],
    ["with dots", "206.07.02", "科普活动", "2060702 科普活动"],
    ["with blanks", " 206 07 02 ", "科普活动", "2060702 科普活动"],
    ["in brackets", "[2060702]", "科普活动", "2060702 科普活动"],
    ["full-width", "２０６０７", "科学技术普及", "20607 科学技术普及"],
    ["glued, in the code column", "2060702科普活动", null, "2060702 科普活动"],
    ["glued, in the name column", null, "2060702 科普活动", "2060702 科普活动"],
    ["glued in brackets", null, "[2060702]科普活动", "2060702 科普活动"],
    ["glued with hyphens", null, "206-07-02 科普活动", "2060702 科普活动"],
    ["glued with a hyphen", null, "2060702-科普活动", "2060702 科普活动"],
    ["glued and repeated", "2060702科普活动", "科普活动", "2060702 科普活动"],
    ["economic, glued", null, "30207邮电费", "30207 邮电费"],
    ["economic class", 301, "工资福利支出", "301 工资福利支出"],
    ["nine digits", "206070201", "科普宣传", "206070201 科普宣传"],
  ])("%s", (_, code, name, expected) => {
    expect(shown(read([[code, name, 1]], byCode))).toEqual([`${expected} item`]);
  });

  test.each(["2023年预算", "300人", "12个月", "2.06E+06", "1.项目"])("%s holds no code", (name) => {
    expect(read([[null, name, 1]], byCode)[0]?.code).toBeUndefined();
  });

  test("类 款 项 in columns of their own, with lost zeros and left out where they repeat", () => {
    const rows = read(
      [
        ["206", null, null, "科学技术支出", 3],
        [206, "07", null, "科学技术普及", 3],
        [206, 7, 2, "科普活动", 1],
        [null, null, "99", "其他科学技术普及支出", 2],
        [null, "01", null, "科学技术管理事务", 0],
        [null, null, 1, "行政运行", 0],
        ["208", null, null, "社会保障和就业支出", 0],
      ],
      splitCodes
    );
    expect(rows.map(({ code }) => code)).toEqual([
      "206",
      "20607",
      "2060702",
      "2060799",
      "20601",
      "2060101",
      "208",
    ]);
    expect(rows.map(({ level, parent }) => [level, parent])).toEqual([
      [0, undefined],
      [1, 0],
      [2, 1],
      [2, 1],
      [1, 0],
      [2, 4],
      [0, undefined],
    ]);
  });

  test("each level printed in full in the column of its own", () => {
    const rows = read([["206", "20607", "2060702", "科普活动", 1]], splitCodes);
    expect(rows[0]?.code).toBe("2060702");
  });
});

describe("totals", () => {
  test.each([
    "合计",
    "合  计",
    "合　　计",
    "合\n计",
    "总计",
    "总　计",
    "共计",
    "累计",
    "本年累计",
    "汇总",
    "部门汇总",
    "合计数",
    "合计：",
    "合计（万元）",
    "合计金额",
    "本年收入合计",
    "本年支出合计",
    "收入总计",
    "支 出 总 计",
    "收入总额",
    "总额",
    "总分",
    "一、合计",
    "Total",
    "Grand Total",
    "TOTAL",
  ])("%j is a total", (label) => {
    expect(read([[null, label, 1]], byCode)[0]?.role).toBe("total");
    expect(read([[label, null, 1]], byCode)[0]).toMatchObject({
      role: "total",
      label: label.replace("\n", ""),
    });
  });

  test.each(["小计", "小 计", "本页小计", "小计：", "Subtotal", "Sub-total"])(
    "%j is a subtotal",
    (label) => {
      expect(read([[null, label, 1]], byCode)[0]?.role).toBe("subtotal");
    }
  );

  test.each(["会计服务", "统计事务", "累计折旧", "审计", "汇总表编制费", "总工会", "资金总额"])(
    "%j is neither",
    (label) => {
      expect(read([[null, label, 1]], byCode)[0]?.role).toBe("item");
    }
  );

  test("in the first column, even when that counts the rows or is not understood", () => {
    const [first, , last] = read(
      [
        ["合计", null, null, 3],
        [1, "货物", "电脑", 3],
        [null, "总  计", null, 3],
      ],
      ledger
    );
    expect(first).toMatchObject({ role: "total", label: "合计", labelAt: { row: 0, column: 0 } });
    expect(last).toMatchObject({ role: "total", label: "总  计", labelAt: { row: 2, column: 1 } });
    const unknown: Shape = { layout: "byCode", rules: [null, CODE, NAME, AMOUNT] };
    expect(shown(read([["合计", null, null, 3]], unknown))).toEqual(["- 合计 total"]);
  });

  test("in the last row of the header, beside sub-headers", () => {
    const columns = [CODE, NAME, AMOUNT].map((rule, column): AssignedColumn => ({
      column,
      header: String(rule.header[0]),
      rule,
      block: 0,
    }));
    const lines = [
      ["合计", null, "小计"],
      ["206", "科学技术支出", 3],
    ];
    const rows = readRows({
      grid: new Grid(sheet(lines)),
      part: { layout: "byCode", columns: [CODE, NAME, AMOUNT] },
      columns,
      body: { top: 1, bottom: 1 },
      unit: "yuan",
    });
    expect(shown(rows)).toEqual(["- 合计 total", "206 科学技术支出 item"]);
    expect(rows[0]?.cells.size).toBe(0);
  });

  test("a name beside the word is a record of its own", () => {
    expect(shown(read([[1, "合计", "会议桌", 3]], ledger))).toEqual(["- 会议桌 item"]);
  });
});

describe("其中", () => {
  test("inline, and the rows moved in below it", () => {
    const rows = read(
      [
        ["年度资金总额：", 10],
        ["  其中：财政拨款", 8],
        ["        上年结转资金", 1],
        ["        其他资金", 1],
        ["说明文字不在其列", 5],
      ],
      labelled
    );
    expect(rows.map(({ role }) => role)).toEqual(["item", "ofWhich", "ofWhich", "ofWhich", "item"]);
    expect(rows.map(({ parent }) => parent)).toEqual([undefined, 0, 0, 0, undefined]);
  });

  test("as a row of its own with members below", () => {
    const rows = read(
      [
        ["一、基本支出", 10],
        ["　　其中：", null],
        ["　　人员经费", 8],
        ["　　公用经费", 2],
        ["二、项目支出", 5],
      ],
      labelled
    );
    expect(rows.map(({ role, level }) => [role, level])).toEqual([
      ["item", 0],
      ["ofWhich", 1],
      ["ofWhich", 1],
      ["ofWhich", 1],
      ["item", 0],
    ]);
  });

  test.each([
    "其中：财政拨款",
    "其中:财政拨款",
    "其中，财政拨款",
    "  其中：1.财政拨款",
    "（一）其中：财政拨款",
  ])("%s", (label) => {
    expect(
      read(
        [
          ["资金", 1],
          [label, 1],
        ],
        labelled
      )[1]?.role
    ).toBe("ofWhich");
  });

  test("a row that nothing puts under 其中 stays an item", () => {
    const rows = read(
      [
        ["资金", 3],
        ["其中：财政拨款", 1],
        ["其他资金", 2],
      ],
      labelled
    );
    expect(rows.map(({ role }) => role)).toEqual(["item", "ofWhich", "item"]);
  });
});

describe("levels", () => {
  const levels = (lines: readonly Line[], shape: Shape): readonly unknown[] =>
    read(lines, shape).map(({ level, parent }) => (parent === undefined ? level : [level, parent]));

  test("by numbering", () => {
    const labels = [
      "一、收入",
      "（一）拨款",
      "1.一般公共预算",
      "（1）本级",
      "①区级",
      "2.基金",
      "（二）其他",
      "二、上年结转",
    ];
    expect(
      levels(
        labels.map((label) => [label, 1]),
        labelled
      )
    ).toEqual([0, [1, 0], [2, 1], [3, 2], [4, 3], [2, 1], [1, 0], 0]);
  });

  test("by numbering that skips a kind, starts anew and ends in a total", () => {
    const labels = ["一、收入", "1.拨款", "2.其他", "本年收入合计", "上年结转", "收入总计"];
    expect(
      levels(
        labels.map((label) => [label, 1]),
        labelled
      )
    ).toEqual([0, [1, 0], [1, 0], 0, 0, 0]);
  });

  test.each(["  ", "　", "\t", "\u00a0\u00a0"])("by blanks in front: %j", (blank) => {
    const labels = ["支出", `${blank}基本支出`, `${blank}${blank}人员经费`, `${blank}项目支出`];
    expect(
      levels(
        labels.map((label) => [label, 1]),
        labelled
      )
    ).toEqual([0, [1, 0], [2, 1], [1, 0]]);
  });

  test("by nothing: no level is made up", () => {
    expect(
      levels(
        [
          ["基本支出", 1],
          ["人员经费", 1],
        ],
        labelled
      )
    ).toEqual([undefined, undefined]);
  });

  test("codes that go on in the next block are no top rows there", () => {
    const shape: Shape = {
      layout: "codeBlocks",
      rules: [CODE, NAME, AMOUNT, CODE, NAME, AMOUNT],
      blocks: [0, 0, 0, 1, 1, 1],
    };
    const rows = read(
      [
        ["302", "商品和服务支出", 3, "30207", "邮电费", 1],
        ["30201", "办公费", 2, "310", "资本性支出", 0],
      ],
      shape
    );
    expect(rows.map(({ block, level, parent }) => [block, level, parent])).toEqual([
      [0, 0, undefined],
      [1, 1, undefined],
      [0, 1, 0],
      [1, 0, undefined],
    ]);
  });
});

describe("rows that go on below", () => {
  const expenditure: Shape = {
    layout: "twoSided",
    rules: [NAME, AMOUNT, NAME, AMOUNT],
    blocks: [0, 0, 1, 1],
  };

  test.each<[string, Line, Line, string, number | null]>([
    ["a class cut off", ["八、社会保障和就", 5], ["业支出", null], "208 八、社会保障和就业支出", 5],
    [
      "its last character",
      ["十七、国土海洋气象等支", null],
      ["出", null],
      "220 十七、国土海洋气象等支出",
      null,
    ],
    [
      "the amount stands below",
      ["八、社会保障和就", null],
      ["业支出", 5],
      "208 八、社会保障和就业支出",
      5,
    ],
    [
      "an open bracket",
      ["使用非财政拨款结余（含专用", 5],
      ["结余）", null],
      "- 使用非财政拨款结余（含专用结余）",
      5,
    ],
    [
      "a conjunction",
      ["三、办公设备购置、", 5],
      ["信息网络建设", null],
      "- 三、办公设备购置、信息网络建设",
      5,
    ],
  ])("%s", (_, upper, lower, head, amount) => {
    const rows = read(
      [
        ["收入一", 1, ...upper],
        ["收入二", 1, ...lower],
      ],
      expenditure
    ).filter(({ block }) => block === 1);
    expect(rows.map(({ code, label }) => `${code ?? "-"} ${label}`)).toEqual([head]);
    const value = rows[0]?.cells.get("budget")?.value;
    expect(value?.kind === "money" ? value.fen / 100 : null).toBe(amount);
  });

  test.each<[string, Line, Line]>([
    ["two amounts", ["八、社会保障和就", 5], ["业支出", 6]],
    ["a number of its own", ["一、教育支出", 5], ["二、其他", null]],
    ["a heading above", ["项目支出", null], ["科普活动", 5]],
    ["a total below", ["教育支出", 5], ["合计", null]],
  ])("%s: two rows", (_, upper, lower) => {
    expect(read([upper, lower], labelled)).toHaveLength(2);
  });
});

describe("rows that say something about the table", () => {
  test.each([
    "注：本表反映部门本年度收入情况。",
    "说明：本部门2023年度没有政府性基金预算支出，故本表无数据。",
    "本表为空表",
    "此表无数据",
    "本部门无此项支出",
    "我局2023年未安排政府性基金预算。",
    "XX单位没有使用国有资本经营预算安排的支出",
    "无此项内容",
    "备注：金额单位为万元",
    "填表人：张三",
    "故为空表",
  ])("%s", (text) => {
    const rows = read(
      [
        [null, "一般公共服务支出", 1],
        [text, null, null],
        [null, "合计", 1],
      ],
      byCode
    );
    expect(rows[1]).toMatchObject({ role: "note", label: text, labelAt: { row: 1, column: 0 } });
    expect(rows).toHaveLength(3);
  });

  test("the text beside 说明, and a line of signatures", () => {
    const rows = read(
      [
        ["说明", "请在此处简要说明各级监督检查中发现的问题", null, null],
        ["填表人：李四", null, "审核人：王五", "联系电话：86880000"],
      ],
      ledger
    );
    expect(rows.map(({ role, label }) => [role, label])).toEqual([
      ["note", "请在此处简要说明各级监督检查中发现的问题"],
      ["note", "填表人：李四"],
    ]);
  });

  test.each([
    "无形资产购置",
    "无线电管理",
    "部门无人机采购",
    "单位无偿划拨",
    "本年支出",
    "注册商标费",
  ])("%s is a row like any other", (name) => {
    expect(read([[null, name, null]], byCode)[0]?.role).toBe("item");
  });
});

describe("rows that say nothing", () => {
  test.each(["…", "……", "二、…", "三、", "XX", "。。。", "指标2：", "指标3:/", "4."])(
    "%s is a place left open",
    (label) => {
      expect(read([[null, label, null]], byCode)[0]?.role).toBe("note");
      expect(read([[null, label, 5]], byCode)[0]?.role).toBe("item");
    }
  );

  test("a number of a row without a record, a blank row between, a heading, a sum without a name", () => {
    const rows = read(
      [
        [1, "货物", "电脑", 3],
        [null, null, null, null],
        [2, null, null, null],
        [null, "二、服务", null, null],
        [null, "服务", null, 4],
      ],
      ledger
    );
    expect(rows.map(({ row, role }) => [row, role])).toEqual([
      [0, "item"],
      [2, "note"],
      [3, "note"],
      [4, "subtotal"],
    ]);
  });

  test("rows of zeros are rows", () => {
    expect(shown(read([["207", "文化旅游体育与传媒支出", 0]], byCode))).toEqual([
      "207 文化旅游体育与传媒支出 item",
    ]);
  });
});

test("a row that counts is no money, whatever its column", () => {
  const values = read(
    [
      ["公务接待费（元）", 1200],
      ["国内公务接待批次（个）", 41],
      ["公务用车保有量（辆）", 2],
      ["国内公务接待人次", 302],
      ["接待费（2次）", 5],
    ],
    labelled
  ).map(({ cells }) => cells.get("budget")?.value);
  expect(values).toEqual([
    { kind: "money", fen: 120_000, unit: "yuan" },
    { kind: "number", number: 41, unit: "个" },
    { kind: "number", number: 2, unit: "辆" },
    { kind: "number", number: 302 },
    { kind: "money", fen: 500, unit: "yuan" },
  ]);
});

test("a table that a page break cut is read on: codes, lines and labels", () => {
  const rules = [NAME, AMOUNT] as const;
  const columns = rules.map((rule, column): AssignedColumn => ({
    column,
    header: String(rule.header[0]),
    rule,
    block: 0,
  }));
  const page = (name: string, lines: readonly Line[]) => ({
    grid: new Grid(sheet(lines, { name })),
    columns,
    body: { top: 0, bottom: lines.length - 1 },
  });
  const lines = [
    { line: "thisYear", label: [/当年收入/] as const },
    { line: "again", label: [/结转/] as const },
  ];
  const rows = readRows({
    ...page("一", [
      ["一、拨款", 5],
      ["上年结转", 1],
      ["当年收入", 6],
    ]),
    part: { layout: "twoSided", columns: [...rules], lines },
    unit: "yuan",
    further: [
      page("二", [
        ["小计", null],
        ["结转下年", 0],
      ]),
    ],
  });
  expect(rows.map(({ label, role, line, labelAt }) => [label, role, line, labelAt?.sheet])).toEqual(
    [
      ["一、拨款", "item", undefined, "一"],
      ["上年结转", "item", "again", "一"],
      ["当年收入小计", "subtotal", "thisYear", "一"],
      ["结转下年", "item", undefined, "二"],
    ]
  );
});
