// One review from files: read, review, and write the two results when a folder is given.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { packReport } from "../host/document/pack-report";
import { readBytes, writeOutputs } from "../host/file/files";
import { readReport } from "../host/file/read-report";
import { readWorkbook } from "../host/file/read-workbook";
import { writeSheets } from "../host/file/write-sheets";
import { composeDocument } from "../report/document/compose";
import type { Narrative } from "../report/narrative/narrative";
import { reviewAndDraft } from "../report/reviewed-draft";
import { isOwnSheet } from "../report/sheets/own-sheets";
import { readAnswers } from "../report/sheets/read-answers";
import { readCorrections } from "../report/sheets/read-corrections";
import { renderSheets } from "../report/sheets/render-sheets";
import type { Review } from "../review/review";
import { DEFAULT_SCHEME, SCHEMES } from "../schemes";
import { parseScheme } from "../schemes/parse-scheme";
import type { Scheme } from "../schemes/scheme";
import type { Answers } from "../scoring/answers";
import type { Book, Corrections } from "../workbook/book";
import { readBook } from "../workbook/read-book";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { UsageError, type Arguments } from "./arguments";

export interface Reviewed {
  readonly review: Review;
  readonly narrative: Narrative;
  /** Files written, as given to --out. */
  readonly written: readonly string[];
  /** Remarks for the user, not findings. */
  readonly notes: readonly string[];
}

interface OpenBook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** Rejects with HostError or UsageError; then nothing was written. */
export async function reviewFiles(given: Arguments): Promise<Reviewed> {
  const scheme = given.scheme === undefined ? undefined : await findScheme(given.scheme);
  refuseNamesakes(given.books);
  const books = await Promise.all(given.books.map(open));
  const snapshots = books.map(({ snapshot }) => snapshot);
  const previous = given.previous === undefined ? [] : [await openPrevious(given.previous, given)];
  const [first] = books;
  if (first === undefined) throw new UsageError("没有给出工作簿。");
  const book = readBook(snapshots, {
    corrections: storedCorrections([...previous, ...snapshots.toReversed()]),
    isOwn: isOwnSheet,
    previous,
    ...(given.year === undefined ? {} : { year: given.year }),
  });
  if (given.year !== undefined) refuseOtherYear(book, given.year);
  const answers = readAnswers(first.snapshot);
  const remarks = [
    ...(scheme === undefined ? unknownScheme(answers) : []),
    ...snapshots.flatMap(({ name }, index) => otherYear(book, name, index === 0)),
    ...previous.flatMap(({ name }) => sameYear(book, name)),
  ];
  const { review, narrative } = reviewAndDraft(
    book,
    { ...answers, proposals: saidLastYear(previous) },
    {
      snapshot: first.snapshot,
      ...(scheme === undefined ? {} : { scheme }),
      ...(given.report === undefined ? {} : { report: await openReport(given.report) }),
    }
  );
  if (given.out === undefined) return { review, narrative, written: [], notes: remarks };
  const sources = [...given.books, ...[given.previous, given.report].flatMap((file) => file ?? [])];
  const { written, notes } = await write(given.out, first, { review, narrative, sources });
  return { review, narrative, written, notes: [...remarks, ...notes] };
}

/** A slip in --year would make every table one of another year. */
function refuseOtherYear({ tables }: Book, year: number): void {
  const years = [...new Set(tables.flatMap((table) => table.year ?? []))];
  if (years.length === 0 || years.includes(year)) return;
  const found = years.toSorted((left, right) => left - right).join("、");
  throw new UsageError(
    `各表标题写的是${found}年度，没有${String(year)}年度的表；请核对 --year，确实没有写错的，请改正各表标题中的年度。`
  );
}

/** A workbook of another year among those of this year: nothing of it is reckoned with. */
function otherYear({ tables, year }: Book, name: string, isFirst: boolean): readonly string[] {
  const mine = tables.filter(({ range }) =>
    isFirst ? range.book === undefined : range.book === name
  );
  const years = [...new Set(mine.flatMap((table) => table.year ?? []))];
  if (year.state !== "known" || years.length === 0 || years.includes(year.value)) return [];
  const found = years.toSorted((left, right) => left - right).join("、");
  const now = String(year.value);
  return [
    `注意：“${name}”的表是${found}年度的，与本次测算的${now}年度不同，不参与本年测算。上年的工作簿请用 --previous 给出；要测算另一年度，请用 --year 指定。`,
  ];
}

