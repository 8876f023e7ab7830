// All amounts of both books, in 分. The printed ones (590.28, 590.65, 495.63, 95.02 …) are those of the published
// self-evaluation report; the others are illustrative and were chosen so that every table adds up to the cent.

/** 万元 with two decimals → 分. */
export const wan = (amount) => Math.round(amount * 100) * 10_000;
/** 元 → 分. */
export const yuan = (amount) => Math.round(amount * 100);
/** 分 as the number a 万元 or a 元 cell holds. */
export const inWan = (fen) => fen / 1_000_000;
export const inYuan = (fen) => fen / 100;
export const total = (amounts) => amounts.reduce((all, each) => all + each, 0);

/** 经济分类: code, name, 年初预算（元）, 决算（万元）. */
const ECONOMIC = [
  ["30101", "基本工资", 823_600, 82.36],
  ["30102", "津贴补贴", 1_482_400, 148.52],
  ["30103", "奖金", 726_000, 72.9],
  ["30108", "机关事业单位基本养老保险缴费", 338_400, 33.84],
  ["30109", "职业年金缴费", 169_200, 16.92],
  ["30110", "职工基本医疗保险缴费", 172_600, 17.26],
  ["30111", "公务员医疗补助缴费", 41_000, 4.1],
  ["30112", "其他社会保障缴费", 11_800, 1.18],
  ["30113", "住房公积金", 385_500, 38.55],
  ["30199", "其他工资福利支出", 92_400, 9.63],
  ["30201", "办公费", 70_000, 6.82],
  ["30202", "印刷费", 14_000, 1.35],
  ["30205", "水费", 2_000, 0.18],
  ["30206", "电费", 15_000, 1.46],
  ["30207", "邮电费", 27_000, 2.64],
  ["30209", "物业管理费", 42_000, 4.2],
  ["30211", "差旅费", 25_000, 2.36],
  ["30213", "维修（护）费", 20_000, 1.92],
  ["30215", "会议费", 6_000, 0.6],
  ["30216", "培训费", 13_000, 1.28],
  ["30217", "公务接待费", 6_000, 0.42],
  ["30226", "劳务费", 12_000, 1.15],
  ["30228", "工会经费", 64_800, 6.48],
  ["30229", "福利费", 32_700, 3.27],
  ["30231", "公务用车运行维护费", 22_000, 2.08],
  ["30239", "其他交通费用", 81_600, 8.16],
  ["30299", "其他商品和服务支出", 4_900, 0.83],
  ["30302", "退休费", 214_700, 21.47],
  ["30307", "医疗费补助", 16_000, 1.6],
  ["30399", "其他对个人和家庭的补助", 6_000, 0.6],
  ["31002", "办公设备购置", 15_000, 1.5],
];

/** 功能分类 of 基本支出: code, 年初预算（元）, 决算（万元）. */
const BASIC_BY_FUNCTION = [
  ["2060701", 3_485_200, 348.89],
  ["2080501", 236_700, 23.67],
  ["2080505", 338_400, 33.84],
  ["2080506", 169_200, 16.92],
  ["2101101", 172_600, 17.26],
  ["2101103", 41_000, 4.1],
  ["2210201", 385_500, 38.55],
  ["2210203", 124_000, 12.4],
];

const FUNCTION_NAMES = {
  206: "科学技术支出",
  20607: "科学技术普及",
  2060701: "机构运行",
  2060702: "科普活动",
  2060799: "其他科学技术普及支出",
  208: "社会保障和就业支出",
  20805: "行政事业单位养老支出",
  2080501: "行政单位离退休",
  2080505: "机关事业单位基本养老保险缴费支出",
  2080506: "机关事业单位职业年金缴费支出",
  210: "卫生健康支出",
  21011: "行政事业单位医疗",
  2101101: "行政单位医疗",
  2101103: "公务员医疗补助",
  221: "住房保障支出",
  22102: "住房改革支出",
  2210201: "住房公积金",
  2210203: "购房补贴",
};

