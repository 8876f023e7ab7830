// 政府性基金预算 and 国有资本经营预算 财政拨款(收入)支出决算表: by function code, often legitimately empty.
import { CODE, NAME } from "./columns";
import type { ColumnRule, Form } from "./form";

const COLUMNS: readonly ColumnRule[] = [
  CODE,
  NAME,
  { field: "openingCarryOver", kind: "money", header: [/(?:年初|上年)结转[^/]*$/] },
  { field: "revenue", kind: "money", header: [/本年收入$/] },
  { field: "closingCarryOver", kind: "money", header: [/年末结转[^/]*$/] },
  { field: "basic", kind: "money", header: [/基本支出(?:\/小计)?$/] },
  { field: "project", kind: "money", header: [/项目支出(?:\/小计)?$/], required: true },
  { field: "total", kind: "money", header: [/(?:合计|总计|小计)$/, /本年支出$/], required: true },
];

export const finalGovernmentFunds: Form = {
  id: "final.governmentFunds",
  titles: [/政府性基金(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算表/],
  headerWords: [/年初结转/, /本年收入$/, /本年支出/, /年末结转/],
  variants: [
    {
      name: "通用",
      parts: [{ layout: "byCode", columns: COLUMNS }],
      facts: [{ fact: "governmentFundsExpenditureOutturn", row: "total", field: "total" }],
    },
  ],
};

export const finalStateCapital: Form = {
  id: "final.stateCapital",
  titles: [/国有资本经营(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)决算表/],
  variants: [
    {
      name: "通用",
      parts: [{ layout: "byCode", columns: COLUMNS }],
      facts: [{ fact: "stateCapitalExpenditureOutturn", row: "total", field: "total" }],
    },
  ],
};
