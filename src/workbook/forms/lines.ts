// Printed lines that budget and final accounts share; a form adds its own. Labels are compared without ordinals.
import type { LineRule } from "./form";

/** 一般公共预算…, 政府性基金…, 国有资本经营…: as a source of revenue. */
export const REVENUE_BY_BUDGET: readonly LineRule[] = [
  {
    line: "generalPublicRevenue",
    title: "一般公共预算财政拨款收入",
    label: [/^一般公共预算(?:当年)?(?:财政)?(?:拨款|资金)?(?:收入)?(?:\/小计)?$/, /^公共财政预算/],
    side: "revenue",
  },
  {
    line: "governmentFundsRevenue",
    title: "政府性基金预算财政拨款收入",
    label: [/^政府性基金(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?(?:\/小计)?$/],
    side: "revenue",
  },
  {
    line: "stateCapitalRevenue",
    title: "国有资本经营预算财政拨款收入",
    label: [/^国有资本经营(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?(?:\/小计)?$/],
    side: "revenue",
  },
];

/** Revenue that is not appropriated. */
export const OTHER_REVENUE: readonly LineRule[] = [
  {
    line: "superiorSubsidy",
    title: "上级补助收入",
    label: [/^上级补助(?:收入)?$/],
    side: "revenue",
  },
  {
    line: "serviceIncome",
    title: "事业收入",
    label: [/^(?:.*\/)?事业收入(?:\(.*\))?(?:资金)?$/],
    side: "revenue",
  },
  {
    line: "businessIncome",
    title: "经营收入",
    label: [/^(?:.*\/)?(?:事业单位)?经营收入$/],
    side: "revenue",
  },
  {
    line: "affiliateRemittance",
    title: "附属单位上缴收入",
    label: [/^附属单位上缴收入$/],
    side: "revenue",
  },
  { line: "otherIncome", title: "其他收入", label: [/^(?:.*\/)?其他收入$/], side: "revenue" },
  // Jiangsu: everything that is neither appropriated nor in a special account.
  { line: "otherFunds", title: "其他资金", label: [/^其他资金(?:\/小计)?$/], side: "revenue" },
];

export const TOTAL_LINES: readonly LineRule[] = [
  {
    line: "revenueThisYear",
    title: "本年收入合计",
    label: [/^(?:本年|当年)收入(?:合计|小计|总计)?$/, /^收入小计$/],
    side: "revenue",
  },
  {
    line: "expenditureThisYear",
    title: "本年支出合计",
    label: [/^(?:本年|当年)支出(?:合计|小计|总计)?$/, /^支出小计$/],
    side: "expenditure",
  },
  {
    line: "revenueGrandTotal",
    title: "收入总计",
    label: [/^收入(?:总计|合计)$/, /^收入总计/, /^总计$/, /^合计$/],
    side: "revenue",
  },
  {
    line: "expenditureGrandTotal",
    title: "支出总计",
    label: [/^支出(?:总计|合计)$/, /^支出总计/, /^总计$/, /^合计$/],
    side: "expenditure",
  },
];

/** “三公”经费 with one item a row. */
export const THREE_PUBLIC_LINES: readonly LineRule[] = [
  { line: "threePublic", label: [/^(?:三公经费)?(?:支出)?(?:合计|总计|小计)$/] },
  // 广东 prints the sum in the heading.
  { line: "threePublicHeading", label: [/^三公经费(?:支出)?$/] },
  { line: "overseasTravel", label: [/^因公出国/], not: [/团组|人次/] },
  {
    line: "hospitality",
    label: [/^公务接待费?(?:支出|用)?$/],
    not: [/国内|外事|国\(境\)外/],
  },
  {
    line: "vehicle",
    label: [/^公务用车购置[及和](?:公务用车)?运行/, /^公务用车(?:经)?费$/],
    not: [/数|辆/],
  },
  { line: "vehiclePurchase", label: [/^公务用车购置(?:费|支出|费用|费支出)?$/] },
  { line: "vehicleOperation", label: [/^公务用车运行/], not: [/数|辆/] },
];

/** The sums below the blocks of basic expenditure. */
export const BASIC_TOTALS: readonly LineRule[] = [
  {
    line: "personnelTotal",
    title: "人员经费合计",
    label: [/^人员(?:经费|支出)(?:合计|小计)?$/],
  },
  {
    line: "runningCostsTotal",
    title: "公用经费合计",
    label: [/^公用(?:经费|支出)(?:合计|小计)?$/],
  },
];
