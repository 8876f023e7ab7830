// Two small but complete reviews by hand: one with full marks, one with every way to lose points.
import type { CellRef } from "../../src/domain/cell-ref";
import type { FactId, FactRef } from "../../src/domain/fact";
import type { Finding } from "../../src/domain/finding";
import type { FormId } from "../../src/domain/form-id";
import { money, type Fen } from "../../src/domain/money";
import { ratio } from "../../src/domain/ratio";
import { known, missing, type Traced } from "../../src/domain/trace";
import { basicShare } from "../../src/measures/basic-share";
import { adjustmentRate } from "../../src/measures/adjustment-rate";
import { carryOverRate } from "../../src/measures/carry-over-rate";
import { contractTimelyRate } from "../../src/measures/contract-timely-rate";
import { executionRate } from "../../src/measures/execution-rate";
import { projectShare } from "../../src/measures/project-share";
import type { Measure, MeasureResult } from "../../src/measures/measure";
import type { Review } from "../../src/review/review";
import { NO_ANSWERS } from "../../src/scoring/answers";
import type { IndicatorScore, JudgedItem, Scorecard } from "../../src/scoring/scorecard";
import type { Book, FieldCell, FieldValue, Table, TableRow } from "../../src/workbook/book";

export const DEPARTMENT = "广州市花都区科学技术协会";

export function at(sheet: string, row: number, column = 1): CellRef {
  return { sheet, row, column };
}

function field(
  sheet: string,
  row: number,
  column: number,
  value: string | number | FieldValue
): FieldCell {
  const text = typeof value === "object" ? "" : String(value);
  const kept: FieldValue =
    typeof value === "object"
      ? value
      : typeof value === "number"
        ? { kind: "number", number: value }
        : value === ""
          ? { kind: "blank" }
          : { kind: "text", text: value };
  return { at: at(sheet, row, column), text, value: kept, textual: false };
}

type Line = readonly [
  line: string | null,
  cells: Readonly<Record<string, string | number | FieldValue>>,
];

export function table(form: FormId, sheet: string, lines: readonly Line[]): Table {
  const rows = lines.map(([line, cells], index): TableRow => {
    const entries = Object.entries(cells).map(
      ([name, value], column) => [name, field(sheet, index + 3, column + 1, value)] as const
    );
    const base = {
      row: index + 3,
      label: "",
      role: "item" as const,
      block: 0,
      cells: new Map(entries),
    };
    return line === null ? base : { ...base, line };
  });
  const range = { sheet, row: 0, column: 0, rows: lines.length + 3, columns: 8 };
  const reading = {
    basis: null,
    year: 2023,
    confidence: 1,
    confirmed: false,
    header: [],
    totals: [],
  };
  return {
    id: sheet,
    range,
    title: sheet,
    form,
    unit: null,
    ...reading,
    columns: [],
    rows,
    empty: false,
    lacks: [],
  };
}

type Amounts = Partial<Record<FactId, number>>;

function bookOf(amounts: Amounts, tables: readonly Table[]): Book {
  const read = ({ fact, year }: FactRef): Traced<Fen> => {
    const value = year === "previous" ? undefined : amounts[fact];
    if (value === undefined) return missing(fact);
    const place = at("收支表", Object.keys(amounts).indexOf(fact));
    return known(money(value, "tenThousandYuan"), { kind: "cell", at: place, text: String(value) });
  };
  return {
    name: "book.xlsx",
    department: known(DEPARTMENT, { kind: "cell", at: at("部门基本情况", 1), text: DEPARTMENT }),
    year: known(2023, { kind: "cell", at: at("部门基本情况", 0), text: "2023" }),
    tables,
    facts: { read, sightings: () => [], all: () => [] },
    aggregations: [],
    unread: [],
  };
}

function measured(
  measure: Measure,
  part: Traced<number>,
  whole: Traced<number>
): readonly [string, MeasureResult] {
  const value =
    part.state === "known" && whole.state === "known"
      ? known(ratio(part.value / whole.value), {
          kind: "derived",
          by: measure.id,
          from: [part, whole],
        })
      : missing("expenditureOutturn");
  const cells = [at("台账", 4), at("台账", 5)];
  return [measure.id, { measure, value, numerator: part, denominator: whole, cells, rows: [] }];
}

function measuresOf({ facts }: Book, signed: number): ReadonlyMap<string, MeasureResult> {
  const read = (fact: FactId): Traced<number> => facts.read({ fact });
  const counted = (value: number): Traced<number> =>
    known(value, { kind: "cell", at: at("台账", 4), text: String(value) });
  const change = (): Traced<number> => {
    const before = read("originalExpenditureBudget");
    const after = read("revisedExpenditureBudget");
    if (before.state !== "known" || after.state !== "known")
      return missing("revisedExpenditureBudget");
    return known(after.value - before.value, {
      kind: "derived",
      by: "minus",
      from: [after, before],
    });
  };
  return new Map([
    measured(executionRate, read("expenditureOutturn"), read("revisedExpenditureBudget")),
    measured(basicShare, read("basicOutturn"), read("expenditureOutturn")),
    measured(projectShare, read("projectOutturn"), read("expenditureOutturn")),
    measured(adjustmentRate, change(), read("originalExpenditureBudget")),
    measured(carryOverRate, read("closingCarryOver"), read("revenueOutturn")),
    measured(contractTimelyRate, counted(signed), counted(5)),
  ]);
}

