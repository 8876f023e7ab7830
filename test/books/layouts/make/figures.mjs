// Invented amounts of invented departments, in yuan, that add up: function codes, economic codes, three public items.

/** [code, name, basic, project], hundreds of yuan so that 万元 with two decimals is exact. */
const LEAVES = {
  culture: [
    ["2070101", "行政运行", 41250, 0],
    ["2070104", "图书馆", 12880, 6600],
    ["2070109", "群众文化", 0, 18345],
    ["2080505", "机关事业单位基本养老保险缴费支出", 5120, 0],
    ["2101101", "行政单位医疗", 2310, 0],
    ["2210201", "住房公积金", 4864, 0],
  ],
  water: [
    ["2130301", "行政运行", 58204, 0],
    ["2130305", "水利工程建设", 0, 120500],
    ["2130314", "防汛", 0, 23415],
    ["2080501", "行政单位离退休", 7766, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 8331, 0],
    ["2210201", "住房公积金", 6912, 0],
    ["2210203", "购房补贴", 1080, 0],
  ],
  office: [
    ["2010301", "行政运行", 98765, 0],
    ["2010302", "一般行政管理事务", 0, 33030],
    ["2010350", "事业运行", 20412, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 11111, 0],
    ["2101102", "事业单位医疗", 3217, 0],
    ["2210201", "住房公积金", 9090, 0],
  ],
  school: [
    ["2050201", "学前教育", 15630, 2480],
    ["2050202", "小学教育", 83217, 12065],
    ["2050999", "其他教育费附加安排的支出", 0, 30150],
    ["2080505", "机关事业单位基本养老保险缴费支出", 10424, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 5212, 0],
    ["2101102", "事业单位医疗", 4933, 0],
    ["2210201", "住房公积金", 8808, 0],
  ],
  clinic: [
    ["2080506", "机关事业单位职业年金缴费支出", 3117, 0],
    ["2100302", "乡镇卫生院", 46215, 5270],
    ["2100408", "基本公共卫生服务", 0, 28641],
    ["2100409", "重大公共卫生服务", 0, 1036],
    ["2101102", "事业单位医疗", 2654, 0],
    ["2210201", "住房公积金", 4091, 0],
  ],
  town: [
    ["2010301", "行政运行", 40221, 0],
    ["2010302", "一般行政管理事务", 0, 7714],
    ["2080208", "基层政权建设和社区治理", 0, 20516],
    ["2080505", "机关事业单位基本养老保险缴费支出", 4988, 0],
    ["2101101", "行政单位医疗", 1876, 0],
    ["2120501", "城乡社区环境卫生", 0, 9330],
    ["2130705", "对村民委员会和村党支部的补助", 0, 15847],
    ["2210201", "住房公积金", 4203, 0],
  ],
};

const PARENTS = {
  201: "一般公共服务支出",
  205: "教育支出",
  20502: "普通教育",
  20509: "教育费附加安排的支出",
  20103: "政府办公厅（室）及相关机构事务",
  207: "文化旅游体育与传媒支出",
  20701: "文化和旅游",
  208: "社会保障和就业支出",
  20802: "民政管理事务",
  20805: "行政事业单位养老支出",
  210: "卫生健康支出",
  21003: "基层医疗卫生机构",
  21004: "公共卫生",
  21011: "行政事业单位医疗",
  212: "城乡社区支出",
  21205: "城乡社区环境卫生",
  213: "农林水支出",
  21303: "水利",
  21307: "农村综合改革",
  221: "住房保障支出",
  22102: "住房改革支出",
};

const ECONOMIC = [
  ["30101", "基本工资", 0.24],
  ["30102", "津贴补贴", 0.21],
  ["30103", "奖金", 0.09],
  ["30108", "机关事业单位基本养老保险缴费", 0.08],
  ["30113", "住房公积金", 0.08],
  ["30201", "办公费", 0.05],
  ["30211", "差旅费", 0.03],
  ["30217", "公务接待费", 0.01],
  ["30231", "公务用车运行维护费", 0.02],
  ["30239", "其他交通费用", 0.04],
  ["30302", "退休费", 0.1],
  ["30305", "生活补助", 0.05],
];
const ECONOMIC_PARENTS = { 301: "工资福利支出", 302: "商品和服务支出", 303: "对个人和家庭的补助" };

const sum = (rows, of) => rows.reduce((total, row) => total + of(row), 0);

/** 类、款、项 in the order of their codes, each with basic, project and total. */
export function functionRows(department) {
  const leaves = LEAVES[department].map(([code, name, basic, project]) => ({
    code,
    name,
    basic: basic * 100,
    project: project * 100,
  }));
  const above = [...new Set(leaves.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5)]))];
  const parents = above.map((code) => {
    const below = leaves.filter((leaf) => leaf.code.startsWith(code));
    return {
      code,
      name: PARENTS[code],
      basic: sum(below, ({ basic }) => basic),
      project: sum(below, ({ project }) => project),
    };
  });
  return [...leaves, ...parents]
    .map((row) => ({ ...row, total: row.basic + row.project }))
    .sort((left, right) => (left.code < right.code ? -1 : 1));
}

export function totals(department) {
  const classes = functionRows(department).filter(({ code }) => code.length === 3);
  const basic = sum(classes, (row) => row.basic);
  const project = sum(classes, (row) => row.project);
  return { basic, project, total: basic + project, classes };
}

/** 类、款 of basic expenditure; the last item takes what rounding left. */
export function economicRows(department) {
  const { basic } = totals(department);
  const items = ECONOMIC.map(([code, name, part]) => ({
    code,
    name,
    amount: Math.round((basic * part) / 100) * 100,
  }));
  items.at(-1).amount += basic - sum(items, ({ amount }) => amount);
  const parents = Object.entries(ECONOMIC_PARENTS).map(([code, name]) => ({
    code,
    name,
    amount: sum(
      items.filter((item) => item.code.startsWith(code)),
      ({ amount }) => amount
    ),
  }));
  const isPersonnel = (code) => !code.startsWith("302");
  const part = (personnel) =>
    sum(
      items.filter(({ code }) => isPersonnel(code) === personnel),
      ({ amount }) => amount
    );
  const rows = [...items, ...parents].sort((left, right) => (left.code < right.code ? -1 : 1));
  return { rows, personnel: part(true), running: part(false), total: basic, isPersonnel };
}

/** [overseas, purchase, operation, hospitality] in yuan, and their sums. */
export function threePublic(overseas, purchase, operation, hospitality) {
  const vehicle = purchase + operation;
  return { overseas, purchase, operation, hospitality, vehicle, total: overseas + vehicle + hospitality };
}

/** Yuan as 万元 or 千元. */
export const wan = (yuan) => Math.round(yuan / 100) / 100;
export const qian = (yuan) => Math.round(yuan / 10) / 100;
export const yuan = (amount) => amount;
export const nil = (amount, as = null) => (amount === 0 ? as : amount);
