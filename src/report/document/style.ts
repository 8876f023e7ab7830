// How a 公文 looks, as data: another house style is one more profile. Lengths in mm, type sizes in points.

/** 字号 by their Chinese names. */
export const TYPE_SIZES = { 二号: 22, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5 } as const;

export interface Typeface {
  /** Typeface for Chinese characters and Chinese punctuation. */
  readonly eastAsian: string;
  /** Typeface for digits and latin letters. */
  readonly latin: string;
  /** Used where a PC lacks the first, in order. */
  readonly fallback: readonly string[];
  readonly size: number;
  readonly bold: boolean;
}

/** What a paragraph is; a style profile gives each its typeface. */
export type TextRole =
  | "mark"
  | "title"
  | "heading1"
  | "heading2"
  | "heading3"
  | "body"
  | "annexTitle"
  | "tableHeader"
  | "tableCell"
  | "pageNumber";

/** Roles of the three heading levels. */
export const HEADING_ROLES = { 1: "heading1", 2: "heading2", 3: "heading3" } as const;

export interface StyleProfile {
  readonly id: string;
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  /** Exact distance between lines, in points. */
  readonly linePitch: number;
  readonly titlePitch: number;
  readonly captionPitch: number;
  readonly tablePitch: number;
  /** In characters. */
  readonly firstLineIndent: number;
  readonly signatureIndent: number;
  /** From the lower edge of the page to the foot of the page number. */
  readonly footer: number;
  readonly typefaces: Readonly<Record<TextRole, Typeface>>;
}

const LATIN = "Times New Roman";
const FANG_SONG = {
  eastAsian: "仿宋_GB2312",
  latin: LATIN,
  fallback: ["仿宋", "FangSong"],
  bold: false,
};
const KAI = { eastAsian: "楷体_GB2312", latin: LATIN, fallback: ["楷体", "KaiTi"], bold: false };
const HEI = { eastAsian: "黑体", latin: LATIN, fallback: ["SimHei"], bold: false };
const SONG = { eastAsian: "宋体", latin: "宋体", fallback: ["SimSun"], bold: false };
const TITLE_SONG = {
  eastAsian: "方正小标宋简体",
  latin: LATIN,
  fallback: ["华文中宋", "宋体"],
  bold: false,
};

/** 《党政机关公文格式》（GB/T 9704—2012）：版心156mm×225mm，每页22行，每行28字。 */
export const GB_T_9704: StyleProfile = {
  id: "GB/T 9704-2012",
  page: { width: 210, height: 297 },
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  linesPerPage: 22,
  charactersPerLine: 28,
  linePitch: 28,
  titlePitch: 36,
  captionPitch: 18,
  tablePitch: 14,
  firstLineIndent: 2,
  signatureIndent: 4,
  footer: 25,
  typefaces: {
    mark: { ...HEI, size: TYPE_SIZES.三号 },
    title: { ...TITLE_SONG, size: TYPE_SIZES.二号 },
    heading1: { ...HEI, size: TYPE_SIZES.三号 },
    heading2: { ...KAI, size: TYPE_SIZES.三号 },
    heading3: { ...FANG_SONG, size: TYPE_SIZES.三号 },
    body: { ...FANG_SONG, size: TYPE_SIZES.三号 },
    annexTitle: { ...TITLE_SONG, size: TYPE_SIZES.二号 },
    tableHeader: { ...HEI, size: TYPE_SIZES.五号 },
    tableCell: { ...FANG_SONG, size: TYPE_SIZES.五号 },
    pageNumber: { ...SONG, size: TYPE_SIZES.四号 },
  },
};

const MM_PER_POINT = 25.4 / 72;

/** Points to take from (−) or add to each character so that a line holds exactly the characters it should. */
export function characterSpacing({
  page,
  margins,
  charactersPerLine,
  typefaces,
}: StyleProfile): number {
  const line = (page.width - margins.left - margins.right) / MM_PER_POINT;
  // Word stores twentieths of a point; rounded down, or the last character would fall to the next line.
  return Math.floor((line / charactersPerLine - typefaces.body.size) * 20) / 20;
}
