// The rules of the department: all counted, some named.
import { managementOf } from "../../../src/report/narrative/management";
import { book, table } from "../../checks/book-builder";
import { fullReview } from "../fixture";

function saidOf(rules: number): string {
  const rows = Array.from({ length: rules }, (_, index) => ({
    cells: { name: `内部控制制度${String(index + 1)}`, kind: "制度" },
  }));
  const given = { ...fullReview(), book: book([table("ledger.institutions", ...rows)]) };
  return managementOf(given, "一（五）").at(-1)?.text ?? "";
}

test("a few are all named", () => {
  expect(saidOf(2)).toBe("本部门现行相关制度共2项：《内部控制制度1》、《内部控制制度2》。");
});

test("of many the first ones, and how many there are", () => {
  const said = saidOf(14);
  expect(said).toMatch(/^本部门现行相关制度共14项：《内部控制制度1》、.*《内部控制制度10》等。$/);
  expect(said).not.toContain("《内部控制制度11》");
});
