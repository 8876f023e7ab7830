import { defineSource } from "../domain/citation";

/** The nine published forms and their text, as a Shanghai district prescribes them; other places differ in order only. */
export const finalAccountsTemplate = defineSource({
  id: "finalAccountsTemplate",
  title: "部门决算公开模板",
  issuer: "上海市区级财政部门",
  year: 2024,
  authority: "bureau",
});
