// Columns that many forms share: 科目编码, 科目名称, 行次.
import type { ColumnRule } from "./form";

/** 科目编码, also as 类 | 款 | 项 in up to three columns; the reader joins them into `row.code`. */
export const CODE: ColumnRule = {
  field: "code",
  kind: "code",
  header: [/(编码|代码|科目编号)(\/[类款项])?$/, /(^|\/)[类款项]$/],
  not: [/项目代码|项目编码|资产编/],
};

export const NAME: ColumnRule = {
  field: "name",
  kind: "name",
  header: [/(科目)?名称$/, /(^|\/)(科目|项目)$/, /项目\(按.*\)$/],
};

export const LINE_NO: ColumnRule = {
  field: "lineNo",
  kind: "number",
  header: [/(^|\/)行次$/, /(^|\/)序号$/],
};
