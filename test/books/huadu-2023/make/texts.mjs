// Cover, contents, the department in its own words, and how to read the book.
import { DEPARTMENT, UNIT_LINE } from "./names.mjs";
import { Sheet } from "./sheet.mjs";

const SONG = { name: "宋体", size: 12 };
const LINE = { font: SONG, alignment: { vertical: "center" } };
const BIG = {
  font: { name: "方正小标宋简体", size: 24 },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

export function cover() {
  const sheet = new Sheet("封面", [30, 54], { landscape: false });
  sheet.put(4, 0, "2023年度部门整体支出绩效自评资料", BIG).merge(4, 0, 1, 2).height(4, 90);
  const lines = [
    ["部门名称：", DEPARTMENT],
    ["评价年度：", "2023年度"],
    ["单位负责人：", "陈志明（虚构）"],
    ["财务负责人：", "李淑华（虚构）"],
    ["填报人：", "王晓彤（虚构）"],
    ["联系电话：", "020-36860000（虚构）"],
    ["填报日期：", "2024年9月6日"],
  ];
  lines.forEach(([label, value], index) => {
    const row = 8 + index;
    sheet
      .put(row, 0, label, { ...LINE, alignment: { horizontal: "right" } })
      .put(row, 1, value, LINE)
      .height(row, 26);
  });
  return sheet;
}

export function contents(titles) {
  const sheet = new Sheet("目录", [8, 34, 62], { landscape: false }).title(0, "目  录");
  const first = sheet.header(1, [["序号", "工作表", "表名"]]);
  sheet.body(
    first,
    ["whole", "text", "text"],
    titles.map(([name, title], index) => [index + 1, name, title])
  );
  return sheet;
}

const MANDATES = [
  "落实党和国家的科技工作部署，拟订全区科普和科协工作的年度计划并推动实施。",
  "联系、指导和服务区属学会、协会、研究会，促进各团体之间相互配合。",
  "面向领导干部、职工、社区居民和青少年普及科学知识，提升公众科学素养。",
  "组织学术活动和民间科技往来，以科技合作带动经济发展。",
  "会同科技主管部门受理并评审区级科普基地，提出认定意见报区政府审定。",
  "与区外、境外的科技团体和科技人员开展交流合作。",
  "配合做好专业技术人员继续教育和农村实用技术培训，推广适用的新技术。",
  "听取并反映科技工作者的诉求，依法保护其正当权益。",
  "发现、举荐和表扬优秀科技人才，营造重视知识和人才的氛围。",
  "组织科技界人士为本区决策建言献策，参与协商和监督。",
  "承担区委、区政府和上级科协安排的其他事项。",
];

const PROFILE = [
  ["部门名称", [DEPARTMENT]],
  ["单位性质", ["群团组织，参照公务员法管理，一级预算单位，无下属预算单位。"]],
  ["内设机构", ["内设办公室、科普部2个机构。"]],
  ["人员编制", ["编制数10名，年末在职10人，退休9人（编制和人数为示例）。"]],
  ["部门职能", MANDATES.map((text, index) => `${String(index + 1)}.${text}`)],
  [
    "年度总体工作",
    [
      "把党的领导贯穿科协各项工作，联系服务好本区科技工作者；以五类重点人群为对象办好群众性科普活动，推动全民科学素质行动各项任务落地，科普阵地和科普队伍得到巩固。",
    ],
  ],
  [
    "重点工作任务",
    [
      "1.科普宣传工作：办好各类科普活动，维护更新宣传栏等设施，持续推出“每周科普”栏目，线上线下同步宣传，并加强区属学会建设。",
      "2.运营管理工作：落实编外人员待遇，保障机关正常运转，为科普工作提供支撑。",
    ],
  ],
  [
    "总体绩效目标",
    [
      "以群众喜爱的形式举办科普活动，保持线上栏目稳定更新，让宣传栏常用常新，使公众科学素质稳步提高。",
    ],
  ],
  [
    "绩效管理情况",
    [
      "按区财政局年度预算绩效管理工作方案，从部门职责和重点任务出发设定整体目标和关键指标，年中开展监控，年后完成整体和全部项目自评，并把结果用于改进管理和安排预算。",
    ],
  ],
];

export function profile() {
  const sheet = new Sheet("部门基本情况", [20, 100])
    .title(0, "2023年度部门基本情况")
    .above(1, UNIT_LINE, "");
  let row = sheet.header(2, [["栏目", "内容"]]);
  for (const [label, texts] of PROFILE) {
    sheet.body(
      row,
      ["mark", "text"],
      texts.map((text, index) => [index === 0 ? label : null, text])
    );
    texts.forEach((text, index) => sheet.height(row + index, text.length > 60 ? 32 : 20));
    sheet.merge(row, 0, texts.length, 1);
    row += texts.length;
  }
  return sheet;
}

const GUIDE = [
  "本工作簿按一个区级部门开展整体支出绩效自评所需资料编排，供演示和测试使用。",
  "取自公开的自评报告的数字：年初预算590.28万元、调整后预算590.65万元、收入决算590.65万元（全部为一般公共预算）、支出决算590.65万元、基本支出495.63万元、项目支出95.02万元、年末无结转结余；活动32场次、推文108期、点击10万次、宣传品1万份、宣传栏更换2次、展示面积700平方米、标语宣传条6500条、满意度及验收通过率、按期完成率、固定资产利用率100%。",
  "其余科目明细、项目名称和金额、目标值、采购、资产、文号、日期、编制人数均为示例，不是该部门的实际数据，但各表之间勾稽一致。",
  "封面人员姓名和电话均为虚构。",
  "部门预算公开表除“三公”和机关运行经费表以万元为单位外，均以元为单位；部门决算公开表以万元为单位；资产类表以元为单位。",
  "合计、小计、执行率、间隔天数等单元格为公式，其余为录入数。",
];

export function guide({ worse }) {
  const sheet = new Sheet("填表说明", [8, 110]).title(0, "填表说明");
  const lines = worse
    ? [
        ...GUIDE,
        "本册在示例基础上另作六处改动：一份合同逾期签订、“三公”经费超预算超上年、一个项目资金未支出并结转、缺运行监控和资产盘点佐证、活动场次未完成目标。",
      ]
    : GUIDE;
  sheet.body(
    1,
    ["whole", "text"],
    lines.map((text, index) => [index + 1, text])
  );
  lines.forEach((text, index) => sheet.height(1 + index, 18 * Math.ceil(text.length / 62)));
  return sheet;
}
