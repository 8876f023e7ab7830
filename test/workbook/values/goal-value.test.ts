// 指标值 in the spellings in which officers write them; each row is one of them.
import fc from "fast-check";
import { parseGoalValue } from "../../../src/workbook/values/goal-value";
import type { GoalOperator } from "../../../src/workbook/values/goal-value";

test.each<[string, GoalOperator | null, number, string]>([
  // signs
  ["≥95%", "≥", 95, "%"],
  ["≥ 95 ％", "≥", 95, "%"],
  ["≥９５％", "≥", 95, "%"],
  [">=95%", "≥", 95, "%"],
  ["＞＝95%", "≥", 95, "%"],
  ["=＞90", "≥", 90, ""],
  ["≧90", "≥", 90, ""],
  ["⩾90", "≥", 90, ""],
  ["≥=90%", "≥", 90, "%"],
  ["＞=90%", "≥", 90, "%"],
  ["〉90%", ">", 90, "%"],
  ["〉=90%", "≥", 90, "%"],
  ["＞30", ">", 30, ""],
  ["≤5万元", "≤", 5, "万元"],
  ["<=5", "≤", 5, ""],
  ["＜=5天", "≤", 5, "天"],
  ["=<5", "≤", 5, ""],
  ["≦3", "≤", 3, ""],
  ["⩽3", "≤", 3, ""],
  ["<1%", "<", 1, "%"],
  ["〈1%", "<", 1, "%"],
  ["＝100%", "=", 100, "%"],
  ["==100", "=", 100, ""],
  ["≥190元/人·月", "≥", 190, "元/人·月"],
  ["≥≥95%", "≥", 95, "%"],
  ["≥不低于95%", "≥", 95, "%"],
  // words in front
  ["不少于30场次", "≥", 30, "场次"],
  ["不少于3次/年", "≥", 3, "次/年"],
  ["不低于 90％", "≥", 90, "%"],
  ["不小于5", "≥", 5, ""],
  ["不得少于2次", "≥", 2, "次"],
  ["不得低于80分", "≥", 80, "分"],
  ["未低于90%", "≥", 90, "%"],
  ["至少2次", "≥", 2, "次"],
  ["最少2次", "≥", 2, "次"],
  ["大于等于5", "≥", 5, ""],
  ["大于或等于5", "≥", 5, ""],
  ["大于等于 95%", "≥", 95, "%"],
  ["高于或等于90%", "≥", 90, "%"],
  ["达到95%", "≥", 95, "%"],
  ["达到 100%", "≥", 100, "%"],
  ["达95%以上", "≥", 95, "%"],
  ["达到95%及以上", "≥", 95, "%"],
  ["全年不少于12期", "≥", 12, "期"],
  ["每年不少于4次", "≥", 4, "次"],
  ["确保达到98%", "≥", 98, "%"],
  ["力争达到90%以上", "≥", 90, "%"],
  ["正向95", "≥", 95, ""],
  ["正向指标95%", "≥", 95, "%"],
  ["反向指标5%", "≤", 5, "%"],
  ["逆向3", "≤", 3, ""],
  ["不超过100万元", "≤", 100, "万元"],
  ["不超过50.5万元", "≤", 50.5, "万元"],
  ["不高于5%", "≤", 5, "%"],
  ["不大于3天", "≤", 3, "天"],
  ["不多于10人", "≤", 10, "人"],
  ["不得超过2%", "≤", 2, "%"],
  ["不得高于2%", "≤", 2, "%"],
  ["未超过590.65万元", "≤", 590.65, "万元"],
  ["小于等于5%", "≤", 5, "%"],
  ["小于或等于2%", "≤", 2, "%"],
  ["控制在5万元以内", "≤", 5, "万元"],
  ["控制在 590.28 万元之内", "≤", 590.28, "万元"],
  ["最高5次", "≤", 5, "次"],
  ["至多3天", "≤", 3, "天"],
  ["超过1,000人次", ">", 1000, "人次"],
  ["超10万人次", ">", 10, "万人次"],
  ["大于30", ">", 30, ""],
  ["高于90%", ">", 90, "%"],
  ["低于5%", "<", 5, "%"],
  ["少于3起", "<", 3, "起"],
  ["等于4次", "=", 4, "次"],
  // words behind
  ["95%以上", "≥", 95, "%"],
  ["95％及以上", "≥", 95, "%"],
  ["90分或以上", "≥", 90, "分"],
  ["80分（含）以上", "≥", 80, "分"],
  ["80分（含80分）以上", "≥", 80, "分"],
  ["30场次以上", "≥", 30, "场次"],
  ["3天以内", "≤", 3, "天"],
  ["5个工作日以内", "≤", 5, "个工作日"],
  ["2小时之内", "≤", 2, "小时"],
  ["5%以下", "≤", 5, "%"],
  ["5%及以下", "≤", 5, "%"],
  ["大于90%（含）", "≥", 90, "%"],
  ["10余篇", ">", 10, "篇"],
  ["300多人次", ">", 300, "人次"],
  // no operator
  ["1 万份", null, 1, "万份"],
  ["6500条", null, 6500, "条"],
  ["6,500条", null, 6500, "条"],
  ["100%", null, 100, "%"],
  ["１００％", null, 100, "%"],
  ["100%。", null, 100, "%"],
  ["100%；", null, 100, "%"],
  ["700㎡", null, 700, "㎡"],
  ["700m2", null, 700, "㎡"],
  ["120m³", null, 120, "m³"],
  ["4次/年", null, 4, "次/年"],
  ["举办32场次", null, 32, "场次"],
  ["完成12期", null, 12, "期"],
  ["全年共开展6次", null, 6, "次"],
  ["0.88", null, 0.88, ""],
  ["0起", null, 0, "起"],
  ["两次", null, 2, "次"],
  ["十二期", null, 12, "期"],
  ["一百二十人次", null, 120, "人次"],
  ["二十个工作日", null, 20, "个工作日"],
  ["三个百分点", null, 3, "个百分点"],
  ["≥100百分比", "≥", 100, "%"],
  ["百分之九十五", null, 95, "%"],
  ["不少于两次", "≥", 2, "次"],
  ["百分之95以上", "≥", 95, "%"],
])("%s", (text, operator, number, unit) => {
  expect(parseGoalValue(text)).toMatchObject({
    kind: "quantity",
    operator,
    number,
    unit,
    qualitative: "",
  });
});

