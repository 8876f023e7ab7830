// Which indicators of the built-in scheme a recorded problem counts against when the list gives it no kind.
import { DEFAULT_SCHEME, SCHEMES } from "../../src/schemes";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { scoreIndicator } from "../../src/scoring/score-indicator";
import { book, table } from "../checks/book-builder";

function countedAgainst(problem: string): readonly string[] {
  const given = book([table("ledger.audit", { cells: { problem } })]);
  const indicators = SCHEMES.get(DEFAULT_SCHEME)?.indicators ?? [];
  return indicators
    .filter(({ method }) => method.kind === "eventDeduct")
    .map((each) => scoreIndicator(each, { book: given, measures: new Map(), answers: NO_ANSWERS }))
    .filter(({ deductions }) => deductions.length > 0)
    .map(({ id }) => id);
}

test.each([
  ["公务接待超标准", ["financialCompliance"]],
  ["差旅费超标准报销", ["financialCompliance"]],
  ["公务用车运行维护费超标准支出", ["financialCompliance"]],
  ["会议费支出超标", ["financialCompliance"]],
  ["办公用房超标准", ["assetAllocation"]],
  ["超标准配置办公设备", ["assetAllocation"]],
  ["超编制配备公务用车", ["assetAllocation"]],
  ["公务用车超编2辆", ["assetAllocation"]],
  ["资产配置未经审批", ["assetAllocation"]],
  ["超编配备工作人员", []],
  ["固定资产账实不符", ["assetDataQuality"]],
  ["资产处置未报批", ["assetCompliance"]],
  ["采购方式不合规", ["procurementCompliance"]],
])("“%s”", (problem, indicators) => {
  expect(countedAgainst(problem)).toEqual(indicators);
});
