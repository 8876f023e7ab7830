// 部门决算公开: 公开01表 to 公开09表 in the order of Guangdong, in 万元. 01 to 05 stand here, 06 to 09 in final-detail.mjs.
import { inWan, total } from "./figures.mjs";
import { basic, governmentFunds, stateCapital, threePublic } from "./final-detail.mjs";
import { BOLD_TOTALS, openFinal } from "./final-form.mjs";
import { chinese, CLASSES, FUNDS, REVENUES } from "./names.mjs";
import { formula, letter } from "./sheet.mjs";

export function finalSheets(figures) {
  return [
    incomeExpenditure(figures),
    income(figures),
    expenditure(figures),
    appropriation(figures),
    generalPublic(figures),
    basic(figures),
    threePublic("“三公”经费支出决算表", "2023", figures.threePublic),
    governmentFunds(),
    stateCapital(),
  ];
}

function classOutturns(figures) {
  return CLASSES.map(([code, name], index) => {
    const found = figures.functions.find((each) => each.code === code);
    return {
      label: `${chinese(index + 1)}、${name}`,
      amount: found === undefined ? 0 : found.basic + found.project,
    };
  });
}

function incomeExpenditure(figures) {
  const sheet = openFinal("收入支出决算总表", [38, 7, 18, 36, 7, 18], {
    title: "收入支出决算总表",
    number: "01",
    landscape: false,
  });
  const first = sheet.header(4, [
    ["收入", "<", "<", "支出", "<", "<"],
    ["项目", "行次", "决算数", "项目", "行次", "决算数"],
    ["栏次", "<", "1", "栏次", "<", "2"],
  ]);
  const classes = classOutturns(figures);
  const lines = classes.map(({ label, amount }, index) => [
    REVENUES[index] ?? "",
    index + 1,
    index >= REVENUES.length ? null : inWan(index === 0 ? figures.revenue : 0),
    label,
    index + 31,
    inWan(amount),
  ]);
  const last = first + lines.length;
  const ends = String(last + 1);
  const grand = formula(`SUM(C${ends}:C${String(last + 3)})`, inWan(figures.revenue));
  const spent = formula(
    `SUM(F${ends}:F${String(last + 3)})`,
    inWan(figures.outturn + figures.carryOver)
  );
  sheet.body(
    first,
    ["label", "whole", "money", "label", "whole", "money"],
    [
      ...lines,
      [
        "本年收入合计",
        27,
        formula(
          `SUM(C${String(first + 1)}:C${String(first + REVENUES.length)})`,
          inWan(figures.revenue)
        ),
        "本年支出合计",
        57,
        formula(`SUM(F${String(first + 1)}:F${String(last)})`, inWan(figures.outturn)),
      ],
      ["使用非财政拨款结余（含专用结余）", 28, 0, "结余分配", 58, 0],
      ["年初结转和结余", 29, 0, "年末结转和结余", 59, inWan(figures.carryOver)],
      ["总计", 30, grand, "总计", 60, spent],
    ],
    BOLD_TOTALS
  );
  sheet.note(last + 4, "注：1.本表反映部门本年度的总收支和年末结转结余情况。");
  sheet.note(last + 5, "    2.本套报表金额单位转换时可能存在尾数误差。");
  return sheet;
}

/** 合计 and one row per 科目; the code stands in one cell merged over three columns. */
function putFunctionRows(sheet, first, functions, columns) {
  const classes = functions.filter(({ code }) => code.length === 3);
  const rowOf = new Map(functions.map(({ code }, index) => [code, first + 2 + index]));
  const whole = {
    basic: total(classes.map((each) => each.basic)),
    project: total(classes.map((each) => each.project)),
  };
  const sumOfClasses = columns.map((of, offset) => {
    const column = letter(4 + offset);
    return formula(
      classes.map(({ code }) => `${column}${String(rowOf.get(code))}`).join("+"),
      inWan(of(whole))
    );
  });
  const lines = functions.map((each) => [
    each.code,
    null,
    null,
    each.name,
    ...columns.map((of) => inWan(of(each))),
  ]);
  const kinds = ["code", "code", "code", "label", ...columns.map(() => "money")];
  const last = sheet.body(
    first,
    kinds,
    [["合计", null, null, null, ...sumOfClasses], ...lines],
    BOLD_TOTALS
  );
  sheet.merge(first, 0, 1, 4);
  for (let row = first + 1; row < last; row += 1) sheet.merge(row, 0, 1, 3);
  return last;
}

function functionHeader(sheet, labels) {
  return sheet.header(4, [
    ["项目", "<", "<", "<", ...labels],
    ["功能分类科目编码", "<", "<", "科目名称", ...labels.map(() => "^")],
    ["^", "^", "^", "栏次", ...labels.map((_, index) => String(index + 1))],
  ]);
}

const ALL = ({ basic, project }) => basic + project;
const BASIC = ({ basic }) => basic;
const PROJECT = ({ project }) => project;
const NONE = () => 0;

/** What came in for each 科目: its budget after adjustment, spent or not. */
function incomeByFunction({ functions, projects }) {
  return functions.map((each) => {
    const financed = projects.filter(({ functionCode }) => functionCode.startsWith(each.code));
    return { ...each, project: total(financed.map(({ budget }) => budget)) };
  });
}

