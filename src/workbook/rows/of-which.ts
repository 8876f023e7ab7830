// 其中 over several rows: rows that stand further in than the row that says 其中 belong to it as well.
//   年度资金总额            一、支出
//     其中：财政拨款          其中：
//           其他资金            人员经费
import type { TableRow } from "../book";
import { normalise, ordinalRank } from "../labels";
import type { Placed } from "./row-drafts";

const BARE = /^其中[:,、]?$/;

/** Rows of one block, in order. */
export function withOfWhichRows(rows: readonly Placed[]): readonly Placed[] {
  if (!rows.some(({ row }) => row.role === "ofWhich")) return rows;
  let opener: Placed | null = null;
  return rows.map((placed) => {
    const { row } = placed;
    if (row.role === "ofWhich") {
      opener = placed;
      return placed;
    }
    if (opener === null || !isMember(placed, opener)) {
      opener = null;
      return placed;
    }
    const member: TableRow = { ...row, role: "ofWhich" };
    return { ...placed, row: member };
  });
}

function isMember({ row, indent }: Placed, opener: Placed): boolean {
  if (row.role !== "item" || row.code !== undefined || ordinalRank(row.label) !== null)
    return false;
  const isBare = BARE.test(normalise(opener.row.label));
  return isBare && opener.indent > 0 ? indent >= opener.indent : indent > opener.indent;
}
