import { defineSource } from "../domain/citation";

/** Thresholds that no document at hand confirms; shown as such and editable by the officer. */
export const defaultParameters = defineSource({
  id: "defaultParameters",
  title: "本助手默认评分参数（待财政部门确认）",
  issuer: "绩效自评助手",
  authority: "default",
});
