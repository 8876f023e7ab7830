// 财政拨款“三公”经费支出决算表: budget and outturn of six items in one row; pairs per item, or six and six.
import type { FactId } from "../../domain/fact";
import type { NonEmpty } from "../../domain/trace";
import {
  EXPENDITURE_WORDS,
  LINE_NO,
  NAME,
  OF_ONE_FUND,
  REVENUE_WORDS,
  THREE_PUBLIC_ITEMS,
} from "./columns";
import type { ColumnRule, FactRule, Form, LineRule, Pattern } from "./form";
import { THREE_PUBLIC_LINES } from "./lines";

interface Item {
  readonly name:
    | "overseasTravel"
    | "hospitality"
    | "vehiclePurchase"
    | "vehicleOperation"
    | "vehicle"
    | "threePublic";
  /** The part of the path that names the item; the surer ones first. */
  readonly path: NonEmpty<RegExp>;
  readonly not?: readonly Pattern[];
}

const ITEMS: readonly Item[] = [
  { name: "overseasTravel", path: [/因公出国/] },
  { name: "hospitality", path: [/公务接待/] },
  {
    name: "vehiclePurchase",
    path: [
      /公务用车.*\/(?:公务用车)?购置(?:费|支出)?(?:\/|$)/,
      /(?:^|\/)公务用车购置(?:费|支出|费用)?(?:\/|$)/,
    ],
  },
  {
    name: "vehicleOperation",
    path: [/公务用车.*\/(?:公务用车)?运行/, /(?:^|\/)公务用车运行/],
  },
  {
    name: "vehicle",
    path: [
      /公务用车购置[及和].*?(?:\/(?:小计|合计)|\/|$)/,
      /(?:^|\/)公务用车(?:费用?|经费)?\/(?:小计|合计|预算|决算)/,
      /(?:^|\/)公务用车(?:费用?|经费)$/,
    ],
    not: [/\/(?:公务用车)?(?:购置(?:费|支出)?|运行[^/]*)(?:\/|$)/],
  },
  {
    name: "threePublic",
    // With 会议费 and 培训费 beside it 合计 is more than “三公”经费, whose 小计 then stands there as well.
    path: [
      /三公[^/]*\/(?:小计|合计)(?:\/|$)|三公经费[^/]{0,4}(?:合计|小计|总额)/,
      /(?:^|\/)(?:合计|总计)(?:\/|$)/,
    ],
    not: [/公务用车/],
  },
];

