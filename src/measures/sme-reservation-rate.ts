import { smeProcurementMeasures } from "../sources/sme-procurement-measures";
import { textOf } from "./ledger-cells";
import { isUnsuitable } from "../workbook/reservation";
import { isOfSmallPurchases } from "../workbook/small-purchases";
import type { RecordMeasure } from "./measure";

/** 面向中小企业预留比例 = 预留金额 ÷ 适宜面向中小企业项目的预算金额 × 100%。 */
export const smeReservationRate: RecordMeasure = {
  kind: "records",
  id: "smeReservationRate",
  title: "面向中小企业预留比例",
  basis: "分母为适宜由中小企业提供的采购项目预算金额，分子为预留给中小企业的金额",
  cites: [
    smeProcurementMeasures.cite(
      "第八条",
      "预留该部分采购项目预算总额的30%以上专门面向中小企业采购"
    ),
  ],
  form: "ledger.procurement",
  passesOver: isOfSmallPurchases,
  due: (row) => {
    const said = textOf(row, "reservation");
    const cell = row.cells.get("reservation");
    return {
      holds: said === "" ? null : !isUnsuitable(said),
      because: said === "" ? "“预留方式”未填" : `预留方式：${said}`,
      cells: cell === undefined ? [] : [cell.at],
    };
  },
  holds: (row) => {
    const cell = row.cells.get("reservedAmount");
    const amount = cell?.value.kind === "money" ? cell.value.fen : null;
    return {
      holds: amount === null ? null : amount > 0,
      because: amount === null ? "“预留金额”未填" : `预留金额${cell?.text ?? ""}`,
      cells: cell === undefined ? [] : [cell.at],
    };
  },
  nameField: "project",
  noneDue: "本年度没有适宜面向中小企业预留的采购项目",
  amounts: { part: "reservedAmount", whole: "budgetAmount" },
};
