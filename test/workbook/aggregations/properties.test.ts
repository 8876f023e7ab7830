// Generated tables: what is planted is found whole, shuffled figures give nothing, and a ledger's total is found fast.
import { found, inShort, numbers } from "./tables";

const SEEDS = [3, 17, 29, 101, 4711];

function amounts(seed: number, rows: number, columns: number): number[][] {
  const next = numbers(seed);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => Math.round(next() * 10_000_000) / 100)
  );
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;
}

describe.each(SEEDS)("table %i", (seed) => {
  test("planted totals of rows and columns are found, every one and no other", () => {
    const inner = amounts(seed, 9, 4);
    const body = inner.map((row, index) => [`项目${String(index + 1)}`, ...row, total(row)]);
    const columns = [0, 1, 2, 3].map((column) => total(inner.map((row) => row[column] ?? 0)));
    const rows = [
      ["项目", "甲", "乙", "丙", "丁", "合计"],
      ...body,
      ["合计", ...columns, total(columns)],
    ];
    const across = inShort(rows).filter((each) => /^sum F\d+ = B\d+ C\d+ D\d+ E\d+$/.test(each));
    const down = inShort(rows).filter((each) => /^sum [B-F]11 = [B-F]2 .*[B-F]10$/.test(each));
    expect([across.length, down.length, inShort(rows).length]).toEqual([10, 5, 15]);
  });

  test("figures that have nothing to do with each other give nothing", () => {
    const rows = amounts(seed, 30, 6).map((row, index) => [`项目${String(index + 1)}`, ...row]);
    expect(inShort([["项目", "甲", "乙", "丙", "丁", "戊", "己"], ...rows])).toEqual([]);
  });

  test("a figure that was changed is told from those that hold", () => {
    const inner = amounts(seed, 8, 3);
    const body = inner.map((row, index) => [`项目${String(index + 1)}`, total(row), ...row]);
    const changed = body[3];
    if (changed !== undefined) changed[1] = Number(changed[1]) + 100;
    const missed = found([["项目", "合计", "甲", "乙", "丙"], ...body]).filter(
      ({ holds }) => !holds
    );
    expect(missed.map(({ at, difference }) => [at.row, at.column, difference])).toEqual([
      [4, 1, "100.00"],
    ]);
  });
});

test("the total of a long ledger is one range", () => {
  const inner = amounts(11, 5000, 3);
  const columns = [0, 1, 2].map((column) => total(inner.map((row) => row[column] ?? 0)));
  const body = inner.map((row, index) => [`资产${String(index + 1)}`, ...row]);
  expect(inShort([["名称", "原值", "折旧", "净值"], ...body, ["合计", ...columns]])).toEqual([
    "sum B5002 = B2:B5001",
    "sum C5002 = C2:C5001",
    "sum D5002 = D2:D5001",
  ]);
});
