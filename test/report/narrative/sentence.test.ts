// Sentences take traced values only; what is missing stands in brackets, never as 0.
import { money as fen } from "../../../src/domain/money";
import { ratio } from "../../../src/domain/ratio";
import { known, missing, notApplicable } from "../../../src/domain/trace";
import { amount, money, percentText, pointsText } from "../../../src/report/narrative/figures";
import { join, sentence, words } from "../../../src/report/narrative/sentence";
import { at } from "../fixture";

const cell = at("收支决算总表", 20);
const outturn = known(fen(590.65, "tenThousandYuan"), { kind: "cell", at: cell, text: "590.65" });

test("a figure prints with its fact and its cells", () => {
  const said = sentence`支出决算${money(outturn, "expenditureOutturn")}万元。`;
  expect(said).toEqual({
    text: "支出决算590.65万元。",
    figures: [{ text: "590.65", fact: "expenditureOutturn", cells: [cell] }],
    gap: false,
  });
});

test("a missing figure prints where it is to be found", () => {
  const said = sentence`支出决算${amount({ read: ({ fact }) => missing(fact) }, { fact: "expenditureOutturn" })}万元。`;
  expect(said.text).toBe("支出决算【待补：收入支出决算总表“本年支出决算”】万元。");
  expect(said.gap).toBe(true);
  expect(said.figures).toEqual([]);
});

test("a figure that does not apply is to be verified, and is no 0", () => {
  const said = money(notApplicable("《支出决算表》“项目支出”填的是“—”。"), "projectOutturn");
  expect(said.text).toBe("【请核实：《支出决算表》“项目支出”填的是“—”】");
  expect(said).toMatchObject({ figures: [], gap: true });
});

test("joining keeps the figures of every part and any gap", () => {
  const parts = [money(outturn, "a"), words("、"), money(missing("预算表"), "b")];
  expect(join(parts, "|")).toMatchObject({ text: "590.65|、|【待补：预算表】", gap: true });
  expect(join(parts).figures).toHaveLength(1);
});

test.each([
  [495.63 / 590.65, 1, "83.9%"],
  [95.02 / 590.65, 1, "16.1%"],
  [1, 1, "100%"],
  [0, 1, "0%"],
  [0.9996, 1, "99.96%"],
  [0.99999, 2, "99.999%"],
  [0.98984, 2, "98.98%"],
  [0.37 / 590.28, 2, "0.06%"],
  [0.00001, 2, "0.001%"],
  [1.0004, 1, "100.04%"],
  [-0.35, 1, "-35%"],
  [0.8345, 1, "83.5%"],
  [2.0769, 1, "207.7%"],
])("%d prints with %d decimals as %s", (value, decimals, text) => {
  expect(percentText(ratio(value), decimals)).toBe(text);
});

test.each([
  [20, "20"],
  [0.5, "0.5"],
  [19.425, "19.43"],
  [0, "0"],
])("%d points print as %s", (value, text) => {
  expect(pointsText(value)).toBe(text);
});
