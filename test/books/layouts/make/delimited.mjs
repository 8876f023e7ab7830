// Tables as delimited text: no merges, no formats, everything a system's export keeps.
import { functionRows, totals } from "./figures.mjs";
import { Page } from "./page.mjs";

/** The page as comma separated lines; its sheet is named after the file. */
export function csvOf(page) {
  const rows = [];
  for (const [key, { value }] of page.cells) {
    const [row, column] = key.split(",").map(Number);
    rows[row] ??= [];
    rows[row][column] = String(value);
  }
  const quoted = (field = "") => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return `${Array.from(rows, (row = []) => Array.from(row, quoted).join(",")).join("\r\n")}\r\n`;
}

/** An export of the budget system: unit in the header, codes of units before the codes of functions. */
function outturn() {
  const page = new Page("预算执行导出");
  const columns = ["-", "code", "name", "total", "basic", "project"];
  page.table({ form: "final.generalPublic", title: "2023年一般公共预算财政拨款支出决算表", unit: "yuan", basis: "unit line", columns });
  page.line({ 0: "2023年一般公共预算财政拨款支出决算表" }).line({ 0: "单位名称：某区文化馆", 5: "金额单位：元" });
  page.header([["单位", "功能分类科目编码", "功能分类科目名称", "合计", "基本支出", "项目支出"]]);
  for (const row of functionRows("culture"))
    page.row_(["301001", row.code, row.name, ...[row.total, row.basic, row.project].map((amount) => amount.toLocaleString("en-US", { minimumFractionDigits: 2 }))]);
  const { total, basic, project } = totals("culture");
  page.total([null, null, "合计", total, basic, project], [2]);
  return page.end();
}

function scores() {
  const page = new Page("打分表导出");
  page.table({ form: "self.scoreSheet", title: "", columns: ["level1", "level2", "level3", "maxPoints", "standard", "points", "note"] });
  page.header([["一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "备注"]]);
  page.rows([
    ["履职效能", "整体效能", "产出指标完成情况", 20, "按比例计分", 20],
    ["履职效能", "整体效能", "预算资金支出率", 10, "支出率×10", 9.8],
    ["管理效率", "预算执行", "结转结余率", 2, "分档计分", 2],
    ["管理效率", "采购管理", "采购合同签订时效性", 3, "按及时率计分", 2.25, "一份超期"],
  ]);
  return page.end();
}

export const delimited = [outturn(), scores()].map((page) => ({
  name: `${page.name}.csv`,
  pages: [page],
  text: csvOf(page),
}));

/** Node decodes GB 18030 but does not encode it; two bytes are enough for what a table holds. */
export function gb18030(text) {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const bytes = [lead, trail];
      const decoded = decoder.decode(Uint8Array.from(bytes));
      if (decoded.length === 1 && decoded !== "\ufffd" && !codes.has(decoded)) codes.set(decoded, bytes);
    }
  }
  return Buffer.from([...text].flatMap((each) => (each < "\x80" ? [each.charCodeAt(0)] : codes.get(each))));
}
