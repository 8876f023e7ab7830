import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../src/host/file/read-workbook";
import { readBook } from "../src/workbook/read-book";
function files(f: string): string[] { return readdirSync(f).flatMap(n => { const p = path.join(f,n); return statSync(p).isDirectory()? files(p): /\.(xlsx|xlsm|xls)$/.test(n)?[p]:[]; }); }
for (const f of files("test/books").concat(files("test/bench"))) {
  try { const b = readWorkbook(path.basename(f), new Uint8Array(readFileSync(f)));
    if (!b.sheets.some(s => s.hidden && (s.hidden.rows.length||s.hidden.columns.length))) continue;
    for (const t of readBook([b]).tables) for (const r of t.remarks ?? []) if (/已隐藏/.test(r)) console.log(path.basename(f), t.id, t.form, r);
  } catch (e) { console.log(f, String(e)); }
}
