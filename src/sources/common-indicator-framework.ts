import { defineSource } from "../domain/citation";

/** The notice defines indicators; it sets no weights, and the formulas here follow its usual wording. */
export const commonIndicatorFramework = defineSource({
  id: "commonIndicatorFramework",
  title: "预算绩效评价共性指标体系框架",
  number: "财预〔2013〕53号",
  issuer: "财政部",
  year: 2013,
  authority: "law",
  url: "https://yss.mof.gov.cn/zhuantilanmu/zyysgl/201609/t20160927_2427777.htm",
});
