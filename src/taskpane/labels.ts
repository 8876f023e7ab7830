// Every word the pane shows that does not come from the review itself. Plain official style.
import type { Severity } from "../domain/finding";
import type { Authority } from "../domain/citation";
import type { ReadProgress } from "../host/port";
import type { Readiness } from "../review/review";
import type { UnitBasis } from "../workbook/book";

/** "，第 12,000／100,000 行" */
function rowsOf({ rows }: ReadProgress): string {
  if (rows === undefined) return "";
  return `，第${rows.done.toLocaleString("zh-CN")}／${rows.total.toLocaleString("zh-CN")}行`;
}

export const LABELS = {
  name: "绩效自评助手",
  tabsName: "面板栏目",
  tabs: { tables: "识别", findings: "检查", scores: "测算", report: "报告" },
  commands: {
    assess: "一键测算",
    check: "检查工作簿",
    refresh: "核对更新",
    draft: "写入报告初稿",
  },
  first: {
    title: ["读您的表、算分、写初稿，", "不改您的原表"],
    points: [
      ["识别", "认出预算、决算、绩效目标和台账，列出每张表的单位与年度"],
      ["核对", "逐条检查勾稽关系，点一下就跳到出问题的单元格"],
      ["测算", "按指标体系逐项计分，算式、依据、出处都列明"],
      ["成稿", "生成自评表和自评报告初稿，每个数字都能追到原表"],
    ] as const,
    promise: "结果只写入以“绩效_”开头的新工作表。写入前会请您确认，写入后可以撤销。",
    checkOnly: "只检查，不写入",
    sample: "打开示例工作簿",
    sampleOpened: "示例工作簿已在新窗口打开，请在那里打开本面板试用",
    noSample: "没有找到示例工作簿，请联系信息技术人员检查加载项文件是否完整",
  },
  readinessName: "上报状态",
  begin: "点“一键测算”开始",
  checking: "正在检查",
  nothingKnown: "没有认出可用的表",
  openBook:
    "这个工作簿里没有认出任何表。请打开本部门的预算、决算或绩效自评工作簿，再点“一键测算”。",
  next: {
    step: (text: string) => `下一步：${text}`,
    confirm: (count: number) => `确认${String(count)}张表`,
    correct: (count: number) => `改正${String(count)}处错误`,
    explain: (count: number) => `填写${String(count)}处说明`,
    supply: (count: number) => `补齐${String(count)}项指标数据`,
    finish: () => "补充并下载报告",
  },
  ahead: "有新填写的内容尚未写入工作簿，点“一键测算”写入。",
  progress: {
    name: "进度",
    preparing: "正在准备读取…",
    reading: (at: ReadProgress) =>
      `正在读取“${at.sheet}”（${String(at.done)}／${String(at.total)}${rowsOf(at)}）`,
    assessing: "正在核对与测算…",
    writing: "正在写入“绩效_”工作表，请勿关闭工作簿…",
    cancel: "取消",
  },
  confirm: {
    title: "将在工作簿末尾写入以下工作表",
    added: "新增",
    updated: "更新",
    lacking: (count: number) =>
      `有${String(count)}项指标缺少数据，暂不计分；写入的表中逐项列明还缺什么。`,
    promise: "您的原有工作表一个数、一个公式、一处格式都不会改动。写入后可以撤销。",
    go: "继续",
    stop: "取消",
  },
  receipt: {
    title: "已写入",
    summary: (sheets: number, cells: number) =>
      `${String(sheets)}张工作表，共${cells.toLocaleString("zh-CN")}个单元格`,
    cells: (cells: number) => `${cells.toLocaleString("zh-CN")}个单元格`,
    created: "新增",
    updated: "更新",
    at: "完成于",
    untouched: "原表未改动：写入前后逐格校验一致。",
    touched:
      "注意：写入期间原有工作表的内容发生了变化，写入前后校验不一致。如非您本人或他人同时编辑，请先撤销本次生成，并与原文件核对。",
    mismatch: (ours: string, excel: string) => `：本助手算得 ${ours}，Excel 算得 ${excel}，请核对`,
    undo: "撤销本次生成",
    open: "查看评分表",
  },
  failure: { detail: "技术细节", close: "知道了", again: "重试" },
  defect: {
    title: "这是软件缺陷，不是您的表有问题。",
    remedy: "您的工作簿没有被改动。请复制技术细节交给信息技术人员，然后关闭并重新打开面板。",
    copy: "复制技术细节",
  },
  stale: { text: "数据已变动，请重新核对。", action: "核对更新" },
  notes: {
    cancelled: "已取消读取，面板仍是上次的结果。",
    nothingKnown: "没有认出可以测算的表，因此没有写入任何内容。",
    declined: "没有写入任何内容，您可以先在面板中查看结果。",
    undone: "已撤销，本次生成的内容已从工作簿中去除。",
  },
  show: { more: "查看详情", less: "收起" },
  go: (cell: string) => `跳到 ${cell}`,
  moreCells: (count: number) => `等${String(count)}处`,
  cite: "依据",
} as const;

export const READINESS_LABEL: Readonly<Record<Readiness | "unknown" | "nothing", string>> = {
  ready: "可上报",
  explain: "需说明",
  blocked: "不可上报",
  unknown: "尚未检查",
  nothing: "未能核对",
};

export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  error: "错误",
  explain: "需说明",
  hint: "提示",
};

export const SEVERITY_HELP: Readonly<Record<Severity, string>> = {
  error: "必须改正，否则不可上报",
  explain: "核对属实的，请填写说明",
  hint: "供参考，不影响上报",
};

export const AUTHORITY_LABEL: Readonly<Record<Authority, string>> = {
  law: "法规规定",
  bureau: "财政部门规定",
  default: "默认值（可调整）",
};

export const UNIT_BASIS_LABEL: Readonly<Record<UnitBasis, string>> = {
  title: "标题注明",
  "unit line": "单位行注明",
  header: "表头注明",
  magnitude: "按数值大小推断",
  given: "人工指定",
};
