// The officer's own records: what was published, how each project spent, what auditors found.
import { assetIncome, assets, assetSummary } from "./assets.mjs";
import { institutions } from "./documents.mjs";
import { inWan } from "./figures.mjs";
import { BOLD_TOTALS, day, openLedger } from "./ledger.mjs";
import { procurement } from "./procurement.mjs";
import { as, formula } from "./sheet.mjs";

export function ledgerSheets(figures) {
  return [
    procurement(figures),
    assets(),
    assetSummary(),
    assetIncome(),
    disclosure(),
    institutions(figures),
    projects(figures),
    audit(),
  ];
}

const PORTAL = "区政府门户网站“财政预决算”专栏 http://www.huadu.gov.cn";

function disclosure() {
  const sheet = openLedger("预决算及绩效信息公开清单", [6, 34, 14, 14, 12, 46, 12, 26], {
    title: "2023年度预决算及绩效信息公开清单",
  });
  const first = sheet.header(
    2,
    [
      [
        "序号",
        "公开事项",
        "批复日期",
        "公开日期",
        "公开间隔（天）",
        "公开渠道",
        "内容是否完整",
        "备注",
      ],
    ],
    30
  );
  const items = [
    ["部门预算", "2023-02-06", "2023-02-20", "含全部预算公开表和说明"],
    ["部门决算", "2024-08-16", "2024-08-30", "含全部决算公开表和说明"],
    ["绩效目标", "2023-02-06", "2023-02-20", "随部门预算公开"],
    ["绩效自评", "2024-08-16", "2024-08-30", "随部门决算公开"],
  ];
  const lines = items.map(([item, approved, published, note], index) => {
    const row = String(first + index + 1);
    const gap = formula(`D${row}-C${row}`, day(published) - day(approved));
    return [index + 1, `2023年度${item}`, day(approved), day(published), gap, PORTAL, "是", note];
  });
  sheet.body(first, ["whole", "text", "date", "date", "whole", "text", "mark", "text"], lines, {
    height: 30,
  });
  return sheet;
}

const UNSPENT_REASON =
  "因流动展位场地施工及多次强降雨，市集活动推迟到2024年举办，资金按规定结转下年继续使用";

function projects(figures) {
  const sheet = openLedger("项目支出明细", [14, 34, 22, 9, 10, 9, 34, 13, 12, 14, 13, 11, 12, 44], {
    title: "2023年度部门支出及项目支出明细表",
    unit: "金额单位：万元",
  });
  const first = sheet.header(
    2,
    [
      [
        "支出类别",
        "项目名称",
        "项目代码",
        "是否新增项目",
        "应否事前评估",
        "是否已评估",
        "评估材料",
        "年初预算数",
        "调整数",
        "调整后预算数",
        "全年支出数",
        "执行率",
        "结转结余",
        "偏差原因",
      ],
    ],
    32
  );
  const amounts = (row, { budget, revised, outturn }) => [
    inWan(budget),
    inWan(revised - budget),
    formula(`H${String(row)}+I${String(row)}`, inWan(revised)),
    inWan(outturn),
    formula(`K${String(row)}/J${String(row)}`, outturn / revised),
    formula(`J${String(row)}-K${String(row)}`, inWan(revised - outturn)),
  ];
  const sums = (row, text, { budget, revised, outturn }) => [
    formula(text("H"), inWan(budget)),
    formula(text("I"), inWan(revised - budget)),
    formula(text("J"), inWan(revised)),
    formula(text("K"), inWan(outturn)),
    formula(`K${String(row)}/J${String(row)}`, outturn / revised),
    formula(text("M"), inWan(revised - outturn)),
  ];
  const spent = ({ budget, outturn }) => ({ budget, revised: outturn, outturn });
  const start = first + 1;
  const blank = ["", "", "", "", ""];
  const notAsked = ["", "—", "—", "—", ""];
  const projectLines = figures.projects.map((each, index) => [
    "项目支出",
    each.name,
    each.code,
    each.isNew ? "是" : "否",
    each.isNew ? "是" : "否",
    each.isNew ? "是" : as("mark", "不适用"),
    each.isNew ? "流动科普市集项目事前绩效评估报告（花科协〔2022〕18号）" : "",
    ...amounts(start + 5 + index, {
      budget: each.budget,
      revised: each.budget,
      outturn: each.outturn,
    }),
    each.unspent ? UNSPENT_REASON : "",
  ]);
  const firstProject = start + 5;
  const lastProject = firstProject + projectLines.length - 1;
  const whole = { budget: figures.budget, revised: figures.revenue, outturn: figures.outturn };
  const project = {
    budget: figures.project.budget,
    revised: figures.project.budget,
    outturn: figures.project.outturn,
  };
  const lines = [
    ["一、基本支出"],
    ["基本支出", "人员经费", ...notAsked, ...amounts(start + 1, spent(figures.personnel)), ""],
    ["基本支出", "公用经费", ...notAsked, ...amounts(start + 2, spent(figures.runningCosts)), ""],
    [
      "小计",
      "",
      ...blank,
      ...sums(
        start + 3,
        (column) => `SUM(${column}${String(start + 1)}:${column}${String(start + 2)})`,
        spent(figures.basic)
      ),
      "",
    ],
    ["二、项目支出"],
    ...projectLines,
    [
      "小计",
      "",
      ...blank,
      ...sums(
        lastProject + 1,
        (column) => `SUM(${column}${String(firstProject)}:${column}${String(lastProject)})`,
        project
      ),
      "",
    ],
    [
      "合计",
      "",
      ...blank,
      ...sums(
        lastProject + 2,
        (column) => `${column}${String(start + 3)}+${column}${String(lastProject + 1)}`,
        whole
      ),
      "",
    ],
  ];
  const kinds = [
    "label",
    "text",
    "code",
    "mark",
    "mark",
    "mark",
    "text",
    "money",
    "money",
    "money",
    "money",
    "percent",
    "money",
    "text",
  ];
  const last = sheet.body(first, kinds, lines, { ...BOLD_TOTALS, height: 28 });
  sheet.note(
    last,
    "注：调整数为人员经费追加0.37万元，以及公用经费调剂0.60万元用于人员经费；执行率=全年支出数÷调整后预算数。"
  );
  return sheet;
}

function audit() {
  const sheet = openLedger("审计监督问题清单", [8, 16, 24, 48, 14, 16, 12, 12, 30], {
    title: "2023年度审计、财会监督、巡察发现问题清单",
    unit: "金额单位：万元",
  });
  const first = sheet.header(2, [
    [
      "序号",
      "监督类型",
      "监督机关",
      "发现问题",
      "发现日期",
      "涉及金额",
      "是否整改",
      "严重程度",
      "备注",
    ],
  ]);
  const last = sheet.body(
    first,
    ["whole", "mark", "mark", "text", "date", "money", "mark", "mark", "text"],
    [[], []]
  );
  sheet.note(last, "说明：本年度无审计、财会监督、巡察发现的问题，故本表无数据。");
  return sheet;
}
