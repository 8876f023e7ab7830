// 部门整体支出绩效目标表: budget overview, overall goal, key tasks and indicators with what was reached.
import { inWan } from "./figures.mjs";
import { DEPARTMENT, UNIT_LINE } from "./names.mjs";
import { as, formula, Sheet } from "./sheet.mjs";

/** 一级, 二级, 三级, 性质, 目标值, 单位, 实际完成值, 偏差原因, 佐证材料. */
function indicators({ worse, revenue, outturn }) {
  const events = worse ? 26 : 32;
  const reason = worse
    ? "受场地施工和强降雨影响，6场流动科普市集未能举办，已安排到2024年上半年补办"
    : "";
  return [
    [
      "产出指标",
      "数量指标",
      "举办科普宣传活动场次",
      "≥",
      32,
      "场次",
      events,
      reason,
      "活动通知、签到表、现场照片、活动台账",
    ],
    [
      "产出指标",
      "数量指标",
      "“每周科普”专栏推文期数",
      "≥",
      104,
      "期",
      108,
      "",
      "推文清单（每周2期，另有科技周、科普日专题4期）",
    ],
    ["产出指标", "数量指标", "“每周科普”推文点击量", "≥", 10, "万次", 10, "", "公众号后台数据截图"],
    [
      "产出指标",
      "数量指标",
      "订制科普宣传品数量",
      "≥",
      1,
      "万份",
      1,
      "",
      "采购合同、验收单、发放登记",
    ],
    [
      "产出指标",
      "数量指标",
      "更换科普宣传栏内容次数",
      "≥",
      2,
      "次",
      2,
      "",
      "更换前后对比照片、验收单",
    ],
    [
      "产出指标",
      "数量指标",
      "科普宣传栏展示面积",
      "≥",
      700,
      "平方米",
      700,
      "",
      "宣传栏点位及面积清单",
    ],
    [
      "产出指标",
      "数量指标",
      "滚动播放科普标语宣传条数",
      "≥",
      6000,
      "条",
      6500,
      "",
      "显示屏播放记录",
    ],
    ["产出指标", "质量指标", "宣传品及服务验收通过率", "=", 100, "%", 100, "", "验收报告"],
    ["产出指标", "时效指标", "活动按期完成率", "=", 100, "%", 100, "", "活动计划与完成情况对照表"],
    [
      "产出指标",
      "成本指标",
      "部门整体支出控制数",
      "≤",
      inWan(revenue),
      "万元",
      inWan(outturn),
      "",
      "部门决算报表",
    ],
    [
      "效益指标",
      "社会效益指标",
      "参与科普活动人次",
      "≥",
      10000,
      "人次",
      10800,
      "",
      "签到表、活动统计台账",
    ],
    ["效益指标", "社会效益指标", "科普活动安全责任事故", "=", 0, "起", 0, "", "安全工作总结"],
    [
      "效益指标",
      "社会效益指标",
      "全区公众科学素质",
      "定性",
      "有所提高",
      "",
      "有所提高",
      "",
      "科学素质监测资料、活动总结",
    ],
    ["效益指标", "可持续影响指标", "科普宣传栏正常使用率", "≥", 95, "%", 100, "", "巡查记录"],
    [
      "满意度指标",
      "服务对象满意度指标",
      "参与群众满意度",
      "≥",
      95,
      "%",
      100,
      "",
      "满意度调查报告（样本620份，有效问卷608份，满意608份）",
    ],
  ];
}

const GOAL_KINDS = ["mark", "mark", "text", "mark", "money", "mark", "money", "text", "text"];

export function goals(figures) {
  const sheet = new Sheet("部门整体支出绩效目标表", [13, 17, 32, 10, 14, 10, 14, 36, 40])
    .title(0, "2023年度部门整体支出绩效目标表")
    .above(1, UNIT_LINE, "金额单位：万元");
  const row = putIndicators(sheet, putTasks(sheet, putFunds(sheet, 2, figures), figures), figures);
  sheet.note(row, "注：指标性质填“≥、≤、=”或“定性”；未完成目标值的指标应填写偏差原因。");
  return sheet;
}

const HALF = "<";

