// 政府采购台账: six projects from intention to payment.
import { PROCUREMENT_PLAN } from "./budget-detail.mjs";
import { inWan, total, wan } from "./figures.mjs";
import { BOLD_TOTALS, day, openLedger } from "./ledger.mjs";
import { as, formula } from "./sheet.mjs";

const optionalDay = (text) => (text === null ? null : day(text));

// Dates in order: 意向公开, 采购公告, 开标, 成交通知书, 合同签订, 备案, 合同公告, 验收. Workdays are those of the 2023
// calendar of the State Council (调休: 4月23日, 5月6日, 6月25日, 10月7日 and 8日 are workdays).
const CONTRACTS = [
  {
    code: "HDKX-2023-001",
    item: "C08990000",
    method: "竞争性磋商",
    dates: [
      "2023-01-10",
      "2023-02-15",
      "2023-02-28",
      "2023-03-02",
      "2023-03-15",
      "2023-03-20",
      "2023-03-16",
      "2023-12-12",
    ],
    workdays: [3, 1],
    amount: 29.4,
    reserved: ["整体预留", 30, 30],
    supplier: "小型企业",
  },
  {
    code: "HDKX-2023-002",
    item: "C08990000",
    method: "竞争性磋商",
    dates: [
      "2023-01-12",
      "2023-02-16",
      "2023-02-27",
      "2023-03-01",
      "2023-03-10",
      "2023-03-14",
      "2023-03-13",
      "2023-12-15",
    ],
    workdays: [2, 1],
    amount: 9.6,
    reserved: ["整体预留", 9.8, 9.8],
    supplier: "微型企业",
  },
  {
    code: "HDKX-2023-003",
    item: "A05049900",
    method: "询价",
    dates: [
      "2023-03-01",
      "2023-04-06",
      "2023-04-17",
      "2023-04-19",
      "2023-04-28",
      "2023-05-06",
      "2023-05-05",
      "2023-06-15",
    ],
    workdays: [3, 2],
    amount: 7.86,
    reserved: ["整体预留", 8, 8],
    supplier: "小型企业",
  },
  {
    code: "HDKX-2023-004",
    item: "C09990000",
    method: "竞争性磋商",
    dates: [
      "2023-04-10",
      "2023-05-16",
      "2023-05-26",
      "2023-05-30",
      "2023-06-16",
      "2023-06-26",
      "2023-06-20",
      "2023-09-20",
    ],
    late: ["2023-07-14", "2023-07-20", "2023-07-18"],
    workdays: [5, 2],
    lateWorkdays: [4, 2],
    amount: 5.92,
    reserved: ["比例预留", 3, 2],
    supplier: "小型企业",
  },
  {
    code: "HDKX-2023-005",
    item: "C08990000",
    method: "竞争性磋商",
    dates: [
      "2023-07-05",
      "2023-08-08",
      "2023-08-18",
      "2023-08-22",
      "2023-09-12",
      "2023-09-18",
      "2023-09-14",
      "2023-11-30",
    ],
    workdays: [4, 2],
    amount: 5.8,
    reserved: ["整体预留", 6, 6],
    supplier: "微型企业",
    unspentWhenWorse: true,
  },
  {
    code: "HDKX-2023-006",
    item: "A02010105",
    method: "电子卖场直购",
    dates: [
      null,
      "2023-10-10",
      null,
      "2023-10-17",
      "2023-10-20",
      "2023-10-24",
      "2023-10-23",
      "2023-11-03",
    ],
    workdays: [2, 1],
    amount: 1.5,
    reserved: ["不适用", 0, 0],
    supplier: "小型企业",
    note: "电子卖场小额采购，免于公开采购意向",
  },
];

