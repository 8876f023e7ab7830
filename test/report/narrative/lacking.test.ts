// What is missing, said once: tables with their lines, lists with the requirements that wait for them.
import { FACTS, type FactId } from "../../../src/domain/fact";
import { lackingText, wantedFor } from "../../../src/report/narrative/lacking";

test("every fact can be asked for by its form and name", () => {
  for (const id of Object.keys(FACTS) as FactId[]) expect(lackingText([id])).toMatch(/^.+“.+”$/);
});

test.each([
  [["政府采购台账"], "政府采购台账"],
  [["政府采购台账", "政府采购台账"], "政府采购台账"],
  [
    ["收入支出决算总表“年初结转和结余”", "收入支出决算总表“本年收入合计”", "审计监督问题清单"],
    "收入支出决算总表“年初结转和结余”“本年收入合计”、审计监督问题清单",
  ],
  [
    ["财政拨款“三公”经费支出决算表““三公”经费决算”"],
    "财政拨款“三公”经费支出决算表“‘三公’经费决算”",
  ],
  [["“三公”经费预算表"], "“三公”经费预算表"],
  [["已建立内控制度（缺制度文件清单）"], "制度文件清单（涉及“已建立内控制度”）"],
  [
    ["评价结果在内部通报、公开（缺制度文件清单）", "落实整改（缺制度文件清单）"],
    "制度文件清单（涉及“评价结果在内部通报、公开”等2项要求）",
  ],
  [
    ["不超过上年（只减不增）（缺决算表“合计”、上年决算表“合计”）"],
    "决算表“合计”（涉及“不超过上年（只减不增）”）、上年决算表“合计”（涉及“不超过上年（只减不增）”）",
  ],
  [
    ["项目支出明细“冷链维护”：“是否新增项目”未填", "项目支出明细“慢病防治”：“是否新增项目”未填"],
    "项目支出明细“冷链维护”“慢病防治”的“是否新增项目”",
  ],
  [
    [
      ...["甲", "乙", "丙", "丁"].map((name) => `政府采购台账“${name}”：“预留方式”未填`),
      "政府采购台账另有96处未填或不清楚",
    ],
    "政府采购台账“甲”“乙”“丙”等4项的“预留方式”、政府采购台账另有96处未填或不清楚",
  ],
  [
    ["甲", "乙"].map((name) => `政府采购台账“${name}”：备案日期2023-01-06早于合同签订日期，请核对`),
    "政府采购台账“甲”（备案日期2023年1月6日早于合同签订日期，请核对）等2项",
  ],
])("%j is asked for as %s", (needs, said) => {
  expect(lackingText(needs)).toBe(said);
});

test("what most indicators wait for is asked for first, once", () => {
  const waiting = [
    { name: "盘点", needs: ["年内盘点（缺制度文件清单）"] },
    { name: "内控", needs: ["已建立内控制度（缺制度文件清单）", "收入支出决算总表“本年收入合计”"] },
    {
      name: "公开",
      needs: ["政府采购台账“甲”：“意向公开日期”未填", "政府采购台账另有9处未填或不清楚"],
    },
  ];
  expect(wantedFor(waiting)).toEqual([
    { what: "制度文件清单", indicators: ["盘点", "内控"] },
    { what: "收入支出决算总表“本年收入合计”", indicators: ["内控"] },
    { what: "政府采购台账（逐项填齐）", indicators: ["公开"] },
  ]);
});