function putFunds(sheet, start, { budget, basic, project }) {
  sheet.header(start, [["部门名称", DEPARTMENT, HALF, HALF, HALF, HALF, HALF, HALF, HALF]]);
  const first = sheet.header(start + 1, [
    ["预算整体情况", "按支出类型", HALF, HALF, "预算金额", "按资金来源", HALF, HALF, "预算金额"],
  ]);
  const lines = [
    ["基本支出", basic.budget, "财政拨款", budget],
    ["项目支出", project.budget, "其他资金", 0],
  ];
  const kinds = ["mark", "text", "text", "text", "money", "text", "text", "text", "money"];
  const rows = lines.map(([left, spent, right, funded]) => [
    null,
    left,
    null,
    null,
    inWan(spent),
    right,
    null,
    null,
    inWan(funded),
  ]);
  const range = (column) => `SUM(${column}${String(first + 1)}:${column}${String(first + 2)})`;
  const totals = [
    null,
    "预算总额",
    null,
    null,
    formula(range("E"), inWan(budget)),
    "合计",
    null,
    null,
    formula(range("I"), inWan(budget)),
  ];
  const last = sheet.body(first, kinds, [...rows, totals]);
  for (let row = first; row < last; row += 1) sheet.merge(row, 1, 1, 3).merge(row, 5, 1, 3);
  sheet.merges = sheet.merges.filter(
    (merge) => !(merge.startRow === start + 1 && merge.startCol === 0)
  );
  sheet.merge(start + 1, 0, 4, 1);
  return last;
}

function putTasks(sheet, start, { projects }) {
  const goal =
    "围绕五类重点人群办好科普活动，持续更新线上栏目和宣传栏，巩固科普阵地，保障机关正常运转，推动全区公众科学素质不断提高。";
  sheet.body(start, ["mark", ...Array.from({ length: 8 }, () => "text")], [["总体绩效目标", goal]]);
  sheet.merge(start, 1, 1, 8).height(start, 36);
  const operation = projects.filter(({ name }) => name.startsWith("编外人员"));
  const outreach = projects.filter((each) => !operation.includes(each));
  const amount = (list) => inWan(list.reduce((sum, each) => sum + each.budget, 0));
  const first = sheet.header(start + 1, [
    [
      "年度重点工作任务",
      "任务名称",
      "主要实施内容",
      HALF,
      HALF,
      "拟投入资金",
      HALF,
      "期望达到的目标",
      HALF,
    ],
  ]);
  const last = sheet.body(
    first,
    ["mark", "text", "text", "text", "text", "money", "money", "text", "text"],
    [
      [
        null,
        "科普宣传工作",
        "举办科普活动，运营“每周科普”专栏，维护更新宣传栏，制作宣传品",
        null,
        null,
        amount(outreach),
        null,
        "科普宣传覆盖面扩大，公众科学素质提高",
      ],
      [
        null,
        "运营管理工作",
        "落实编外人员待遇，保障机关办公运转",
        null,
        null,
        amount(operation),
        null,
        "各项科普工作有序开展",
      ],
    ],
    { height: 30 }
  );
  for (let row = first; row < last; row += 1)
    sheet.merge(row, 2, 1, 3).merge(row, 5, 1, 2).merge(row, 7, 1, 2);
  sheet.merge(start + 1, 0, last - start - 1, 1);
  return last;
}

function putIndicators(sheet, start, figures) {
  const first = sheet.header(
    start,
    [
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "指标性质",
        "目标值",
        "计量单位",
        "实际完成值",
        "偏差原因",
        "佐证材料",
      ],
    ],
    28
  );
  const lines = indicators(figures);
  const text = (value) => (typeof value === "string" ? as("mark", value) : value);
  const number = (value) => (Number.isInteger(value) ? as("whole", value) : text(value));
  const last = sheet.body(
    first,
    GOAL_KINDS,
    lines.map(([level1, level2, name, operator, target, unit, actual, ...rest], index) => [
      lines[index - 1]?.[0] === level1 ? null : level1,
      lines[index - 1]?.[1] === level2 && lines[index - 1]?.[0] === level1 ? null : level2,
      name,
      operator,
      number(target),
      unit,
      number(actual),
      ...rest,
    ]),
    { height: 28 }
  );
  for (const column of [0, 1])
    mergeRuns(
      sheet,
      first,
      lines.map((line) => line.slice(0, column + 1).join("/")),
      column
    );
  return last;
}

function mergeRuns(sheet, first, keys, column) {
  keys.forEach((key, index) => {
    if (keys[index - 1] === key) return;
    let rows = 1;
    while (keys[index + rows] === key) rows += 1;
    sheet.merge(first + index, column, rows, 1);
  });
}
