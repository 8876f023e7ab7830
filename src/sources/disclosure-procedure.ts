import { defineSource } from "../domain/citation";

export const disclosureProcedure = defineSource({
  id: "disclosureProcedure",
  title: "地方预决算公开操作规程",
  number: "财预〔2016〕143号",
  issuer: "财政部",
  year: 2016,
  authority: "law",
});
