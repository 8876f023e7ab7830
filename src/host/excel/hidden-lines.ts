// Which rows and columns are hidden. One answer about a whole range is all that most sheets need; where only some lines
// are hidden, strips of the range are asked, then strips of those. Only properties are read: the methods that tell every
// line at once are sent as changes, like the one for merged areas, which clears the user's undo stack.
import { inOrder } from "../../workbook/hidden-lines";
import type { HiddenLines, Stretch } from "../../workbook/snapshot";
import { breath } from "../breath";
import type { Area } from "./batches";
import { throwIfAborted } from "../abortable";

/** What Excel says of all lines of a range; null when they differ, which the types of Office.js do not say. */
type Hidden = boolean | null;

export interface UsedLines {
  readonly sheetId: string;
  readonly area: Area;
  readonly rowHidden: Hidden;
  readonly columnHidden: Hidden;
}

interface Strip {
  readonly sheetId: string;
  readonly axis: keyof HiddenLines;
  readonly area: Area;
  readonly lines: Stretch;
}

interface Answered extends Strip {
  readonly hidden: Hidden;
}

/** One strip is cut into so many. */
const STRIPS = 64;
/** Ranges of one request: Office.js makes them in one task of the page. */
const AT_ONCE = 500;
/** A filter over a long ledger hides every other row: beyond this the sheet is one of which it is not known. */
const MOST_OF_SHEET = 4000;

type Found = Map<string, Readonly<Record<keyof HiddenLines, Stretch[]>>>;

/** By sheet; without those of which it cannot be told. No request when no sheet hides only some of its lines. */
export async function hiddenLines(
  context: Excel.RequestContext,
  used: readonly UsedLines[],
  signal?: AbortSignal
): Promise<ReadonlyMap<string, HiddenLines>> {
  const found: Found = new Map(used.map(({ sheetId }) => [sheetId, { rows: [], columns: [] }]));
  const asked = new Map<string, number>();
  let open = settle(used.flatMap(bothWays), found);
  while (open.length > 0) {
    const strips = withoutEndless(open.flatMap(cut), { asked, found });
    open = settle(await ask(context, strips, signal), found);
  }
  return new Map(
    [...found].map(([sheetId, { rows, columns }]) => [
      sheetId,
      { rows: inOrder(rows), columns: inOrder(columns) },
    ])
  );
}

function bothWays({ sheetId, area, rowHidden, columnHidden }: UsedLines): readonly Answered[] {
  const { row, column, rows, columns } = area;
  return [
    { sheetId, area, axis: "rows", lines: spanning(row, rows), hidden: rowHidden },
    { sheetId, area, axis: "columns", lines: spanning(column, columns), hidden: columnHidden },
  ];
}

function spanning(from: number, count: number): Stretch {
  return { from, to: from + count - 1 };
}

/** Notes what is hidden as a whole; what is hidden in part is left to be asked again. */
function settle(strips: readonly Answered[], found: Found): readonly Strip[] {
  for (const { sheetId, axis, lines, hidden } of strips)
    if (hidden === true) found.get(sheetId)?.[axis].push(lines);
  return strips.filter(({ hidden, lines }) => hidden === null && lines.to > lines.from);
}

function cut(strip: Strip): readonly Strip[] {
  const { from, to } = strip.lines;
  const each = Math.ceil((to - from + 1) / STRIPS);
  return Array.from({ length: Math.ceil((to - from + 1) / each) }, (_, index) => {
    const first = from + index * each;
    return { ...strip, lines: { from: first, to: Math.min(to, first + each - 1) } };
  });
}

/** Counts what each sheet is asked, and gives up those that would go on and on. */
function withoutEndless(
  strips: readonly Strip[],
  { asked, found }: { readonly asked: Map<string, number>; readonly found: Found }
): readonly Strip[] {
  for (const { sheetId } of strips) asked.set(sheetId, (asked.get(sheetId) ?? 0) + 1);
  for (const [sheetId, count] of asked) if (count > MOST_OF_SHEET) found.delete(sheetId);
  return strips.filter(({ sheetId }) => found.has(sheetId));
}

async function ask(
  context: Excel.RequestContext,
  strips: readonly Strip[],
  signal: AbortSignal | undefined
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (let from = 0; from < strips.length; from += AT_ONCE) {
    throwIfAborted(signal);
    answered.push(...(await askAtOnce(context, strips.slice(from, from + AT_ONCE))));
    await breath();
  }
  return answered;
}

async function askAtOnce(
  context: Excel.RequestContext,
  strips: readonly Strip[]
): Promise<readonly Answered[]> {
  const queued = strips.map((strip) => ({ strip, range: queue(context, strip) }));
  await context.sync();
  return queued.map(({ strip, range }) => {
    const hidden = strip.axis === "rows" ? range.rowHidden : range.columnHidden;
    range.untrack();
    return { ...strip, hidden };
  });
}

function queue(context: Excel.RequestContext, { sheetId, axis, area, lines }: Strip): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const count = lines.to - lines.from + 1;
  const range =
    axis === "rows"
      ? sheet.getRangeByIndexes(lines.from, area.column, count, 1)
      : sheet.getRangeByIndexes(area.row, lines.from, 1, count);
  range.load(axis === "rows" ? "rowHidden" : "columnHidden");
  return range;
}
