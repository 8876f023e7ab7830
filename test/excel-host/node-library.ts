// The installed office-js: its files, compiled once per process, and the object model read from them.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { type ObjectModel, readObjectModel } from "./wire/metadata";

const require = createRequire(__filename);

/** OFFICEJS_DIST: run against another copy of the library, for example a snapshot of Microsoft's CDN. */
export const OFFICE_JS_FOLDER =
  process.env.OFFICEJS_DIST ??
  join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const scripts = new Map<string, Script>();
let model: ObjectModel | undefined;

export function officeScript(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const path = join(OFFICE_JS_FOLDER, name);
  const script = new Script(readFileSync(path, "utf8"), { filename: path });
  scripts.set(name, script);
  return script;
}

/** A plain Uint8Array: Buffers of Node are another class than those of the test's own globals. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return Uint8Array.from(await readFile(path));
}

export function objectModel(): ObjectModel {
  const path = join(OFFICE_JS_FOLDER, "excel-web-16.00.debug.js");
  model ??= readObjectModel(readFileSync(path, "utf8"));
  return model;
}
