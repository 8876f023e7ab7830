// 是 or 否 as people write it.
import { saidYes } from "../../../src/report/sheets/yes-or-no";

test.each<[boolean | null, readonly string[]]>([
  [true, ["是", "有", "已制定", "√", "✔", "✓", "☑", "Y", "yes", " 是", "　有"]],
  [false, ["否", "无", "未见", "没有", "×", "✗", "✘", "N", "no"]],
  [null, ["", " ", "待定", "不适用", "有待补充", "无误", "是|否", "*", "?", "1"]],
])("%p is meant by %j", (meant, words) => {
  expect(words.filter((each) => saidYes(each) !== meant)).toEqual([]);
});
