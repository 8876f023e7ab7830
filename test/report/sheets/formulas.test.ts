// Formulas and texts that Excel takes and that say what the engine says, whatever the length of a ledger and the words of
// a scheme.
import { draft } from "../../../src/report/narrative/draft";
import { text } from "../../../src/report/sheets/cells";
import type { PlannedCell } from "../../../src/report/sheets/plan";
import { renderSheets } from "../../../src/report/sheets/render-sheets";
import type { Review } from "../../../src/review/review";
import { reviewBook } from "../../../src/review/review-book";
import { DEFAULT_SCHEME, SCHEMES } from "../../../src/schemes";
import type { Scheme } from "../../../src/schemes/scheme";
import { NO_ANSWERS } from "../../../src/scoring/answers";
import { readBook } from "../../../src/workbook/read-book";
import { sheet, workbook } from "../../workbook/sheets";

const LONGEST_FORMULA = 8192;
const PROJECTS = 1200;

const HEADER = [
  ...["序号", "采购项目名称", "预算金额", "是否应公开意向", "中标（成交）通知书日期"],
  ...["合同签订日期", "预留方式", "预留金额"],
];
const ledger = Array.from({ length: PROJECTS }, (_, index) => {
  const name = `办公设备更新第${String(index + 1)}批`;
  return [index + 1, name, 10, "是", "2023.3.2", "2023.3.30", "比例预留", index % 3];
});
const snapshot = workbook(sheet([["2023年度政府采购台账"], ["单位：万元"], HEADER, ...ledger]));

function cellsOf(review: Review): readonly (PlannedCell | null)[][] {
  const plans = renderSheets({ review, narrative: draft(review), snapshot });
  return plans.flatMap(({ rows }) => rows.map((row) => [...row]));
}

function formulasOf(review: Review): readonly { formula: string; value: number | string }[] {
  return cellsOf(review)
    .flat()
    .flatMap((cell) => (cell?.value.kind === "formula" ? [cell.value] : []));
}

describe("a ledger of many rows that weigh by amounts", () => {
  const rows = cellsOf(reviewBook(readBook([snapshot])));
  const rate = rows.find((row) => row.some((cell) => said(cell) === "面向中小企业预留比例"));

  test("is summed over the amounts of its rows, which stand beside the verdicts", () => {
    const [, , , part, , whole] = rate ?? [];
    expect(part?.value).toMatchObject({ kind: "formula", value: PROJECTS });
    expect(whole?.value).toMatchObject({ kind: "formula", value: PROJECTS * 10 });
    const judged = rows.filter((row) => said(row[1]) === "面向中小企业预留比例").slice(1);
    expect(judged).toHaveLength(PROJECTS);
    expect(judged[1]?.slice(4, 6).map((cell) => cell?.value)).toMatchObject([
      { formula: expect.stringMatching(/!\$H\$5$/) as string, value: 1 },
      { formula: expect.stringMatching(/!\$C\$5$/) as string, value: 10 },
    ]);
  });

  test("gives no formula longer than Excel takes", () => {
    const lengths = formulasOf(reviewBook(readBook([snapshot]))).map(
      ({ formula }) => formula.length
    );
    expect(Math.max(...lengths)).toBeLessThan(LONGEST_FORMULA);
  });
});

describe("what is said of very many rows", () => {
  const LONGEST_SAID = 3000;

  test.each([
    ["that were late", "2023.8.30", "另有1197项未达标"],
    ["without a date", null, "政府采购台账另有1190处未填或不清楚"],
  ])("%s names some and counts the rest", (_, signed, counted) => {
    const rows = ledger.map((row) => row.map((cell) => (cell === "2023.3.30" ? signed : cell)));
    const book = workbook(sheet([["2023年度政府采购台账"], ["单位：万元"], HEADER, ...rows]));
    const texts = cellsOf(reviewBook(readBook([book])))
      .flat()
      .filter((cell) => cell?.style !== "key")
      .map(said);
    expect(Math.max(...texts.map((each) => each.length))).toBeLessThan(LONGEST_SAID);
    expect(texts.some((each) => each.includes(counted))).toBe(true);
  });

  test("what no cell can hold is cut, and says how long it was", () => {
    const long = said(text("长".repeat(40_000)));
    expect(long.length).toBeLessThan(32_767);
    expect(long).toMatch(/长……（共40000字，其余从略）$/);
  });
});

function said(cell: PlannedCell | null | undefined): string {
  return cell?.value.kind === "text" ? cell.value.text : "";
}

test("a total below the lowest grade has none, and quotation marks of a scheme do not end a formula", () => {
  const own = SCHEMES.get(DEFAULT_SCHEME);
  if (own === undefined) throw new Error("no scheme");
  const scheme: Scheme = {
    ...own,
    grades: [{ grade: '"优"', from: 90 }],
    indicators: own.indicators.map((each) => ({
      ...each,
      path: [`"${each.path[0]}"`, each.path[1], each.path[2]],
    })),
  };
  const formulas = formulasOf(reviewBook(readBook([snapshot]), NO_ANSWERS, { scheme })).map(
    ({ formula }) => formula
  );
  expect(formulas).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/IF\(ROUND\(F\d+,2\)>=90,"""优""","待判定"\)\)$/),
      expect.stringContaining(',"""履职效能""",'),
    ])
  );
});
