import { defineSource } from "../domain/citation";

/** Names, order and weights of the 26 indicators are printed in published self-evaluation reports of the district. */
export const huaduScheme = defineSource({
  id: "huaduScheme",
  title: "广州市花都区部门整体支出绩效自评指标体系（2023年度）",
  issuer: "广州市花都区财政局",
  year: 2023,
  authority: "bureau",
});
