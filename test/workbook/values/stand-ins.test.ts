import fc from "fast-check";
import { isNil, isPlaceholder, parseFlag } from "../../../src/workbook/values/stand-ins";

test.each([
  "—",
  "-",
  "－",
  "--",
  "——",
  "─",
  "ー",
  "/",
  "／",
  "\\",
  "无",
  " 无 ",
  "零",
  "没有",
  "不适用",
  "不涉及",
  "未安排",
  "未发生",
  "无此项支出",
  "N/A",
  "n/a",
  "NA",
  "不适用（本年无此项目）",
  "无（本年未安排）",
  "不涉及，未开展",
])("%s says that there is nothing", (text) => {
  expect(isNil(text)).toBe(true);
});

test.each(["0", "0.00", "无线电", "无人机", "1/2", "", "一", "不适当", "未完成", "#N/A"])(
  "%j does not",
  (text) => {
    expect(isNil(text)).toBe(false);
  }
);

test.each(["…", "……", "......", "。。。", "XX", "xxx", "××", "XX.XX", "XX%", "**", "____"])(
  "%s is a place left open",
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  }
);

test.each(["", "X", "上海市XX局", "0", "…等", "*"])("%j is none", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test.each([
  ["✔", true],
  ["√", true],
  ["☑", true],
  ["是", true],
  ["有", true],
  ["Y", true],
  ["已整改", true],
  ["☑是 □否", true],
  ["■是□否", true],
  ["是☑  否□", true],
  ["是（√）否（）", true],
  ["√是 否", true],
  ["否", false],
  ["无", false],
  ["×", false],
  ["未整改", false],
  ["□是 ☑否", false],
  ["是□否☑", false],
  ["是（）否（√）", false],
  ["", null],
  ["部分", null],
  ["□是 □否", null],
  ["☑是 ☑否", null],
  ["是/否", null],
])("flag %s", (text, yes) => {
  expect(parseFlag(text)).toBe(yes);
});

test("any text is taken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(isNil(text) && isPlaceholder(text)).toBe(false);
      parseFlag(text);
    })
  );
});