type IndicatorLine = Pick<IndicatorScore, "id" | "path" | "maxPoints"> &
  Partial<Omit<IndicatorScore, "points">> & { readonly reached: number | null };

function indicator({ reached, ...line }: IndicatorLine): IndicatorScore {
  const cells = line.cells ?? [at("台账", 4)];
  const points: Traced<number> =
    reached === null
      ? missing("审计监督问题清单")
      : known(reached, { kind: "derived", by: line.id, from: [] });
  const rest = {
    value: null,
    working: "",
    plainWorking: "",
    formula: null,
    standard: "",
    cites: [],
    parameters: [],
    evidence: [],
  };
  return {
    method: "checklist",
    measure: null,
    authority: "default",
    items: [],
    deductions: [],
    ...rest,
    ...line,
    cells,
    points,
  };
}

function scorecardOf(indicators: readonly IndicatorScore[]): Scorecard {
  const total = (members: readonly IndicatorScore[]): Traced<number> => {
    const open = members.find(({ points }) => points.state !== "known");
    return open === undefined
      ? known(pointsIn(members), {
          kind: "derived",
          by: "sum",
          from: members.map(({ points }) => points),
        })
      : missing(open.path[2]);
  };
  const max = (members: readonly IndicatorScore[]): number =>
    members.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const named = (level: 0 | 1): readonly string[] => [
    ...new Set(indicators.map(({ path }) => path[level])),
  ];
  const points = total(indicators);
  return {
    scheme: { id: "guangzhou-huadu-2023", title: "指标体系", grades: [] },
    points,
    provisionalPoints: pointsIn(indicators),
    maxPoints: max(indicators),
    grade: points.state === "known" ? (points.value >= 90 ? "优" : "良") : null,
    groups: named(0).map((title) => {
      const members = indicators.filter(({ path }) => path[0] === title);
      return { title, points: total(members), maxPoints: max(members) };
    }),
    subgroups: named(1).map((title) => {
      const members = indicators.filter(({ path }) => path[1] === title);
      const group = members[0]?.path[0] ?? "";
      return {
        title,
        path: [group, title] as const,
        points: total(members),
        maxPoints: max(members),
      };
    }),
    indicators,
  };
}

function pointsIn(indicators: readonly IndicatorScore[]): number {
  return indicators.reduce(
    (sum, { points }) => sum + (points.state === "known" ? points.value : 0),
    0
  );
}

const PROFILE: readonly Line[] = [
  ["organisation", { text: "内设办公室、科普部2个机构。" }],
  ["function", { text: "1.拟订全区科普工作计划并组织实施。" }],
  ["function", { text: "2.面向公众普及科学知识。" }],
  ["annualWork", { text: "以五类重点人群为对象办好科普活动" }],
  ["keyTask", { text: "1.科普宣传工作：办好科普活动。" }],
  ["keyTask", { text: "2.运营管理工作：保障机关运转。" }],
  ["overallGoal", { text: "公众科学素质稳步提高。" }],
  ["management", { text: "年初设定目标，年中开展监控，年后完成自评。" }],
];

function goal(indicator: string, cells: Readonly<Record<string, string | number>>): Line {
  return [null, { level1: "产出指标", level2: "数量指标", operator: "≥", ...cells, indicator }];
}

function goals(events: number): readonly Line[] {
  return [
    goal("科普宣传活动", { target: 30, targetUnit: "场次", actual: events }),
    goal("科普推文", { target: 52, targetUnit: "期", actual: 108 }),
    goal("专栏点击量", { target: "10万次", targetUnit: "", actual: "10万次" }),
    goal("公众科学素质", {
      level1: "效益指标",
      level2: "社会效益指标",
      operator: "定性",
      target: "有所提高",
      targetUnit: "",
      actual: "有所提高",
    }),
  ];
}

const FULL_AMOUNTS: Amounts = {
  originalRevenueBudget: 590.28,
  originalExpenditureBudget: 590.28,
  revisedRevenueBudget: 590.65,
  revisedExpenditureBudget: 590.65,
  revenueOutturn: 590.65,
  generalPublicRevenueOutturn: 590.65,
  expenditureOutturn: 590.65,
  basicOutturn: 495.63,
  projectOutturn: 95.02,
  closingCarryOver: 0,
};

