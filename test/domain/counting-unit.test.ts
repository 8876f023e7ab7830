// Units that goals are counted in: what may be compared, and how a bare figure beside a percentage was typed.
import { areAlike, percentFactor, plainUnit, scaleOf } from "../../src/domain/counting-unit";

it.each([
  ["万份", 10_000, "份"],
  ["亿元", 100_000_000, "元"],
  ["场次", 1, "场次"],
])("%s counts %d %s", (unit, scale, plain) => {
  expect([scaleOf(unit), plainUnit(unit)]).toEqual([scale, plain]);
});

it.each([
  ["场次", "场", true],
  ["万份", "份", true],
  ["场", "个", true],
  ["场次", "", true],
  ["场次", "人", false],
  ["%", "人", false],
])("%s and %s: %s", (wanted, reached, expected) => {
  expect(areAlike(wanted, reached)).toBe(expected);
});

it.each([
  [95, 0.98, 100],
  [95, 1, 100],
  [95, 60, 1],
  [5, 0.06, 100],
  [2, 1.5, 1],
  [5, 0.4, null],
  [5, 1, null],
  [5, 0, 1],
  [0.95, 0.9, 1],
])("beside a target of %d %%, %d is typed as %p", (target, bare, expected) => {
  expect(percentFactor(target, bare)).toBe(expected);
});
