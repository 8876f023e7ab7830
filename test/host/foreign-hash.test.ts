// The fingerprint changes with anything of the user's and with nothing of ours.
import { foreignHash } from "../../src/host/foreign-hash";
import { isOwnSheet } from "../../src/report/sheets/own-sheets";
import { SHEET_MARKS, SHEET_NAMES } from "../../src/report/sheets/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

function sheet(
  name: string,
  values: SheetSnapshot["values"],
  more: Partial<SheetSnapshot> = {}
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: [],
    formats: [],
    ...more,
  };
}

const BASE = [
  sheet("甲", [
    ["收入", 1.5],
    [true, { error: "#REF!" }],
  ]),
  sheet("乙", [[1]]),
];
const OURS = sheet(SHEET_NAMES.scores, [[SHEET_MARKS.scores], [99]]);
const hash = (sheets: readonly SheetSnapshot[]): string => {
  const book: WorkbookSnapshot = { name: "book.xlsx", sheets };
  return foreignHash(book, isOwnSheet);
};

it.each<[what: string, sheets: readonly SheetSnapshot[]]>([
  ["a sheet of ours is added", [...BASE, OURS]],
  ["a sheet of ours stands in between", BASE.flatMap((each) => [each, OURS])],
  ["the host trims otherwise", [BASE[0] ?? OURS, sheet("乙", [[1, null], []])]],
  ["number formats differ", [BASE[0] ?? OURS, sheet("乙", [[1]], { formats: [["0.00"]] })]],
  ["an empty string stands for a blank", [BASE[0] ?? OURS, sheet("乙", [[1, ""]])]],
])("stays when %s", (_, sheets) => {
  expect(hash(sheets)).toBe(hash(BASE));
});

const [first, second] = BASE as [SheetSnapshot, SheetSnapshot];

it.each<[what: string, sheets: readonly SheetSnapshot[]]>([
  ["a number", [first, sheet("乙", [[2]])]],
  ["a number in its last digit", [first, sheet("乙", [[1 + Number.EPSILON]])]],
  ["a number for the same text", [first, sheet("乙", [["1"]])]],
  ["a flag for a number", [first, sheet("乙", [[true]])]],
  [
    "a text for an error",
    [
      sheet("甲", [
        ["收入", 1.5],
        [true, "#REF!"],
      ]),
      second,
    ],
  ],
  ["a place", [first, sheet("乙", [[1]], { firstRow: 1 })]],
  ["a formula", [first, sheet("乙", [[1]], { formulas: [["=A2"]] })]],
  ["a sheet's name", [first, sheet("丙", [[1]])]],
  ["the order", [second, first]],
  ["a sheet less", [first]],
  [
    "two neighbours swapped",
    [
      sheet("甲", [
        [1.5, "收入"],
        [true, { error: "#REF!" }],
      ]),
      second,
    ],
  ],
  ["a sheet that merely has our name", [...BASE, sheet(SHEET_NAMES.scores, [["用户的表"]])]],
])("changes with %s", (_, sheets) => {
  expect(hash(sheets)).not.toBe(hash(BASE));
});

it("is sixteen hexadecimal digits, the same each time", () => {
  expect(hash(BASE)).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(BASE)).toBe(hash(BASE));
});

it("tells 50 000 one-cell books apart", () => {
  const hashes = new Set<string>();
  for (let number = 0; number < 50_000; number++) hashes.add(hash([sheet("甲", [[number / 100]])]));
  expect(hashes.size).toBe(50_000);
});
