import {
  isDateFormat,
  isNil,
  parseDate,
  parseFlag,
  parseNumber,
  serialDate,
} from "../../src/workbook/amounts";

test.each([
  ["20,323.21", 20323.21, ""],
  ["３，518．85", 3518.85, ""],
  ["3、518.85", 3518.85, ""],
  ["（1.2）", -1.2, ""],
  ["(1,234)", -1234, ""],
  ["－5", -5, ""],
  ["−0.37", -0.37, ""],
  ["+0.37", 0.37, ""],
  [".5", 0.5, ""],
  ["1.2E+3", 1200, ""],
  ["12.5万元", 12.5, "万元"],
  ["12.5 元", 12.5, "元"],
  ["83.9%", 83.9, "%"],
  ["８３．９％", 83.9, "%"],
  ["30场次", 30, "场次"],
  ["¥1,000.00", 1000, ""],
  ["0", 0, ""],
])("%s is the number %d", (text, number, suffix) => {
  expect(parseNumber(text)).toEqual({ number, suffix });
});

test.each(["", "—", "合计", "1.2.3", "12,34", "1,23,456", "一、", "2023年5月6日x1,2,3", "约", "-"])(
  "%j is no plain number",
  (text) => {
    const printed = parseNumber(text);
    expect(printed === null || printed.suffix.length > 2).toBe(true);
  }
);

test.each(["—", "-", "－", "--", "/", "无", "不适用", "N/A"])(
  "%s says that there is nothing",
  (text) => {
    expect(isNil(text)).toBe(true);
  }
);

test.each(["0", "0.00", "无线电", "1/2", ""])("%j does not", (text) => {
  expect(isNil(text)).toBe(false);
});

test.each([
  ["✔", true],
  ["√", true],
  ["是", true],
  ["有", true],
  ["Y", true],
  ["已整改", true],
  ["否", false],
  ["无", false],
  ["×", false],
  ["未整改", false],
  ["", null],
  ["部分", null],
])("flag %s", (text, yes) => {
  expect(parseFlag(text)).toBe(yes);
});

test.each([
  ["2023-05-06", "2023-05-06"],
  ["2023/5/6", "2023-05-06"],
  ["2023.5.6", "2023-05-06"],
  ["2023年5月6日", "2023-05-06"],
  ["２０２３年５月６日", "2023-05-06"],
  ["20230506", "2023-05-06"],
  ["2023-05-06 00:00:00", "2023-05-06"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["2023-13-01", null],
  ["2023年5月", null],
  ["5月6日", null],
  ["待定", null],
])("date %s", (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  [61, "1900-03-01"],
  [25569, "1970-01-01"],
  [36585, "2000-02-29"],
  [45052, "2023-05-06"],
  [45052.75, "2023-05-06"],
  [45351, "2024-02-29"],
])("serial %d is %s", (serial, date) => {
  expect(serialDate(serial)).toBe(date);
});

test.each([0, 60, -1, Number.NaN, 3_000_000])("serial %d is no date", (serial) => {
  expect(serialDate(serial)).toBeNull();
});

test.each([
  ["yyyy-mm-dd", true],
  ['yyyy"年"m"月"d"日"', true],
  ["[$-804]m/d/yy", true],
  ["m月d日", true],
  ["#,##0.00_ ", false],
  ['0.00"day"', false],
  ["[Red]0.00", false],
  ["0.00%", false],
  [undefined, false],
])("format %s shows a date: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
