import { normalise } from "../../src/workbook/labels";
import { phaseInHeaders, phaseInText, twinOf } from "../../src/workbook/phase";

test.each([
  ["部门收支预算总表", "budget"],
  ["收入支出决算总表", "final"],
  ["一般公共预算财政拨款支出决算表", "final"],
  ["一般公共预算支出表", null],
  ["一般公共预算支出预算表", "budget"],
  ["预算单位基本情况", null],
  ["部门收支总体情况表", null],
])("%s: %s", (title, phase) => {
  expect(phaseInText(normalise(title))).toBe(phase);
});

test.each([
  ["项目|预算数|决算数", "final"],
  ["项目|上年决算数|本年预算数", "budget"],
  ["科目编码|合计|一般公共预算", null],
  ["年初预算数|决算统计数", "final"],
])("a header %s: %s", (headers, phase) => {
  const columns = new Map(headers.split("|").map((header, index) => [index, header]));
  expect(phaseInHeaders(columns)).toBe(phase);
});

test("the twin of a form", () => {
  expect(twinOf("budget.income")).toBe("final.income");
  expect(twinOf("final.threePublic")).toBe("budget.threePublic");
  expect(twinOf("budget.procurement")).toBeNull();
  expect(twinOf("ledger.assets")).toBeNull();
});
