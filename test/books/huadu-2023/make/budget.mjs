// 部门预算公开: ten tables, in 元 except the “三公” table, which prints 万元. Codes stand in three columns 类, 款, 项.
import { basic, procurement, threePublic } from "./budget-detail.mjs";
import { BOLD_TOTALS, openBudget } from "./budget-form.mjs";
import { inYuan, total } from "./figures.mjs";
import { chinese, CLASSES } from "./names.mjs";
import { formula, letter } from "./sheet.mjs";

export function budgetSheets(figures) {
  return [
    incomeExpenditure(figures),
    income(figures),
    byFunction(figures, "部门支出总表", "2023年部门支出预算总表", "表3", "支出预算"),
    appropriation(figures),
    byFunction(
      figures,
      "一般公共预算支出表",
      "2023年部门一般公共预算支出预算表",
      "表5",
      "一般公共预算支出"
    ),
    basic(figures),
    emptyByFunction(
      "政府性基金预算支出表",
      "2023年部门政府性基金预算支出表",
      "表7",
      "政府性基金预算"
    ),
    emptyByFunction(
      "国有资本经营预算支出表",
      "2023年部门国有资本经营预算支出表",
      "表8",
      "国有资本经营预算"
    ),
    threePublic(figures),
    procurement(),
  ];
}

function classBudgets(figures) {
  return CLASSES.map(([code, name], index) => {
    const found = figures.functions.find((each) => each.code === code);
    const amount = found === undefined ? 0 : found.basicBudget + found.projectBudget;
    return { label: `${chinese(index + 1)}、${name}`, amount };
  });
}

/** 部门收支预算总表: revenue lines on the left, 功能分类 on the right. */
function incomeExpenditure(figures) {
  const sheet = openBudget("部门收支总表", [36, 18, 36, 18], {
    mark: "表1",
    title: "2023年部门收支预算总表",
    landscape: false,
  });
  const first = sheet.header(5, [
    ["本年收入", "<", "本年支出", "<"],
    ["项目", "预算数", "项目", "预算数"],
  ]);
  const whole = inYuan(figures.budget);
  const left = [
    ["一、财政拨款收入", whole],
    ["  1.一般公共预算", whole],
    ["  2.政府性基金预算", 0],
    ["  3.国有资本经营预算", 0],
    ["二、事业收入", 0],
    ["三、事业单位经营收入", 0],
    ["四、其他收入", 0],
  ];
  const right = classBudgets(figures).map(({ label, amount }) => [label, inYuan(amount)]);
  const last = first + right.length;
  const lines = right.map((line, index) => [...(left[index] ?? ["", null]), ...line]);
  const a1 = (column, row) => `${column}${String(row + 1)}`;
  const grand = (column) => formula(`SUM(${a1(column, last)}:${a1(column, last + 1)})`, whole);
  const sumOfLines = [
    formula(`B${String(first + 1)}+SUM(B${String(first + 5)}:B${String(first + 7)})`, whole),
    formula(`SUM(D${String(first + 1)}:D${String(last)})`, whole),
  ];
  sheet.body(
    first,
    ["label", "money", "label", "money"],
    [
      ...lines,
      ["本年收入合计", sumOfLines[0], "本年支出合计", sumOfLines[1]],
      ["上年结转", 0, "年终结转下年", 0],
      ["收入总计", grand("B"), "支出总计", grand("D")],
    ],
    BOLD_TOTALS
  );
  return sheet;
}

/** "2060702" → ["206", "07", "02"]. */
const splitCode = (code) => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

/** Rows 合计 and one per 科目; parents are live sums of what stands directly below them. */
function functionRows(functions, first, columns) {
  const rowOf = new Map(functions.map(({ code }, index) => [code, first + 2 + index]));
  const childrenOf = (code) =>
    functions.filter((each) => each.code.length === code.length + 2 && each.code.startsWith(code));
  const amounts = (each, codes) =>
    columns.map(({ of }, offset) => {
      const column = letter(4 + offset);
      const value = inYuan(of(each));
      if (codes.length === 0) return value;
      return formula(codes.map((code) => `${column}${String(rowOf.get(code))}`).join("+"), value);
    });
  const classes = functions.filter(({ code }) => code.length === 3);
  const whole = {
    basicBudget: total(classes.map(({ basicBudget }) => basicBudget)),
    projectBudget: total(classes.map(({ projectBudget }) => projectBudget)),
  };
  return [
    [
      "合计",
      null,
      null,
      null,
      ...amounts(
        whole,
        classes.map(({ code }) => code)
      ),
    ],
    ...functions.map((each) => [
      ...splitCode(each.code),
      each.name,
      ...amounts(
        each,
        childrenOf(each.code).map(({ code }) => code)
      ),
    ]),
  ];
}

