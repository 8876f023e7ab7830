// How deep a label stands in an outline: by what is set before it, by its numbering or by its code.
import { indentOf } from "./words";

const CHAPTER = /^[一二三四五六七八九十]+、/;
const SECTION = /^[（(][一二三四五六七八九十]+[)）]/;
const NUMBERED = /^\d{1,2}[.．、](?!\d)/;
const BRACKETED = /^[（(]\d{1,2}[)）]/;
/** 1.1, HC.1.3 */
const DOTTED = /^([A-Z]{1,3}\.?\s?)?\d{1,2}((?:\.\d{1,2})*)(?![\d%.,])/;
/** 类、款、项: 201, 20101, 2010101 */
const BUDGET_CODE = /^\d{3}((?:\d\d){0,3})(?![\d.,%])/;

/** The larger the deeper; labels without any mark stand at nought. */
export function outlineLevel(label: string): number {
  const bare = label.trim().replace(/^[•·*–—…-]+\s*/, "");
  return indentOf(label) + depthOf(bare);
}

function depthOf(label: string): number {
  if (CHAPTER.test(label)) return 0;
  if (SECTION.test(label)) return 1;
  if (NUMBERED.test(label)) return 2;
  if (BRACKETED.test(label)) return 3;
  const code = BUDGET_CODE.exec(label);
  if (code !== null) return (code[1]?.length ?? 0) / 2;
  const dotted = DOTTED.exec(label);
  const dots = dotted?.[2]?.split(".").length ?? 1;
  if (dotted === null || (dotted[1] === undefined && dots === 1)) return 0;
  return dotted[1] === undefined ? 1 + dots : dots - 1;
}
