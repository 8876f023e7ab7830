// Where a band begins and ends: the figure, the live condition and the words say the same.
import { bandText, insideFormula, isInBand } from "../../src/scoring/bands";
import type { Band } from "../../src/schemes/scheme";

type Limits = Omit<Band, "points">;

test.each<[Limits, readonly number[], readonly number[], string, string]>([
  [
    { from: 0, upTo: 0.1 },
    [0, 0.1],
    [-0.01, 0.10000001],
    "AND({rate}>=0,{rate}<=0.1)",
    "0%（含）至10%（含）",
  ],
  [
    { above: 0.1, upTo: 0.2 },
    [0.10000001, 0.2],
    [0.1, 0.20000001],
    "AND({rate}>0.1,{rate}<=0.2)",
    "10%（不含）至20%（含）",
  ],
  [
    { from: 0.75, to: 0.9 },
    [0.75, 0.89999999],
    [0.74999999, 0.9],
    "AND({rate}>=0.75,{rate}<0.9)",
    "75%（含）至90%（不含）",
  ],
  [{ from: 0.9 }, [0.9, 7], [0.89], "{rate}>=0.9", "90%（含）以上"],
  [{ above: 0.4 }, [0.40000001, 7], [0.4], "{rate}>0.4", "超过40%"],
  [{ to: 0.6 }, [-1, 0.59], [0.6], "{rate}<0.6", "低于60%"],
  [{ upTo: 0.05 }, [-1, 0.05], [0.051], "{rate}<=0.05", "不超过5%"],
  [{ from: 0, upTo: 0 }, [0], [0.00000001, -0.1], "AND({rate}>=0,{rate}<=0)", "0%"],
  [{}, [-1, 0, 1], [], "TRUE", "不限"],
])("%j", (band, inside, outside, formula, text) => {
  expect(inside.filter((value) => !isInBand(value, band))).toEqual([]);
  expect(outside.filter((value) => isInBand(value, band))).toEqual([]);
  expect(insideFormula(band)).toBe(formula);
  expect(bandText(band)).toBe(text);
});
