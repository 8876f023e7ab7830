// Every variant is read the same with merges, as a file gives them, and without, as Excel hands a sheet over.
import type { FactId } from "../../../src/domain/fact";
import { BUDGET_VARIANTS } from "./budget-variants";
import { FINAL_VARIANTS } from "./final-variants";
import { amount, fieldsOf, onlyTable, readPrinted } from "./printed";

const VARIANTS = { ...BUDGET_VARIANTS, ...FINAL_VARIANTS };

/** It prints no 公务用车 under “当年”, so that a required column is lacking. */
const LACKING = "陕西：“三公”经费上年、当年、增减三组，另有会议费、培训费";

describe.each(Object.entries(VARIANTS))("%s", (name, { rows, form, unit, fields, facts }) => {
  test.each([
    ["with merges", true],
    ["as Excel hands it over", false],
  ])("%s", (_, withMerges) => {
    const book = readPrinted(rows, "Sheet1", withMerges);
    const table = onlyTable(book);
    expect([table.form, table.unit]).toEqual([form, unit]);
    const read = fieldsOf(table).map((field) => field ?? "-");
    expect(read.join(" ")).toBe(fields);
    const stated = Object.keys(facts) as FactId[];
    expect(Object.fromEntries(stated.map((fact) => [fact, amount(book, fact)]))).toEqual(facts);
    expect([table.confidence >= 0.9, table.lacks.length === 0]).toEqual(
      name === LACKING ? [false, false] : [true, true]
    );
  });
});
