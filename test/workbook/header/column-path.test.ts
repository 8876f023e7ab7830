import {
  columnPath,
  isCount,
  isOfChange,
  isOfEarlierYear,
  readPath,
} from "../../../src/workbook/header/column-path";
import { normalise } from "../../../src/workbook/labels";

const path = (header: string): string => columnPath(header.split("/").map(normalise).join("/"));

test.each([
  ["2023年预算数（万元）", "预算数"],
  ["2023年度预算数/一、基本支出", "预算数/基本支出"],
  ["预算数/2023年", "预算数"],
  ["预算数/万元", "预算数"],
  ["金额:万元", "金额"],
  ["决算数(1)", "决算数"],
  ["事业收入/其中：教育收费", "事业收入/教育收费"],
  ["本年支出 / 基 本\n支 出", "本年支出/基本支出"],
  ["合计（单位：元）", "合计"],
  ["本年收入合计\n(Total)", "本年收入合计"],
  ["上级补助收入 (Subsidy from superior)", "上级补助收入"],
  ["序号\nNo.", "序号"],
  ["预算数（A）", "预算数(A)"],
  ["基本支出（小计）", "基本支出小计"],
  ["财政拨款预算收入", "财政拨款收入"],
  ["指标三级", "三级指标"],
  ["经营预算支出", "经营支出"],
  ["Third-level Indicators", "三级指标"],
  ["Annual\nIndicator Value", "年度指标值"],
  ["Deviation Reasons and Improvement Measures", "偏差原因分析及改进措施"],
])("%s is %s", (header, expected) => {
  expect(path(header)).toBe(expected);
});

test.each([
  ["使用（管理）部门", "使用部门", "使用部门"],
  ["采购数量（台）", "采购数量", "采购数量(台)"],
  ["单位名称（科目）", "单位名称", "单位名称(科目)"],
  ["采购项目（标包）名称", "采购项目名称", "采购项目名称"],
  ["指标值（调整后）", "指标值(调整后)", "指标值(调整后)"],
  ["是否完成（是否）", "是否完成(是否)", "是否完成(是否)"],
])("%s is %s, as a label %s", (header, plainPath, innerPath) => {
  expect(readPath(normalise(header))).toMatchObject({ plainPath, innerPath });
});

test.each([
  ["上年决算数", true],
  ["上年/合计", true],
  ["上年预算数/因公出国(境)费", true],
  ["上年三公经费", true],
  ["上年结转", false],
  ["本年预算数", false],
])("%s is of an earlier year: %s", (header, expected) => {
  expect(isOfEarlierYear(path(header))).toBe(expected);
});

test.each([
  ["增减额", true],
  ["预算数比上年执行数/增减%", true],
  ["同比增长（%）", true],
  ["占预算比例", true],
  ["本期增加", false],
  ["预算数", false],
])("%s is of a change: %s", (header, expected) => {
  expect(isOfChange(path(header))).toBe(expected);
});

test.each([
  ["团组数（个）", true],
  ["人数", true],
  ["车辆保有量", true],
  ["办公用房面积（平方米）", true],
  ["公务接待费", false],
  ["金额（万元）", false],
])("%s is a count: %s", (header, expected) => {
  expect(isCount(path(header))).toBe(expected);
});
