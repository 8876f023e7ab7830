import fc from "fast-check";
import {
  difference,
  formatMoney,
  inUnit,
  isBetweenFen,
  money,
  roundHalfUp,
  sumOf,
  toYuanText,
  type Fen,
} from "../../src/domain/money";

const fen = fc.integer({ min: -9e13, max: 9e13 }).map((value) => value as Fen);

test.each([
  [590.65, "tenThousandYuan", "5906500.00"],
  [785.0599999999999, "tenThousandYuan", "7850600.00"],
  [5902800, "yuan", "5902800.00"],
  [-0.01, "yuan", "-0.01"],
  [1.5, "hundredMillionYuan", "150000000.00"],
  [0, "yuan", "0.00"],
] as const)("%p %s is %s yuan", (value, unit, expected) => {
  expect(toYuanText(money(value, unit))).toBe(expected);
});

test.each([
  [79.975, 2, 79.98],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [0.1 + 0.2, 2, 0.3],
  [83.9126, 1, 83.9],
  [123_456_789_012_345, 0, 123_456_789_012_345],
  [9_999_999_999_999.99, 2, 9_999_999_999_999.99],
])("%p rounded half up to %p decimals is %p, as in a cell", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test("an amount beyond the exact range is refused", () => {
  expect(() => money(1e16, "yuan")).toThrow(RangeError);
});

test.each([
  [0.005, 1],
  [1.005, 101],
  [2.0049999999999999, 201],
  [-0.004, 0],
  [-0.025, -3],
  [123_456_789_012.344_99, 12_345_678_901_235],
])("%p yuan is %p 分", (value, amount) => {
  expect(money(value, "yuan")).toBe(amount);
});

test("an amount is rounded on the 15 digits that Excel keeps, whatever its size", () => {
  const shown = (value: number): number => Number(value.toPrecision(15));
  const value = fc.oneof(
    fc.double({ min: -1e13, max: 1e13, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000)
  );
  fc.assert(
    fc.property(value, (yuan) => {
      const nearest = Math.round(Math.abs(shown(shown(yuan) * 100)));
      expect(money(yuan, "yuan")).toBe(Math.sign(yuan) * nearest || 0);
    }),
    { numRuns: 5000 }
  );
});

test("the order of a sum does not matter", () => {
  fc.assert(
    fc.property(fc.array(fen, { maxLength: 50 }), (amounts) => {
      expect(sumOf([...amounts].reverse())).toBe(sumOf(amounts));
    })
  );
});

test("what is printed in yuan or 万元 reads back as the same amount", () => {
  fc.assert(
    fc.property(fen, (amount) => {
      expect(money(Number(toYuanText(amount)), "yuan")).toBe(amount);
      expect(money(inUnit(amount, "tenThousandYuan"), "tenThousandYuan")).toBe(amount);
    })
  );
});

test("the reference case splits to the cent", () => {
  const total = money(590.65, "tenThousandYuan");
  const basic = money(495.63, "tenThousandYuan");
  expect(formatMoney(difference(total, basic))).toBe("95.02");
});

test.each([
  [100 / 3, "yuan", true],
  [590.651234, "tenThousandYuan", false],
  [590.6512345, "tenThousandYuan", true],
  // What adding up leaves in the last binary digits.
  [0.1 + 0.2, "yuan", false],
  [-2.9e-11, "tenThousandYuan", false],
  [123456789.01, "tenThousandYuan", false],
] as const)("%d %s lies between two 分: %p", (value, unit, expected) => {
  expect(isBetweenFen(value, unit)).toBe(expected);
});
