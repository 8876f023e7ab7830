// 政府采购预算表: 合计, 大类, 项目 and 采购内容 as Jiangsu prints them, and a flat list.
import { book, table, type RowSpec } from "../book-builder";
import { findingsOf, flatten, verdictOf } from "../flatten";

const class_ = (category: string, amount: number): RowSpec => ({
  role: "subtotal",
  cells: { category, project: null, total: amount },
});
const project = (name: string, amount: number): RowSpec => ({
  role: "subtotal",
  cells: { category: null, project: name, total: amount },
});
const item = (name: string, amount: number): RowSpec => ({ cells: { name, total: amount } });
const whole = (amount: number): RowSpec => ({
  label: "合计",
  role: "total",
  cells: { category: "合计", total: amount },
});

const rows: readonly RowSpec[] = [
  whole(100),
  class_("一、货物A", 30),
  project("办公设备购置费", 30),
  item("台式计算机", 20),
  item("家具用具", 10),
  class_("三、服务C", 70),
  project("印刷费", 40),
  item("印刷服务", 40),
  project("会议费", 30),
  item("会议服务", 30),
];

function books(...changed: readonly (readonly [number, RowSpec | null])[]) {
  const all = rows.flatMap((row, index) => {
    const change = changed.find(([at]) => at === index);
    if (change === undefined) return [row];
    return change[1] === null ? [] : [change[1]];
  });
  return book([table("budget.procurement", ...all)]);
}

it.each([
  ["all sums hold", books(), "holds"],
  [
    "a flat list",
    book([table("budget.procurement", whole(30), item("甲", 20), item("乙", 10))]),
    "holds",
  ],
  ["a flat list without a total", book([table("budget.procurement", item("甲", 20))]), "nothing"],
  ["a wrong total", books([0, whole(110)]), "fails 1"],
  ["a wrong class", books([1, class_("一、货物A", 31)]), "fails 2"],
  ["a wrong project", books([6, project("印刷费", 41)]), "fails 2"],
  ["a wrong purchase", books([3, item("台式计算机", 200)]), "fails 1"],
  ["a missing purchase", books([4, null]), "fails 1"],
  ["a project without its only purchase", books([7, null]), "fails 1"],
  ["no such table", book([]), "unknown: 缺“政府采购预算表”"],
])("%s", (_, made, expected) => {
  expect(verdictOf("D-14", made)).toBe(expected);
});

it("a wrong class is one mistake, at the class", () => {
  const findings = findingsOf(books([5, class_("三、服务C", 700)]), "D-14");
  expect(flatten(findings.filter(({ cause }) => cause === undefined))).toEqual([
    "D-14 1政府采购预算表!C10 error",
  ]);
  expect(findings[0]?.fix).toContain("放大10倍");
});

it("a missing purchase is named", () => {
  expect(findingsOf(books([4, null]), "D-14")[0]).toMatchObject({
    message: expect.stringContaining("相差10.00万元") as string,
  });
});
