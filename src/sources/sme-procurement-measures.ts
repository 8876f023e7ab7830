import { defineSource } from "../domain/citation";

export const smeProcurementMeasures = defineSource({
  id: "smeProcurementMeasures",
  title: "政府采购促进中小企业发展管理办法",
  number: "财库〔2020〕46号",
  issuer: "财政部、工业和信息化部",
  year: 2020,
  authority: "law",
});
