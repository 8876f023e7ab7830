// Department and year of a whole book: what most tables print, else the cover, else the file name.
import { known, missing } from "../domain/trace";
import type { Traced } from "../domain/trace";
import { readCaption } from "./places/captions";
import type { Caption, Found } from "./places/captions";
import type { Grid } from "./grid";
import { normalise } from "./labels";
import type { Area } from "./places/locate";
import type { TableSource } from "./table-source";
import type { WorkbookSnapshot } from "./snapshot";

interface ReadSheet {
  readonly grid: Grid;
  readonly areas: readonly Area[];
  readonly sources: readonly TableSource[];
}

const YEAR = /((?:19|20)\d{2})(?=年|度|$|\D)/;
/** The cover tells its tale within these rows. */
const COVER_ROWS = 40;
const BODY_NAME =
  /^(.*?(?:局|厅|院|委|会|室|部|处|署|厅|协会|中心|学校|大学|学院|医院|所|站|馆|社|队|政府|街道|镇|乡))(?:20\d\d年|部门|单位|本级)/;
const PART = /^第.{1,2}部分|^附件\d*/;

export function bookYear(
  snapshots: readonly WorkbookSnapshot[],
  sheets: readonly ReadSheet[]
): Traced<number> {
  const printed = captionsOf(sheets).flatMap(({ year }) => (year === null ? [] : [year]));
  const found = mostFrequent(printed) ?? firstOnCover(sheets, ({ year }) => year);
  if (found !== undefined)
    return known(found.value, { kind: "cell", at: found.at, text: found.text });
  for (const { name } of snapshots) {
    const year = YEAR.exec(normalise(name))?.[1];
    if (year !== undefined) return known(Number(year), { kind: "derived", by: "文件名", from: [] });
  }
  return missing("预算年度（各表标题、封面和文件名都没有年份）");
}

export function bookDepartment(sheets: readonly ReadSheet[]): Traced<string> {
  const printed = captionsOf(sheets).flatMap(({ department }) =>
    department === null ? [] : [department]
  );
  const found =
    mostFrequent(printed) ??
    firstOnCover(sheets, ({ department }) => department) ??
    inTitles(sheets);
  if (found === undefined) return missing("部门名称（编制单位）");
  return known(found.value, { kind: "cell", at: found.at, text: found.text });
}

function captionsOf(sheets: readonly ReadSheet[]): readonly Caption[] {
  return sheets.flatMap(({ sources }) => sources.map(({ area }) => area.caption));
}

/** The first of those that are printed most often; a name cut off by a column is rarer than the whole one. */
function mostFrequent<T extends string | number>(found: readonly Found<T>[]): Found<T> | undefined {
  const counts = new Map<T, number>();
  for (const { value } of found) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.find(({ value }) => counts.get(value) === most);
}

function firstOnCover<T>(
  sheets: readonly ReadSheet[],
  pick: (caption: Caption) => Found<T> | null
): Found<T> | undefined {
  for (const { grid, areas } of sheets) {
    // On a sheet with tables only what stands above the first one, such as the name of the whole set.
    const end = Math.min(grid.bottom + 1, ...areas.map(({ rows }) => rows.top));
    const bottom = Math.min(end - 1, grid.top + COVER_ROWS);
    if (bottom < grid.top) continue;
    const found = pick(
      readCaption(grid, { top: grid.top, bottom, left: grid.left, right: grid.right }, [])
    );
    if (found !== null) return found;
  }
  return undefined;
}

/** "上海市某某局2024年度部门决算表" */
function inTitles(sheets: readonly ReadSheet[]): Found<string> | undefined {
  for (const { sources } of sheets) {
    for (const { grid, area } of sources) {
      const name = BODY_NAME.exec((area.caption.titles.at(-1) ?? "").replace(PART, ""))?.[1];
      if (name !== undefined && area.caption.titleAt !== null) {
        return {
          value: name,
          at: area.caption.titleAt,
          text: grid.text(area.caption.titleAt.row, area.caption.titleAt.column),
        };
      }
    }
  }
  return undefined;
}
