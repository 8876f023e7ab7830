// The words of the tab 检查.

export const FINDINGS_TEXT = {
  title: "检查结果",
  help: "点一条，跳到单元格并看怎么改。键盘：↑ ↓ 移动，回车跳转，退格返回原处。",
  empty: { title: "尚未检查", text: "开始后，这里按错误、需说明、提示列出核对结果。" },
  none: { title: "未发现问题", text: "能够判断的核对规则全部通过。" },
  nothing: {
    title: "没有可供核对的数据",
    text: "没有认出可以核对的表，或所有规则都缺少数据。请先到“识别”栏确认认出的表，补齐缺少的表后再点“检查工作簿”。",
  },
  held: (count: number) => `${String(count)}条规则核对通过`,
  pending: (count: number) => `另有${String(count)}条规则请人工核对，不视为通过`,
  expected: "应为",
  actual: "实为",
  fix: "怎么改",
  cells: "位置",
  back: "返回原处",
  isNew: "新增",
  alike: (count: number) => `同类${String(count)}处`,
  consequences: (count: number) => `由此引起${String(count)}处`,
  more: (count: number) => `再显示${String(count)}条`,
  omitted: (rule: string, count: number) =>
    `${rule} 另有同类${String(count)}处，列在“绩效_就绪检查”工作表`,
} as const;

export const EXPLANATION_TEXT = {
  label: "说明",
  help: "写明原因即可，会随结果写入工作簿。",
  helpForAll: (count: number) => `写明原因即可，适用于这${String(count)}处。`,
  save: "保存说明",
  confirm: "核对无误，说明仍然有效",
  explained: "已说明",
  stale: "需复核",
  staleHelp: "说明之后数字有变化，或者是上年的说明。请核对后修改，或者确认仍然有效。",
  situation: "说明时的情况",
} as const;

export const SWITCH_TEXT = {
  open: "本工作簿不适用此规则…",
  reason: (rule: string) => `停用 ${rule} 的原因`,
  help: "必填。停用后另列，不算通过；原因随结果写入工作簿。",
  save: "停用此规则",
  cancel: "取消",
  title: (count: number) => `停用的规则（${String(count)}）`,
  titleHelp: "不算通过",
  because: (reason: string) => `原因：${reason}`,
  would: (count: number) => `原有发现${String(count)}处，不再列出`,
  restore: "恢复",
  restoreRule: (rule: string) => `恢复规则 ${rule}`,
} as const;

export const STAGES_TEXT = {
  title: "就绪度各阶段",
  error: (count: number) => `${String(count)}处错误`,
  explain: (count: number) => `${String(count)}处待说明`,
  explained: (count: number) => `${String(count)}处已说明`,
  hint: (count: number) => `${String(count)}条提示`,
  unjudged: (count: number) => `${String(count)}条未能判断`,
  selfChecks: (count: number) => `${String(count)}条自行核对`,
  held: (count: number) => `${String(count)}条通过`,
  switchedOff: (count: number) => `${String(count)}条已停用`,
} as const;

export const UNJUDGED_TEXT = {
  title: (count: number) => `未能判断（${String(count)}）`,
  help: "缺少数据，不等于通过",
  reason: (reason: string, count: number) => `${reason}：${String(count)}条规则未核对`,
  selfTitle: (count: number) => `自行核对（${String(count)}）`,
  selfHelp: "工作簿中没有可供判断的数据",
} as const;

export const FILTER_TEXT = {
  severity: "级别",
  table: "表",
  all: (count: number) => `全部（${String(count)}）`,
  option: (what: string, count: number) => `${what}（${String(count)}）`,
  none: "没有符合条件的发现。",
} as const;

/** After the workbook was checked again. */
export const COMPARED_TEXT = {
  same: "与上次检查相比：没有变化。",
  line: (parts: readonly string[]) => `与上次检查相比：${parts.join("，")}。`,
  fixed: (count: number) => `已改正${String(count)}处`,
  fresh: (count: number) => `新增${String(count)}处`,
  remaining: (count: number) => `仍有${String(count)}处`,
  nothingLeft: "没有遗留",
  fixedTitle: (count: number) => `已改正的${String(count)}处`,
  more: (count: number) => `另有${String(count)}处`,
  reread: (read: number, kept: number) =>
    read === 0
      ? `${String(kept)}张工作表都没有变动，沿用上次读取的内容。`
      : `只重新读取了可能有变动的${String(read)}张工作表，其余${String(kept)}张沿用上次读取的内容。`,
  readAll: "重新读取全部",
} as const;
