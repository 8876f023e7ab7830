import {
  SplitCodes,
  codeDigits,
  functionClassOf,
  joinCode,
  levelOfCode,
  nameOfCode,
  splitGlued,
} from "../../../src/workbook/rows/codes";

test.each([
  [["2060702"], "2060702"],
  [["206", "07", "02"], "2060702"],
  [["206", "7", "2"], "2060702"],
  [["206", "20607", "2060702"], "2060702"],
  [["301", "01"], "30101"],
  [["２０６"], "206"],
  [[" 206 ", "", ""], "206"],
])("%j is %s", (parts, code) => {
  expect(joinCode(parts)).toBe(code);
});

test.each([[["合计"]], [["…", "…"]], [[""]], [["12"]], [["一、"]]])("%j is no code", (parts) => {
  expect(joinCode(parts)).toBeNull();
});

test.each([
  ["30207邮电费", { code: "30207", name: "邮电费" }],
  ["206 科学技术支出", { code: "206", name: "科学技术支出" }],
  ["2060702-科普活动", { code: "2060702", name: "科普活动" }],
  ["邮电费", null],
  ["[2060702]科普活动", { code: "2060702", name: "科普活动" }],
  ["（２０６０７）科学技术普及", { code: "20607", name: "科学技术普及" }],
  ["206-07-02 科普活动", { code: "2060702", name: "科普活动" }],
  ["50101 工资奖金津补贴", { code: "50101", name: "工资奖金津补贴" }],
  ["2023年预算", null],
  ["300人", null],
  ["302室", null],
  ["100-200元", null],
  ["2060702", null],
])("%s", (label, split) => {
  expect(splitGlued(label)).toEqual(split);
});

test.each([
  ["2060702", "2060702"],
  ["2060702.0", "2060702"],
  ["2.060702E+06", "2060702"],
  ["3.0207e4", "30207"],
  ["206-07", "20607"],
  ["[301]", "301"],
  ["2.06E+06", null],
  ["1.5", null],
  ["12.30", null],
  ["合计", null],
  ["", null],
])("the digits of %j are %s", (text, digits) => {
  expect(codeDigits(text)).toBe(digits);
});

test("the columns of a split code lean on the row above, never on one of another class", () => {
  const codes = new SplitCodes();
  const rows = [
    [["206", "", ""], "206"],
    [["", "07", ""], "20607"],
    [["", "", "2"], "2060702"],
    [["208", "05", ""], "20805"],
    [["", "", "05"], "2080505"],
    [["", "", ""], null],
  ] as const;
  expect(rows.map(([parts]) => codes.read(parts))).toEqual(rows.map(([, code]) => code));
  expect(new SplitCodes().read(["", "07", "02"])).toBeNull();
});

test.each([
  ["一、一般公共服务支出", "201"],
  ["六、科学技术支出", "206"],
  ["十八、住房保障支出", "221"],
  ["七、文化体育与传⏎媒支出".replace("⏎", "\n"), "207"],
  ["九、医疗卫生与计划生育支出", "210"],
  ["十七、国土海洋气象等支出", "220"],
  ["八、社会保障和就", "208"],
  ["二十四、抗疫特别国债安排的支出", "234"],
  ["一、基本支出", null],
  ["三、", null],
])("the class of %j is %s", (label, code) => {
  expect(functionClassOf(label)).toBe(code);
});

test("levels and names", () => {
  expect(["206", "20607", "2060702"].map(levelOfCode)).toEqual([1, 2, 3]);
  expect([nameOfCode("206"), nameOfCode("30207"), nameOfCode("999")]).toEqual([
    "科学技术支出",
    "邮电费",
    null,
  ]);
});
