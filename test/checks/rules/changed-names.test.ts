// one thing under two spellings is told once, with both cells; lists of different things stay silent.
import { isAlike, isNearlySame, plainName } from "../../../src/checks/names/name-likeness";
import { formatCell } from "../../../src/domain/cell-ref";
import { book, coded, count, type RowSpec, type TableSpec } from "../book-builder";
import { findingsOf, verdictOf } from "../flatten";

const LAST = { year: 2022, book: "上年.xlsx" } as const;

const project = (name: string, amount: number, code = ""): RowSpec => ({
  label: name,
  cells: { project: name, projectCode: code, originalBudget: amount },
});
const ledger = (...rows: readonly RowSpec[]): TableSpec => ({ form: "ledger.projects", rows });
const goalOf = (name: string, amount: number): TableSpec => ({
  form: "goal.project",
  rows: [
    { line: "projectName", label: "项目名称", cells: { text: name } },
    { line: "totalBudget", label: "项目资金总额", cells: { budget: amount } },
  ],
});
const indicators = (...names: readonly (readonly [string, number, string])[]): TableSpec => ({
  form: "goal.department",
  rows: names.map(([name, target, unit]) => ({
    cells: { indicator: name, target: count(target, unit) },
  })),
});
const lastYear = (spec: TableSpec): TableSpec => ({ ...spec, ...LAST });

function told(tables: readonly TableSpec[]): readonly string[] {
  return findingsOf(book(tables), "A-24").map(({ message }) => message);
}

describe("from year to year", () => {
  it.each([
    ["the same names", "科普进基层系列活动", 20, "科普进基层系列活动", 30, 0],
    ["another year, another edition", "2023年第六届科技节", 20, "2022年第五届科技节", 30, 0],
    ["quotation marks and spaces", "“科普进基层”系列 活动", 20, "科普进基层系列活动", 30, 0],
    [
      "two letters of a long name left out",
      "科普进基层系列主题活动",
      20,
      "科普进基层系列活动",
      9,
      1,
    ],
    ["a short name for the same money", "科普进基层活动", 20, "科普基层行活动", 20, 1],
    ["a short name for other money", "科普进基层活动", 20, "科普基层行活动", 30, 0],
    ["phases of one building", "科技馆改造一期工程项目", 20, "科技馆改造二期工程项目", 20, 0],
    ["east and west", "城区东部道路日常养护项目", 20, "城区西部道路日常养护项目", 20, 0],
    ["different projects of one amount", "科普宣传经费", 20, "会议室设备更新", 20, 0],
    ["one letter of a short name", "法院办案费", 20, "法院办公费", 30, 0],
  ])("%s", (_, name, amount, before, beforeAmount, expected) => {
    const tables = [ledger(project(name, amount)), lastYear(ledger(project(before, beforeAmount)))];
    expect(told(tables)).toHaveLength(expected);
  });

  it("the same code is the same project, whatever it is called", () => {
    const tables = [
      ledger(project("农村科普示范建设", 20, "44011423")),
      lastYear(ledger(project("乡村科技小院", 30, "44011423"))),
    ];
    expect(told(tables)).toHaveLength(1);
  });

  it("different codes are different projects, however alike their names", () => {
    const tables = [
      ledger(project("科普进基层系列主题活动", 20, "44011423")),
      lastYear(ledger(project("科普进基层系列活动", 20, "44011424"))),
    ];
    expect(told(tables)).toEqual([]);
  });

  it("says nothing where two names could be meant", () => {
    const tables = [
      ledger(project("科普进基层系列主题活动", 20)),
      lastYear(ledger(project("科普进基层系列活动", 30), project("科普进基层主题活动", 9))),
    ];
    expect(told(tables)).toEqual([]);
  });

  it("names both cells, this year's first, and is a hint", () => {
    const tables = [
      ledger(project("科普进基层系列主题活动", 20)),
      lastYear(ledger(project("科普进基层系列活动", 30))),
    ];
    const [finding] = findingsOf(book(tables), "A-24");
    expect(finding?.at.map(formatCell)).toEqual([
      "1项目支出明细!B5",
      "[上年.xlsx]2项目支出明细!B5",
    ]);
    expect(finding?.severity).toBe("hint");
    expect(finding?.message).toContain("上年");
  });

  it.each([
    ["an official name that last year misspelt", "科学技术普及", "科技普及", 0],
    ["a name cut off", "科学技术普及", "科学技术", 0],
    ["this year misspelt", "科技普及", "科学技术普及", 1],
  ])("科目: %s", (_, name, before, expected) => {
    const of = (label: string): TableSpec => ({
      form: "final.expenditure",
      rows: [coded("20607", label, { total: 1 }), coded("206", "科学技术支出", { total: 1 })],
    });
    const found = told([of(name), lastYear(of(before))]);
    expect(found).toHaveLength(expected);
  });

  it("indicators: hardly another name, or another name of the same target", () => {
    const now = indicators(
      ["开展科普活动场次完成数", 32, "场次"],
      ["微信推送期数", 108, "期"],
      ["群众满意度", 95, "%"],
      ["活动按期完成率", 100, "%"]
    );
    const before = indicators(
      ["开展科普活动场次数", 30, "场次"],
      ["微信公众号推送期数", 108, "期"],
      ["参训学员好评度", 95, "%"],
      ["项目验收通过率", 100, "%"]
    );
    expect(told([now, lastYear(before)])).toHaveLength(2);
  });

  it("the department: abbreviated it is the same, else last year's workbook may be another's", () => {
    const of = (department: string): TableSpec => ({
      form: "budget.income",
      rows: [],
      department,
    });
    const short = [of("示范市科学技术协会"), lastYear(of("示范市科协"))];
    expect(told(short)).toEqual([]);
    const other = [of("示范市科学技术协会"), lastYear(of("示范市科学技术和工业信息化局"))];
    expect(told(other)).toHaveLength(1);
  });

  it("cannot be judged without another year", () => {
    expect(verdictOf("A-24", book([ledger(project("科普活动", 1))]))).toMatch(/^unknown/);
  });
});

describe("between the tables of one year", () => {
  it("a project of the goal table and the list of projects", () => {
    const tables = (name: string): readonly TableSpec[] => [
      ledger(project("科普进基层系列活动", 20), project("人才举荐", 5)),
      goalOf(name, 20),
    ];
    expect(told(tables("科普进基层系列活动"))).toEqual([]);
    expect(told(tables("科普进基层系列主题活动"))).toHaveLength(1);
    expect(told(tables("青少年科技创新大赛"))).toEqual([]);
  });
});

describe("likeness of names", () => {
  it.each([
    ["科学技术普及活动", "科学技术普及活动费", true],
    ["科普活动", "科普活动场地租赁", false],
    ["道路养护", "河道养护", false],
    ["法院办案业务费", "法院办案业务经费", true],
  ])("%s, %s: %s", (one, other, expected) => {
    expect(isNearlySame(plainName(one), plainName(other))).toBe(expected);
    expect(isNearlySame(plainName(other), plainName(one))).toBe(expected);
  });

  it("nothing is alike that has no letter pair in common", () => {
    expect(isAlike("甲", "甲")).toBe(false);
    expect(isAlike("科普活动", "人才举荐")).toBe(false);
  });
});
