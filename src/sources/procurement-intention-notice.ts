import { defineSource } from "../domain/citation";

export const procurementIntentionNotice = defineSource({
  id: "procurementIntentionNotice",
  title: "关于开展政府采购意向公开工作的通知",
  number: "财库〔2020〕10号",
  issuer: "财政部",
  year: 2020,
  authority: "law",
});
