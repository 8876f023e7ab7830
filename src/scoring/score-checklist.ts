// Sum of the items that hold; one item that cannot be judged leaves the whole open.
import { known, missing } from "../domain/trace";
import type { ChecklistItem, Method } from "../schemes/scheme";
import { exact, pointsText, short } from "./figures";
import { confirmedFormula, wholeFormula } from "./item-formula";
import type { ItemJudgement } from "./item-judgement";
import { judgeItem } from "./judge-item";
import type { Case, MethodResult } from "./method-result";
import { pointsOf, takeParameter } from "./parameters";
import type { JudgedItem, Parameter } from "./scorecard";

export function scoreChecklist(of: Case<Extract<Method, { kind: "checklist" }>>): MethodResult {
  const judged = of.method.items.map((item) => judge(of, item));
  const items = judged.map(({ item }) => item);
  const parameters = judged.map(({ parameter }) => parameter);
  const statement = judged.map((each) => each.statement).find((each) => each !== undefined);
  const open = items.filter((item) => item.holds === null);
  const { maxPoints } = of.indicator;
  const sumOfItems = items.reduce((sum, item) => sum + item.points, 0);
  const total = Math.min(maxPoints, sumOfItems);
  const [first, ...rest] = open.map((item) => `${item.title}（${item.because}）`);
  const held = `${String(items.filter((item) => item.holds === true).length)}/${String(items.length)}项`;
  const sum = items.map((item) => short(item.points)).join(" + ");
  return {
    points:
      first === undefined
        ? known(total, { kind: "derived", by: of.indicator.id, from: [] })
        : missing(first, ...rest),
    working:
      first === undefined
        ? `${held}成立：${sum} = ${pointsText(total)}`
        : `${String(open.length)}项无法判断`,
    plainWorking: first === undefined ? plainWorking(items, total) : openWorking(items, open),
    formula: wholeFormula(items, `ROUND(MIN(${exact(maxPoints)},SUM({items})),2)`),
    parameters,
    items,
    cells: items.flatMap((item) => item.cells),
    ...(statement === undefined ? {} : { statement }),
  };
}

/** "7项要求中7项无法判断：缺制度文件清单" */
function openWorking(items: readonly JudgedItem[], open: readonly JudgedItem[]): string {
  const reasons = [...new Set(open.map(({ because }) => because))].join("；");
  return `${String(items.length)}项要求中${String(open.length)}项无法判断：${reasons}`;
}

function plainWorking(items: readonly JudgedItem[], total: number): string {
  const [all, met] = [items.length, items.filter((item) => item.holds === true).length];
  const points = pointsText(total);
  if (all === 1) return `${met === 1 ? "符合要求" : "不符合要求"}，得${points}分`;
  const count = `${String(all)}项要求`;
  const judged =
    met === all
      ? `${count}均符合`
      : met === 0
        ? `${count}均不符合`
        : `${count}中${String(met)}项符合`;
  return `${judged}，${items.map((item) => `${short(item.points)}分`).join(" + ")} = ${points}分`;
}

function judge(
  of: Case,
  item: ChecklistItem
): {
  readonly item: JudgedItem;
  readonly parameter: Parameter;
  readonly statement: string | undefined;
} {
  const key = `${of.indicator.id}.${item.key}`;
  const worth = takeParameter(of, `${item.key}.points`, {
    title: `${item.title}分值`,
    value: item.points,
    bounds: pointsOf(of.indicator),
  });
  const judgement = judgeItem(of, item, key);
  const { holds, because, cells, statement } = judgement;
  return {
    item: {
      key,
      title: item.title,
      holds,
      recognised: recognisedIn(judgement),
      points: holds === true ? worth.value : 0,
      maxPoints: worth.value,
      because,
      cells,
      formula: formulaOf(item, judgement, worth.value),
      confirmable: isConfirmable(item),
    },
    parameter: worth.parameter,
    statement,
  };
}

function isConfirmable({ test }: ChecklistItem): boolean {
  return test.kind !== "limit";
}

function recognisedIn({ recognised, holds }: ItemJudgement): boolean | null {
  return recognised === undefined ? holds : recognised;
}

function formulaOf(item: ChecklistItem, judgement: ItemJudgement, worth: number): string | null {
  const live = judgement.formula === undefined ? null : `${exact(worth)}*${judgement.formula}`;
  if (!isConfirmable(item)) return live;
  const recognised = recognisedIn(judgement);
  const plain = recognised === null ? null : exact(recognised ? worth : 0);
  return confirmedFormula(worth, live ?? plain);
}
