import { defineSource } from "../domain/citation";

export const procurementLaw = defineSource({
  id: "procurementLaw",
  title: "中华人民共和国政府采购法",
  issuer: "全国人民代表大会常务委员会",
  year: 2014,
  authority: "law",
});
