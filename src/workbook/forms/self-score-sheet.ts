// 评分表（指标体系）: the scheme as the bureau prints it, with the department's own points.
import { LINE_NO } from "./columns";
import type { ColumnRule, Form } from "./form";

const LEVEL_1: ColumnRule = {
  field: "level1",
  kind: "text",
  header: [/一级指标|指标一级/, /(^|\/)一级$/],
  fillDown: true,
};
const LEVEL_2: ColumnRule = {
  field: "level2",
  kind: "text",
  header: [/二级指标|指标二级/, /(^|\/)二级$/],
  fillDown: true,
};
const LEVEL_3: ColumnRule = {
  field: "level3",
  kind: "name",
  header: [/三级指标|指标三级|指标名称/, /(^|\/)(三级|(评价|考核|具体|具体评价)?指标项?)$/],
  not: [/解释|说明/],
  required: true,
};

const JUDGEMENT: readonly ColumnRule[] = [
  {
    field: "definition",
    kind: "text",
    header: [
      /指标(名称|具体)?(说明|解释|内容|释义|定义|内涵|含义|描述|阐释|注释|解读)|(评价|考核)内容/,
    ],
  },
  {
    field: "definition",
    kind: "text",
    header: [/(评价|考核|考评)要点$/],
    beside: [/(评分|计分|评价|扣分|赋分|打分|考核|考评|得分)(标准|方法|办法|规则|细则)/],
  },
  {
    field: "standard",
    kind: "text",
    header: [
      /(评分|计分|评价|扣分|赋分|打分|考核|考评|得分)(标准|方法|办法|规则|细则)/,
      /(评分|计分|评价|扣分|赋分|打分|考核|考评|得分)要点/,
      /评分依据[及和]标准/,
    ],
  },
  {
    field: "points",
    kind: "number",
    header: [/(自评|评价|实际)?得分|自评分/, /(^|\/)(评分|自评|单位自评|自评打分)$/],
    not: [/依据|理由|说明|原因|标准|办法|复核|复评|抽查|应得/],
  },
  {
    field: "maxPoints",
    kind: "number",
    header: [/(?<!评)分值|权[重数]|满分|标准分|基准分|最高分|应得分/, /(^|\/)(赋分|配分|分数)$/],
    not: [/原因|理由|说明/],
    rightOf: "level3",
    required: true,
  },
  {
    field: "deviation",
    kind: "text",
    header: [
      /(扣分|失分|丢分|减分|偏差|未得满?分).*(原因|说明|依据|理由|情况)/,
      /得分说明|得分偏?低.*原因|(^|\/)扣分(情况|事项|点)$/,
    ],
  },
  {
    field: "evidence",
    kind: "text",
    header: [
      /佐证|证明(材料|资料)|证据|支撑材料|资料来源|取数来源|(评分|计分|自评|得分|打分|评价)依据|数据来源/,
      /(^|\/)(依据|证据)$/,
    ],
  },
  { field: "note", kind: "text", header: [/备注/] },
];

export const selfScoreSheet: Form = {
  id: "self.scoreSheet",
  titles: [
    /(自评|绩效|评价|指标)(指标)?(评分|打分|计分|得分)(明细|情况|细则)*表/,
    /(绩效)?评价指标体系/,
    /绩效自评指标体系/,
  ],
  notTitles: [/共性指标库|项目库|第三方|高质量发展|营商环境|文明|(得分|评分)(情况)?汇总/],
  headerWords: [/一级指标/, /评分标准/, /得分|分值/],
  unitless: true,
  variants: [
    {
      name: "通用",
      parts: [{ layout: "records", columns: [LINE_NO, LEVEL_1, LEVEL_2, LEVEL_3, ...JUDGEMENT] }],
    },
    {
      name: "两级指标",
      unless: [/三级指标|指标三级|指标名称/, /(^|\/)(三级|(评价|考核|具体)?指标)$/],
      parts: [
        {
          layout: "records",
          columns: [LINE_NO, LEVEL_1, { ...LEVEL_3, header: LEVEL_2.header }, ...JUDGEMENT],
        },
      ],
    },
  ],
};
