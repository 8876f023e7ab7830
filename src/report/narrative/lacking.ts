// What is missing, in one phrase an officer can act on: a table is named once, its lines beside it, and a list that is
// needed for many requirements is asked for once.
import { FACTS, factTitle, isFactId } from "../../domain/fact";
import { FORM_TITLES } from "../../domain/form-id";
import type { Missing } from "../../domain/trace";
import { groupBy } from "./group-by";
import { gap, type Sentence } from "./sentence";
import { inQuotes } from "./wording";

export function lacking({ needs }: Missing): Sentence {
  return gap(lackingText(needs));
}

/** 收入支出决算总表“年初结转和结余”“本年收入合计”、制度文件清单（涉及“已建立内部控制制度”等2项要求） */
export function lackingText(needs: readonly string[]): string {
  const wants = needs.flatMap(wantsIn);
  return groupBy(wants, ({ place }) => place)
    .map(([place, members]) => place + linesOf(members) + requirementsOf(members))
    .join("、");
}

/** A line of a table, or a whole table, and the requirement of the indicator that waits for it. */
interface Want {
  readonly place: string;
  readonly line: string;
  readonly requirement: string;
}

/** "已建立内部控制制度（缺制度文件清单）": the requirement, then what it lacks. */
const REQUIREMENT = /^(.+)（缺(.+?)(?:，无法计算)?）$/u;

function wantsIn(need: string): readonly Want[] {
  const [, requirement = "", lacks = wanted(need)] = REQUIREMENT.exec(need) ?? [];
  return listItems(lacks).map((item) => ({ ...placeOf(item), requirement }));
}

/** 收入支出决算总表“本年支出决算” */
function wanted(need: string): string {
  if (!isFactId(need)) return need;
  return `${FORM_TITLES[FACTS[need].from[0]]}“${factTitle({ fact: need })}”`;
}

const OPENING = "“（《";
const CLOSING = "”）》";

/** Split at 、 outside of quotation marks and brackets. */
function listItems(text: string): readonly string[] {
  const items = [""];
  let depth = 0;
  for (const character of text) {
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (character === "、" && depth === 0) items.push("");
    else items.push((items.pop() ?? "") + character);
  }
  return items;
}

/** 收入决算表“合计”: the table, then its line, which may itself hold quotation marks. */
function placeOf(item: string): Pick<Want, "place" | "line"> {
  const opening = item.endsWith("”") ? openingOfLast(item) : 0;
  if (opening <= 0) return { place: item, line: "" };
  return { place: item.slice(0, opening), line: inQuotes(item.slice(opening + 1, -1)) };
}

function openingOfLast(item: string): number {
  let depth = 0;
  for (let index = item.length - 1; index >= 0; index -= 1) {
    if (item[index] === "”") depth += 1;
    if (item[index] === "“") depth -= 1;
    if (depth === 0) return index;
  }
  return 0;
}

function linesOf(wants: readonly Want[]): string {
  return [...new Set(wants.map(({ line }) => line))].join("");
}

function requirementsOf(wants: readonly Want[]): string {
  const requirements = [...new Set(wants.map(({ requirement }) => requirement))];
  const [first = ""] = requirements;
  if (first === "") return "";
  const rest = requirements.length > 1 ? `等${String(requirements.length)}项要求` : "";
  return `（涉及${inQuotes(first.replace(/^“([^“”]*)”$/u, "$1"))}${rest}）`;
}