const COLUMN_KINDS: readonly {
  suffix: "Budget" | "Outturn" | "OutturnLastYear";
  /** The surer ones first: the form is about the budget of the whole year, where 年初预算数 stands beside it. */
  said: NonEmpty<RegExp>;
  not: RegExp;
}[] = [
  { suffix: "OutturnLastYear", said: [/上年(?:度)?(?:决算|支出)/], not: /^$/ },
  {
    suffix: "Budget",
    said: [/(?:全年|调整后)预算/, /预算(?:数|额|金额)?(?:\/|$|\()/],
    not: /上年|决算数?$/,
  },
  { suffix: "Outturn", said: [/决算(?:数|额|金额)?(?:\/|$|\()|实际支出/], not: /上年|预算数?$/ },
];

/** Every way of saying which figure it is with every way of naming the item. */
function paired(said: NonEmpty<RegExp>, names: NonEmpty<RegExp>): NonEmpty<RegExp> {
  const both = (figure: RegExp, item: RegExp): RegExp =>
    new RegExp(`^(?=.*(?:${item.source}))(?=.*(?:${figure.source}))`);
  const [first, ...others] = said.flatMap((figure) => names.map((item) => both(figure, item)));
  return [first ?? both(said[0], names[0]), ...others];
}

/** The path must name the item and say which figure it is, in whichever order the header has them. */
function columnsOf({ name, path, not }: Item): readonly ColumnRule[] {
  return COLUMN_KINDS.map(({ suffix, said, not: unsaid }): ColumnRule => ({
    field: `${name}${suffix}`,
    kind: "money",
    header: paired(said, path),
    not: [...(not ?? []), unsaid],
    required:
      suffix !== "OutturnLastYear" && name !== "vehiclePurchase" && name !== "vehicleOperation",
  }));
}

function factsOf({ name }: Item): readonly FactRule[] {
  const outturn: FactId = `${name}Outturn`;
  const budget: FactId = `${name}Budget`;
  return [
    { fact: budget, row: "total", field: budget },
    { fact: outturn, row: "total", field: outturn },
    { fact: outturn, row: "total", field: `${name}OutturnLastYear`, year: "previous" },
  ];
}

const ROW_COLUMNS: readonly ColumnRule[] = [
  {
    ...NAME,
    header: [/名称$/, /(^|\/)(项目|科目|(三公)?(费用|经费|支出)(项目|类别|内容))$/],
    required: true,
  },
  LINE_NO,
  { field: "outturnLastYear", kind: "money", header: [/上年度?(?:决算|支出)/] },
  {
    field: "budget",
    kind: "money",
    header: [/全年预算(?:数|额|金额)?$/, /预算(?:统计)?(?:数|额|金额)?$/],
    not: [/年初/],
    required: true,
  },
  {
    field: "outturn",
    kind: "money",
    header: [/决算(?:统计)?(?:数|额|金额)?$/, /实际支出(?:数|额|金额)?$/],
    required: true,
  },
];

function rowFactsOf({ name: line }: Item): readonly FactRule[] {
  const outturn: FactId = `${line}Outturn`;
  return [
    { fact: `${line}Budget`, row: { line }, field: "budget" },
    { fact: outturn, row: { line }, field: "outturn" },
    { fact: outturn, row: { line }, field: "outturnLastYear", year: "previous" },
  ];
}

const HEADING_FACTS: readonly FactRule[] = [
  { fact: "threePublicBudget", row: { line: "threePublicHeading" }, field: "budget" },
  { fact: "threePublicOutturn", row: { line: "threePublicHeading" }, field: "outturn" },
];

/** 陕西: items as columns, one row of budgets and one of outturns. */
const AMOUNT_COLUMNS: readonly ColumnRule[] = [
  { ...NAME, header: [/(^|\/)(项目|年度|类别)$/, /名称$/], required: true },
  ...ITEMS.map(({ name, path, not }): ColumnRule => ({
    field: `${name}Amount`,
    kind: "money",
    header: path,
    not: not ?? [],
    required: name === "threePublic" || name === "hospitality",
  })),
];
const AMOUNT_LINES: readonly LineRule[] = [
  { line: "budgetRow", title: "预算数", label: [/^(?:年初|全年)?预算数?$/] },
  { line: "outturnRow", title: "决算数", label: [/^决算数?$/] },
];

function amountFactsOf({ name }: Item): readonly FactRule[] {
  return [
    { fact: `${name}Budget`, row: { line: "budgetRow" }, field: `${name}Amount` },
    { fact: `${name}Outturn`, row: { line: "outturnRow" }, field: `${name}Amount` },
  ];
}

/** 江苏 prints no budget beside it: what the title calls 决算 are the outturns. */
const OUTTURN_COLUMNS: readonly ColumnRule[] = ITEMS.map(({ name, path, not }): ColumnRule => ({
  field: `${name}Outturn`,
  kind: "money",
  header: path,
  not: not ?? [],
  required: name !== "vehiclePurchase" && name !== "vehicleOperation",
}));

function outturnFactOf({ name }: Item): FactRule {
  return { fact: `${name}Outturn`, row: "total", field: `${name}Outturn` };
}

export const finalThreePublic: Form = {
  id: "final.threePublic",
  titles: [/三公(?:\(.*\))?经费.*决算/, /决算.*三公(?:\(.*\))?经费/, /机构运行信息(?:决算)?表/],
  notTitles: [/说明|台账|目录/, OF_ONE_FUND],
  foreign: [...REVENUE_WORDS, ...EXPENDITURE_WORDS],
  headerWords: [/因公出国.*决算|决算.*因公出国/, /公务接待.*决算|决算.*公务接待/],
  variants: [
    {
      name: "通用（逐项预算数、决算数；或先六项预算、后六项决算）",
      parts: [
        {
          layout: "singleRow",
          columns: ITEMS.flatMap(columnsOf),
        },
      ],
      facts: ITEMS.flatMap(factsOf),
    },
    {
      name: "逐行列示（项目、预算数、决算数；云南 预算统计数、决算统计数）",
      unless: [/因公出国|公务接待/],
      telling: THREE_PUBLIC_ITEMS,
      parts: [{ layout: "byCode", columns: ROW_COLUMNS, lines: THREE_PUBLIC_LINES }],
      facts: [...ITEMS.flatMap(rowFactsOf), ...HEADING_FACTS],
    },
    {
      name: "重庆（机构运行信息表：机关运行经费、资产、采购并列在右）",
      unless: [/因公出国|公务接待/],
      telling: THREE_PUBLIC_ITEMS,
      parts: [{ layout: "codeBlocks", columns: ROW_COLUMNS, lines: THREE_PUBLIC_LINES }],
      facts: [...ITEMS.flatMap(rowFactsOf), ...HEADING_FACTS],
    },
    {
      name: "江苏（只有决算数，会议费、培训费并列）",
      unless: [/预算|决算|(?:^|\/)(?:项目|年度|类别|行次)$|名称$/],
      parts: [{ layout: "singleRow", columns: OUTTURN_COLUMNS }],
      facts: ITEMS.map(outturnFactOf),
    },
    {
      name: "陕西（一行预算数、一行决算数）",
      unless: [/决算/],
      parts: [{ layout: "byCode", columns: AMOUNT_COLUMNS, lines: AMOUNT_LINES }],
      facts: ITEMS.flatMap(amountFactsOf),
    },
  ],
};
