// The approved goal table prints no actuals: what was reached is taken from the self-evaluation form.
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../workbook/sheets";

const LEVELS = ["一级指标", "二级指标", "三级指标"];

function outputPoints(...reported: readonly (readonly CellValue[])[]): unknown {
  const goals = sheet(
    [
      ["2023年度部门整体支出绩效目标表"],
      [...LEVELS, "指标值"],
      ["产出指标", "数量指标", "活动场次", "≥32场次"],
      [null, null, "推文期数", "≥104期"],
    ],
    { name: "目标" }
  );
  const form = sheet(
    [
      ["2023年度部门整体支出绩效自评表"],
      [...LEVELS, "年度指标值", "实际完成值", "分值", "得分"],
      ...reported,
    ],
    { name: "自评" }
  );
  const { scorecard } = reviewBook(readBook([workbook(goals, form)]));
  const found = scorecard.indicators.find(({ id }) => id === "outputGoals")?.points;
  return found?.state === "known" ? found.value : found?.state;
}

const FIRST = ["产出指标", "数量指标", "活动场次", "≥32场次", "16场次", 25, 12.5];
const SECOND = [null, null, "推文期数", "≥104期", "104期", 25, 25];

test.each([
  ["every indicator is reported", [FIRST, SECOND], 15],
  ["one indicator is not reported", [FIRST], "missing"],
])("%s", (_, reported, expected) => {
  expect(outputPoints(...reported)).toBe(expected);
});
