// Parts of a sheet put together give the sheet that would have come in one piece.
import { ForeignHash, foreignHash } from "../../src/host/foreign-hash";
import { joinParts } from "../../src/host/sheet-parts";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../src/workbook/snapshot";

type Part = Partial<SheetSnapshot> & Pick<SheetSnapshot, "values">;

function sheet(name: string, part: Part): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    formulas: [],
    formats: [],
    ...part,
  };
}

const BANDS = [
  sheet("甲", { firstRow: 2, firstColumn: 1, values: [["标题"], [null, 1]] }),
  sheet("甲", {
    firstRow: 6,
    values: [["合计", 5, 2]],
    formulas: [[undefined, "=B3"]],
    formats: [[undefined, undefined, "0.00"]],
  }),
  sheet("甲", { firstRow: 6, firstColumn: 9, values: [["右"]], formulas: [["=J1"]] }),
];

test("every cell stands where it stood", () => {
  const [joined, ...others] = joinParts(BANDS);
  expect(others).toEqual([]);
  if (joined === undefined) throw new Error("no sheet");
  const at = (row: number, column: number) => valueAt(joined, row, column);
  expect([at(2, 1), at(3, 2), at(4, 0), at(6, 0), at(6, 2), at(6, 5), at(6, 9)]).toEqual([
    "标题",
    1,
    null,
    "合计",
    2,
    null,
    "右",
  ]);
  expect([formulaAt(joined, 6, 1), formulaAt(joined, 6, 9), formulaAt(joined, 2, 1)]).toEqual([
    "=B3",
    "=J1",
    undefined,
  ]);
  expect(formatAt(joined, 6, 2)).toBe("0.00");
});

test("sheets keep their order, empty ones and those in one piece are left as they are", () => {
  const empty = sheet("空", { values: [] });
  const whole = sheet("整", { values: [[1]] });
  expect(joinParts([empty, ...BANDS, whole]).map(({ name }) => name)).toEqual(["空", "甲", "整"]);
  expect(joinParts([empty, whole])).toEqual([empty, whole]);
});

test("a cell far below costs no more than its distance in rows", () => {
  const [joined] = joinParts([
    sheet("远", { values: [[1]] }),
    sheet("远", { firstRow: 1_048_575, values: [[2]] }),
  ]);
  expect(joined && [joined.values.length, valueAt(joined, 1_048_575, 0)]).toEqual([1_048_576, 2]);
});

test("the fingerprint does not depend on how a sheet was cut", () => {
  const isOwn = () => false;
  const inParts = new ForeignHash(isOwn);
  for (const part of BANDS.slice(0, 2)) inParts.add(part);
  const whole = foreignHash({ name: "", sheets: joinParts(BANDS.slice(0, 2)) }, isOwn);
  expect(inParts.digest()).toBe(whole);
});

test.each([
  ["another result of a formula is no change", [[1, 9]], true],
  ["another number is one", [[2, 5]], false],
])("what was typed: %s", (_, values, same) => {
  const hash = (part: SheetSnapshot): string => {
    const hashing = new ForeignHash(() => false, "typed");
    hashing.add(part);
    return hashing.digest();
  };
  const formulas = [[undefined, "=NOW()"]];
  const before = hash(sheet("甲", { values: [[1, 5]], formulas }));
  expect(hash(sheet("甲", { values, formulas })) === before).toBe(same);
});
