// Goal tables, self-evaluation forms, score sheets and ledgers whose headers are worded or laid out in unusual ways.
import type { FormId } from "../../../src/domain/form-id";
import { onlyTable, readPrinted } from "./printed";
import type { Printed } from "./printed";

const CASES: Readonly<Record<string, readonly [FormId, Printed, string]>> = {
  "湖南：整体自评，资金一栏叫“年度预算申请”": [
    "self.department",
    [
      ["2023年度部门整体支出绩效自评表", "<", "<", "<", "<", "<", "<", "<"],
      ["部门（单位）名称", "某县科协", "<", "<", "<", "<", "<", "<"],
      [
        "年度预算申请（万元）",
        "",
        "年初预算数",
        "全年预算数",
        "全年执行数",
        "分值",
        "执行率",
        "得分",
      ],
      ["^", "年度资金总额", 590.28, 590.65, 590.65, 10, "100%", 10],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["^", "产出指标", "数量指标", "活动场次", "≥30场", "32场", 90, 90],
    ],
    "fundGroup fundSource originalBudget revisedBudget outturn maxPoints executionRate points - level1 level2 indicator target actual maxPoints points",
  ],
  "安徽：“绩效指标完成情况”是整张表的标签，不是完成值": [
    "self.project",
    [
      ["项目支出绩效自评表", "<", "<", "<", "<", "<", "<", "<"],
      ["项目名称", "科普", "<", "<", "<", "<", "<", "<"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["^", "年度资金总额", 30, 30, 30, 10, 1, 10],
      [
        "年度绩效指标完成情况",
        "一级指标",
        "二级指标",
        "三级指标",
        "年度指标值",
        "实际完成值",
        "分值",
        "得分",
      ],
      ["^", "产出指标", "数量指标", "活动场次", "≥10场", "10场", 90, 90],
    ],
    "fundGroup fundSource originalBudget revisedBudget outturn maxPoints executionRate points - level1 level2 indicator target actual maxPoints points",
  ],
  "部委：中期、年度两半，分开读取": [
    "goal.project",
    [
      ["项目支出绩效目标申报表", "<", "<", "<", "<", "<", "<"],
      ["项目名称", "运行维护", "<", "<", "<", "<", "<"],
      ["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "站点数", "≥300个", "数量指标", "站点数", "≥96个"],
    ],
    "level1 midTermLevel2 midTermIndicator midTermTarget level2 indicator target",
  ],
  "主要任务表，表头自带标签": [
    "goal.department",
    [
      ["部门整体支出绩效目标申报表", "<", "<", "<"],
      ["部门名称", "某局", "<", "<"],
      ["年度主要任务", "主要内容", "<", "预算金额（万元）"],
      ["科普活动", "举办活动", "<", 30],
      ["金额合计", "", "", 30],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "活动场次", "≥30场"],
    ],
    "task content amount level1 level2 indicator target",
  ],
  "评分表：每级指标后面都有分值，取三级的": [
    "self.scoreSheet",
    [
      ["部门整体支出绩效评价指标评分表", "<", "<", "<", "<", "<", "<", "<"],
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "得分"],
      ["投入", 10, "预算配置", 10, "在职人员控制率", 5, "超编扣分", 5],
    ],
    "level1 - level2 - level3 maxPoints standard points",
  ],
  "预算调整明细：没有支出数": [
    "ledger.projects",
    [
      ["2024年部门预算调整明细表", "<", "<", "<", "<", "<"],
      ["", "", "", "", "", "单位：万元"],
      ["项目名称", "年初预算", "本次调整", "<", "调整后预算", "调整原因"],
      ["^", "^", "调增", "调减", "^", "^"],
      ["科普场馆运行", 380, 45.5, 0, 425.5, "新馆开放"],
    ],
    "project originalBudget - - revisedBudget reason",
  ],
  "重庆：三公与机关运行、资产、采购并列": [
    "final.threePublic",
    [
      ["机构运行信息表", "<", "<", "<", "<"],
      ["", "", "", "", "单位：万元"],
      ["项目", "预算数", "决算数", "项目", "决算数"],
      ["（一）支出合计", 9.5, 7.36, "（一）行政单位", 76.82],
      ["1．因公出国（境）费", 0, 0, "（二）参公事业单位", 0],
      ["2．公务用车购置及运行维护费", 8, 6.91, "（三）政府采购支出合计", 31.6],
      ["3．公务接待费", 1.5, 0.45, "1．货物", 31.6],
    ],
    "name budget outturn name outturn",
  ],
  "重庆：全年（调整）预算数，执行率权重": [
    "self.department",
    [
      ["2023年度部门整体绩效自评表", "<", "<", "<", "<", "<"],
      ["部门名称：某县林业局", "", "", "", "", "单位：元"],
      [
        "部门支出预算数",
        "年初预算数",
        "全年（调整）预算数",
        "全年执行数",
        "执行率权重",
        "执行率得分",
      ],
      ["资金总额", 30120000, 31000000, 30690000, 10, 9.9],
      ["指标名称", "指标性质", "年初指标值", "全年完成值", "指标权重", "指标得分"],
      ["营造林面积", "≥", 8.5, 8.2, 30, 30],
    ],
    "fundSource originalBudget revisedBudget outturn maxPoints points indicator operator target actual weight points",
  ],
};

test.each(Object.entries(CASES))("%s", (_, [form, rows, fields]) => {
  const table = onlyTable(readPrinted(rows));
  expect(table.form).toBe(form);
  expect(table.columns.map(({ field }) => field ?? "-").join(" ")).toBe(fields);
  expect(table.lacks.filter((lack) => lack !== "没有注明金额单位")).toEqual([]);
});

test("without a title a ledger is known when its header fits no other form", () => {
  const header = ["公开事项", "财政批复日期", "实际公开日期", "间隔天数", "公开网址", "备注"];
  const rows = [header, ["部门预算", "2023-01-20", "2023-02-01", 12, "http://example.org", ""]];
  expect(onlyTable(readPrinted(rows))).toMatchObject({
    form: "ledger.disclosure",
    confidence: 0.8,
    lacks: [],
  });
  expect(onlyTable(readPrinted(rows.map((row) => row.slice(0, 3)))).confidence).toBeLessThan(0.8);
});
