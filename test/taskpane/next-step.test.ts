// What stands most in the way is what is to be done next.
import type { FindingCounts } from "../../src/taskpane/finding-groups";
import { nextStepOf } from "../../src/taskpane/next-step";
import type { Work } from "../../src/taskpane/state";
import { DOUBTFUL_TABLE, SURE_TABLE } from "./sample-review";

const NONE = { error: 0, explain: 0 } as FindingCounts;
const LACKING = { points: { state: "missing", needs: ["政府采购台账"] } };

interface Open {
  readonly tables?: readonly unknown[];
  readonly counts?: Partial<FindingCounts>;
  readonly indicators?: readonly unknown[];
  readonly stale?: boolean;
}

function workWith({ tables = [SURE_TABLE], counts = {}, ...open }: Open): Work {
  const { indicators = [], stale = false } = open;
  const review = { book: { tables }, counts: { ...NONE, ...counts }, scorecard: { indicators } };
  return { review, stale } as unknown as Work;
}

const COUNTS = { error: 3, explain: 2 };

it.each<[string, Open, ReturnType<typeof nextStepOf>]>([
  ["no table", { tables: [] }, null],
  ["counts of a workbook that has changed", { counts: COUNTS, stale: true }, null],
  [
    "a doubtful table before all else",
    { tables: [SURE_TABLE, DOUBTFUL_TABLE], counts: COUNTS, indicators: [LACKING] },
    { tab: "tables", text: "确认1张表" },
  ],
  ["errors", { counts: COUNTS }, { tab: "findings", text: "改正3处错误" }],
  ["explanations", { counts: { explain: 2 } }, { tab: "findings", text: "填写2处说明" }],
  ["indicators", { indicators: [LACKING] }, { tab: "scores", text: "补齐1项指标数据" }],
  ["nothing open", {}, { tab: "report", text: "补充并下载报告" }],
])("%s", (_, open, expected) => {
  expect(nextStepOf(workWith(open))).toEqual(expected);
});
