import fc from "fast-check";
import {
  isDateFormat,
  parseDate,
  parseNumber,
  serialDate,
  splitSuffix,
  withoutNoise,
} from "../../../src/workbook/values/amounts";

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
  ["—5.2", -5.2, ""],
  ["- 5", -5, ""],
  ["△5.2", -5.2, ""],
  ["5.20-", -5.2, ""],
  ["1,234.5－", -1234.5, ""],
  ["（1.2万元）", -1.2, "万元"],
  ["（1.2）万元", -1.2, "万元"],
  ["（12.5%）", -12.5, "%"],
  ["-12.5%", -12.5, "%"],
  ["约12.5", 12.5, ""],
  ["约 3 万元", 3, "万元"],
  ["￥1,000.00", 1000, ""],
  ["¥-5", -5, ""],
  ["人民币12.5万元", 12.5, "万元"],
  ["RMB 300", 300, ""],
  ["12.5 万元（含上年结转）", 12.5, "万元(含上年结转)"],
  ["12.5（含上年结转2.5万元）", 12.5, "(含上年结转2.5万元)"],
  ["700㎡", 700, "m2"],
  ["3 人/天", 3, "人/天"],
  ["１２．５％", 12.5, "%"],
  ["2060702", 2060702, ""],
  ["2,428.\n45", 2428.45, ""],
  ["2,428\n.45", 2428.45, ""],
  ["１，\n２０４．５０", 1204.5, ""],
])("%s is the number %d", (text, number, suffix) => {
  expect(parseNumber(text)).toEqual({ number, suffix });
});

test.each([
  "",
  "—",
  "-",
  "合计",
  "约",
  "一、",
  "1.2.3",
  "12,34",
  "1,23,456",
  "1,2345",
  "0,123",
  "12 500",
  "1 234.56",
  "３ ５",
  "12\n34",
  "281.61\n62.99",
  "1,2\n34.5",
  "3-5次",
  "3~5",
  "1/2",
  "1:1",
  "2023年5月6日",
  "1600人,200人",
  "12.5(13.2)",
  "(2)人员经费",
  "-5-",
  "--5",
  "▲5",
  "$100 与 200",
])("%j is not one number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ["万元", "万元", ""],
  ["万元(含上年结转)", "万元", "含上年结转"],
  ["(示例)", "", "示例"],
  ["(13.2)", "(13.2)", ""],
  ["人次/年", "人次/年", ""],
])("%s is the unit %j with the note %j", (suffix, unit, note) => {
  expect(splitSuffix(suffix)).toEqual({ unit, note });
});

const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map((each) => each / 100);
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const grouped = (value: number): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: 2 });
const magnitude = (value: number): string => grouped(Math.abs(value));

/** A printed spelling of an amount; those that carry the sign themselves take its magnitude. */
const SPELLINGS: readonly (readonly [string, (value: number) => string])[] = [
  ["plain", (value) => String(value)],
  ["with separators", grouped],
  ["full-width", (value) => fullWidth(grouped(value))],
  ["with blanks around", (value) => ` \u3000${grouped(value)}\u00a0`],
  ["in yuan signs", (value) => `￥${grouped(value)}`],
  ["with its unit", (value) => `${grouped(value)} 万元`],
  ["with a note", (value) => `${grouped(value)}万元（含上年结转）`],
  ["in brackets", (value) => (value < 0 ? `（${magnitude(value)}）` : grouped(value))],
  ["with a triangle", (value) => (value < 0 ? `△${magnitude(value)}` : grouped(value))],
  ["with a dash", (value) => (value < 0 ? `—${magnitude(value)}` : grouped(value))],
  ["with a minus behind", (value) => (value < 0 ? `${magnitude(value)}-` : grouped(value))],
];

test.each(SPELLINGS)("every amount printed %s is read back", (_, print) => {
  fc.assert(
    fc.property(cents, (value) => {
      expect(parseNumber(print(value))?.number).toBe(value === 0 ? 0 : value);
    })
  );
});

test("no text breaks the reading, and two numbers are never one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      parseNumber(text);
      parseDate(text);
    })
  );
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom(" ", "\t", "\n", "\u3000", "\u00a0"),
      fc.nat(),
      (one, gap, other) => {
        expect(parseNumber(`${String(one)}${gap}${String(other)}`)).toBeNull();
      }
    )
  );
});

// Quadratic work would take minutes.
test.each(["1,", "(", "9", "1 ", "（含", "-", "¥"])(
  "a long text of %j is read to its end",
  (part) => {
    const long = part.repeat(300_000);
    expect(() => [parseNumber(long), parseDate(long)]).not.toThrow();
  }
);

test.each([
  [83.59999999999999, 83.6],
  [1e-15, 0],
  [-2.9e-11, 0],
  [0.1 + 0.2, 0.3],
  [-0, 0],
  [0.00001, 0.00001],
])("%d without noise is %d", (value, clean) => {
  expect(withoutNoise(value)).toBe(clean);
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
  ["2023.05.08", "2023-05-08"],
  ["2023/05/08", "2023-05-08"],
  ["2023 年 5 月 8 日", "2023-05-08"],
  ["2023年5月8号", "2023-05-08"],
  ["2023－05－08", "2023-05-08"],
  ["2023—5—8", "2023-05-08"],
  ["2023-05-06T10:30:00Z", "2023-05-06"],
  ["2023/5/8 9:05", "2023-05-08"],
  ["2023年5月8日（星期一）", "2023-05-08"],
  ["２０２３０５０８", "2023-05-08"],
  ["二〇二三年五月八日", "2023-05-08"],
  ["二○二三年十二月三十一日", "2023-12-31"],
  ["二零二三年十月二十日", "2023-10-20"],
  ["2023年5月8日至10日", null],
  ["2023-05-08/09", null],
  ["23.5.8", null],
  ["2023.5", null],
  ["202305", null],
  ["12345678", null],
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
  [109_939.5, "2200-12-31"],
])("serial %d is %s", (serial, date) => {
  expect(serialDate(serial)).toBe(date);
});

test.each([0, 60.9, -1, Number.NaN, 109_940, 3_000_000])("serial %d is no date", (serial) => {
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
