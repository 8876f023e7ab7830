// 绩效_映射与说明: what was taken for what, the figures and parameters used, the calendar, and how to read our sheets.
import { dateSerial } from "../../domain/calendar-date";
import { factTitle } from "../../domain/fact";
import { HOLIDAY_NOTICES } from "../../domain/holidays";
import { inUnit } from "../../domain/money";
import { tracedFormula } from "../../domain/expression";
import { cellsOf } from "../../domain/trace";
import { HOLIDAYS_NAME, MAKE_UP_DAYS_NAME } from "../../measures/ledger-dates";
import { serialDate } from "../../workbook/values/amounts";
import { formChoices } from "../../workbook/forms/choices";
import { formula, link, serial, text } from "./cells";
import { NOT_USED } from "./correction-words";
import { addColumns, addTables } from "./mapping-tables";
import { addParameters } from "./parameter-rows";
import type { PlannedCell, SheetPlan } from "./plan";
import { SheetRows } from "./sheet-rows";
import type { SheetContext } from "./sheet-context";

const NOTES = [
  "本表及其他“绩效_”开头的工作表由绩效自评助手生成；您的原有工作表未作任何改动。",
  "比率和得分均为链接原表的公式，更正原表数字后自动变化；更正后请重新测算，以更新文字和判定。",
  "浅黄色单元格由经办人填写，重新测算时保留。",
  "参数性质为“默认值”的，未见财政部门公开文本，请与财政部门核对后在“调整为”栏修改。",
  "把握低于80%的表，在“确认无误”栏填“是”之前不参与计算。",
  "认错的表，可在“更正为（表名）”“更正单位”“更正年度”栏更正，各列在第七部分更正，然后重新测算；更正按版式保存，次年的同版式表、把本表复制到其他工作簿后同样有效。",
  `“更正为（表名）”可填：${formChoices()
    .map(({ title }) => title)
    .join("、")}；不作为表使用的填“${NOT_USED}”。`,
  "“更正单位”可填元、千元、万元、亿元；“更正年度”可填本年度、上年度或四位年份；删去所填内容即恢复自动识别。",
  "工作日按国务院办公厅放假调休通知计算；通知未公布的年份只按周末计算。",
];

export function mappingSheet(context: SheetContext): SheetPlan {
  const rows = new SheetRows("mapping", context.names.mapping, context);
  rows.block("一、使用说明", []);
  for (const [index, note] of NOTES.entries()) {
    const [first = "", ...more] = linesOf(note);
    rows.add([text(`${String(index + 1)}.`, "note"), text(first, "note")]);
    for (const line of more) rows.add([null, text(line, "note")]);
  }
  addTables(rows, context.review.book);
  rows.block("三、未读取的工作表", ["序号", "工作表", "原因"]);
  context.review.book.unread.forEach(({ sheet, because }, index) =>
    rows.add([serial(index + 1), text(sheet), text(because)])
  );
  rows.sayIfEmpty("各工作表均已读取");
  rows.block("四、采用的数据（单位：万元）", ["序号", "数据", "数值", "来源"]);
  addFacts(rows, context);
  rows.sayIfEmpty("没有可以采用的数据");
  addParameters(rows, "五、评分参数", context.review);
  addCalendar(rows, context);
  addColumns(rows, "七、各列的识别", context.review.book);
  rows.sayIfEmpty("没有已识别的表");
  return rows.plan({
    widths: [8, 36, 30, 26, 14, 10, 12, 32, 16, 26, 12, 12, 30],
    frozenRows: 2,
    print: { landscape: true, titleRows: null, columns: 12 },
  });
}

/** A note runs over the empty cells beside it, as far as the page goes. */
const LINE_LETTERS = 90;

/** Broken behind a mark, where there is one. */
function linesOf(note: string): readonly string[] {
  if (note.length <= LINE_LETTERS) return [note];
  const mark = Math.max(
    ...["、", "；", "，"].map((each) => note.lastIndexOf(each, LINE_LETTERS - 1))
  );
  const end = mark < 0 ? LINE_LETTERS : mark + 1;
  return [note.slice(0, end), ...linesOf(note.slice(end))];
}

function addFacts(rows: SheetRows, { review }: SheetContext): void {
  review.book.facts.all().forEach(({ ref, value }, index) => {
    const amount = inUnit(value.value, "tenThousandYuan");
    rows.add([
      serial(index + 1),
      text(factTitle(ref)),
      formula(tracedFormula(value), amount, "money"),
      link(cellsOf(value)),
    ]);
  });
}

/** The calendar of the fiscal year and its neighbours, under the names that the working-day formulas use. */
function addCalendar(rows: SheetRows, { review }: SheetContext): void {
  const year = review.book.year.state === "known" ? review.book.year.value : null;
  const notices = HOLIDAY_NOTICES.filter(
    (each) => year === null || Math.abs(each.year - year) <= 1
  );
  const off = notices.flatMap((each) => each.off.flatMap((span) => spanDays(each.year, span)));
  const worked = notices.flatMap((each) =>
    each.worked.map((day) => dateSerial(`${String(each.year)}-${day}`))
  );
  rows.block(`六、放假调休（${notices.map((each) => each.notice).join("；")}）`, [
    "序号",
    "放假日期",
    "调休上班日期",
  ]);
  const first = rows.next;
  for (let index = 0; index < off.length; index += 1) {
    rows.add([serial(index + 1), dateCell(off[index]), dateCell(worked[index])]);
  }
  if (off.length === 0) rows.add([text(""), text(""), text("")]);
  rows.name({ name: HOLIDAYS_NAME, row: first, column: 1, rows: Math.max(1, off.length) });
  rows.name({ name: MAKE_UP_DAYS_NAME, row: first, column: 2, rows: Math.max(1, worked.length) });
}

function spanDays(year: number, [from, to]: readonly [string, string]): number[] {
  const first = dateSerial(`${String(year)}-${from}`);
  const last = dateSerial(`${String(year)}-${to}`);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** As a formula, which is the same day in a workbook that counts from 1904. */
function dateCell(serial: number | undefined): PlannedCell {
  const date = serial === undefined ? null : serialDate(serial);
  if (serial === undefined || date === null) return text("");
  const parts = date.split("-").map((part) => String(Number(part)));
  return formula(`DATE(${parts.join(",")})`, serial, "date");
}
