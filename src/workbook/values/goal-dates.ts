// Time limits among the targets: "2023年12月31日前", "2023年12月底前", "2023年6月30日", "2023-12-31".
import { parseDate } from "./amounts";
import type { GoalOperator } from "./goal-operators";

export interface LimitDate {
  /** ≤ for a limit; null for a bare date. */
  readonly operator: GoalOperator | null;
  readonly date: string;
}

const LIMIT = /(?:之前|以前|前|之内|内|止)?(?:完成|完工|竣工|验收|公开|上线|投入使用)?$/;
const FROM = /^(?:截至|截止到?|于|在|不晚于|不迟于|≤|<=?)/;
const MONTH = /^(\d{4})年(\d{1,2})月(?:份|底|末|底以|末以)?$/;
const YEAR_END = /^(\d{4})年(?:底|末|年底|年末)$/;

/** null when no year is written or when it is no day. A month as a limit ends on its last day. */
export function limitDate(plain: string): LimitDate | null {
  const bare = plain.replace(FROM, "").replace(LIMIT, "");
  const isLimit = bare !== plain;
  const day = parseDate(bare);
  if (day !== null)
    return /[-/.年]/.test(bare) ? { operator: isLimit ? "≤" : null, date: day } : null;
  if (!isLimit) return null;
  const [, year = "", month = "12"] = MONTH.exec(bare) ?? YEAR_END.exec(bare) ?? [];
  const last = [31, 30, 29, 28]
    .map((each) => parseDate(`${year}-${month}-${String(each)}`))
    .find((date) => date !== null);
  return last === undefined ? null : { operator: "≤", date: last };
}
