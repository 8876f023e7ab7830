// The list of rules is whole: the 192 of the domain and those added, in order, and every implemented rule is one of them.
import {
  ADDED_RULES,
  CATALOGUE,
  FAMILIES,
  familyOf,
  ruleOf,
  type RuleId,
} from "../../src/checks/catalogue";
import { CHECKS, pendingRules } from "../../src/checks/index";
import { FIGURE_RULES, TEXT_RULES } from "../../src/checks/report-text";
import { SELF_CHECKS } from "../../src/checks/self-checks";

describe("catalogue", () => {
  it("holds 192 rules and those added, each once, by family and number", () => {
    const ids = CATALOGUE.map((rule) => rule.id);
    expect(ids.filter((id) => !ADDED_RULES.includes(id))).toHaveLength(192);
    expect(new Set(ids).size).toBe(192 + ADDED_RULES.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it.each(
    Object.entries({ A: 24, B: 32, C: 23, D: 16, E: 23, F: 24, G: 18, H: 12, I: 9, J: 11, K: 12 })
  )("family %s has %d rules numbered without a gap", (family, count) => {
    const numbers = CATALOGUE.filter((rule) => rule.id.startsWith(`${family}-`)).map((rule) =>
      Number(rule.id.slice(2))
    );
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(Object.hasOwn(FAMILIES, family)).toBe(true);
  });

  it("knows every implemented rule", () => {
    const ids = new Set<string>(CATALOGUE.map((rule) => rule.id));
    expect(CHECKS.map((check) => check.id).filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(CHECKS.map((check) => check.id)).size).toBe(CHECKS.length);
  });

  it("applies the rules in the order of the catalogue", () => {
    const implemented = CHECKS.map((check) => check.id as string);
    expect([...implemented].sort()).toEqual(implemented);
  });

  it("accounts for every rule: judged by tables, by the text, or left to the officer", () => {
    const pending = pendingRules().map((rule) => rule.id as string);
    const judged = new Set<string>([
      "B-27",
      "B-31",
      "B-32",
      ...CHECKS.map(({ id }) => id),
      ...TEXT_RULES.map(({ id }) => id),
      ...FIGURE_RULES,
      ...SELF_CHECKS.map(({ id }) => id),
    ]);
    expect(pending.filter((id) => judged.has(id))).toEqual([]);
    expect(new Set([...pending, ...judged]).size).toBe(CATALOGUE.length);
    expect(pending).toEqual([]);
  });

  it("names family, title and severity of a rule", () => {
    expect(familyOf("H-03")).toBe("政府采购");
    expect(ruleOf("H-03")).toMatchObject({
      title: "中标通知后30日内签订合同",
      severity: "explain",
    });
    expect(() => ruleOf("Z-99" as RuleId)).toThrow(RangeError);
  });
});
