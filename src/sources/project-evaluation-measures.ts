import { defineSource } from "../domain/citation";

export const projectEvaluationMeasures = defineSource({
  id: "projectEvaluationMeasures",
  title: "项目支出绩效评价管理办法",
  number: "财预〔2020〕10号",
  issuer: "财政部",
  year: 2020,
  authority: "law",
});
