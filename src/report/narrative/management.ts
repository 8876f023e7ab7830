// 一（五）部门整体绩效管理情况: in the department's words, with the rules and documents its workbook lists.
import type { Review } from "../../review/review";
import { tablesOf, type Book, type TableRow } from "../../workbook/book";
import { count } from "./figures";
import type { Paragraph } from "./narrative";
import { drafted, quoted } from "./paragraph";
import { profileTexts } from "./profile";
import { gap, sentence, words } from "./sentence";
import { clause } from "./wording";

export function managementOf({ book }: Review, section: string): readonly Paragraph[] {
  const told = profileTexts(book, "management").map(({ text }, index) =>
    quoted(`${section}/${String(index + 1)}`, text)
  );
  const said =
    told.length > 0 ? told : [drafted(`${section}/1`, gap("部门基本情况“绩效管理情况”"))];
  return [...said, ...institutionParagraph(book, section)];
}

/** A sentence names so many; the list has them all. */
const MOST_NAMED = 10;

/** Documents of the list that are rules of the department, by name and number. */
function institutionParagraph(book: Book, section: string): readonly Paragraph[] {
  const rows = tablesOf(book, "ledger.institutions").flatMap((table) => table.rows.filter(isRule));
  if (rows.length === 0) return [];
  const cells = rows.flatMap(({ cells }) => cells.get("name")?.at ?? []);
  const names = rows.slice(0, MOST_NAMED).map(ruleName).join("、");
  const rest = rows.length > MOST_NAMED ? "等" : "";
  const number = count(rows.length, "ledger.institutions", cells);
  return [
    drafted(
      `${section}/institutions`,
      sentence`本部门现行相关制度共${number}项：${words(names + rest)}。`
    ),
  ];
}

function isRule({ cells, role }: TableRow): boolean {
  const kind = cells.get("kind")?.text ?? "";
  const name = cells.get("name")?.text ?? "";
  return role === "item" && name !== "" && /制度|办法|规程|规定|细则/.test(kind + name);
}

function ruleName({ cells }: TableRow): string {
  const name = clause(cells.get("name")?.text ?? "");
  const number = clause(cells.get("documentNumber")?.text ?? "");
  const marked = name.startsWith("《") ? name : `《${name}》`;
  return number === "" || number === "/" || number === "无" ? marked : `${marked}（${number}）`;
}
