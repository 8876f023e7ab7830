// Number formats by number: the built-in ones (as Chinese Excel shows them) and those a workbook defines.
import { XmlReader } from "../xml/xml-reader";

export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "¥#,##0;¥-#,##0"],
  [6, "¥#,##0;[Red]¥-#,##0"],
  [7, "¥#,##0.00;¥-#,##0.00"],
  [8, "¥#,##0.00;[Red]¥-#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ '],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** A date or time format: y, m, d, h or s outside quotes, escapes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare =
    format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").split(";", 1)[0] ?? "";
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/** Format of each cell style, undefined for General. */
export function readStyleFormats(xml: string | undefined): readonly (string | undefined)[] {
  const formats: (string | undefined)[] = [];
  if (xml === undefined) return formats;
  const codes = new Map(BUILT_IN_FORMATS);
  const reader = new XmlReader(xml);
  let inCellStyles = false;
  while (reader.next()) {
    if (reader.name === "cellXfs") inCellStyles = !reader.closing && !reader.isEmpty();
    if (reader.closing) continue;
    if (reader.name === "numFmt") codes.set(formatId(reader), reader.attribute("formatCode") ?? "");
    if (reader.name === "xf" && inCellStyles) formats.push(known(codes.get(formatId(reader))));
  }
  return formats;
}

function formatId(reader: XmlReader): number {
  return Number(reader.attribute("numFmtId") ?? 0);
}

function known(code: string | undefined): string | undefined {
  return code === "" || code?.toLowerCase() === "general" ? undefined : code;
}
