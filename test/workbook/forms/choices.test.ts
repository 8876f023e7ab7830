// What the pane offers: all forms in contract order, and a Chinese title for every column of every form.
import { FORM_TITLES } from "../../../src/domain/form-id";
import { fieldChoices, formChoices } from "../../../src/workbook/forms/choices";

test("all forms, in contract order, with their titles", () => {
  expect(formChoices().map(({ form, title }) => [form, title])).toEqual(
    Object.entries(FORM_TITLES)
  );
});

test.each(formChoices().map(({ form }) => form))(
  "every column of %s has a Chinese title",
  (form) => {
    const choices = fieldChoices(form);
    expect(choices.filter(({ title }) => !/[一-鿿]/.test(title))).toEqual([]);
    expect(new Set(choices.map(({ field }) => field)).size).toBe(choices.length);
    expect(new Set(choices.map(({ title }) => title)).size).toBe(choices.length);
  }
);

test("a column is offered once, although several variants print it", () => {
  const fields = fieldChoices("budget.basic");
  expect(fields).toContainEqual({ field: "personnel", title: "人员经费", required: true });
  expect(fields.filter(({ field }) => field === "code")).toHaveLength(1);
});
