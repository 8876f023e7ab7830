import { defineSource } from "../domain/citation";

export const assetRegulations = defineSource({
  id: "assetRegulations",
  title: "行政事业性国有资产管理条例",
  number: "国务院令第738号",
  issuer: "国务院",
  year: 2021,
  authority: "law",
});
