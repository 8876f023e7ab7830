// Amounts of invented bodies of a province, in yuan, that add up: what each spends by function, by economic item and on what
// it must name (travel, cars, guests, meetings, courses).

/** [code, name, basic, project], hundreds of yuan so that 万元 with two decimals is exact. */
const LEAVES = {
  university: [
    ["2050205", "高等教育", 4821360, 1306455],
    ["2050299", "其他普通教育支出", 0, 88210],
    ["2060203", "自然科学基金", 0, 41200],
    ["2080502", "事业单位离退休", 215470, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 402115, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 201057, 0],
    ["2210201", "住房公积金", 388904, 0],
    ["2210202", "提租补贴", 640233, 0],
  ],
  /** What the state pays of it: all but fees and the university's own money. */
  universityFiscal: [
    ["2050205", "高等教育", 4821360, 6455],
    ["2050299", "其他普通教育支出", 0, 88210],
    ["2060203", "自然科学基金", 0, 41200],
    ["2080502", "事业单位离退休", 215470, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 402115, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 201057, 0],
    ["2210201", "住房公积金", 388904, 0],
    ["2210202", "提租补贴", 640233, 0],
  ],
  prisons: [
    ["2040601", "行政运行", 1208744, 0],
    ["2040602", "一般行政管理事务", 0, 231060],
    ["2040604", "基层司法业务", 0, 180325],
    ["2040699", "其他司法支出", 20418, 56170],
    ["2080504", "未归口管理的行政单位离退休", 66812, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 120441, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 60220, 0],
    ["2210201", "住房公积金", 131866, 0],
    ["2210202", "提租补贴", 240117, 0],
  ],
  union: [
    ["2012901", "行政运行", 130422, 0],
    ["2012902", "一般行政管理事务", 0, 84260],
    ["2012950", "事业运行", 41305, 0],
    ["2012999", "其他群众团体事务支出", 0, 25048],
    ["2080505", "机关事业单位基本养老保险缴费支出", 14226, 0],
    ["2210201", "住房公积金", 17733, 0],
    ["2210202", "提租补贴", 30918, 0],
  ],
  transport: [
    ["2140101", "行政运行", 302178, 0],
    ["2140104", "公路建设", 0, 8820500],
    ["2140106", "公路养护", 0, 3104275],
    ["2140131", "海事管理", 97430, 45200],
    ["2080505", "机关事业单位基本养老保险缴费支出", 41207, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 20603, 0],
    ["2210201", "住房公积金", 44871, 0],
    ["2210203", "购房补贴", 9212, 0],
  ],
  writers: [
    ["2070101", "行政运行", 21864, 0],
    ["2070110", "文化和旅游交流与合作", 0, 7325],
    ["2070199", "其他文化和旅游支出", 3046, 16840],
    ["2080505", "机关事业单位基本养老保险缴费支出", 2581, 0],
    ["2101101", "行政单位医疗", 1129, 0],
    ["2210201", "住房公积金", 3174, 0],
    ["2210202", "提租补贴", 5260, 0],
  ],
  sports: [
    ["2070301", "行政运行", 66240, 0],
    ["2070304", "运动项目管理", 210077, 88455],
    ["2070307", "体育场馆", 0, 132600],
    ["2080505", "机关事业单位基本养老保险缴费支出", 26184, 0],
    ["2080506", "机关事业单位职业年金缴费支出", 13092, 0],
    ["2101102", "事业单位医疗", 11870, 0],
    ["2210201", "住房公积金", 28145, 0],
  ],
  audit: [
    ["2010801", "行政运行", 184215, 0],
    ["2010804", "审计业务", 0, 61240],
    ["2010806", "信息化建设", 0, 22815],
    ["2010850", "事业运行", 15320, 0],
    ["2050803", "培训支出", 0, 4100],
    ["2080501", "行政单位离退休", 20316, 0],
    ["2080505", "机关事业单位基本养老保险缴费支出", 21187, 0],
    ["2210201", "住房公积金", 24406, 0],
    ["2210202", "提租补贴", 44010, 0],
  ],
};

const PARENTS = {
  201: "一般公共服务支出",
  20108: "审计事务",
  20129: "群众团体事务",
  204: "公共安全支出",
  20406: "司法",
  205: "教育支出",
  20502: "普通教育",
  20508: "进修及培训",
  206: "科学技术支出",
  20602: "基础研究",
  207: "文化旅游体育与传媒支出",
  20701: "文化和旅游",
  20703: "体育",
  208: "社会保障和就业支出",
  20805: "行政事业单位离退休",
  210: "卫生健康支出",
  21011: "行政事业单位医疗",
  214: "交通运输支出",
  21401: "公路水路运输",
  221: "住房保障支出",
  22102: "住房改革支出",
};

