// B-30, B-31: totals beside hidden rows and columns. What is seen of the table does not add up, or it adds up only because
// a hidden figure was left out. One finding for one line of totals.
import { a1, type CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import type { NonEmpty } from "../../domain/trace";
import type { Book } from "../../workbook/book";
import { columnWords, rowWords } from "../../workbook/hidden-lines";
import { ruleOf, type RuleId } from "../catalogue";
import type { Judgement } from "../comparison";
import { quoted } from "../term";
import { HiddenSheet } from "./hidden-sheet";
import { leftOut } from "./left-out";
import { lineSums, type LineSum } from "./line-sums";
import { addsUpVisibly, showsItems, weigh, type Weighed } from "./weigh-sum";

const RULES = { inside: "B-30", "left out": "B-31" } as const satisfies Record<
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
  const hasSums =
    aggregations.length > 0 ||
    judgements.some((each) => each.state !== "unknown" && each.comparison !== undefined);
  return hasSums ? [{ state: "holds" }] : [];
}

/** Those of one row or column together; a total may be among them more than once, as it is known from several sides. */
function linesOfTotals(sheet: HiddenSheet, sums: readonly LineSum[]): readonly NonEmpty<Weighed>[] {
  const seen = sums.filter(isSeen);
  const weighed = [
    ...withoutExplained(
      seen.flatMap((sum) => weigh(sum) ?? []),
      seen
    ),
    ...leftOut(sheet, sums).filter(({ sum }) => isSeen(sum)),
  ];
  const lines = new Map<string, [Weighed, ...Weighed[]]>();
  for (const each of weighed) {
    const line = [each.sum.direction, each.sum.total, each.kind].join("|");
    const group = lines.get(line);
    if (group === undefined) lines.set(line, [each]);
    else group.push(each);
  }
  return [...lines.values()];
}

/** The total itself is seen, and something of what it adds up. */
function isSeen(sum: LineSum): boolean {
  const { sheet, direction, total, line } = sum;
  const across = direction === "down" ? "across" : "down";
  return !sheet.isHidden(direction, total) && !sheet.isHidden(across, line) && showsItems(sum);
}

/** A total with hidden items is no riddle when visible subtotals stand for them. */
function withoutExplained(
  weighed: readonly Weighed[],
  sums: readonly LineSum[]
): readonly Weighed[] {
  if (weighed.every(({ kind }) => kind === "left out")) return weighed;
  const clear = new Set(sums.filter(addsUpVisibly).map(cellKey));
  const byLine = new Map<string, LineSum[]>();
  for (const sum of sums) {
    const line = lineKey(sum);
    const others = byLine.get(line);
    if (others === undefined) byLine.set(line, [sum]);
    else others.push(sum);
  }
  return weighed.filter(
    ({ kind, sum, items }) =>
      kind === "left out" ||
      (!clear.has(cellKey(sum)) && !isCovered(sum, items, byLine.get(lineKey(sum)) ?? []))
  );
}

/** Every hidden item is part of a subtotal that is seen. */
function isCovered(
  { total, items }: LineSum,
  hidden: readonly number[],
  line: readonly LineSum[]
): boolean {
  const all = new Set(items);
  const parts = line.filter(
    (other) =>
      other.total !== total &&
      other.items.length < all.size &&
      other.items.every((item) => all.has(item))
  );
  const covered = new Set(parts.flatMap((part) => part.items));
  return hidden.every((item) => covered.has(item));
}

function lineKey({ direction, line }: LineSum): string {
  return `${direction}|${String(line)}`;
}

function cellKey(sum: LineSum): string {
  return `${lineKey(sum)}|${String(sum.total)}`;
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
    message: `“${sheet.name}”${label === "" ? "" : quoted(label)}${message(first, lines)}${also(totals)}`,
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
  const place = `${a1(sheet.cell(direction, total, line))}为${shown ?? ""}`;
  return kind === "inside"
    ? `${place}，看得见的各${each}相加为${seen ?? ""}，相差的${unseen ?? ""}在隐藏的${lines}`
    : `${place}，只等于看得见的各${each}之和；隐藏的${lines}有${unseen ?? ""}，没有计入`;
}

/** The first total, what is hidden from it, the other totals. */
function cellsOf(totals: NonEmpty<Weighed>): NonEmpty<CellRef> {
  const [{ sum, items }] = totals;
  const { sheet, direction } = sum;
  const [first = sheet.cell(direction, sum.total, sum.line), ...others] = totalCells(totals);
  return [first, ...items.map((item) => sheet.cell(direction, item, sum.line)), ...others];
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
