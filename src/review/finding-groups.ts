// Findings as they are told: what follows from another one under its root, the same in many cells of a column as one.
import { a1, type CellRef } from "../domain/cell-ref";
import { isExplained, type Finding, type Severity } from "../domain/finding";
import type { Table } from "../workbook/book";

export interface FindingGroup {
  readonly lead: Finding;
  /** The same of further cells of the column; the lead is not among them. */
  readonly alike: readonly Finding[];
  /** What follows from the lead. */
  readonly consequences: readonly Finding[];
  /** Title of the table, or name of the sheet. */
  readonly table: string;
}

type Placed = Pick<Table, "title" | "range">;

/** So many of a column are told as one. */
const FOLDED_FROM = 3;

/** In the order of the findings. */
export function groupFindings(
  findings: readonly Finding[],
  tables: readonly Placed[]
): readonly FindingGroup[] {
  const { roots, consequences } = rooted(findings);
  const columns = groupBy(roots, (root) =>
    consequences.has(root.key) ? root.key : columnOf(root)
  );
  const tableOf = tableFinder(tables);
  return [...columns.values()]
    .flatMap((members) =>
      members.length < FOLDED_FROM ? members.map((each) => [each]) : [members]
    )
    .flatMap(([lead, ...alike]) => {
      if (lead === undefined) return [];
      const follow = consequences.get(lead.key) ?? [];
      return [{ lead, alike, consequences: follow, table: tableOf(lead.at[0]) }];
    });
}

export function sizeOf({ alike, consequences }: FindingGroup): number {
  return 1 + alike.length + consequences.length;
}

/** "D5:D42 共 38 处"; null for a finding that stands alone. */
export function spanOf({ lead, alike }: FindingGroup): string | null {
  if (alike.length === 0) return null;
  const cells = [lead, ...alike].map(({ at: [first] }) => first);
  const rows = cells.map(({ row }) => row);
  const { column } = lead.at[0];
  const ends = [Math.min(...rows), Math.max(...rows)].map((row) => a1({ row, column }));
  return `${ends.join(":")} 共${String(cells.length)}处`;
}

/** Tables in the order in which they first occur. */
export function byTable(
  groups: readonly FindingGroup[]
): readonly { readonly table: string; readonly groups: readonly FindingGroup[] }[] {
  const tables = groupBy(groups, ({ table }) => table);
  return [...tables].map(([table, members]) => ({ table, groups: members }));
}

export function ofSeverity(
  groups: readonly FindingGroup[],
  severity: Severity
): readonly FindingGroup[] {
  return groups.filter(({ lead }) => lead.severity === severity);
}

/** Causes may follow from causes; all hang under the one that follows from none. */
function rooted(findings: readonly Finding[]): {
  readonly roots: readonly Finding[];
  readonly consequences: ReadonlyMap<string, readonly Finding[]>;
} {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const roots = findings.filter((finding) => rootOf(finding, byKey) === finding);
  const rest = findings.filter((finding) => rootOf(finding, byKey) !== finding);
  return { roots, consequences: groupBy(rest, (finding) => rootOf(finding, byKey).key) };
}

function rootOf(finding: Finding, byKey: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set<Finding>();
  let root = finding;
  while (!seen.has(root)) {
    seen.add(root);
    const cause = root.cause === undefined ? undefined : byKey.get(root.cause);
    if (cause === undefined) return root;
    root = cause;
  }
  return finding;
}

/** What was explained is not told as one with what was not. */
function columnOf(finding: Finding): string {
  const { rule, severity, at } = finding;
  const { book = "", sheet, column } = at[0];
  const state = isExplained(finding) ? (finding.explanation ?? "") : "";
  const old = finding.explanationStale === true ? (finding.explanation ?? "") : "";
  return [rule, severity, book, sheet, String(column), state, old].join("\n");
}

function tableFinder(tables: readonly Placed[]): (at: CellRef) => string {
  const sheets = groupBy(tables, ({ range }) => placeOf(range));
  return (at) => {
    const found = (sheets.get(placeOf(at)) ?? []).find(
      ({ range }) => at.row >= range.row && at.row < range.row + range.rows
    );
    return found === undefined || found.title === "" ? at.sheet : found.title;
  };
}

function placeOf({ book = "", sheet }: Pick<CellRef, "book" | "sheet">): string {
  return `${book}\n${sheet}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
