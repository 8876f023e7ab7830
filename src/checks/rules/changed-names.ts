// 名称前后一致: one thing under two spellings, this year and last, or in two tables of this year.
import { grouped } from "../../domain/grouped";
import type { Book } from "../../workbook/book";
import { nameOfCode } from "../../workbook/rows/codes";
import { predicate, type Defect, type Verdict } from "../check";
import { NameIndex } from "../names/name-index";
import { isAlike, isNearlySame, plainName } from "../names/name-likeness";
import {
  BY_NAME,
  namedIn,
  SUBJECTS,
  WITHIN_YEAR,
  type Named,
  type NamedKind,
} from "../names/named-things";
import { formName, quoted } from "../term";
import { usualDepartment, isSameBody } from "./departments";

export const changedNames = predicate({ id: "A-24" }, (book) => {
  const verdicts = once([
    ...departmentVerdicts(book),
    ...SUBJECTS.flatMap((kind) => subjectVerdicts(book, kind)),
    ...BY_NAME.flatMap((kind) =>
      pairVerdicts(kind, namedIn(book, kind, "this"), namedIn(book, kind, "previous"))
    ),
    ...WITHIN_YEAR.flatMap(([kind, other]) =>
      pairVerdicts(kind, namedIn(book, kind, "this"), namedIn(book, other, "this"))
    ),
  ]);
  return verdicts.length > 0 ? verdicts : [{ because: "没有上年或其他表的名称可以对照" }];
});

/** One name is told once, wherever else it is printed. */
function once(verdicts: readonly Verdict[]): readonly Verdict[] {
  const told = new Set<string>();
  return verdicts.filter((verdict) => {
    if (verdict === true || !("key" in verdict)) return true;
    const isNew = !told.has(verdict.key);
    told.add(verdict.key);
    return isNew;
  });
}

function departmentVerdicts(book: Book): readonly Verdict[] {
  const [now, before] = [usualDepartment(book, "this"), usualDepartment(book, "previous")];
  if (now === undefined || before === undefined) return [];
  // Within one workbook A-01 compares the tables.
  if (now.table.range.book === before.table.range.book) return [];
  if (isSameBody(now.department.name, before.department.name)) return [true];
  return [
    {
      key: "department",
      at: [now.department.at, before.department.at],
      message: `编制单位为${quoted(now.department.name)}，上年为${quoted(before.department.name)}`,
      fix: "请核对是否误用其他单位的上年表；单位更名或职能划转的，请在报告中说明。",
    },
  ];
}

/** A code has one name in both years, unless this year's is the official one. */
function subjectVerdicts(book: Book, kind: NamedKind): readonly Verdict[] {
  const before = new Map(namedIn(book, kind, "previous").map((each) => [each.code, each]));
  return namedIn(book, kind, "this").flatMap((now): readonly Verdict[] => {
    const earlier = before.get(now.code);
    if (earlier === undefined) return [];
    const [one, other, official] = [now.name, earlier.name, nameOfCode(now.code) ?? ""].map(stem);
    if (one === undefined || other === undefined) return [];
    const isSame = one.startsWith(other) || other.startsWith(one) || one === official;
    return isSame ? [true] : [defectOf(kind, now, earlier)];
  });
}

/** 教育支出 and 教育 are one name. */
function stem(name: string): string {
  return plainName(name.replace(/[(（][^)）]*[)）]/g, "")).replace(/支出$/, "");
}

/** Names without a namesake on the other side, where just one other is evidently the same thing. */
function pairVerdicts(
  kind: NamedKind,
  now: readonly Named[],
  before: readonly Named[]
): readonly Verdict[] {
  if (now.length === 0 || before.length === 0) return [];
  const [changed, gone] = [without(now, before), without(before, now)];
  const [among, amongGone] = [new Names(changed), new Names(gone)];
  const found = changed.flatMap((each): readonly Defect[] => {
    const [twin, ...more] = amongGone.evident(each);
    if (twin === undefined || more.length > 0) return [];
    const rivals = among.evident(twin);
    return rivals.length === 1 ? [defectOf(kind, each, twin)] : [];
  });
  return found.length > 0 ? found : [true];
}

/** Names of one side, found by what evidently means the same thing. */
class Names {
  private readonly byName = new NameIndex<Named>();
  private readonly byCode: ReadonlyMap<string, readonly Named[]>;

  constructor(names: readonly Named[]) {
    for (const each of names) this.byName.add(each.plain, each);
    this.byCode = grouped(names, ({ code }) => code);
  }

  evident(name: Named): readonly Named[] {
    const coded = name.code === "" ? [] : (this.byCode.get(name.code) ?? []);
    const likely = new Set([...coded, ...this.byName.near(name.plain)]);
    return [...likely].filter((each) => isEvident(name, each));
  }
}

/** Each name once, without those that the other side has too. */
function without(names: readonly Named[], others: readonly Named[]): readonly Named[] {
  const known = new Set(others.map(({ plain }) => plain));
  const open = names.filter(({ plain }) => plain !== "" && !known.has(plain));
  return [...new Map(open.map((each) => [each.plain, each])).values()];
}

function isEvident(one: Named, other: Named): boolean {
  if (one.code !== "" && other.code !== "") return one.code === other.code;
  if (isNearlySame(one.plain, other.plain)) return true;
  if (!isAlike(one.plain, other.plain)) return false;
  const marks = other.marks();
  return [...one.marks()].some((mark) => marks.has(mark));
}

function defectOf({ title }: NamedKind, now: Named, other: Named): Defect {
  const isEarlier = now.table.year !== other.table.year;
  const where = isEarlier ? `上年${formName(other.table)}` : formName(other.table);
  const code = title === "科目" ? ` ${now.code} ` : "";
  const change = isEarlier ? "；确已更名的，请在报告中说明" : "";
  return {
    key: [title, now.code, now.plain, other.plain].join("|"),
    at: [now.at, other.at],
    message: `${formName(now.table)}的${title}${code}${quoted(now.name)}，${where}写作${quoted(other.name)}，疑为同一${title}`,
    fix: `请核对，属于同一${title}的请统一名称${change}。`,
  };
}
