// The parameters of the scheme on 绩效_映射与说明: what is used, what the officer would have instead, and who set it.
import type { Review } from "../../review/review";
import { SCHEMES } from "../../schemes";
import type { Parameter } from "../../scoring/scorecard";
import { input, number, serial, text } from "./cells";
import type { PlannedCell } from "./plan";
import { AUTHORITY_LABEL } from "./scores-sheet";
import type { SheetRows } from "./sheet-rows";

const SHOWN_COLUMNS = ["序号", "参数", "采用值", "调整为", "性质", "说明"] as const;
/** The key stands behind what is printed, as the other keys of the sheet do. */
const UNUSED = Array.from({ length: 6 }, () => null);

/** In the place of a parameter's key, on the row that says by which scheme was scored. */
export const SCHEME_KEY = "scheme";

interface ParameterRow {
  readonly key: string;
  /** From the second column on. */
  readonly cells: readonly PlannedCell[];
}

export function addParameters(rows: SheetRows, title: string, review: Review): void {
  const used = usedRows(review);
  const waiting = waitingRows(review, new Set(used.map(({ key }) => key)));
  const all = [schemeRow(review), ...used, ...waiting];
  rows.block(title, [...SHOWN_COLUMNS, ...UNUSED, "参数编号"]);
  all.forEach(({ key, cells }, index) => {
    const blanks = Array.from({ length: SHOWN_COLUMNS.length - 1 - cells.length }, () => text(""));
    rows.add([serial(index + 1), ...cells, ...blanks, ...UNUSED, text(key, "key")]);
  });
}

/** A scheme that is known by its file only is kept as it was typed, or as it was used before. */
function schemeRow({ scorecard: { scheme }, answers }: Review): ParameterRow {
  const { scheme: asked = scheme.id } = answers;
  const isUnknown = asked !== scheme.id && !SCHEMES.has(asked);
  const because = `“${asked}”不是内置的评分体系，未采用；请在命令行用 --scheme 给出其文件。`;
  return {
    key: SCHEME_KEY,
    cells: [
      text("评分体系"),
      text(scheme.id),
      input(isUnknown ? asked : ""),
      text(""),
      text(isUnknown ? because : scheme.title),
    ],
  };
}

function usedRows({ scorecard, answers }: Review): readonly ParameterRow[] {
  return scorecard.indicators.flatMap(({ path, parameters }) =>
    parameters.map((parameter) => {
      const { key, title, authority, refused } = parameter;
      const cells = [
        text(`${path[2]}：${title}`, "wrapped"),
        valueCell(parameter),
        typedCell(parameter, answers.parameters.get(key)),
        text(AUTHORITY_LABEL[authority], authority === "default" ? "warning" : "text"),
        text(refused?.because ?? ""),
      ];
      return { key, cells };
    })
  );
}

/** Typed for an indicator that cannot be judged just now: kept, for it counts again as soon as it can. */
function waitingRows(
  { scorecard, answers }: Review,
  shown: ReadonlySet<string>
): readonly ParameterRow[] {
  return [...answers.parameters].flatMap(([key, typed]) => {
    const indicator = scorecard.indicators.find(({ id }) => key.startsWith(`${id}.`));
    if (indicator === undefined || shown.has(key)) return [];
    const title = text(`${indicator.path[2]}：本次未评分，暂未用到`, "wrapped");
    return [{ key, cells: [title, text(""), input(typed)] }];
  });
}

function valueCell({ value, isRate }: Parameter): PlannedCell {
  if (typeof value === "string") return text(value);
  return number(value, isRate ? "percent" : "number");
}

/** What is refused stays as it was typed, for the officer to see and to correct. */
function typedCell({ isRate, refused }: Parameter, typed: number | string = ""): PlannedCell {
  const isPercent = typeof typed === "number" && isRate === true && refused === undefined;
  return isPercent ? number(typed, "inputPercent") : input(typed);
}
