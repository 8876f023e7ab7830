// Which sheet each plan goes to: ours of an earlier run, or a new one beside a user's sheet of the same name.
import { namesToUse, ownSheets } from "../../report/sheets/own-sheets";
import type { PlannedCell, SheetPlan } from "../../report/sheets/plan";
import { LONGEST_TEXT, textTooLong } from "../cell-limits";
import { HostError } from "../host-error";
import { holdsTheSame } from "./compare";
import type { ReadSheet } from "./reading";
import { outlineOf, type Reading } from "./reading";
import type { Target } from "./write-sheet";

export function targetsOf(plans: readonly SheetPlan[], reading: Reading): readonly Target[] {
  const snapshot = outlineOf(reading);
  const own = ownSheets(snapshot);
  const names = namesToUse(snapshot);
  return plans.map((plan) => {
    const ours = own.get(plan.role);
    const existing = reading.sheets.find((sheet) => sheet.snapshot === ours) ?? null;
    return { plan, name: names[plan.role], existing };
  });
}

/** Everything that would stop the write half-way, found before the first change. */
export function assertWritable(
  targets: readonly Target[],
  now: Reading,
  planned: Reading | null
): void {
  const { list } = now;
  if (list.readOnly) throw readOnly();
  if (list.structureProtected && targets.some(({ existing }) => existing === null))
    throw structureProtected();
  assertSheetsAreThere(targets, now);
  for (const target of targets) {
    assertFits(target);
    const { existing } = target;
    if (existing === null) continue;
    if (existing.isProtected) throw sheetProtected(existing.name);
    if (changedSince(existing, planned)) throw changedMeanwhile(existing.name);
  }
}

/** The plans were made from `planned`; what the officer has typed into our sheets since then is not in them. */
function changedSince(existing: ReadSheet, planned: Reading | null): boolean {
  if (planned === null) return false;
  const earlier = planned.sheets.find(({ id }) => id === existing.id);
  return earlier === undefined || !holdsTheSame(earlier.snapshot, existing.snapshot);
}

/** Excel would take a formula that leads to a sheet that has gone for a link to a file, and ask for it. */
function assertSheetsAreThere(targets: readonly Target[], { list }: Reading): void {
  const present = new Set(
    [...list.sheets, ...targets.map(({ plan }) => plan)].map(({ name }) => name.toLowerCase())
  );
  for (const { plan } of targets)
    for (const { value } of cellsOf(plan))
      if (value.kind === "formula")
        for (const name of sheetsIn(value.formula))
          if (!present.has(name.toLowerCase())) throw sourceGone(name);
}

function cellsOf({ rows }: SheetPlan): readonly PlannedCell[] {
  return rows.flatMap((cells) => cells.filter((cell) => cell !== null));
}

/** Our formulas put every sheet name in quotes; texts are skipped. */
const QUOTED = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g;

function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(QUOTED)].flatMap(([, name]) =>
    name === undefined ? [] : [name.replaceAll("''", "'")]
  );
}

function assertFits({ plan, name }: Target): void {
  plan.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const { value } = cell ?? {};
      const text = value?.kind === "text" || value?.kind === "link" ? value.text : "";
      if (text.length > LONGEST_TEXT) throw textTooLong({ sheet: name, row, column }, text);
    });
  });
}

function sourceGone(name: string): HostError {
  return new HostError(
    "sheetGone",
    `工作表“${name}”在读取之后已被删除或改名，引用它的公式无法写入`,
    "请点击“核对更新”，重新读取工作簿后再生成。"
  );
}

function readOnly(): HostError {
  return new HostError(
    "readOnly",
    "工作簿是以只读方式打开的，不能写入绩效工作表",
    "请在 Excel 中点击“启用编辑”，或者另存为新文件后再生成；面板中的结果仍可查看和复制。"
  );
}

function structureProtected(): HostError {
  return new HostError(
    "structureProtected",
    "工作簿的结构受保护，不能新增绩效工作表",
    "请在“审阅”中取消“保护工作簿”后再试；面板中的结果仍可查看和复制。"
  );
}

export function sheetProtected(name: string): HostError {
  return new HostError(
    "sheetProtected",
    `工作表“${name}”受保护，不能更新`,
    `请在“审阅”中撤消对“${name}”的工作表保护后再试。`
  );
}

function changedMeanwhile(name: string): HostError {
  return new HostError(
    "changedMeanwhile",
    `工作表“${name}”在读取之后又有改动，为免覆盖您填写的内容，没有写入`,
    "请点击“核对更新”，把新填的内容读入后再生成。"
  );
}
