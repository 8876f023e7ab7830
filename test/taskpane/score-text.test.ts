// Points of a group as the pane prints them: known, provisional, or none at all, which is no 0.
import { known, missing } from "../../src/domain/trace";
import { groupPoints } from "../../src/taskpane/score-text";
import { sampleReview } from "./sample-review";

const { indicators } = sampleReview().scorecard;
const [rate] = indicators;

it.each([
  [
    "all known",
    indicators.slice(0, 1),
    known(9.84, { kind: "derived", by: "sum", from: [] }),
    "9.84／10",
  ],
  ["one open", indicators, missing("采购内控制度建设"), "暂计9.84／10"],
  ["nothing known", indicators.slice(1), missing("采购内控制度建设"), "待判定／10"],
])("%s", (_, members, points, text) => {
  expect(rate?.points).toMatchObject({ value: 9.84 });
  expect(groupPoints({ title: "管理效率", points, maxPoints: 10 }, members).text).toBe(text);
});
