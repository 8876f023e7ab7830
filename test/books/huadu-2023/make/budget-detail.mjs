// The budget tables that are not by 功能分类: 基本支出 by 经济分类, “三公” and 机关运行经费, 政府采购.
import { BOLD_TOTALS, openBudget } from "./budget-form.mjs";
import { inWan, inYuan, total, wan } from "./figures.mjs";
import { UNIT_LINE } from "./names.mjs";
import { as, formula, Sheet } from "./sheet.mjs";

const ECONOMIC_CLASSES = [
  ["301", "工资福利支出", "personnel"],
  ["302", "商品和服务支出", "runningCosts"],
  ["303", "对个人和家庭的补助", "personnel"],
  ["310", "资本性支出", "runningCosts"],
];

/** 经济分类 with a column each for 人员经费 and 公用经费. */
export function basic({ economic, basic: whole, personnel, runningCosts }) {
  const sheet = openBudget("一般公共预算基本支出表", [8, 8, 40, 18, 18, 18], {
    mark: "表6",
    title: "2023年部门一般公共预算基本支出预算表（按经济分类科目）",
  });
  const first = sheet.header(5, [
    ["部门预算经济分类科目编码", "<", "经济分类科目名称", "一般公共预算基本支出", "<", "<"],
    ["类", "款", "^", "合计", "人员经费", "公用经费"],
  ]);
  const lines = ECONOMIC_CLASSES.flatMap(([code, name, kind]) => {
    const items = economic.filter((each) => each.code.startsWith(code));
    return [
      {
        code: [code, null],
        name,
        kind,
        amount: total(items.map(({ budget }) => budget)),
        items: items.length,
      },
      ...items.map((each) => ({
        code: [code, each.code.slice(3)],
        name: each.name,
        kind,
        amount: each.budget,
        items: 0,
      })),
    ];
  });
  const rows = lines.map(({ code, name, kind, amount, items }, index) => {
    const row = first + index + 1;
    const sum = (column) =>
      items === 0
        ? inYuan(amount)
        : formula(
            `SUM(${column}${String(row + 1)}:${column}${String(row + items)})`,
            inYuan(amount)
          );
    return [
      ...code,
      name,
      formula(`E${String(row)}+F${String(row)}`, inYuan(amount)),
      kind === "personnel" ? sum("E") : null,
      kind === "runningCosts" ? sum("F") : null,
    ];
  });
  const classRows = lines.flatMap(({ items }, index) => (items === 0 ? [] : [first + index + 1]));
  const add = (column, value) =>
    formula(classRows.map((row) => `${column}${String(row)}`).join("+"), inYuan(value));
  const last = sheet.body(
    first,
    ["code", "code", "label", "money", "money", "money"],
    [
      ...rows,
      [
        "合计",
        null,
        null,
        add("D", whole.budget),
        add("E", personnel.budget),
        add("F", runningCosts.budget),
      ],
    ],
    BOLD_TOTALS
  );
  sheet.merge(last - 1, 0, 1, 3);
  return sheet;
}

export function threePublic({ threePublic: lines, runningCosts }) {
  const { overseasTravel, hospitality, vehiclePurchase, vehicleOperation } = lines;
  const sheet = new Sheet("“三公”和机关运行经费表", [16, 18, 16, 14, 14, 16, 18])
    .above(0, "", "表9")
    .title(1, "2023年部门“三公”经费和机关运行经费预算表")
    .above(2, UNIT_LINE, "单位:万元");
  const first = sheet.header(3, [
    ["“三公”经费预算数", "<", "<", "<", "<", "<", "机关运行经费预算数"],
    ["合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费", "<", "<", "^"],
    ["^", "^", "^", "小计", "购置费", "运行费", "^"],
  ]);
  const row = String(first + 1);
  const vehicles = vehiclePurchase.budget + vehicleOperation.budget;
  const all = overseasTravel.budget + hospitality.budget + vehicles;
  const line = [
    formula(`B${row}+C${row}+D${row}`, inWan(all)),
    inWan(overseasTravel.budget),
    inWan(hospitality.budget),
    formula(`E${row}+F${row}`, inWan(vehicles)),
    inWan(vehiclePurchase.budget),
    inWan(vehicleOperation.budget),
    inWan(runningCosts.budget),
  ];
  const last = sheet.body(
    first,
    line.map(() => "money"),
    [line]
  );
  sheet.note(
    last,
    "注：机关运行经费为参照公务员法管理的本部门使用一般公共预算安排的公用经费；公务用车保有量1辆，本年无购置计划。",
    30
  );
  return sheet;
}

/** What the procurement ledger carries out, as planned. */
export const PROCUREMENT_PLAN = [
  ["“科普进基层”系列活动服务", "服务", "分散采购", wan(30)],
  ["“每周科普”微信专栏运营服务", "服务", "分散采购", wan(9.8)],
  ["科普宣传品定制", "货物", "分散采购", wan(8)],
  ["科普宣传栏加固维护及内容更新", "服务", "分散采购", wan(6)],
  ["流动科普市集展具租赁及执行服务", "服务", "分散采购", wan(6)],
  ["办公计算机购置", "货物", "集中采购", wan(1.5)],
];

export function procurement() {
  const sheet = openBudget("政府采购预算表", [8, 40, 14, 16, 24, 20], {
    mark: "表10",
    title: "2023年部门政府采购预算表",
  });
  const first = sheet.header(5, [
    ["序号", "采购项目名称", "采购品目", "组织形式", "资金来源", "预算金额"],
  ]);
  const lines = PROCUREMENT_PLAN.map(([name, category, organisation, amount], index) => [
    index + 1,
    name,
    category,
    organisation,
    "一般公共预算",
    inYuan(amount),
  ]);
  const sum = formula(
    `SUM(F${String(first + 1)}:F${String(first + lines.length)})`,
    inYuan(total(PROCUREMENT_PLAN.map((line) => line[3])))
  );
  const kinds = ["whole", "text", "mark", "mark", "mark", "money"];
  const last = sheet.body(
    first,
    kinds,
    [...lines, [as("label", "合计"), null, null, null, null, sum]],
    BOLD_TOTALS
  );
  sheet.merge(last - 1, 0, 1, 5);
  return sheet;
}