const PROCUREMENT_COLUMNS = [
  ["序号", 5, "whole"],
  ["采购项目名称", 30, "text"],
  ["项目编号", 15, "code"],
  ["品目", 7, "mark"],
  ["品目编码", 11, "code"],
  ["采购方式", 13, "mark"],
  ["组织形式", 10, "mark"],
  ["资金来源", 13, "mark"],
  ["预算金额", 10, "money"],
  ["是否应公开意向", 8, "mark"],
  ["意向公开日期", 12, "date"],
  ["意向公开内容完整", 8, "mark"],
  ["采购公告日期（活动开始）", 12, "date"],
  ["意向公告间隔（天）", 8, "whole"],
  ["开标日期", 12, "date"],
  ["中标（成交）通知书日期", 12, "date"],
  ["中标金额", 10, "money"],
  ["合同签订日期", 12, "date"],
  ["签订间隔（天）", 8, "whole"],
  ["合同金额", 10, "money"],
  ["合同备案日期", 12, "date"],
  ["备案工作日", 8, "whole"],
  ["合同公告日期", 12, "date"],
  ["公告工作日", 8, "whole"],
  ["预留方式", 10, "mark"],
  ["预留金额", 10, "money"],
  ["其中小微", 10, "money"],
  ["中标企业规模", 10, "mark"],
  ["验收日期", 12, "date"],
  ["累计付款", 10, "money"],
  ["投诉或处罚", 8, "mark"],
  ["备注", 26, "text"],
];

export function procurement({ worse }) {
  const sheet = openLedger(
    "政府采购台账",
    PROCUREMENT_COLUMNS.map((column) => column[1]),
    { title: "2023年度政府采购台账", unit: "金额单位：万元" }
  );
  const first = sheet.header(2, [PROCUREMENT_COLUMNS.map((column) => column[0])], 42);
  const kinds = PROCUREMENT_COLUMNS.map((column) => column[2]);
  const lines = CONTRACTS.map((contract, index) =>
    contractLine(contract, { index, row: first + index + 1, worse })
  );
  const end = first + lines.length;
  const sum = (column, amounts) =>
    formula(
      `SUM(${column}${String(first + 1)}:${column}${String(end)})`,
      inWan(total(amounts.map(wan)))
    );
  const totals = Array.from({ length: kinds.length }, () => null);
  totals[1] = "合计";
  totals[8] = sum(
    "I",
    PROCUREMENT_PLAN.map((plan) => inWan(plan[3]))
  );
  totals[16] = sum(
    "Q",
    CONTRACTS.map(({ amount }) => amount)
  );
  totals[19] = sum(
    "T",
    CONTRACTS.map(({ amount }) => amount)
  );
  totals[25] = sum(
    "Z",
    CONTRACTS.map(({ reserved }) => reserved[1])
  );
  totals[26] = sum(
    "AA",
    CONTRACTS.map(({ reserved }) => reserved[2])
  );
  totals[29] = sum(
    "AD",
    CONTRACTS.map(({ amount, unspentWhenWorse }) => (worse && unspentWhenWorse ? 0 : amount))
  );
  sheet.body(first, kinds, [...lines, totals], { ...BOLD_TOTALS, height: 30 });
  sheet.note(
    end + 1,
    "注：意向公告间隔、签订间隔按自然日计算；备案、公告间隔按国务院办公厅公布的2023年工作日（含调休）计算。"
  );
  return sheet;
}

function contractLine(contract, { index, row, worse }) {
  const [name, category, organisation, budget] = PROCUREMENT_PLAN[index];
  const isLate = worse && contract.late !== undefined;
  const [intention, start, opening, award, signed, filed, announced, accepted] = contract.dates.map(
    (text, at) => (isLate && at >= 4 && at <= 6 ? contract.late[at - 4] : text)
  );
  const [filingDays, announcementDays] = isLate ? contract.lateWorkdays : contract.workdays;
  const unpaid = worse && contract.unspentWhenWorse === true;
  const at = String(row);
  return [
    index + 1,
    name,
    contract.code,
    category,
    contract.item,
    contract.method,
    organisation,
    "一般公共预算",
    inWan(budget),
    intention === null ? "否" : "是",
    optionalDay(intention),
    intention === null ? as("mark", "不适用") : "是",
    day(start),
    intention === null
      ? as("mark", "不适用")
      : formula(`M${at}-K${at}`, day(start) - day(intention)),
    optionalDay(opening),
    day(award),
    contract.amount,
    day(signed),
    formula(`R${at}-P${at}`, day(signed) - day(award)),
    contract.amount,
    day(filed),
    filingDays,
    day(announced),
    announcementDays,
    contract.reserved[0],
    contract.reserved[1],
    contract.reserved[2],
    contract.supplier,
    unpaid ? null : day(accepted),
    unpaid ? 0 : contract.amount,
    "否",
    unpaid ? "活动未举办，尚未验收和付款，资金结转下年" : (contract.note ?? ""),
  ];
}
