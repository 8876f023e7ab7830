// What is missing, said once: tables with their lines, lists with the requirements that wait for them.
import { FACTS, type FactId } from "../../../src/domain/fact";
import { lackingText } from "../../../src/report/narrative/lacking";

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
])("%j is asked for as %s", (needs, said) => {
  expect(lackingText(needs)).toBe(said);
});
