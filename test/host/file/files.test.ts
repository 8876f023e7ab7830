// Reading from and writing to a real folder.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes, writeOutputs } from "../../../src/host/file/files";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
  writeFileSync(join(folder, "预算.xlsx"), "source");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(folder, ...names);

it("reads bytes", async () => {
  expect(await readBytes(at("预算.xlsx"))).toEqual(bytes("source"));
});

it.each<[what: string, path: () => string, code: string, says: string]>([
  ["no such file", () => at("没有.xlsx"), "notFound", "找不到文件“没有.xlsx”"],
  ["a folder", () => folder, "notAWorkbook", "是文件夹"],
])("says so: %s", async (_, path, code, says) => {
  await expect(readBytes(path())).rejects.toMatchObject({
    code,
    message: expect.stringContaining(says) as string,
  });
});

it("writes all outputs, makes the folder, replaces an older output, leaves nothing else behind", async () => {
  mkdirSync(at("out"));
  writeFileSync(at("out", "a.xlsx"), "older");
  await writeOutputs(
    [
      { file: at("out", "a.xlsx"), bytes: bytes("A") },
      { file: at("out", "b.docx"), bytes: bytes("B") },
    ],
    [at("预算.xlsx")]
  );
  expect(readdirSync(at("out")).sort()).toEqual(["a.xlsx", "b.docx"]);
  expect(readFileSync(at("out", "a.xlsx"), "utf8")).toBe("A");
  expect(readFileSync(at("预算.xlsx"), "utf8")).toBe("source");
});

it.each<[what: string, make: () => string]>([
  ["the source itself", () => at("预算.xlsx")],
  ["the source by another path", () => at("sub", "..", "预算.xlsx")],
  [
    "the source through a link",
    () => {
      symlinkSync(at("预算.xlsx"), at("链接.xlsx"));
      return at("链接.xlsx");
    },
  ],
])("never writes over %s", async (_, make) => {
  mkdirSync(at("sub"));
  const outputs = [
    { file: at("first.docx"), bytes: bytes("B") },
    { file: make(), bytes: bytes("A") },
  ];
  await expect(writeOutputs(outputs, [at("预算.xlsx")])).rejects.toMatchObject({
    code: "unwritable",
  });
  expect(readFileSync(at("预算.xlsx"), "utf8")).toBe("source");
  expect(existsSync(at("first.docx"))).toBe(false);
});

it("writes nothing at all when one output cannot be written", async () => {
  writeFileSync(at("占用"), "a file where a folder should be");
  const outputs = [
    { file: at("a.xlsx"), bytes: bytes("A") },
    { file: at("占用", "b.docx"), bytes: bytes("B") },
  ];
  await expect(writeOutputs(outputs, [])).rejects.toMatchObject({
    code: "unwritable",
    message: expect.stringContaining("b.docx") as string,
    remedy: expect.stringMatching(/^请/) as string,
  });
  expect(readdirSync(folder).sort()).toEqual(["占用", "预算.xlsx"]);
});

it("refuses a place that a folder holds already", async () => {
  mkdirSync(at("a.xlsx"));
  chmodSync(at("a.xlsx"), 0o755);
  await expect(writeOutputs([{ file: at("a.xlsx"), bytes: bytes("A") }], [])).rejects.toMatchObject(
    {
      code: "unwritable",
    }
  );
  expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "预算.xlsx"]);
});
