// The bars for reading, on the books that people labelled cell by cell; a failure lists the tables that miss them.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Property } from "../bench/reading/judge";
import { alternatives, labelledBooks, labelledFolders, span } from "../bench/reading/labels";
import { runFolder, together } from "../bench/reading/run";
import { offenders, places, share, wrongThoughSure } from "../bench/reading/tally";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { valueAt } from "../../src/workbook/snapshot";

const ROOT = "test/books";
const LAYOUTS = path.join(ROOT, "layouts");
/** Made after them: the half that was looked at while the reader was mended, and the half that was not. */
const OPEN = path.join(ROOT, "layouts-open");
const KEPT = path.join(ROOT, "layouts-kept");
/** Written in one go with the wordings of other provinces and programs. */
const FRESH = path.join(ROOT, "layouts-fresh");
/** Written in one go after what is published, before the reader was looked at. */
const PUBLISHED = path.join(ROOT, "layouts-published");
/** Written after the others were mended; its first run is in its README. */
const LAST = path.join(ROOT, "layouts-last");
/** Written after them with further wordings; its first run is in its README. */
const MORE = path.join(ROOT, "layouts-more");
/** Written after what further provinces and programs print; its first runs are in its README. */
const PROVINCES = path.join(ROOT, "layouts-provinces");
/** Written set by set before each was read; the first runs are in its README. */
const DEPARTMENTS = path.join(ROOT, "layouts-departments");
/** Written set by set as converted pages leave their tables; the first runs are in its README. */
const DISCLOSED = path.join(ROOT, "layouts-disclosed");
const MADE: readonly string[] = [
  LAYOUTS,
  OPEN,
  KEPT,
  FRESH,
  PUBLISHED,
  LAST,
  MORE,
  PROVINCES,
  DEPARTMENTS,
  DISCLOSED,
];
/** They hold tables that nothing tells for sure: no title, no unit. */
const WITH_OPEN_ONES: readonly string[] = [LAYOUTS, PUBLISHED];
const SURE = 0.9;

const folders = labelledFolders(ROOT);
const made = new Map(MADE.map((folder) => [folder, runFolder(folder)] as const));
const real = together(folders.filter((folder) => !MADE.includes(folder)).map(runFolder));

type Which = Parameters<typeof offenders>[1];

interface Bar {
  readonly property: Property;
  readonly least: number;
}

function below(result: typeof real, { property, least }: Bar): string[] {
  if (share(result, property) >= least) return [];
  return offenders(result, (_, verdict) => verdict.property === property);
}

describe("labelled books", () => {
  test.each<Bar>([
    { property: "form", least: 1 },
    { property: "unit printed", least: 1 },
    { property: "header band", least: 0.98 },
    { property: "columns", least: 1 },
    { property: "totals", least: 0.99 },
    { property: "range", least: 1 },
    { property: "title", least: 1 },
    { property: "empty", least: 1 },
    { property: "page breaks", least: 1 },
  ])("$property: at least $least right", (bar) => {
    expect(below(real, bar)).toEqual([]);
  });

  it("finds every table and invents none", () => {
    expect(places(real)).toEqual({ missed: [], extra: [] });
  });

  test.each<Property>(["form", "unit printed", "columns"])("%s: none wrong", (property) => {
    const isWrong: Which = (_, verdict) =>
      verdict.property === property && verdict.outcome === "wrong";
    expect(offenders(real, isWrong)).toEqual([]);
  });

  it("is never wrong when it is sure", () => {
    expect(wrongThoughSure(real, SURE)).toEqual([]);
  });
});

describe.each([...made])("layouts made to be unlike them, mended: %s", (folder, layouts) => {
  // What the newer ones showed was mended; the older ones hold tables that nothing tells for sure.
  test.each<Bar>([
    { property: "form", least: WITH_OPEN_ONES.includes(folder) ? 0.96 : 1 },
    { property: "unit printed", least: folder === LAYOUTS ? 0.98 : 1 },
    { property: "header band", least: folder === LAYOUTS ? 0.97 : 1 },
    { property: "columns", least: WITH_OPEN_ONES.includes(folder) ? 0.97 : 1 },
    { property: "totals", least: 1 },
    { property: "range", least: 1 },
    { property: "title", least: 1 },
    { property: "page breaks", least: 1 },
  ])("$property: at least $least right", (bar) => {
    expect(below(layouts, bar)).toEqual([]);
  });
});

describe.each([...made])("layouts made to be unlike them: %s", (_, layouts) => {
  it("finds every table", () => {
    expect(places(layouts).missed).toEqual([]);
  });

  it("is never wrong when it is sure", () => {
    expect(wrongThoughSure(layouts, SURE)).toEqual([]);
  });
});

/** Cells that a label names, on the sheet it names. */
describe.each(folders)("labels of %s", (folder) => {
  const books = labelledBooks(folder);

  it("speak of every workbook in the folder", () => {
    const files = readdirSync(folder).filter((file) => /\.(xlsx|xls|csv)$/.test(file));
    expect(books.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it("name header cells and total labels that hold something", () => {
    const blank = books.flatMap(({ name, bytes, labels }) => {
      const { sheets } = readWorkbook(name, bytes);
      return labels.flatMap((label) => {
        const cells = [...label.totals, ...label.header.flatMap(alternatives)];
        return cells.filter((text) => {
          const [cell = "", own = label.sheet] = text.replace("?", "").split("!").reverse();
          const sheet = sheets.find((each) => each.name === own);
          return sheet === undefined || !holdsSomething(sheet, cell);
        });
      });
    });
    expect(blank).toEqual([]);
  });
});

function holdsSomething(sheet: Parameters<typeof valueAt>[0], range: string): boolean {
  const { rows, columns } = span(range);
  const numbers = ([from, to]: readonly [number, number]): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbers(rows).every((row) =>
    numbers(columns).some((column) => valueAt(sheet, row, column) !== null)
  );
}

it("the generated layouts are what their script makes", () => {
  const script = path.join(LAYOUTS, "make-books.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
