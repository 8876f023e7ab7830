import { defineSource } from "../domain/citation";

export const procurementInternalControl = defineSource({
  id: "procurementInternalControl",
  title: "关于加强政府采购活动内部控制管理的指导意见",
  number: "财库〔2016〕99号",
  issuer: "财政部",
  year: 2016,
  authority: "law",
});
