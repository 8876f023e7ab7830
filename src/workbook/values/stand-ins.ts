// Words and marks that stand in a cell instead of a figure: —, 无, 不适用; √, 是, 否; ……, XX.

const NIL =
  /^(?:[-—–―─━ー/\\]+|无|零|没有|不适用|不涉及|未安排|未发生|未涉及|无此项(?:支出|内容|业务)?|不存在|n\/?a|nil|none)$/i;
/** "不适用（本年无此项目）": said, with the reason. */
const NIL_WITH_REASON = /^(?:不适用|不涉及|未安排|未发生|无)[(,:;].+$/;
const LONGEST_NIL = 40;
/** How such a text can begin, in either width; nearly every cell of a large ledger is settled by this. */
const NIL_START = /^\s*[-－—–―─━ー/／\\＼无零没不未nNｎＮ]/;
const PLACEHOLDER_START = /^\s*[.．。·…xXｘＸ×╳*＊_＿]/;

/** "——", "/", "无", "不适用": printed to say that there is nothing. */
export function isNil(text: string): boolean {
  if (text.length > LONGEST_NIL || !NIL_START.test(text)) return false;
  const plain = halfWidth(text);
  return NIL.test(plain) || NIL_WITH_REASON.test(plain);
}

/** A place that a template leaves open: "……", "XX", "×××", "**.**", "____". */
export function isPlaceholder(text: string): boolean {
  if (!PLACEHOLDER_START.test(text)) return false;
  const plain = halfWidth(text);
  return /^(?:[.。·…]{2,}|…|[xX×╳]{2,}(?:\.[xX×╳]+)?|\*{2,}(?:\.\*+)?|_{2,})[%元]?$/.test(plain);
}

const YES = /^(?:[√✓✔☑■●]|对|是|有|y|yes|true|已.{0,6}|完成|合规)$/i;
const NO = /^(?:[×✗✘☒xX]|错|否|无|没有|n|no|false|未.{0,6})$/i;

/** ✔ 是 有 "☑是 □否" → true, ✘ 否 无 "是□ 否☑" → false, anything else null. */
export function parseFlag(text: string): boolean | null {
  const flag = halfWidth(text);
  if (NO.test(flag)) return false;
  return YES.test(flag) ? true : tickedFlag(flag);
}

const TICK = "[√✓✔☑■●]";
const OPEN = "[□☐○]|\\(\\)";
const BOXED: readonly (readonly [RegExp, boolean])[] = [
  [pair(`\\(?${TICK}\\)?`, `(?:${OPEN})?`), true],
  [pair(`(?:${OPEN})?`, `\\(?${TICK}\\)?`), false],
];

/** 是 and 否 with their boxes, all before or all behind the words. */
function pair(yes: string, no: string): RegExp {
  const [is, isNot] = ["(?:是|有)", "(?:否|无|没有|不是)"];
  return new RegExp(`^(?:${yes}${is}[,;/、]?${no}${isNot}|${is}${yes}[,;/、]?${isNot}${no})$`);
}

/** null also when both boxes are ticked or neither is. */
function tickedFlag(flag: string): boolean | null {
  if (!/[√✓✔☑■●]/.test(flag)) return null;
  const fitting = BOXED.filter(([pattern]) => pattern.test(flag)).map(([, yes]) => yes);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Half-width and without blanks. */
function halfWidth(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
