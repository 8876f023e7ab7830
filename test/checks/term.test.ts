// How figures and rows are called in findings.
import { excerpt } from "../../src/checks/term";

test.each([
  ["工资福利支出", "工资福利支出"],
  ["  612.19\n一、一般公共服务支出 ", "612.19 一、一般公共服务支出"],
  ["62.99\n96.34\n7.41\n22.23\n29.64\n14.82", "62.99 96.34 7.41……"],
  [
    "流动展位场地施工及设备采购推迟到下一年度执行的原因",
    "流动展位场地施工及设备采购推迟到下一年度……",
  ],
])("%j is told as %j", (text, told) => {
  expect(excerpt(text)).toBe(told);
});
