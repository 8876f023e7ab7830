// Other people's words in official typography, with the numbers in them as figures.
import {
  clause,
  fullStop,
  inQuotes,
  numeral,
  official,
  reported,
} from "../../../src/report/narrative/wording";
import { at } from "../fixture";

test.each([
  ["通知书2023-05-06，签订2023-06-20", "通知书2023年5月6日，签订2023年6月20日"],
  ["2023/11/30 公开", "2023年11月30日公开"],
  ["2023 年度 支出 590.65 万元", "2023年度支出590.65万元"],
  ["预算按时(批复后20日内)公开,决算完整", "预算按时（批复后20日内）公开，决算完整"],
  ["执行率 85 %", "执行率85%"],
  ["Windows Server 2019", "Windows Server 2019"],
  ["f(x)", "f(x)"],
  ["电话020-36860000", "电话020-36860000"],
  ["比例 1:3", "比例1:3"],
])("%s becomes %s", (from, to) => {
  expect(official(from)).toBe(to);
});

test.each([
  ["完成。", "完成", "完成。"],
  ["完成；", "完成", "完成。"],
  ["完成", "完成", "完成。"],
  ["如下：", "如下：", "如下："],
  ["【待补：目标值】", "【待补：目标值】", "【待补：目标值】"],
])("%s inside and at the end of a sentence", (text, inside, ending) => {
  expect(clause(text)).toBe(inside);
  expect(fullStop(text)).toBe(ending);
});

test("numbers of a reported clause are figures, those of names are not", () => {
  const cells = [at("采购台账", 6)];
  const said = reported(
    "“第六届2023展”通知书2023-05-06，间隔45日，占83.9%（财库〔2020〕46号）",
    "contractTimely",
    cells
  );
  expect(said.figures).toEqual([
    { text: "2023年5月6日", fact: "contractTimely", cells },
    { text: "45", fact: "contractTimely", cells },
    { text: "83.9%", fact: "contractTimely", cells },
  ]);
});

test("quotation marks inside quotation marks are single", () => {
  expect(inQuotes("“三公”经费控制情况。")).toBe("“‘三公’经费控制情况”");
});

test("numerals run on after ten", () => {
  expect([0, 8, 9, 10, 18, 19, 20, 29, 98].map(numeral)).toEqual([
    "一",
    "九",
    "十",
    "十一",
    "十九",
    "二十",
    "二十一",
    "三十",
    "九十九",
  ]);
});