/** Last year's workbook that prints this year: its rows would be counted with this year's. */
function sameYear({ tables, year }: Book, name: string): readonly string[] {
  const years = tables.flatMap(({ range, year: printed }) =>
    range.book === name && printed !== null ? [printed] : []
  );
  if (year.state !== "known") return [];
  // A single table of the year before may stand there for comparison.
  if (years.filter((each) => each >= year.value).length * 2 <= years.length) return [];
  return [
    `注意：--previous 给出的“${name}”多数表的标题为${String(year.value)}年度，与本年相同，其数据已与本年的合在一起。请核对是否选对了文件。`,
  ];
}

/** A department's own scheme stands in a file of its own: its workbook alone does not tell how to score. */
function unknownScheme({ scheme }: Answers): readonly string[] {
  if (scheme === undefined || SCHEMES.has(scheme)) return [];
  return [
    `注意：工作簿上次采用的评分体系“${scheme}”不是内置的，本次按“${DEFAULT_SCHEME}”评分；仍要采用的，请用 --scheme 给出其文件（.json）。`,
  ];
}

/** What was put right last year holds for the same layout this year; the later word counts. */
function storedCorrections(snapshots: readonly WorkbookSnapshot[]): Corrections {
  return new Map(snapshots.flatMap((snapshot) => [...readCorrections(snapshot)]));
}

/** What was explained last year may still be so; the officer decides. */
function saidLastYear(previous: readonly WorkbookSnapshot[]): Answers["explanations"] {
  return new Map(previous.flatMap((snapshot) => [...readAnswers(snapshot).explanations]));
}

/** Cells of the second and later workbooks are told apart by file name. */
function refuseNamesakes(files: readonly string[]): void {
  const names = files.map((file) => path.basename(file));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw new UsageError(`工作簿“${twice}”给了两次，或有两个文件同名；请只给一次，或改名后再试。`);
}

async function open(file: string): Promise<OpenBook> {
  const bytes = await readBytes(file);
  return { file, bytes, snapshot: readWorkbook(path.basename(file), bytes) };
}

/** Departments call their files alike year after year; the cells of the two are told apart by file name. */
async function openPrevious(file: string, { books }: Arguments): Promise<WorkbookSnapshot> {
  const { snapshot } = await open(file);
  const isNamesake = books.some((book) => path.basename(book) === snapshot.name);
  return isNamesake ? { ...snapshot, name: `上年_${snapshot.name}` } : snapshot;
}

async function openReport(file: string): Promise<string> {
  return readReport(path.basename(file), await readBytes(file));
}

async function findScheme(given: string): Promise<Scheme> {
  const builtIn = SCHEMES.get(given);
  if (builtIn !== undefined) return builtIn;
  if (!given.endsWith(".json")) {
    throw new UsageError(
      `没有编号为“${given}”的评分体系；请用 --list-schemes 查看，或给出评分体系文件（.json）。`
    );
  }
  const parsed = parseScheme(await readJson(given));
  if (parsed.ok) return parsed.scheme;
  const [problem] = parsed.problems;
  const rest = parsed.problems.length > 1 ? `（另有${String(parsed.problems.length - 1)}处）` : "";
  throw new UsageError(
    `评分体系文件“${given}”有误：${problem?.path ?? ""} ${problem?.message ?? ""}${rest}。`
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new UsageError(`评分体系文件“${file}”无法读取，或不是有效的 JSON；请检查路径和内容。`);
  }
}

async function write(
  folder: string,
  { file, bytes, snapshot }: OpenBook,
  {
    sources,
    ...result
  }: {
    readonly review: Review;
    readonly narrative: Narrative;
    /** Everything that was read: none of it is written over. */
    readonly sources: readonly string[];
  }
): Promise<{ readonly written: readonly string[]; readonly notes: readonly string[] }> {
  const base = path.join(folder, path.basename(file, path.extname(file)));
  const sheets = writeSheets(bytes, renderSheets({ ...result, snapshot }), snapshot.name);
  const report = await packReport(composeDocument(result.narrative, result.review.scorecard));
  const outputs = [
    { file: `${base}-绩效自评${sheets.extension}`, bytes: sheets.bytes },
    { file: `${base}-自评报告.docx`, bytes: report },
  ];
  await writeOutputs(outputs, sources);
  return {
    written: outputs.map((each) => each.file),
    notes: sheets.note === undefined ? [] : [sheets.note],
  };
}
