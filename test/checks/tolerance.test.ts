// How far apart rounded figures may lie.
import { stepOf, tolerance } from "../../src/checks/tolerance";

const WAN = 1_000_000;
const CENT = WAN / 100;

describe("stepOf", () => {
  it.each([
    ["yuan", [1, 2, 3], 0],
    [null, [], 0],
    ["tenThousandYuan", [], CENT],
    ["tenThousandYuan", [95.02 * WAN], CENT],
    ["tenThousandYuan", [100 * WAN, 50 * WAN], CENT],
    ["tenThousandYuan", [1, 2, 3, 4, 5, 6, 7, 8].map((each) => each * WAN), CENT],
    ["thousandYuan", [1, 2, 3, 4, 5, 6, 7, 8.5].map((each) => each * 100_000), 10_000],
    ["thousandYuan", [1, 2, 3].map((each) => each * 100_000), 1_000],
    ["thousandYuan", [1, 2, 3, 4, 5, 6, 7, 8].map((each) => each * 100_000), 100_000],
  ] as const)("%s with %j prints in steps of %d 分", (unit, amounts, expected) => {
    expect(stepOf(unit, () => amounts)).toBe(expected);
  });
});

describe("tolerance", () => {
  const at = (amount: number, step = CENT) => ({ amount, step });
  it.each([
    ["two addends and a total", [at(3 * CENT), at(CENT), at(2 * CENT)], 1.5 * CENT],
    ["nil is not rounded", [at(3 * CENT), at(0), at(3 * CENT)], CENT],
    ["元 is exact", [at(300, 0), at(299, 0)], 0],
    ["finer digits than the step are exact", [at(3 * CENT + 1), at(3 * CENT)], CENT / 2],
  ])("%s", (_, amounts, expected) => {
    expect(tolerance(amounts)).toBe(expected);
  });
});
