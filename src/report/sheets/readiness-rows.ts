// The findings on 绩效_就绪检查: by table, the same of a column on one line, what follows from a finding below it.
import { formatCell } from "../../domain/cell-ref";
import { formatCitation } from "../../domain/citation";
import { describeValue } from "../../domain/expression";
import type { Finding, Severity } from "../../domain/finding";
import { byTable, groupFindings, spanOf, type FindingGroup } from "../../review/finding-groups";
import type { Review } from "../../review/review";
import { link, serial, text } from "./cells";
import { explanationCells, EXPLANATION_COLUMNS } from "./explanation-cells";
import type { CellStyle, PlannedCell } from "./plan";
import type { SheetRows } from "./sheet-rows";

export const FINDING_COLUMNS = [
  "序号",
  "发现",
  "级别",
  "规则",
  "位置",
  "应为",
  "实为",
  "建议",
  "依据",
  ...EXPLANATION_COLUMNS,
  "编号",
] as const;

export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  error: "错误",
  explain: "需说明",
  hint: "提示",
};
const SEVERITY_STYLE: Readonly<Record<Severity, CellStyle>> = {
  error: "bad",
  explain: "warning",
  hint: "muted",
};

/** Excel holds 32,767 characters in a cell; a line tells of no more findings than their keys have room. */
const KEYS_PER_LINE = 100;

export function addFindings(rows: SheetRows, { book, checks }: Review): void {
  const groups = groupFindings(checks.findings, book.tables).flatMap(inLines);
  let line = 0;
  for (const { table, groups: members } of byTable(groups)) {
    rows.add([text(""), text(`${table}（${String(members.length)}项）`, "subtitle")]);
    for (const group of members) {
      line += 1;
      addGroup(rows, group, { line, year: book.year });
    }
  }
}

interface Line {
  readonly line: number;
  readonly year: Review["book"]["year"];
}

/** The message of the first, how many cells it stands for, and how much follows from it. */
export function told(group: FindingGroup): string {
  const { lead, consequences } = group;
  const span = spanOf(group);
  return [
    lead.message,
    ...(span === null ? [] : [`（同类${span}）`]),
    ...(consequences.length === 0 ? [] : [`（另有${String(consequences.length)}处由此引起）`]),
  ].join("");
}

function addGroup(rows: SheetRows, group: FindingGroup, { line, year }: Line): void {
  const { lead, alike, consequences } = group;
  const span = spanOf(group);
  const keys = [lead, ...alike].map(({ key }) => key).join("\n");
  const place = span === null ? link(lead.at) : spanLink(lead, span);
  rows.add([
    serial(line),
    text(told(group), "wrapped"),
    ...judged(lead, place),
    ...explanationCells(lead, year),
    text(keys, "key"),
  ]);
  consequences.forEach((finding, index) =>
    rows.add([
      text(`${String(line)}.${String(index + 1)}`, "muted"),
      text(`由第${String(line)}项引起：${finding.message}`, "wrapped"),
      ...judged(finding, link(finding.at)),
      ...explanationCells(finding, year),
      text(finding.key, "key"),
    ])
  );
}

function judged(finding: Finding, place: PlannedCell): PlannedCell[] {
  const { severity, rule, expected, actual, fix, cites } = finding;
  return [
    text(SEVERITY_LABEL[severity], SEVERITY_STYLE[severity]),
    text(rule),
    place,
    text(expected === undefined ? "" : describeValue(expected)),
    text(actual === undefined ? "" : describeValue(actual)),
    text(fix, "wrapped"),
    text(cites.map(formatCitation).join("；"), "wrapped"),
  ];
}

/** Jumps to the first of them. */
function spanLink({ at: [first] }: Finding, span: string): PlannedCell {
  const shown = `${formatCell(first).replace(/![^!]*$/, "")}!${span}`;
  if (first.book !== undefined) return text(shown, "muted");
  return { value: { kind: "link", text: shown, to: first }, style: "link" };
}

function inLines(group: FindingGroup): readonly FindingGroup[] {
  const { alike } = group;
  if (alike.length < KEYS_PER_LINE) return [group];
  const members = [group.lead, ...alike];
  const lines: FindingGroup[] = [];
  for (let at = 0; at < members.length; at += KEYS_PER_LINE) {
    const [lead, ...rest] = members.slice(at, at + KEYS_PER_LINE);
    if (lead !== undefined) lines.push({ ...group, lead, alike: rest });
  }
  return lines;
}
