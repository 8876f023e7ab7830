// A small review built by hand: one doubtful table, one finding of each kind, an indicator of each state.
import type { CellRef } from "../../src/domain/cell-ref";
import type { CheckResult, Finding } from "../../src/domain/finding";
import { money } from "../../src/domain/money";
import { ratio, type Ratio } from "../../src/domain/ratio";
import { known, missing, type Traced } from "../../src/domain/trace";
import type { Narrative } from "../../src/report/narrative/narrative";
import { withExplanations } from "../../src/review/explanations";
import type { Review } from "../../src/review/review";
import { stagesOf } from "../../src/review/stages";
import { applySwitches } from "../../src/review/switched-off";
import type { Answers } from "../../src/scoring/answers";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { takeParameter } from "../../src/scoring/parameters";
import type { IndicatorScore, Scorecard } from "../../src/scoring/scorecard";
import { defineSource } from "../../src/domain/citation";
import type { Book, FactTable, Table } from "../../src/workbook/book";

export function cell(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

const SOURCE = defineSource({
  id: "sample",
  title: "示例办法",
  issuer: "财政局",
  authority: "bureau",
});

function amount(at: CellRef, value: number): Traced<ReturnType<typeof money>> {
  const origin = { kind: "cell", at, text: String(value), unit: "tenThousandYuan" } as const;
  return known(money(value, "tenThousandYuan"), origin);
}

function table(change: Partial<Table> & Pick<Table, "id" | "title" | "form">): Table {
  return {
    range: { sheet: change.title, row: 0, column: 0, rows: 20, columns: 4 },
    unit: "tenThousandYuan",
    basis: "unit line",
    year: 2023,
    confidence: 0.97,
    confirmed: false,
    header: [],
    totals: [],
    columns: [],
    rows: [],
    empty: false,
    lacks: [],
    ...change,
  };
}

export const SURE_TABLE = table({
  id: "sure",
  title: "收入支出决算总表",
  form: "final.incomeExpenditure",
});

export const DOUBTFUL_TABLE = table({
  id: "doubtful",
  title: "支出明细",
  form: "final.expenditure",
  confidence: 0.62,
  lacks: ["缺“项目支出”列"],
});

const YEAR = known(2023, { kind: "answer", question: "年度" });

const NO_FACTS: FactTable = {
  read: () => missing("不在示例中"),
  sightings: () => [],
  all: () => [],
};

function bookOf(confirmed: boolean): Book {
  return {
    name: "示例.xlsx",
    department: known("示例区某某局", { kind: "answer", question: "部门名称" }),
    year: YEAR,
    tables: [SURE_TABLE, { ...DOUBTFUL_TABLE, confirmed }],
    facts: NO_FACTS,
    aggregations: [],
    unread: [{ sheet: "图表1", because: "图表工作表，没有单元格" }],
  };
}

export const ERROR_AT = cell("收入支出决算总表", 20, 1);

export const FINDINGS: readonly Finding[] = [
  {
    rule: "B-01",
    severity: "error",
    key: "B-01/总计",
    at: [ERROR_AT],
    expected: amount(ERROR_AT, 590.65),
    actual: amount(ERROR_AT, 509.65),
    message: "支出总计与各项之和相差81.00万元。",
    fix: "核对“支出总计”行。",
    cites: [SOURCE.cite("第三条")],
  },
  {
    rule: "E-02",
    severity: "explain",
    key: "E-02/结转",
    at: [cell("收入支出决算总表", 12, 1)],
    message: "年末结转结余比上年增长45%。",
    fix: "请说明原因。",
    cites: [],
  },
  {
    rule: "H-03",
    severity: "hint",
    key: "H-03/单位",
    at: [cell("支出明细", 1, 3)],
    message: "未注明金额单位，按万元处理。",
    fix: "在表头右上角注明单位。",
    cites: [],
  },
];

function indicator(
  change: Partial<IndicatorScore> & Pick<IndicatorScore, "id" | "path" | "points">
): IndicatorScore {
  return {
    maxPoints: 10,
    method: "proportional",
    measure: null,
    value: null,
    working: "",
    plainWorking: "",
    formula: null,
    standard: "按比例计分。",
    cites: [SOURCE.cite("第五条", "按支出进度计分")],
    authority: "bureau",
    parameters: [],
    cells: [],
    evidence: [],
    items: [],
    deductions: [],
    ...change,
  };
}

const OUTTURN = amount(cell("收入支出决算总表", 20, 1), 590.65);
const BUDGET = amount(cell("收入支出决算总表", 20, 2), 600);
const RATE: Traced<Ratio> = known(ratio(0.9844), {
  kind: "derived",
  by: "ratio",
  from: [OUTTURN, BUDGET],
});

function rateIndicator(answers: Answers): IndicatorScore {
  const id = "executionRate";
  const path = ["履职效能", "整体效能", "部门预算资金支出率"] as const;
  const of = { indicator: { id, path, authority: "default" }, answers } as const;
  const free = takeParameter(of, "free", { title: "满分起点", value: 100 });
  const target = takeParameter(of, "target", { title: "满分标准", value: 1, isRate: true });
  // They stay defaults: the pane shows both as its own, whatever was typed.
  const parameters = [free, target].map((each) => ({
    ...each.parameter,
    authority: "default" as const,
  }));
  return indicator({
    id,
    path,
    points: known(free.value <= 98 ? 10 : 9.84, {
      kind: "derived",
      by: "executionRate",
      from: [RATE],
    }),
    measure: "executionRate",
    value: RATE,
    working: "10 × min(1, 590.65 ÷ 600.00) = 9.84",
    plainWorking: "10分 × 支出率98.44%（590.65万元 ÷ 600.00万元，不超过100%）= 9.84分",
    parameters,
    cells: [cell("收入支出决算总表", 20, 1)],
    deductions: [
      { points: 0.16, because: "支出率未到100%", remedy: "加快支出进度", cells: [ERROR_AT] },
    ],
  });
}

function checklistIndicator(held: boolean | null): IndicatorScore {
  return indicator({
    id: "internalControl",
    path: ["管理效率", "内控管理", "采购内控制度建设"],
    maxPoints: 2,
    points:
      held === null
        ? missing("采购内控制度（须由经办人确认）")
        : known(held ? 2 : 0, { kind: "derived", by: "internalControl", from: [] }),
    parameters: [
      { key: "internalControl.rules.points", title: "分值", value: 2, authority: "bureau" },
    ],
    items: [
      {
        key: "internalControl.rules",
        title: "建立政府采购内部控制制度",
        holds: held,
        points: held === true ? 2 : 0,
        maxPoints: 2,
        because: held === null ? "须由经办人确认" : "经办人确认",
        cells: [],
        confirmable: true,
      },
    ],
    evidence: [{ key: "internalControl.document", name: "内控制度文件", state: "missing" }],
  });
}

/** `recognised`: what the workbook itself says of the rules asked for. */
function scorecardOf(answers: Answers, recognised: boolean | null): Scorecard {
  const rate = rateIndicator(answers);
  const held = answers.evidence.get("internalControl.rules")?.held ?? recognised;
  const control = checklistIndicator(held);
  const judged = [rate, control].flatMap(({ points }) =>
    points.state === "known" ? [points.value] : []
  );
  const sum = judged.reduce((total, points) => total + points, 0);
  const final = control.points.state === "known";
  return {
    scheme: { id: "sample-2023", title: "示例指标体系", grades: [{ grade: "优", from: 10 }] },
    points: final
      ? known(sum, { kind: "derived", by: "sum", from: [] })
      : missing("采购内控制度建设"),
    provisionalPoints: sum,
    maxPoints: 12,
    grade: final ? "优" : null,
    groups: [
      { title: "履职效能", points: rate.points, maxPoints: 10 },
      { title: "管理效率", points: control.points, maxPoints: 2 },
    ],
    subgroups: [
      { title: "整体效能", path: ["履职效能", "整体效能"], points: rate.points, maxPoints: 10 },
      { title: "内控管理", path: ["管理效率", "内控管理"], points: control.points, maxPoints: 2 },
    ],
    indicators: [rate, control],
  };
}

function explained(finding: Finding, answers: Answers): Finding {
  return withExplanations([finding], answers, YEAR)[0] ?? finding;
}

const CHECKS: CheckResult = {
  findings: FINDINGS,
  held: ["B-02", "B-03"],
  unjudged: [
    { rule: "C-09", title: "与上年决算衔接", because: "缺上年决算表" },
    {
      rule: "I-06",
      title: "盘点",
      because: "工作簿中没有可供判断的数据，需自行核对：请备好盘点报告",
    },
  ],
};

export function sampleReview(
  answers: Answers = NO_ANSWERS,
  confirmed = false,
  found: CheckResult = CHECKS,
  recognised: boolean | null = null
): Review {
  const findings = found.findings.map((finding) => explained(finding, answers));
  const { checks, switchedOff } = applySwitches({ ...found, findings }, answers);
  return {
    book: bookOf(confirmed),
    measures: new Map(),
    checks,
    switchedOff,
    stages: stagesOf(checks, switchedOff),
    scorecard: scorecardOf(answers, recognised),
    readiness: checks.findings.some(({ severity }) => severity === "error") ? "blocked" : "explain",
    answers,
  };
}

export const SAMPLE_NARRATIVE: Narrative = {
  signature: {
    department: { key: "落款/单位", text: "示例区某某局", figures: [], state: "drafted" },
    date: { key: "落款/日期", text: "【成文日期】", figures: [], state: "gap" },
  },
  title: ["示例区某某局2023年度", "部门整体支出绩效自评报告"],
  department: "示例区某某局",
  year: 2023,
  sections: [
    { section: "一", title: "部门基本情况", level: 1, paragraphs: [] },
    {
      section: "一（一）",
      title: "部门整体收支情况",
      level: 2,
      paragraphs: [
        {
          key: "一（一）/1",
          text: "2023年度本年支出590.65万元，支出率98.44%。",
          figures: [{ text: "590.65", fact: "expenditureOutturn", cells: [ERROR_AT] }],
          state: "drafted",
        },
        { key: "一（一）/2", text: "【请补充重点工作完成情况】", figures: [], state: "gap" },
      ],
    },
  ],
};
