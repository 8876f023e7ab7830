// The shape in which a form is declared: how its title reads, which columns and lines it prints, which facts it states.
// A form is one data file in this folder and one line in index.ts; a province's variant is one more entry in `variants`.
//
// How a form is matched (so that patterns can be written without reading the engine):
// - Titles, headers and labels are compared after `normalise` (labels.ts): all spaces and line breaks dropped, full-width
//   letters, digits and punctuation turned half-width ("（" → "(", "：" → ":"), every quotation mark dropped. Write patterns so,
//   and in the usual words: what other years and places call them is turned into these first (titles.ts, header/same-words.ts).
// - A column is matched by its header path, top to bottom, joined by "/": "本年支出/基本支出", without years, units and
//   ordinals ("2023年预算数(万元)" is "预算数"). Columns of last year, of changes (增减) and of counts (人数) are no amounts.
//   Rules are tried in the order given, so put the specific before the general. A rule takes the column that its earliest
//   pattern fits, of several the one with the shortest path; amounts that nothing tells apart are left open.
// - A line is matched by its label without ordinal and "其中:" ("一、", "(一)", "1.", "其中:" are dropped).
import type { FactId } from "../../domain/fact";
import type { FormId } from "../../domain/form-id";
import type { NonEmpty } from "../../domain/trace";
import type { Field } from "../book";

/** A string must be contained, a RegExp must match; both look at normalised text. */
export type Pattern = string | RegExp;

export type NonEmptyPatterns = NonEmpty<Pattern>;

/** How the content of a column is understood; "code" and "name" make up a row's code and label. */
export type ColumnKind =
  "money" | "number" | "percent" | "date" | "flag" | "text" | "code" | "name";

export interface ColumnRule {
  readonly field: Field;
  readonly kind: ColumnKind;
  /** As `lacks` names it to users: "项目支出". Common fields have one in columns.ts. */
  readonly title?: string;
  /** Any of these fits the header path. */
  readonly header: NonEmpty<Pattern>;
  /** None of these may fit it. */
  readonly not?: readonly Pattern[];
  /** Without this column the form is not recognised with confidence, and `lacks` names it. */
  readonly required?: boolean;
  /** Two-sided tables: only in this half. */
  readonly side?: "revenue" | "expenditure";
  /** Not beside such a column: 追加 is the whole adjustment unless 调减 has a column of its own. */
  readonly notBeside?: readonly Pattern[];
  /** Only beside such a column: 人员经费 without 基本支出 over it is a part of that where 项目支出 stands beside it. */
  readonly beside?: readonly Pattern[];
  /** Of several that fit, the first one to the right of that field: 分值 behind every level of a score sheet. */
  readonly rightOf?: Field;
  /** Of several under the same header the last one: 年度 stands to the right of 中期 in goal tables. */
  readonly last?: true;
  /** Only a column that is headed like that of this field and stands to its left: 中期 beside 年度. */
  readonly leftTwinOf?: Field;
  /** Records: a blank cell repeats the one above (一级指标 is merged downwards). */
  readonly fillDown?: boolean;
}

export interface LineRule {
  /** Becomes TableRow.line; see the field vocabulary of the form. */
  readonly line: string;
  readonly label: NonEmpty<Pattern>;
  readonly not?: readonly Pattern[];
  readonly side?: "revenue" | "expenditure";
  /** Only below that line in the same block: 一般公共预算财政拨款 stands once among the revenue, once under 年初结转. */
  readonly after?: string;
  /** As `missing` names it to users: "收入总计". */
  readonly title?: string;
}

/**
 * twoSided   收入 | 支出 side by side, a row is a label with values; block 0 is revenue, the others are expenditure
 * byCode     one to three code columns, a name, values; one block
 * codeBlocks two or three code | name | amount blocks side by side
 * singleRow  a header of several levels over one row of values (“三公”经费)
 * records    one row a record, as in a ledger or an indicator list; total rows possible
 */
export type GridLayout = "twoSided" | "byCode" | "codeBlocks" | "singleRow" | "records";

export interface GridPart {
  readonly layout: GridLayout;
  readonly columns: readonly ColumnRule[];
  readonly lines?: readonly LineRule[];
  /** One of these columns is required, whichever the print has. */
  readonly oneOf?: NonEmpty<Field>;
  /** Records: a row without this field sums up the rows below it (大类, 专项) and becomes a subtotal. */
  readonly itemField?: Field;
  /** Many prints of the form leave this part out; the others still tell what they are. */
  readonly optional?: boolean;
  /** Two-sided tables: how many blocks with values there must be at least. */
  readonly blocks?: number;
}

/** A label with its value to the right (or below it): heads of goal tables, 部门基本情况. */
export interface EntryRule {
  /** Becomes TableRow.line; the value is in cells under `field`. */
  readonly line: string;
  /** "text" unless given. */
  readonly field?: Field;
  readonly kind: Exclude<ColumnKind, "code" | "name">;
  readonly label: NonEmpty<Pattern>;
  readonly not?: readonly Pattern[];
  /** Only below the label of that line, in its column: 财政拨款 stands once under 中期资金总额, once under 年度资金总额. */
  readonly under?: string;
  /** Every cell to the right or below down to the next label is an entry of its own (职能 1. 2. 3.). */
  readonly many?: boolean;
}

export interface PairsPart {
  readonly layout: "keyValue";
  readonly entries: NonEmpty<EntryRule>;
}

/** Which rows state a fact. */
export type FactRow =
  /** A line id of the form. */
  | { readonly line: string }
  /** The first total row (合计), or the only row of a singleRow form. */
  | "total"
  /** Economic or function codes, added up: 301 + 303. */
  | { readonly codes: NonEmpty<string> };

export interface FactRule {
  readonly fact: FactId;
  readonly row: FactRow;
  readonly field: Field;
  /** The column prints last year's figure (上年决算数). */
  readonly year?: "previous";
}

export interface Variant {
  /** Where it is met, for people: "通用", "江苏 2017–2019". */
  readonly name: string;
  /** With any of these in its header a table is another variant. */
  readonly unless?: readonly Pattern[];
  /** A list of names and amounts under any title looks alike: one of these must be among its labels (no ordinals). */
  readonly telling?: NonEmpty<Pattern>;
  /** In the order in which they stand on the sheet; most forms have one. */
  readonly parts: NonEmpty<GridPart | PairsPart>;
  readonly facts?: readonly FactRule[];
}

export interface Form {
  readonly id: FormId;
  /** Any of these in the title (or, more weakly, in the sheet name) names the form. */
  readonly titles: NonEmpty<Pattern>;
  /** A title with any of these is another form's. */
  readonly notTitles?: readonly Pattern[];
  /** All of these in one header tell the form when no title does; confidence then stays below 0.8. */
  readonly headerWords?: NonEmpty<Pattern>;
  /** Without a title also these must be among the labels in the body, each of them; labels without ordinals. */
  readonly printed?: NonEmpty<Pattern>;
  /** None of these may be among them; under a title of the form they are a doubt. */
  readonly notPrinted?: NonEmpty<Pattern>;
  /** A header with any of these is another form's, whatever the title says. */
  readonly foreign?: readonly Pattern[];
  /** A table with none of these in its header is no form of ours, whatever its title: 项目支出预算表 for 项目支出明细. */
  readonly essential?: readonly Pattern[];
  /** The form prints no money at all, so a missing unit is no defect. */
  readonly unitless?: boolean;
  /** The first one that fits best is used. */
  readonly variants: NonEmpty<Variant>;
}