function income(figures) {
  const sheet = openFinal("收入决算表", [6, 5, 5, 36, 15, 15, 13, 13, 13, 15, 13], {
    title: "收入决算表",
    number: "02",
  });
  const labels = [
    "本年收入合计",
    "财政拨款收入",
    "上级补助收入",
    "事业收入",
    "经营收入",
    "附属单位上缴收入",
    "其他收入",
  ];
  const first = functionHeader(sheet, labels);
  const last = putFunctionRows(sheet, first, incomeByFunction(figures), [
    ALL,
    ALL,
    NONE,
    NONE,
    NONE,
    NONE,
    NONE,
  ]);
  sheet.note(last, "注：本表反映部门本年度取得的各项收入情况。");
  return sheet;
}

function expenditure(figures) {
  const sheet = openFinal("支出决算表", [6, 5, 5, 36, 15, 15, 15, 13, 13, 15], {
    title: "支出决算表",
    number: "03",
  });
  const labels = [
    "本年支出合计",
    "基本支出",
    "项目支出",
    "上缴上级支出",
    "经营支出",
    "对附属单位补助支出",
  ];
  const first = functionHeader(sheet, labels);
  const last = putFunctionRows(sheet, first, figures.functions, [
    ALL,
    BASIC,
    PROJECT,
    NONE,
    NONE,
    NONE,
  ]);
  sheet.note(last, "注：本表反映部门本年度各项支出情况。");
  return sheet;
}

function appropriation(figures) {
  const sheet = openFinal("财政拨款收入支出决算总表", [34, 7, 16, 34, 7, 16, 18, 18, 18], {
    title: "财政拨款收入支出决算总表",
    number: "04",
  });
  const first = sheet.header(
    4,
    [
      ["收入", "<", "<", "支出", "<", "<", "<", "<", "<"],
      ["项目", "行次", "决算数", "项目", "行次", "合计", ...FUNDS],
      ["栏次", "<", "1", "栏次", "<", "2", "3", "4", "5"],
    ],
    28
  );
  const left = [
    [`一、${FUNDS[0]}`, figures.revenue],
    [`二、${FUNDS[1]}`, 0],
    [`三、${FUNDS[2]}`, 0],
  ];
  const spread = (amount, row) => [
    formula(`SUM(G${String(row + 1)}:I${String(row + 1)})`, inWan(amount)),
    inWan(amount),
    0,
    0,
  ];
  const lines = classOutturns(figures).map(({ label, amount }, index) => [
    left[index]?.[0] ?? "",
    index + 1,
    left[index] === undefined ? null : inWan(left[index][1]),
    label,
    index + 33,
    ...spread(amount, first + index),
  ]);
  const last = first + lines.length;
  const range = (column) => `SUM(${column}${String(first + 1)}:${column}${String(last)})`;
  const thisYear = [figures.outturn, figures.outturn, 0, 0].map((amount, offset) =>
    formula(range(letter(5 + offset)), inWan(amount))
  );
  const grand = [figures.revenue, figures.revenue, 0, 0].map((amount, offset) => {
    const column = letter(5 + offset);
    return formula(`${column}${String(last + 1)}+${column}${String(last + 2)}`, inWan(amount));
  });
  sheet.body(
    first,
    ["label", "whole", "money", "label", "whole", "money", "money", "money", "money"],
    [
      ...lines,
      [
        "本年收入合计",
        27,
        formula(range("C"), inWan(figures.revenue)),
        "本年支出合计",
        59,
        ...thisYear,
      ],
      [
        "年初财政拨款结转和结余",
        28,
        0,
        "年末财政拨款结转和结余",
        60,
        ...spread(figures.carryOver, last + 1),
      ],
      [`  ${FUNDS[0]}`, 29, 0, "", 61, null, null, null, null],
      [`  ${FUNDS[1]}`, 30, 0, "", 62, null, null, null, null],
      [`  ${FUNDS[2]}`, 31, 0, "", 63, null, null, null, null],
      [
        "总计",
        32,
        formula(`C${String(last + 1)}+C${String(last + 2)}`, inWan(figures.revenue)),
        "总计",
        64,
        ...grand,
      ],
    ],
    BOLD_TOTALS
  );
  sheet.note(
    last + 6,
    "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
    28
  );
  return sheet;
}

function generalPublic(figures) {
  const sheet = openFinal("一般公共预算财政拨款支出决算表", [8, 6, 6, 40, 18, 18, 18], {
    title: "一般公共预算财政拨款支出决算表",
    number: "05",
  });
  const first = sheet.header(4, [
    ["项目", "<", "<", "<", "本年支出", "<", "<"],
    ["功能分类科目编码", "<", "<", "科目名称", "小计", "基本支出", "项目支出"],
    ["^", "^", "^", "栏次", "1", "2", "3"],
  ]);
  const last = putFunctionRows(sheet, first, figures.functions, [ALL, BASIC, PROJECT]);
  sheet.note(last, "注：本表反映部门本年度一般公共预算财政拨款支出情况。");
  return sheet;
}
