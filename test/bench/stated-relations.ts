// What the live formulas of real workbooks state, and how much of it is found by arithmetic, without a look at them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cellsIn, ranged } from "../../src/checks/formulas/area";
import type { Position } from "../../src/checks/formulas/area";
import { tokenize } from "../../src/checks/formulas/tokens";
import type { Token } from "../../src/checks/formulas/tokens";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { aggregationsOf } from "../../src/workbook/aggregations/aggregations";
import type { Aggregation } from "../../src/workbook/book";
import { Grid } from "../../src/workbook/grid";
import { valueAt } from "../../src/workbook/snapshot";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

const KINDS = ["sum", "difference", "ratio", "average"] as const;
type Kind = (typeof KINDS)[number];

/** at = of[0] + of[1] + …, of[0] − of[1], of[0] ÷ of[1], or the mean of all. */
interface Statement {
  readonly kind: Kind;
  readonly at: Position;
  readonly of: readonly Position[];
}

/** Per kind: how many statements, and how many of them are found. */
export function statedAndFound(folder: string): Record<string, Record<string, number | string>> {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, { stated: 0, found: 0 }]));
  for (const name of readdirSync(folder)) {
    const { sheets } = readWorkbook(name, new Uint8Array(readFileSync(path.join(folder, name))));
    for (const sheet of sheets) countIn(sheet, counts);
  }
  return Object.fromEntries(
    Object.entries(counts).map(([kind, { stated, found }]) => [
      kind,
      { stated, found, share: (found / stated).toFixed(3) },
    ])
  );
}

function countIn(sheet: SheetSnapshot, counts: Record<string, { stated: number; found: number }>) {
  const found = new Set(
    aggregationsOf(new Grid(sheet)).flatMap((each) => keysOf(sheet, asStated(each)))
  );
  for (const statement of statements(sheet)) {
    const count = counts[statement.kind];
    const [key] = keysOf(sheet, [statement]);
    if (count === undefined || key === undefined) continue;
    count.stated += 1;
    if (found.has(key)) count.found += 1;
  }
}

function asStated({ kind, at, of }: Aggregation): readonly Statement[] {
  if (kind === "change") return [];
  const cells = of.flatMap((each) => cellsIn({ rows: 1, columns: 1, ...each }));
  return [{ kind, at, of: cells }];
}

/** One key for all ways to write the same: a = b + c is b = a − c. Blank cells of a range do not count. */
function keysOf(sheet: SheetSnapshot, statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ kind, at, of }) => {
    const name = ({ row, column }: Position): string => `${String(row)},${String(column)}`;
    const shown = of.filter(({ row, column }) => typeof valueAt(sheet, row, column) === "number");
    if (shown.length < 2) return [];
    if (kind === "ratio") return [`${name(at)} = ${shown.map(name).join(" ÷ ")}`];
    if (kind === "average") return [`${name(at)} = mean ${shown.map(name).sort().join(" ")}`];
    const [first, ...others] = shown.map(name);
    const [whole, parts] =
      kind === "sum" ? [name(at), shown.map(name)] : [first, [name(at), ...others]];
    return [`${String(whole)} = ${[...parts].sort().join(" + ")}`];
  });
}

/** Of cells of one row or one column, and where something is shown. */
function statements(sheet: SheetSnapshot): readonly Statement[] {
  return sheet.formulas.flatMap((formulas, index) =>
    (formulas ?? []).flatMap((formula, offset) => {
      const at = { row: sheet.firstRow + index, column: sheet.firstColumn + offset };
      const value = valueAt(sheet, at.row, at.column);
      if (formula === undefined || typeof value !== "number" || value === 0) return [];
      const statement = statementOf(at, tokenize(formula) ?? []);
      return statement !== null && isInLine(statement) ? [statement] : [];
    })
  );
}

function isInLine({ at, of }: Statement): boolean {
  return (
    of.length > 1 &&
    (of.every(({ row }) => row === at.row) || of.every(({ column }) => column === at.column)) &&
    !of.some(({ row, column }) => row === at.row && column === at.column)
  );
}

const SHAPES: readonly (readonly [Kind, RegExp])[] = [
  ["sum", /^(?:\+?(?:c|SUM\([rc](?:,[rc])*\)))(?:\+(?:c|SUM\([rc](?:,[rc])*\)))*$/],
  ["difference", /^\+?c-c$/],
  ["ratio", /^\+?c\/c$/],
  ["average", /^AVERAGE\(r\)$/],
];

/** The formula as a word: c a cell, r a range, the rest as written. Anything else states no relation. */
function statementOf(at: Position, tokens: readonly Token[]): Statement | null {
  const of: Position[] = [];
  let word = "";
  for (const token of tokens) {
    if (token.kind === "function") word += `${token.text}(`;
    else if (token.kind !== "reference") word += token.text;
    else {
      const area = token.prefix === "" ? ranged(token) : null;
      if (area === null) return null;
      of.push(...cellsIn(area));
      word += token.to === undefined ? "c" : "r";
    }
  }
  const kind = SHAPES.find(([, shape]) => shape.test(word))?.[0];
  return kind === undefined ? null : { kind, at, of };
}
