// Every header in words.ts, further-words.ts and disclosed-words.ts alone is read as its field, in some variant of the form.
import { FORMS } from "../../../src/workbook/forms/index";
import type { GridPart } from "../../../src/workbook/forms/form";
import { assignColumns } from "../../../src/workbook/header/assign-columns";
import { normalise } from "../../../src/workbook/labels";
import { DISCLOSED_WORDS } from "./disclosed-words";
import { FURTHER_WORDS } from "./further-words";
import { WORDS } from "./words";

function gridsOf(id: string): readonly GridPart[] {
  const form = FORMS.find((each) => each.id === id);
  return (form?.variants ?? []).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.layout === "keyValue" ? [] : [part]))
  );
}

function fieldIn(part: GridPart, header: string): string {
  const [column] = assignColumns(part, new Map([[0, normalise(header)]])).columns;
  return column?.rule?.field ?? "-";
}

const ALL = [WORDS, FURTHER_WORDS, DISCLOSED_WORDS].flatMap((words) => Object.entries(words));

describe.each(ALL)("%s", (form, fields) => {
  const grids = gridsOf(form);

  test.each(Object.entries(fields))("%s", (field, headers) => {
    const wanted = field.split(",");
    const unread = headers.split("|").filter((header) => {
      const read = grids.map((part) => fieldIn(part, header));
      return !wanted.some((each) =>
        each === "-" ? read.every((found) => found === "-") : read.includes(each)
      );
    });
    expect(unread).toEqual([]);
  });
});
