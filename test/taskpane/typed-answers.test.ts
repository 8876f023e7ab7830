// What was typed in the pane, over what the workbook holds.
import { NO_ANSWERS, type Answers } from "../../src/scoring/answers";
import {
  mergeAnswers,
  typedSince,
  withEvidence,
  withExplanation,
  withParameter,
  withPoints,
  withSwitch,
} from "../../src/taskpane/typed-answers";

const inWorkbook: Answers = {
  ...withExplanation(withParameter(NO_ANSWERS, "rate.free", 100), "E-02", { text: "旧说明" }),
  scheme: "guangzhou-huadu-2023",
};

it("lets what was typed count where both know a key, and keeps the rest", () => {
  const merged = mergeAnswers(
    inWorkbook,
    withExplanation(NO_ANSWERS, "E-02", { text: " 新说明 " })
  );
  expect(merged.explanations.get("E-02")).toEqual({ text: "新说明" });
  expect(merged.parameters.get("rate.free")).toBe(100);
  expect(merged.scheme).toBe("guangzhou-huadu-2023");
});

it("keeps the note of evidence when only its state changes", () => {
  const noted: Answers = {
    ...NO_ANSWERS,
    evidence: new Map([["file", { held: null, note: "档案室" }]]),
  };
  expect(withEvidence(noted, "file", true).evidence.get("file")).toEqual({
    held: true,
    note: "档案室",
  });
});

it("keeps the note that stands in the workbook when the pane only says whether it is at hand", () => {
  const noted: Answers = {
    ...NO_ANSWERS,
    evidence: new Map([["file", { held: null, note: "档案室" }]]),
  };
  const merged = mergeAnswers(noted, withEvidence(NO_ANSWERS, "file", true));
  expect(merged.evidence.get("file")).toEqual({ held: true, note: "档案室" });
});

it("forgets what a write carried into the workbook, and keeps what was typed since", () => {
  const carried = withPoints(withParameter(NO_ANSWERS, "rate.free", 95), "i1", 3, "按事实");
  const typed = withParameter(withExplanation(carried, "E-02", { text: "说明" }), "rate.step", 2);
  const since = typedSince(typed, carried);
  expect([...since.parameters]).toEqual([["rate.step", 2]]);
  expect([...since.explanations]).toEqual([["E-02", { text: "说明" }]]);
  expect(since.points.size).toBe(0);
});

it("keeps a value that was changed again after the write", () => {
  const carried = withParameter(NO_ANSWERS, "rate.free", 95);
  const since = typedSince(withParameter(carried, "rate.free", 90), carried);
  expect(since.parameters.get("rate.free")).toBe(90);
});

it("lets a rule that the workbook switches off be put in force again", () => {
  const off = withSwitch(NO_ANSWERS, "B-07", " 本单位没有下级 ");
  expect(off.switchedOff.get("B-07")).toBe("本单位没有下级");
  expect(mergeAnswers(off, withSwitch(NO_ANSWERS, "B-07", "")).switchedOff.get("B-07")).toBe("");
  expect(typedSince(off, off).switchedOff.size).toBe(0);
});
