import { defineSource } from "../domain/citation";

export const budgetLaw = defineSource({
  id: "budgetLaw",
  title: "中华人民共和国预算法",
  issuer: "全国人民代表大会常务委员会",
  year: 2018,
  authority: "law",
});