/** All that a summary lists, with money or without; the names of 2019. */
export const CLASSES = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["229", "其他支出"],
];

const PERSONNEL = [
  ["30101", "基本工资", 0.17],
  ["30102", "津贴补贴", 0.26],
  ["30103", "奖金", 0.02],
  ["30107", "绩效工资", 0.06],
  ["30108", "机关事业单位基本养老保险缴费", 0.08],
  ["30109", "职业年金缴费", 0.04],
  ["30112", "其他社会保障缴费", 0.01],
  ["30113", "住房公积金", 0.09],
  ["30199", "其他工资福利支出", 0.03],
];
const RUNNING = [
  ["30201", "办公费", 0.02],
  ["30205", "水费", 0.004],
  ["30206", "电费", 0.012],
  ["30207", "邮电费", 0.006],
  ["30211", "差旅费", 0.025],
  ["30213", "维修（护）费", 0.014],
  ["30215", "会议费", 0.006],
  ["30216", "培训费", 0.005],
  ["30217", "公务接待费", 0.003],
  ["30228", "工会经费", 0.01],
  ["30229", "福利费", 0.007],
  ["30231", "公务用车运行维护费", 0.008],
  ["30239", "其他交通费用", 0.03],
  ["30299", "其他商品和服务支出", 0.01],
];
const PEOPLE = [
  ["30301", "离休费", 0.02],
  ["30302", "退休费", 0.045],
  ["30305", "生活补助", 0.01],
  ["30309", "奖励金", 0],
];
const ECONOMIC_CLASSES = { 301: "工资福利支出", 302: "商品和服务支出", 303: "对个人和家庭的补助" };

const sum = (rows, of) => rows.reduce((total, row) => total + of(row), 0);

const byCode = (left, right) => (left.code < right.code ? -1 : 1);

/** Rows with the sums of their first `lengths` digits above them. */
function withParents(leaves, { lengths, nameOf, keys }) {
  const codes = [...new Set(leaves.flatMap(({ code }) => lengths.map((length) => code.slice(0, length))))];
  const parents = codes.map((code) => {
    const below = leaves.filter((leaf) => leaf.code.startsWith(code));
    return { code, name: nameOf[code], ...Object.fromEntries(keys.map((key) => [key, sum(below, (row) => row[key])])) };
  });
  return [...leaves, ...parents].sort(byCode);
}

/** 类、款、项 in the order of their codes, each with basic, project and total. */
export function byFunction(body) {
  const leaves = LEAVES[body].map(([code, name, basic, project]) => ({
    code,
    name,
    basic: basic * 100,
    project: project * 100,
    total: (basic + project) * 100,
  }));
  return withParents(leaves, { lengths: [3, 5], nameOf: PARENTS, keys: ["basic", "project", "total"] });
}

export function whole(body) {
  const classes = byFunction(body).filter(({ code }) => code.length === 3);
  const [basic, project] = ["basic", "project"].map((key) => sum(classes, (row) => row[key]));
  return { basic, project, total: basic + project, classes };
}

/** 类、款 of what basic expenditure buys; the last of the running costs takes what rounding left. */
export function byItem(body) {
  const { basic } = whole(body);
  const items = [...PERSONNEL, ...RUNNING, ...PEOPLE].map(([code, name, part]) => ({
    code,
    name,
    amount: Math.round((basic * part) / 100) * 100,
  }));
  const last = items.find(({ code }) => code === "30299");
  last.amount += basic - sum(items, ({ amount }) => amount);
  const rows = withParents(
    items.filter(({ amount }) => amount > 0),
    { lengths: [3], nameOf: ECONOMIC_CLASSES, keys: ["amount"] }
  );
  const running = rows.filter(({ code }) => code.startsWith("302"));
  const runningTotal = running.find(({ code }) => code === "302").amount;
  return { rows, running, runningTotal, personnelTotal: basic - runningTotal, total: basic };
}

/** What must be named, in yuan. */
export function named(overseas, purchase, operation, hospitality, conference = 0, training = 0) {
  const vehicle = purchase + operation;
  const three = overseas + vehicle + hospitality;
  return { overseas, purchase, operation, hospitality, vehicle, three, conference, training, all: three + conference + training };
}

/** Yuan as 万元. */
export const wan = (yuan) => Math.round(yuan / 100) / 100;
export const none = (amount, as = null) => (amount === 0 ? as : amount);
/** "1,234.50", as a converted page holds its numbers. */
export const printed = (amount) =>
  amount === null ? null : amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
/** Full-width digits and points. */
export const wide = (amount) =>
  amount === null ? null : printed(amount).replace(/[0-9.,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
