/**
 * @jest-environment node
 */
// What src/host/excel and src/commands may use of Office.js: nothing above ExcelApi 1.9, nothing known to do harm.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const FLOOR = 1.9;
const FOLDERS = ["src/host/excel", "src/commands"];
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));

/** Calls that clear the user's undo stack, crash Excel, or ask for what cannot be answered (platform pitfalls). */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ["merged areas: clears undo though it only reads", /getMergedAreas/],
  [
    "properties of rows, columns, cells: sent as a change like merged areas, so undo is at stake",
    /get(?:Row|Column|Cell)Properties/,
  ],
  ["custom document properties: long ones crash Excel", /properties\.custom|customProperties/],
  [
    "comments and notes: sign as the user",
    /(sheet|workbook|context|worksheet)\.(comments|notes)\b|CommentCollection|NoteCollection/,
  ],
  ["text: shows #### in narrow columns", /load\([^)]*\btext\b/],
  ["sheet protection: fails when already protected", /\.(un)?protect\(/],
  [
    "moving, renaming, hiding, copying sheets: not undoable",
    /\.position\s*=|\.visibility\s*=|\.copy\(|insertWorksheetsFromBase64/,
  ],
  ["saving and closing are the user's", /workbook\.(save|close)\(/],
  [
    "whole columns or rows give no values",
    /getRange\(["'`][A-Z]+:[A-Z]+["'`]\)|getEntire(Column|Row)/,
  ],
  ["undo groups: fail on formula blocks", /mergeUndoGroup/],
  ["dynamic ribbon: greys out undo", /requestUpdate/],
  ["dialogs that throw in add-ins", /\b(alert|confirm|prompt)\(/],
  ["Office.initialize", /Office\.initialize/],
  ["the npm library is never bundled", /@microsoft\/office-js/],
];

test.each(FORBIDDEN)("nobody uses %s", (_, pattern) => {
  const users = files.filter((file) => pattern.test(readFileSync(file, "utf8")));
  expect(users).toEqual([]);
});

test("every member is in ExcelApi 1.9 or below, by its own documentation", () => {
  const used = excelMembers();
  expect(used.size).toBeGreaterThan(40);
  expect(used.get("WorksheetCollection.onChanged")).toBe(1.9);
  const above = [...used].filter(([, level]) => level > FLOOR).map(([member]) => member);
  expect(above).toEqual([]);
});

test("the manifest asks for exactly that floor", () => {
  expect(readFileSync("manifest.xml", "utf8")).toContain(
    `<Set Name="ExcelApi" MinVersion="${String(FLOOR)}" />`
  );
});

/** Member → requirement set, for every property access that resolves to the Excel object model. */
function excelMembers(): ReadonlyMap<string, number> {
  const read = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, ".");
  const program = ts.createProgram(files, { ...options, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), used);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      note(boundProperty(node, checker), used);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

function boundProperty(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = (node.propertyName ?? node.name).getText();
  return checker.getTypeAtLocation(node.parent).getProperty(name);
}

function note(symbol: ts.Symbol | undefined, used: Map<string, number>): void {
  const levels = (symbol?.declarations ?? []).flatMap((declaration) => {
    if (!declaration.getSourceFile().fileName.includes("office-js")) return [];
    const level = /Api set: ExcelApi(?:Online|Desktop)? ([\d.]+)/.exec(
      declaration.getFullText()
    )?.[1];
    return level === undefined ? [] : [levelNumber(level)];
  });
  const [declaration] = symbol?.declarations ?? [];
  if (levels.length === 0 || symbol === undefined || declaration === undefined) return;
  const owner =
    ts.isClassDeclaration(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent)
      ? declaration.parent.name?.text
      : "";
  used.set(`${owner ?? ""}.${symbol.name}`, Math.min(...levels));
}

/** 1.10 comes after 1.9. */
function levelNumber(level: string): number {
  const [major = 0, minor = 0] = level.split(".").map(Number);
  return minor < 10 ? Number(level) : major + 1 + minor / 100;
}
