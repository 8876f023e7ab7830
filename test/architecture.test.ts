// The shape of the code, checked: layers, cycles, host words, purity, sizes, and catalogues that list every file.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const SRC = path.resolve(__dirname, "../src");
const LAYERS: Readonly<Record<string, number>> = {
  domain: 0,
  sources: 1,
  workbook: 2,
  checks: 3,
  measures: 3,
  schemes: 4,
  scoring: 5,
  review: 6,
  report: 7,
  host: 8,
  taskpane: 9,
  cli: 9,
  commands: 10,
};
const MAX_LINES = 300;
/** Data that is declared, not written: its length is that of the subject. */
const DECLARED =
  /(?:workbook\/forms\/|-codes\.ts|checks\/catalogue\.ts|domain\/holidays\.ts|labels[\w-]*\.ts)/;

interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Project files it imports, type imports included. */
  readonly imports: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((entry) => {
    const full = path.join(folder, entry);
    return statSync(full).isDirectory() ? filesUnder(full) : [full];
  });
}

function resolveImport(from: string, target: string): string {
  const base = path.join(path.dirname(from), target);
  const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find(
    (each) => statSync(each, { throwIfNoEntry: false })?.isFile() === true
  );
  return path.relative(SRC, found ?? base);
}

const files: readonly SourceFile[] = filesUnder(SRC)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(file, "utf8");
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)];
    return {
      name: path.relative(SRC, file),
      text,
      imports: targets.map((match) => resolveImport(file, match[1] ?? "")),
    };
  });

function folderOf(name: string): string {
  return name.split("/")[0] ?? "";
}

function layerOf(name: string): number {
  return LAYERS[folderOf(name)] ?? Number.NaN;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}

test("every folder of src has a layer", () => {
  expect(
    [...new Set(files.map(({ name }) => folderOf(name)))].filter((folder) => !(folder in LAYERS))
  ).toEqual([]);
});

test("imports go to the own folder or a lower layer", () => {
  const wrong = files.flatMap(({ name, imports }) =>
    imports
      .filter((target) => folderOf(target) !== folderOf(name) && !(layerOf(target) < layerOf(name)))
      .map((target) => `${name} → ${target}`)
  );
  expect(wrong).toEqual([]);
});

test("there is no import cycle, type imports included", () => {
  const graph = new Map(files.map(({ name, imports }) => [name, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const at = trail.indexOf(name);
    if (at >= 0) cycles.push([...trail.slice(at), name].join(" → "));
    if (at >= 0 || done.has(name)) return;
    for (const next of graph.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const { name } of files) visit(name, []);
  expect(cycles).toEqual([]);
});

test("Excel and Office are named only where the host is spoken to", () => {
  const allowed = /^(?:host\/excel\/|taskpane\/index\.tsx$|commands\/)/;
  const wrong = files.filter(
    ({ name, text }) =>
      !allowed.test(name) && /\b(?:Excel|Office)\.[A-Za-z]/.test(withoutComments(text))
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("layers 0 to 7 are synchronous and deterministic", () => {
  const impure =
    /\b(?:Promise|async|await|Date\.now|new Date\(|Math\.random|console\.|window\.|document\.createElement|process\.)|from "node:/;
  const wrong = files.filter(
    ({ name, text }) => layerOf(name) <= 7 && impure.test(withoutComments(text))
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("no file is longer than a person reads in one go", () => {
  const long = files.filter(
    ({ name, text }) => !DECLARED.test(name) && text.split("\n").length > MAX_LINES
  );
  expect(long.map(({ name }) => name)).toEqual([]);
});

test("no folder or file has a name that says nothing", () => {
  const empty = /(?:^|\/)(?:utils?|helpers?|common|types|services?|lib|misc|shared)(?:\.tsx?$|\/)/;
  expect(files.map(({ name }) => name).filter((name) => empty.test(name))).toEqual([]);
});

test.each([
  ["measures", /^measures\/(?!index|measure|take-measures|ledger-)/],
  ["sources", /^sources\/(?!index)/],
  ["workbook/forms", /^workbook\/forms\/(?:budget|final|goal|self|ledger|text)-/],
])("the catalogue of %s lists every declaration", (folder, declares) => {
  const index = files.find(({ name }) => name === `${folder}/index.ts`);
  const declared = files.map(({ name }) => name).filter((name) => declares.test(name));
  expect(declared.length).toBeGreaterThan(5);
  expect(declared.filter((name) => index?.imports.includes(name) !== true)).toEqual([]);
});

test("every name of the glossary is in use", () => {
  const glossary = readFileSync(path.join(SRC, "GLOSSARY.md"), "utf8");
  const rows = glossary.split("\n").map((line) => line.split("|")[2] ?? "");
  const names = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
  const code = files.map(({ text }) => text.toLowerCase()).join("\n");
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !code.includes(name.toLowerCase()))).toEqual([]);
});

test("no blank stands between a figure and 汉字 in what is printed", () => {
  const figure = String.raw`\d|\$\{(?:String|printed|show|inPoints|formatMoney|formatPercent)\(`;
  const behind = String.raw`\d%?|\$\{String\([^{}]*\)\}%?`;
  const blank = new RegExp(
    `[\\u4e00-\\u9fff] (?=${figure})|(?:${behind}) (?=[\\u4e00-\\u9fff])`,
    "g"
  );
  const products = /Excel (?:20\d\d|95)|Microsoft 365/g;
  const found = files.flatMap(({ name, text }) =>
    [...withoutComments(text).replace(products, "Excel").matchAll(blank)].map(
      ([words]) => `${name}: ${words}`
    )
  );
  expect(found).toEqual([]);
});