const CODE_HEADER = ["功能分类科目编码", "<", "<", "功能分类科目名称"];

function putFunctionTable(sheet, first, figures, columns) {
  sheet.merge(first, 0, 1, 4);
  const kinds = ["code", "code", "code", "label", ...columns.map(() => "money")];
  return sheet.body(first, kinds, functionRows(figures.functions, first, columns), BOLD_TOTALS);
}

const ALL = { of: ({ basicBudget, projectBudget }) => basicBudget + projectBudget };
const NONE = { of: () => 0 };
const BASIC = { of: ({ basicBudget }) => basicBudget };
const PROJECT = { of: ({ projectBudget }) => projectBudget };

function income(figures) {
  const sheet = openBudget("部门收入总表", [6, 5, 5, 34, 16, 16, 14, 14, 14], {
    mark: "表2",
    title: "2023年部门收入预算总表",
  });
  const first = sheet.header(5, [
    ["项目", "<", "<", "<", "收入预算", "<", "<", "<", "<"],
    [...CODE_HEADER, "合计", "财政拨款收入", "事业收入", "事业单位\n经营收入", "其他收入"],
    ["类", "款", "项", "^", "^", "^", "^", "^", "^"],
  ]);
  putFunctionTable(sheet, first, figures, [ALL, ALL, NONE, NONE, NONE]);
  return sheet;
}

function byFunction(figures, name, title, mark, over) {
  const sheet = openBudget(name, [6, 5, 5, 38, 18, 18, 18], { mark, title });
  const first = sheet.header(5, [
    ["项目", "<", "<", "<", over, "<", "<"],
    [...CODE_HEADER, "合计", "基本支出", "项目支出"],
    ["类", "款", "项", "^", "^", "^", "^"],
  ]);
  putFunctionTable(sheet, first, figures, [ALL, BASIC, PROJECT]);
  return sheet;
}

function emptyByFunction(name, title, mark, fund) {
  const sheet = openBudget(name, [6, 5, 5, 38, 18, 18, 18], { mark, title });
  const first = sheet.header(5, [
    ["项目", "<", "<", "<", `${fund}支出`, "<", "<"],
    [...CODE_HEADER, "合计", "基本支出", "项目支出"],
    ["类", "款", "项", "^", "^", "^", "^"],
  ]);
  const kinds = ["code", "code", "code", "label", "money", "money", "money"];
  const last = sheet.body(first, kinds, [[], [], ["合计"]], BOLD_TOTALS);
  sheet.merge(last - 1, 0, 1, 4);
  sheet.note(last, `说明：本部门2023年没有${fund}安排的支出，故本表无数据。`);
  return sheet;
}

function appropriation(figures) {
  const sheet = openBudget("财政拨款收支总表", [32, 18, 34, 18, 18, 18, 18], {
    mark: "表4",
    title: "2023年部门财政拨款收支预算总表",
  });
  const first = sheet.header(5, [
    ["财政拨款收入", "<", "财政拨款支出", "<", "<", "<", "<"],
    ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
  ]);
  const whole = inYuan(figures.budget);
  const left = [
    ["一、一般公共预算", whole],
    ["二、政府性基金预算", 0],
    ["三、国有资本经营预算", 0],
  ];
  const lines = classBudgets(figures).map(({ label, amount }, index) => [
    ...(left[index] ?? ["", null]),
    label,
    formula(`SUM(E${String(first + index + 1)}:G${String(first + index + 1)})`, inYuan(amount)),
    inYuan(amount),
    0,
    0,
  ]);
  const last = first + lines.length;
  const column = (name, value) =>
    formula(`SUM(${name}${String(first + 1)}:${name}${String(last)})`, value);
  const totals = [
    "收入总计",
    column("B", whole),
    "支出总计",
    column("D", whole),
    column("E", whole),
    column("F", 0),
    column("G", 0),
  ];
  sheet.body(
    first,
    ["label", "money", "label", "money", "money", "money", "money"],
    [...lines, totals],
    BOLD_TOTALS
  );
  return sheet;
}
