// 公开06表 to 公开09表: 基本支出 by 经济分类, “三公”经费 of this and last year, and the two funds that the department has not.
import { CAPITAL, GOODS_AND_SERVICES, PERSONNEL } from "./economic-lines.mjs";
import { inWan, total } from "./figures.mjs";
import { BOLD_TOTALS, openFinal } from "./final-form.mjs";
import { formula, letter } from "./sheet.mjs";

export function previousThreePublic({ threePublic: lines }) {
  const previous = Object.fromEntries(
    Object.entries(lines).map(([name, line]) => [
      name,
      { budget: line.previousBudget, outturn: line.previous },
    ])
  );
  return threePublic("2022年“三公”经费决算表", "2022", previous);
}

/** Three blocks side by side: 301 and 303, 302, then 307, 310 and 399. */
export function basic({ economic, personnel, runningCosts }) {
  const sheet = openFinal("一般公共预算基本支出决算表", [10, 32, 13, 10, 26, 13, 10, 26, 13], {
    title: "一般公共预算财政拨款基本支出决算明细表",
    number: "06",
  });
  const first = sheet.header(4, [
    ["人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<"],
    [
      "科目编码",
      "科目名称",
      "决算数",
      "科目编码",
      "科目名称",
      "决算数",
      "科目编码",
      "科目名称",
      "决算数",
    ],
  ]);
  const amountOf = (code) =>
    total(economic.filter((each) => each.code.startsWith(code)).map(({ outturn }) => outturn));
  const blocks = [PERSONNEL, GOODS_AND_SERVICES, CAPITAL];
  const longest = Math.max(...blocks.map((block) => block.length));
  const cell = (block, index, column) => {
    const entry = block[index];
    if (entry === undefined) return [null, null, null];
    const [code, name] = entry;
    const value = inWan(amountOf(code));
    if (code.length > 3) return [code, `  ${name}`, value];
    const below = block.filter(([each]) => each.length > 3 && each.startsWith(code)).length;
    const row = first + index + 1;
    return [
      code,
      name,
      below === 0
        ? value
        : formula(`SUM(${column}${String(row + 1)}:${column}${String(row + below)})`, value),
    ];
  };
  const lines = Array.from({ length: longest }, (_, index) => [
    ...cell(PERSONNEL, index, "C"),
    ...cell(GOODS_AND_SERVICES, index, "F"),
    ...cell(CAPITAL, index, "I"),
  ]);
  const rowOf = (block, code) => String(first + 1 + block.findIndex(([each]) => each === code));
  const people = formula(
    `C${rowOf(PERSONNEL, "301")}+C${rowOf(PERSONNEL, "303")}`,
    inWan(personnel.outturn)
  );
  const running = formula(
    `F${rowOf(GOODS_AND_SERVICES, "302")}+I${rowOf(CAPITAL, "307")}+I${rowOf(CAPITAL, "310")}+I${rowOf(CAPITAL, "399")}`,
    inWan(runningCosts.outturn)
  );
  const kinds = ["code", "label", "money", "code", "label", "money", "code", "label", "money"];
  const last = sheet.body(
    first,
    kinds,
    [...lines, ["人员经费合计", null, people, "公用经费合计", null, null, null, null, running]],
    BOLD_TOTALS
  );
  sheet.merge(last - 1, 0, 1, 2).merge(last - 1, 3, 1, 5);
  sheet.note(last, "注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。");
  return sheet;
}

export function threePublic(name, year, lines) {
  const sheet = openFinal(
    name,
    Array.from({ length: 12 }, () => 13),
    {
      title: `${year === "2023" ? "" : `${year}年度`}一般公共预算财政拨款“三公”经费支出决算表`,
      number: "07",
      year,
    }
  );
  const half = (over) => [
    [over, "<", "<", "<", "<", "<"],
    ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"],
    ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"],
  ];
  const [left, right] = [half("预算数"), half("决算数")];
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1));
  const first = sheet.header(
    4,
    [...left.map((labels, index) => [...labels, ...right[index]]), numbers],
    32
  );
  const row = String(first + 1);
  const amounts = (field, offset) => {
    const { overseasTravel, vehiclePurchase, vehicleOperation, hospitality } = lines;
    const at = (index) => `${letter(offset + index)}${row}`;
    const vehicles = vehiclePurchase[field] + vehicleOperation[field];
    const all = overseasTravel[field] + vehicles + hospitality[field];
    return [
      formula(`${at(1)}+${at(2)}+${at(5)}`, inWan(all)),
      inWan(overseasTravel[field]),
      formula(`${at(3)}+${at(4)}`, inWan(vehicles)),
      inWan(vehiclePurchase[field]),
      inWan(vehicleOperation[field]),
      inWan(hospitality[field]),
    ];
  };
  const line = [...amounts("budget", 0), ...amounts("outturn", 6)];
  sheet.body(
    first,
    line.map(() => "money"),
    [line]
  );
  sheet.note(
    first + 1,
    `注：本表反映部门${year === "2023" ? "本年度" : `${year}年度`}“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，决算数包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。`,
    30
  );
  return sheet;
}

export function governmentFunds() {
  const sheet = openFinal("政府性基金预算收入支出决算表", [8, 6, 6, 34, 15, 15, 15, 15, 15, 15], {
    title: "政府性基金预算财政拨款收入支出决算表",
    number: "08",
  });
  const first = sheet.header(4, [
    ["项目", "<", "<", "<", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
    ["功能分类科目编码", "<", "<", "科目名称", "^", "^", "小计", "基本支出", "项目支出", "^"],
    ["^", "^", "^", "栏次", "1", "2", "3", "4", "5", "6"],
  ]);
  return emptyBody(
    sheet,
    first,
    "说明：本部门2023年度没有政府性基金预算财政拨款收入和支出，故本表无数据。"
  );
}

export function stateCapital() {
  const sheet = openFinal("国有资本经营预算支出决算表", [8, 6, 6, 40, 18, 18, 18], {
    title: "国有资本经营预算财政拨款支出决算表",
    number: "09",
  });
  const first = sheet.header(4, [
    ["项目", "<", "<", "<", "本年支出", "<", "<"],
    ["功能分类科目编码", "<", "<", "科目名称", "合计", "基本支出", "项目支出"],
    ["^", "^", "^", "栏次", "1", "2", "3"],
  ]);
  return emptyBody(
    sheet,
    first,
    "说明：本部门2023年度没有国有资本经营预算财政拨款支出，故本表无数据。"
  );
}

function emptyBody(sheet, first, note) {
  const kinds = [
    "code",
    "code",
    "code",
    "label",
    ...Array.from({ length: sheet.columns - 4 }, () => "money"),
  ];
  const last = sheet.body(first, kinds, [["合计"], [], []], BOLD_TOTALS);
  sheet.merge(first, 0, 1, 4);
  sheet.note(last, note);
  return sheet;
}