test.each([
  ["100%（全部完成）", 100, "%", "全部完成"],
  ["100%完成", 100, "%", "完成"],
  ["12篇（其中头条2篇）", 12, "篇", "其中头条2篇"],
  ["95%左右", 95, "%", "左右"],
])("%s keeps its note", (text, number, unit, note) => {
  expect(parseGoalValue(text)).toMatchObject({ number, unit, note });
});

test.each([
  ["90%-95%", 90, 95, "%"],
  ["90-95%", 90, 95, "%"],
  ["63%～68%", 63, 68, "%"],
  ["3~5次", 3, 5, "次"],
  ["3至5次", 3, 5, "次"],
  ["3次-5次", 3, 5, "次"],
  ["1.5—2万元", 1.5, 2, "万元"],
  ["每年3-5次", 3, 5, "次"],
])("%s is a range", (text, from, to, unit) => {
  expect(parseGoalValue(text)).toEqual({
    kind: "range",
    operator: null,
    number: null,
    unit,
    qualitative: text,
    range: { from, to },
  });
});

test.each([
  ["2023年12月31日前", "≤", "2023-12-31"],
  ["2023年12月底前", "≤", "2023-12-31"],
  ["2023年12月底前完成", "≤", "2023-12-31"],
  ["2024年2月底前", "≤", "2024-02-29"],
  ["2023年底前完成", "≤", "2023-12-31"],
  ["2023年11月前", "≤", "2023-11-30"],
  ["不晚于2023年6月30日", "≤", "2023-06-30"],
  ["2023年6月30日", null, "2023-06-30"],
  ["2023-12-31", null, "2023-12-31"],
  ["2023/12/31前", "≤", "2023-12-31"],
])("%s is a time limit", (text, operator, date) => {
  expect(parseGoalValue(text)).toEqual({
    kind: "date",
    operator,
    number: null,
    unit: "",
    qualitative: text,
    date,
  });
});

