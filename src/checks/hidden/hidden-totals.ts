// B-31, B-32: totals beside hidden rows and columns. What is seen of the table does not add up, or it adds up only because
// a hidden figure was left out. One finding for one line of totals.
import { a1, type CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import type { NonEmpty } from "../../domain/trace";
import type { Book } from "../../workbook/book";
import { columnWords, rowWords } from "../../workbook/hidden-lines";
import { ruleOf, type RuleId } from "../catalogue";
import { isCompared, type Judgement } from "../comparison";
import { quoted } from "../term";
import { HiddenSheet } from "./hidden-sheet";
import { lineSums } from "./line-sums";
import { cellKey, linesOfTotals } from "./lines-of-totals";
import type { Weighed } from "./weigh-sum";

const RULES = { inside: "B-31", "left out": "B-32" } as const satisfies Record<
  Weighed["kind"],
  RuleId
>;

export interface HiddenTotals {
  readonly judged: readonly { readonly id: RuleId; readonly judgements: readonly Judgement[] }[];
  /** Failures of other rules that follow from a hidden figure left out, with the key of that finding. */
  readonly causes: ReadonlyMap<Judgement, string>;
}

/** `judgements`: what the other rules say of the sums they know. */
export function hiddenTotals(book: Book, judgements: readonly Judgement[]): HiddenTotals {
  const causes = new Map<Judgement, string>();
  const counts = new Map<string, number>();
  const findings = HiddenSheet.all(book).flatMap((sheet) =>
    linesOfTotals(sheet, lineSums(sheet, book, judgements)).map((totals) => {
      const found = numbered(findingOn(totals), counts);
      for (const { sum } of totals)
        if (sum.failure !== undefined) causes.set(sum.failure, found.key);
      return found;
    })
  );
  const rest = restOf(book, judgements);
  return { judged: Object.values(RULES).map((id) => judgedBy(id, findings, rest)), causes };
}

function judgedBy(
  id: RuleId,
  findings: readonly Finding[],
  rest: readonly Judgement[]
): HiddenTotals["judged"][number] {
  const failed = findings.filter(({ rule }) => rule === id);
  const fails = failed.map((finding): Judgement => ({ state: "fails", finding }));
  return { id, judgements: [...fails, ...rest] };
}

/** What is to be said of the totals that nothing was found on: nothing when there are none. */
function restOf(
  { sheets = [], aggregations }: Book,
  judgements: readonly Judgement[]
): readonly Judgement[] {
  const isUnknown = sheets.some(
    ({ snapshot }) => snapshot.hidden === undefined && snapshot.values.length > 0
  );
  if (isUnknown) return [{ state: "unknown", because: "不能得知有的工作表隐藏了哪些行列" }];
  const hasSums = aggregations.length > 0 || judgements.some(isCompared);
  return hasSums ? [{ state: "holds" }] : [];
}

const FIX = {
  inside: (lines: string, each: string) =>
    `打印或公开后，合计与看得见的各${each}对不上：请取消隐藏${lines}，或说明隐藏的是什么。`,
  "left out": (lines: string) =>
    `请核对隐藏的${lines}：应计入的，取消隐藏并计入合计；不应报送的，请删除，不要只是隐藏。`,
} as const satisfies Readonly<Record<Weighed["kind"], (lines: string, each: string) => string>>;

function findingOn(totals: NonEmpty<Weighed>): Finding {
  const [first] = totals;
  const { sum, kind, items } = first;
  const { sheet, direction, total, line } = sum;
  const rule = RULES[kind];
  const lines = direction === "down" ? rowWords(items) : columnWords(items);
  const label = sheet.label(direction, total, line);
  const failures = totals.flatMap((each) => each.sum.failure?.finding.severity ?? []);
  return {
    rule,
    severity: failures.includes("error") ? "error" : ruleOf(rule).severity,
    key: [rule, sheet.name, direction, label].join("|"),
    at: cellsOf(totals),
    message: `工作表“${sheet.name}”${label === "" ? "" : `的${quoted(label)}`}${message(first, lines)}${also(totals)}`,
    fix: FIX[kind](lines, EACH[direction]),
    cites: [],
  };
}

const EACH = { down: "行", across: "列" } as const;

function message(
  { sum, kind, printed, visible, hidden, decimals }: Weighed,
  lines: string
): string {
  const { sheet, direction, total, line } = sum;
  const each = EACH[direction];
  const digits = decimals === 0 ? 0 : Math.max(2, decimals);
  const [shown, seen, unseen] = [printed, visible, hidden].map((one) => one.toFixed(digits));
  const place = `（${a1(sheet.cell(direction, total, line))}）为${shown ?? ""}`;
  return kind === "inside"
    ? `${place}，看得见的各${each}相加为${seen ?? ""}，相差的${unseen ?? ""}在隐藏的${lines}`
    : `${place}，只等于看得见的各${each}之和；隐藏的${lines}有${unseen ?? ""}，没有计入`;
}

/** Hidden cells of one finding: a filter hides thousands. */
const LISTED = 50;

/** The first total, what is hidden from it, the other totals. */
function cellsOf(totals: NonEmpty<Weighed>): NonEmpty<CellRef> {
  const [{ sum, items }] = totals;
  const { sheet, direction } = sum;
  const [first = sheet.cell(direction, sum.total, sum.line), ...others] = totalCells(totals);
  const hidden = items.slice(0, LISTED).map((item) => sheet.cell(direction, item, sum.line));
  return [first, ...hidden, ...others];
}

function totalCells(totals: readonly Weighed[]): readonly CellRef[] {
  const cells = totals.map(({ sum }) => [cellKey(sum), sum] as const);
  return [...new Map(cells).values()].map(({ sheet, direction, total, line }) =>
    sheet.cell(direction, total, line)
  );
}

function also(totals: NonEmpty<Weighed>): string {
  const others = totalCells(totals).length - 1;
  const { direction } = totals[0].sum;
  return others === 0 ? "" : `（同一${EACH[direction]}另有${String(others)}个合计也是这样）`;
}

/** Tables that are printed twice have totals of one name. */
function numbered(finding: Finding, counts: Map<string, number>): Finding {
  const count = (counts.get(finding.key) ?? 0) + 1;
  counts.set(finding.key, count);
  return count === 1 ? finding : { ...finding, key: `${finding.key}|${String(count)}` };
}
