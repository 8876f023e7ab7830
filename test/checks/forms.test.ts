// Columns whose meaning is not known keep a sum from being judged, unless they stand outside the heading it belongs to.
import { unrecognised } from "../../src/checks/forms";
import type { Table } from "../../src/workbook/book";
import { book, table } from "./book-builder";

const FIELDS = ["threePublicBudget", "overseasTravelBudget", "hospitalityBudget"];
const ABOVE = "“三公”经费/";

function doubt(heading: string, unknown: readonly string[]): string | undefined {
  const [bare] = book([table("budget.threePublic")]).tables;
  if (bare === undefined) throw new Error("no table");
  const names = ["小计", "因公出国（境）费", "公务接待费"];
  const columns: Table["columns"] = [
    ...FIELDS.map((field, at) => ({ column: at, field, header: `${heading}${names[at] ?? ""}` })),
    ...unknown.map((header, at) => ({ column: 10 + at, field: null, header })),
  ];
  return unrecognised({ ...bare, columns }, FIELDS);
}

it.each<[string, heading: string, unknown: readonly string[], doubted: string | undefined]>([
  ["below the shared heading", ABOVE, [`${ABOVE}其他`], "其他"],
  ["below a heading of its own within it", ABOVE, [`${ABOVE}公务用车/小计`], "小计"],
  ["beside the heading", ABOVE, ["会议费", "其他/培训费"], undefined],
  ["beside columns without a heading", "", ["会议费"], "会议费"],
  ["no amount at all", ABOVE, [`${ABOVE}备注`, `${ABOVE}序号`], undefined],
  ["nothing", ABOVE, [], undefined],
])("%s", (_, heading, unknown, doubted) => {
  expect(doubt(heading, unknown)).toBe(
    doubted === undefined ? undefined : `“${doubted}”栏的含义未识别，不能据以判断合计`
  );
});
