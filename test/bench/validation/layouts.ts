// The made layouts of the bench: those whose tables do not tie out are left out, and what is wrong in the others as they
// are is named, so that anything else that is told of an untouched book is a false alarm.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Finding } from "../../../src/domain/finding";

const FOLDERS = [
  "layouts",
  "layouts-open",
  "layouts-kept",
  "layouts-fresh",
  "layouts-published",
  "layouts-last",
  "layouts-more",
  "layouts-provinces",
  "layouts-departments",
  "layouts-disclosed",
].map((name) => `test/books/${name}`);

/** A fault in them cannot be told from what was there. */
const UNTIED: ReadonlySet<string> = new Set([
  // 财决07表 prints two of the rows that its 合计 adds up.
  "部门决算软件导出.xlsx",
  // 基本支出 prints more 公务接待费 than the 三公 table beside it.
  "湖南某县2023年部门决算.xlsx",
  "信访局2022年决算.xlsx",
  // 人员经费 and 公用经费 were rounded to 100 元 row by row; their 合计 is off by 100 元.
  "支出按类型和来源.xlsx",
  // 财政拨款总表 prints 0 of 政府性基金, the table of the funds below it 150 万元.
  "上下两表单位不同.xlsx",
]);

/** Defects of untouched layouts, each seen in the cells. */
const REAL: Readonly<Record<string, readonly string[]>> = {
  // Excerpts of score sheets: 55, 30 and 56 of 100 points; 支付进度 lost 0.4 and gives no reason.
  "分组打分表.xlsx": ["F-01"],
  "自评和复核评分.xlsx": ["F-01", "F-14"],
  "评分表两种.xlsx": ["F-01"],
  // 预算完成率 and 社会公众满意度 lost points and give no reason, though another line does.
  "地震局评分表.xlsx": ["F-14"],
  // 效益 20 and 满意度 20 where the ministry's form gives 30 and 10.
  "四川某县2023年项目自评.xlsx": ["F-22"],
  // 8.2 of 8.5 万亩 and full marks; two targets missed without a word.
  "重庆某县2023年整体自评.xlsx": ["F-07", "G-01"],
  // Five of the nine forms, and nothing said of the others.
  "水利局2021年决算.xlsx": ["A-05"],
  // The converter put several rows, and a number with the label beside it, into one cell.
  "文联2018年行合并.xlsx": ["A-15"],
  // Five of the nine.
  "总工会2021年决算公开.xlsx": ["A-05"],
  // Six of the nine.
  "辽宁水利局2023年决算全套.xlsx": ["A-05"],
  // The lines "指标2：" and "……" of the template were left in.
  "食品学校项目自评.xlsx": ["A-07"],
  // 50 + 29 + 9.9 + 9.6 is 98.5, not 98.4; 93 % of 95 % without a word.
  "教育局两个项目自评.xlsx": ["F-04", "G-01"],
};

export function layoutWorkbooks(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx") && !UNTIED.has(name))
      .sort()
      .map((name) => join(folder, name))
  );
}

export function isReal(path: string, { rule }: Finding): boolean {
  return REAL[basename(path)]?.includes(rule) === true;
}