test.each([
  "达到",
  "达标",
  "优良",
  "逐步提高",
  "有所提升",
  "一致",
  "长期",
  "良好以上",
  "一次性通过",
  "双百",
  "一季度一次",
  "每月一次",
  "每季度1次",
  "12月底前",
  "2023年",
  "2022年12月",
  "1600人，200人",
  "1：1：1",
  "3/4",
  "不低于上年水平",
  "不超过上年决算数",
  "较上年提高5%",
  "提升5%",
  "下降3个百分点",
  "湛江基层",
  "≥90%且≤100%",
  "95%-90%",
  "12 500",
  "无",
  "零",
  "定性",
  "零事故",
  "按时完成",
  "按照《预算法》第32条执行并公开",
])("%s is qualitative", (text) => {
  expect(parseGoalValue(text)).toEqual({
    kind: "qualitative",
    operator: null,
    number: null,
    unit: "",
    qualitative: text,
  });
});

test.each(["不适用", "不涉及", "—", "——", "/", "／", "N/A", "不适用（当年无此项目）"])(
  "%s does not apply",
  (text) => {
    expect(parseGoalValue(text)).toMatchObject({ kind: "notApplicable", number: null });
  }
);

test.each(["", "  ", "……", "XX", "XX%", "≥**%", "≥**人次", "**元/人·月", "≤ ××天"])(
  "%j is blank",
  (text) => {
    expect(parseGoalValue(text)).toEqual({
      kind: "blank",
      operator: null,
      number: null,
      unit: "",
      qualitative: "",
    });
  }
);

const OPERATORS: readonly (readonly [
  GoalOperator | null,
  readonly ((value: string) => string)[],
])[] = [
  [null, [(value) => value, (value) => ` ${value} `]],
  ["≥", [(value) => `≥${value}`, (value) => `不少于${value}`, (value) => `${value}以上`]],
  ["≤", [(value) => `≤ ${value}`, (value) => `不超过${value}`, (value) => `控制在${value}以内`]],
  [">", [(value) => `＞${value}`, (value) => `高于${value}`]],
  ["<", [(value) => `<${value}`, (value) => `少于${value}`]],
  ["=", [(value) => `=${value}`, (value) => `等于${value}`]],
];
const UNITS = ["", "%", "次", "场次", "万元", "人次", "篇", "次/年", "个工作日", "万份", "㎡"];

test("what is printed is read back, whatever the spelling", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...OPERATORS)
        .chain(([operator, spellings]) =>
          fc.record({ operator: fc.constant(operator), spell: fc.constantFrom(...spellings) })
        ),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom(...UNITS),
      ({ operator, spell }, hundredths, unit) => {
        const number = hundredths / 100;
        expect(parseGoalValue(spell(`${String(number)}${unit}`))).toMatchObject({
          operator,
          number,
          unit,
        });
      }
    )
  );
});

test("every text is some value, and a value that has no number keeps its words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const { kind, number, qualitative } = parseGoalValue(text);
      expect(number !== null).toBe(kind === "quantity");
      if (kind !== "quantity" && kind !== "blank") expect(qualitative).toBe(text.trim());
    })
  );
});

test.each(["1,", "9", "(", "≥", "共"])("a long text of %j is a sentence, at no cost", (part) => {
  expect(parseGoalValue(part.repeat(300_000)).kind).toBe("qualitative");
});
