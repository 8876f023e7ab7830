// What the sheets and the pane print below a score: the words of an officer, with the figures the score comes from.
import { takeMeasures } from "../../src/measures/take-measures";
import type { Method } from "../../src/schemes/scheme";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { scoreIndicator } from "../../src/scoring/score-indicator";
import type { Book } from "../../src/workbook/book";
import { book, count, date, table } from "../checks/book-builder";
import { indicator } from "./indicator";

interface Scored {
  readonly method: Method;
  readonly measure?: string;
  readonly maxPoints: number;
  readonly given: Book;
}

function plain({ method, measure, maxPoints, given }: Scored): string {
  const scoring = { book: given, measures: takeMeasures(given), answers: NO_ANSWERS };
  return scoreIndicator(indicator(method, measure, maxPoints), scoring).plainWorking;
}

/** Contracts of which `late` were signed too late. */
function contracts(late: number, timely: number): Book {
  const signed = [
    ...Array<string>(late).fill("2023-06-20"),
    ...Array<string>(timely).fill("2023-05-07"),
  ];
  return book([
    table(
      "ledger.procurement",
      ...signed.map((when, index) => ({
        cells: {
          project: `采购项目${String(index + 1)}`,
          awardNoticeDate: date("2023-05-06"),
          contractDate: date(when),
        },
      }))
    ),
  ]);
}

describe("a rate: 3 of 4 contracts signed in time", () => {
  const rate = "采购合同签订及时率75.00%（3 ÷ 4）";
  const methods: readonly (readonly [string, Method, string])[] = [
    [
      "in proportion",
      { kind: "proportional", target: 1 },
      "4分 × 采购合同签订及时率75.00%（3 ÷ 4，不超过100%）= 3.00分",
    ],
    [
      "in proportion to another target",
      { kind: "proportional", target: 0.8 },
      "4分 × 采购合同签订及时率75.00%（3 ÷ 4，不超过80%）÷ 80% = 3.75分",
    ],
    [
      "in proportion, beyond the target",
      { kind: "proportional", target: 0.5 },
      "4分 × 采购合同签订及时率75.00%（3 ÷ 4，超过50%，按50%计）÷ 50% = 4.00分",
    ],
    [
      "the less the better, within",
      { kind: "inverse", target: 0.8 },
      `${rate}，不超过80%，得4.00分`,
    ],
    [
      "the less the better, beyond",
      { kind: "inverse", target: 0.6 },
      `4分 × 60% ÷ ${rate} = 3.20分`,
    ],
    [
      "a band",
      { kind: "bands", bands: [{ from: 0.7, points: 2 }] },
      `${rate}，适用“70%（含）以上”档，得2.00分`,
    ],
    [
      "outside all bands",
      { kind: "bands", bands: [{ from: 0.9, points: 2 }] },
      `${rate}，不在各档之内，得0.00分`,
    ],
    [
      "no deduction",
      {
        kind: "deductBeyond",
        direction: "atLeast",
        limit: 0.7,
        per: 0.01,
        points: 0.1,
        whole: true,
      },
      `${rate}，不低于70%，不扣分，得4.00分`,
    ],
    [
      "a deduction for what is lacking",
      {
        kind: "deductBeyond",
        direction: "atLeast",
        limit: 0.8,
        per: 0.01,
        points: 0.1,
        whole: true,
      },
      `${rate}，低于80%共5个百分点，每1个百分点扣0.1分，4分 － 0.5分 = 3.50分`,
    ],
    [
      "a limit kept",
      { kind: "threshold", direction: "atMost", limit: 0.8, otherwise: 0 },
      `${rate}，不超过80%，得4.00分`,
    ],
    [
      "a limit missed",
      { kind: "threshold", direction: "atLeast", limit: 0.8, otherwise: 1 },
      `${rate}，低于80%，得1.00分`,
    ],
  ];

  test.each(methods)("%s", (_, method, words) => {
    const measure = "contractTimelyRate";
    expect(plain({ method, measure, maxPoints: 4, given: contracts(1, 3) })).toBe(words);
  });
});

describe("requirements", () => {
  const method = (...mentions: readonly string[]): Method => ({
    kind: "checklist",
    items: mentions.map((each, index) => ({
      key: `item${String(index)}`,
      title: each,
      points: 1,
      test: { kind: "record", mentions: [each] },
    })),
  });
  const given = book([
    table(
      "ledger.institutions",
      { cells: { kind: "绩效管理制度", name: "绩效管理办法" } },
      { cells: { kind: "资产盘点", name: "盘点报告" } }
    ),
  ]);

  test.each([
    [["绩效管理", "盘点"], "2项要求均符合，1分 + 1分 = 2.00分"],
    [["绩效管理", "内部控制"], "2项要求中1项符合，1分 + 0分 = 1.00分"],
    [["政府采购", "内部控制"], "2项要求均不符合，0分 + 0分 = 0.00分"],
    [["盘点"], "符合要求，得1.00分"],
    [["内部控制"], "不符合要求，得0.00分"],
  ])("%j", (mentions, words) => {
    expect(plain({ method: method(...mentions), maxPoints: 2, given })).toBe(words);
  });

  test("without a list, none can be judged", () => {
    const words = plain({ method: method("盘点", "内控"), maxPoints: 2, given: book([]) });
    expect(words).toBe("2项要求中2项无法判断：缺制度文件清单");
  });
});

test.each([
  [0, "未发现扣分事项，得2.00分"],
  [3, "发现3项，每项扣0.5分，2分 － 0.5分 × 3项 = 0.50分"],
  [5, "发现5项，每项扣0.5分，应扣2.5分，超过本项2分，扣完为止，得0.00分"],
])("%i recorded problems", (problems, words) => {
  const rows = Array.from({ length: problems }, () => ({
    cells: { kind: "财务管理", problem: "票据不合规" },
  }));
  const none = [{ cells: { problem: "无" } }];
  const given = book([table("ledger.audit", ...(problems === 0 ? none : rows))]);
  const method: Method = { kind: "eventDeduct", about: ["财务"], perEvent: 0.5 };
  expect(plain({ method, maxPoints: 2, given })).toBe(words);
});

test.each([
  [32, "1项指标均达标，各项得分合计20.00分"],
  [16, "1项指标中0项达标，各项得分合计10.00分"],
])("a goal of 32 and %i reached", (reached, words) => {
  const goal = { level1: "产出指标", indicator: "科普活动", operator: "≥", targetUnit: "场次" };
  const given = book([
    table("goal.department", { cells: { ...goal, target: count(32), actual: count(reached) } }),
  ]);
  const method: Method = { kind: "goalTable", scope: ["产出"], overAchievement: 1.3 };
  expect(plain({ method, maxPoints: 20, given })).toBe(words);
});
