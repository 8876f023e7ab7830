// LibreOffice as an independent judge: converts with a private profile that recalculates every formula on load.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it in another format; throws when it produced nothing (it exits 0 even then). */
export async function convert(name: string, bytes: Uint8Array, to: string): Promise<Uint8Array> {
  const work = await mkdtemp(path.join(tmpdir(), "referee-"));
  try {
    const profile = path.join(work, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const input = path.join(work, name);
    const out = path.join(work, "out");
    await writeFile(input, bytes);
    const quiet = ["--headless", "--norestore", "--nologo", "--nodefault"];
    const target = ["--convert-to", to, "--outdir", out, input];
    await run("soffice", [`-env:UserInstallation=file://${profile}`, ...quiet, ...target], {
      timeout: 120_000,
    });
    const [made] = await readdir(out).catch(() => []);
    if (made === undefined) throw new Error(`LibreOffice could not convert ${name} to ${to}`);
    return new Uint8Array(await readFile(path.join(out, made)));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The workbook with every formula recalculated. */
export function recalculate(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return convert(name, bytes, "xlsx:Calc MS Excel 2007 XML");
}
