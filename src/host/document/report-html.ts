// The 公文 as HTML for the clipboard: pasted into Word or WPS it keeps typefaces, sizes, indents and the table.
import {
  plainText,
  signatureIndents,
  type AnnexCell,
  type AnnexTable,
  type Block,
  type OfficialDocument,
  type TextRun,
} from "../../report/document/official-document";
import { HEADING_ROLES, type StyleProfile, type TextRole } from "../../report/document/style";
import { escapeXml } from "../file/xml/xml-text";

export function reportHtml(document: OfficialDocument): string {
  const { style, mark, title, blocks, signature, annexes } = document;
  const indents = signatureIndents(document);
  const right = (indent: number): string => `text-align:right;margin-right:${String(indent)}em`;
  return [
    ...(mark === undefined ? [] : [line(style, "mark", { content: escapeXml(mark) })]),
    ...title.map((each) =>
      line(style, "title", {
        content: escapeXml(each),
        css: `text-align:center;line-height:${String(style.titlePitch)}pt`,
      })
    ),
    ...blocks.map((block) => blockHtml(style, block)),
    line(style, "body", {
      content: runsHtml(signature.department),
      css: right(indents.department),
    }),
    line(style, "body", { content: runsHtml(signature.date), css: right(indents.date) }),
    ...annexes.map((annex) => annexHtml(style, annex)),
  ].join("\n");
}

interface Line {
  readonly content: string;
  readonly css?: string;
  readonly tag?: string;
}

function line(style: StyleProfile, role: TextRole, { content, css = "", tag = "p" }: Line): string {
  const look = `margin:0;line-height:${String(style.linePitch)}pt;${typeface(style, role)}${css}`;
  return `<${tag} style="${look}">${content}</${tag}>`;
}

/** mso-… names the Chinese typeface for Word, which otherwise takes the first one for both scripts. */
function typeface(style: StyleProfile, role: TextRole): string {
  const { eastAsian, latin, fallback, size, bold } = style.typefaces[role];
  const family = [latin, eastAsian, ...fallback].map((name) => `'${name}'`).join(",");
  const weight = bold ? "bold" : "normal";
  return `font-family:${family};mso-fareast-font-family:'${eastAsian}';font-size:${String(size)}pt;font-weight:${weight};color:#000;`;
}

function blockHtml(style: StyleProfile, block: Block): string {
  const indent = `text-indent:${String(style.firstLineIndent)}em;text-align:justify;`;
  if (block.kind === "paragraph")
    return line(style, "body", { content: runsHtml(block.runs), css: indent });
  const tag = `h${String(block.level)}`;
  return line(style, HEADING_ROLES[block.level], {
    content: runsHtml(block.runs),
    css: indent,
    tag,
  });
}

function runsHtml(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, toFill }) =>
      toFill ? `<span style="background:#ff0">${escapeXml(text)}</span>` : escapeXml(text)
    )
    .join("");
}

function annexHtml(style: StyleProfile, annex: AnnexTable): string {
  const head = annex.header.map(
    (each) => `<th style="${cellCss(style, "tableHeader", "center")}">${escapeXml(each)}</th>`
  );
  const rows = annex.rows.map(
    (row) => `<tr>${row.map((cell) => cellHtml(style, cell)).join("")}</tr>`
  );
  return [
    line(style, "annexTitle", {
      content: escapeXml(plainText(annex.title)),
      css: "text-align:center;",
    }),
    line(style, "tableCell", { content: runsHtml(annex.caption) }),
    `<table style="border-collapse:collapse;width:100%"><thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table>`,
  ].join("\n");
}

function cellHtml(style: StyleProfile, { runs, align, rowSpan, columnSpan }: AnnexCell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${String(rowSpan)}"` : ""}${columnSpan > 1 ? ` colspan="${String(columnSpan)}"` : ""}`;
  return `<td${spans} style="${cellCss(style, "tableCell", align)}">${runsHtml(runs)}</td>`;
}

function cellCss(style: StyleProfile, role: TextRole, align: string): string {
  return `border:0.5pt solid #000;padding:2pt 4pt;text-align:${align};${typeface(style, role)}`;
}