function item(line: Partial<JudgedItem> & Pick<JudgedItem, "key" | "title" | "holds">): JudgedItem {
  const base = {
    points: 0,
    maxPoints: 1,
    because: "",
    cells: [at("清单", 3)],
    formula: null,
    confirmable: false,
  };
  return { ...base, ...line };
}

const GOAL_SHEET = "目标表";

function goalItems(events: number): readonly JudgedItem[] {
  return ["科普宣传活动", "科普推文", "专栏点击量"].map((title, index) =>
    item({
      key: `goal${String(index)}`,
      title,
      holds: index > 0 || events >= 30,
      because: `目标≥30场次，实际${String(events)}场次`,
      cells: [at(GOAL_SHEET, index + 3, 4)],
    })
  );
}

const CONTRACT_LATE = "“宣传品采购”通知书2023-05-06，签订2023-06-20，间隔45日，超过30日";

function indicators(worse: boolean): readonly IndicatorScore[] {
  const lost = (points: number, because: string, remedy: string): IndicatorScore["deductions"] =>
    worse ? [{ points, because, remedy, cells: [at("台账", 5)] }] : [];
  return [
    indicator({
      id: "outputGoals",
      path: ["履职效能", "整体效能", "部门整体绩效目标产出指标完成情况"],
      maxPoints: 20,
      reached: worse ? 18.67 : 20,
      method: "goalTable",
      items: goalItems(worse ? 24 : 32),
      deductions: lost(
        1.33,
        "科普宣传活动：目标≥30场次，实际24场次",
        "把未完成的活动列入下一年度工作计划"
      ),
    }),
    indicator({
      id: "budgetExecution",
      path: ["履职效能", "整体效能", "部门预算资金支出率"],
      maxPoints: 10,
      reached: worse ? 8.5 : 10,
      measure: "executionRate",
      deductions: lost(1.5, "部门预算资金支出率85%", "加强支出进度管理"),
    }),
    indicator({
      id: "disclosure",
      path: ["管理效率", "信息公开", "预决算公开合规性"],
      maxPoints: 2,
      reached: worse ? 1 : 2,
      items: [
        item({
          key: "budget",
          title: "预算按时、完整公开",
          holds: true,
          because: "2023-02-01批复，2023-02-10公开，间隔9日",
        }),
        item({
          key: "final",
          title: "决算按时、完整公开",
          holds: !worse,
          because: "2024-09-01批复，2024-09-05公开，间隔4日",
        }),
      ],
      deductions: lost(
        1,
        "决算按时、完整公开：2024-09-01批复，2024-10-08公开，间隔37日",
        "批复后20日内公开"
      ),
    }),
    indicator({
      id: "contractTimely",
      path: ["管理效率", "采购管理", "采购合同签订时效性"],
      maxPoints: 3,
      reached: worse ? 2.4 : 3,
      measure: "contractTimelyRate",
      deductions: lost(
        0.6,
        `采购合同签订及时率80%；${CONTRACT_LATE}`,
        "中标（成交）后及时签订合同"
      ),
    }),
    indicator({
      id: "financialCompliance",
      path: ["管理效率", "采购管理", "采购活动合规性"],
      maxPoints: 2,
      reached: worse ? null : 2,
      method: "eventDeduct",
    }),
  ];
}

const UNEXPLAINED: Finding = {
  rule: "Y-01",
  severity: "explain",
  key: "Y-01/三公",
  at: [at("三公表", 4)],
  message: "“三公”经费决算比上年增加35%",
  fix: "说明增加原因并附依据。",
  cites: [],
};

const SLOW_PROJECT: Line = [
  null,
  {
    project: "科普宣传栏维护",
    revisedBudget: { kind: "money", fen: money(20, "tenThousandYuan") },
    outturn: { kind: "money", fen: money(12, "tenThousandYuan") },
    reason: "场地施工",
  },
];

function reviewOf(worse: boolean): Review {
  const amounts: Amounts = worse
    ? {
        ...FULL_AMOUNTS,
        expenditureOutturn: 502.05,
        basicOutturn: 420,
        projectOutturn: 82.05,
        closingCarryOver: 88.6,
      }
    : FULL_AMOUNTS;
  const book = bookOf(amounts, [
    table("text.profile", "部门基本情况", PROFILE),
    table("goal.department", GOAL_SHEET, goals(worse ? 24 : 32)),
    ...(worse ? [table("ledger.projects", "项目明细", [SLOW_PROJECT])] : []),
  ]);
  return {
    book,
    measures: measuresOf(book, worse ? 4 : 5),
    checks: { findings: worse ? [UNEXPLAINED] : [], held: [], unjudged: [] },
    switchedOff: [],
    stages: [],
    scorecard: scorecardOf(indicators(worse)),
    readiness: worse ? "explain" : "ready",
    answers: NO_ANSWERS,
  };
}

export const fullReview = (): Review => reviewOf(false);
export const worseReview = (): Review => reviewOf(true);