/** 项目支出: name, code, 功能科目, 预算（万元）, is new. */
const PROJECTS = [
  ["科普活动专项经费", "440114-KX-2023-01", "2060702", 32.6, false],
  ["流动科普市集项目", "440114-KX-2023-02", "2060702", 6, true],
  ["“每周科普”专栏运营经费", "440114-KX-2023-03", "2060702", 9.8, false],
  ["科普宣传栏维护及宣传品制作经费", "440114-KX-2023-04", "2060702", 14.2, false],
  ["区属学会协会研究会建设经费", "440114-KX-2023-05", "2060702", 3, false],
  ["编外人员经费及运营管理", "440114-KX-2023-06", "2060799", 29.42, false],
];

/** The project that is not carried out in the worse book; its money is carried over. */
const UNSPENT = "流动科普市集项目";

/** In the worse book two of the 三公 codes are over-spent, at the expense of 办公费. */
const OVERSPENT = { 30217: 0.9, 30231: 2.38, 30201: 6.04 };

export function figures({ worse = false } = {}) {
  const economic = ECONOMIC.map(([code, name, budget, outturn]) => ({
    code,
    name,
    budget: yuan(budget),
    outturn: wan((worse ? OVERSPENT[code] : undefined) ?? outturn),
  }));
  const projects = PROJECTS.map(([name, code, functionCode, budget, isNew]) => {
    const unspent = worse && name === UNSPENT;
    return {
      name,
      code,
      functionCode,
      isNew,
      unspent,
      budget: wan(budget),
      outturn: unspent ? 0 : wan(budget),
    };
  });
  const personnel = groupTotal(economic, /^30[13]/u);
  const runningCosts = groupTotal(economic, /^3(02|10)/u);
  const project = groupTotal(projects, /./u);
  const basic = {
    budget: personnel.budget + runningCosts.budget,
    outturn: personnel.outturn + runningCosts.outturn,
  };
  return {
    worse,
    economic,
    projects,
    personnel,
    runningCosts,
    basic,
    project,
    /** What was approved at the start of the year, and after the +0.37 of 人员经费. */
    budget: basic.budget + project.budget,
    revenue: basic.outturn + project.budget,
    outturn: basic.outturn + project.outturn,
    carryOver: project.budget - project.outturn,
    functions: functionTree(projects),
    threePublic: threePublic(worse),
  };
}

function groupTotal(items, pattern) {
  const chosen = items.filter(({ code }) => pattern.test(code));
  return {
    budget: total(chosen.map(({ budget }) => budget)),
    outturn: total(chosen.map(({ outturn }) => outturn)),
  };
}

/** 预算, 决算 and last year's of the 三公 lines. */
function threePublic(worse) {
  const line = (budget, outturn, previousBudget, previous) => ({
    budget: wan(budget),
    outturn: wan(outturn),
    previousBudget: wan(previousBudget),
    previous: wan(previous),
  });
  return {
    overseasTravel: line(0, 0, 0, 0),
    vehiclePurchase: line(0, 0, 0, 0),
    vehicleOperation: line(2.2, worse ? OVERSPENT[30231] : 2.08, 2.3, 2.14),
    hospitality: line(0.6, worse ? OVERSPENT[30217] : 0.42, 0.7, 0.48),
  };
}

/** 类, 款 and 项 in the order of their codes; 类 and 款 are the sums of what is below them. */
function functionTree(projects) {
  const leaves = new Map();
  const leaf = (code) => {
    const known = leaves.get(code) ?? { basicBudget: 0, projectBudget: 0, basic: 0, project: 0 };
    leaves.set(code, known);
    return known;
  };
  for (const [code, budget, outturn] of BASIC_BY_FUNCTION) {
    leaf(code).basicBudget += yuan(budget);
    leaf(code).basic += wan(outturn);
  }
  for (const { functionCode, budget, outturn } of projects) {
    leaf(functionCode).projectBudget += budget;
    leaf(functionCode).project += outturn;
  }
  const codes = Object.keys(FUNCTION_NAMES).sort((left, right) => (left < right ? -1 : 1));
  return codes.map((code) => {
    const below = [...leaves]
      .filter(([each]) => each.startsWith(code))
      .map(([, amounts]) => amounts);
    const sum = (field) => total(below.map((amounts) => amounts[field]));
    return {
      code,
      name: FUNCTION_NAMES[code],
      basicBudget: sum("basicBudget"),
      projectBudget: sum("projectBudget"),
      basic: sum("basic"),
      project: sum("project"),
    };
  });
}
