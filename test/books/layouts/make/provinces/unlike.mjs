// Tables with the words of our forms that are none of them: of a canteen, of dues, of safety, of staff, of repairs; and two
// that share a title and are told apart by their columns alone.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** A table of no known form from its title, heads and rows. */
function none(name, title, header, rows, { unit = "单位：元", total, at = [0] } = {}) {
  const page = new Page(name);
  const printed = unit === null ? { unit: null, basis: null } : unit.includes("万") ? W : Y;
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: "单位：某县实验中学", ...(unit === null ? {} : { end: unit }) }).header(header).rows(rows);
  if (total !== undefined) page.total(total, at);
  return page.end();
}

const canteen = () =>
  none(
    "食堂收支",
    "2024年食堂收支总表",
    [
      ["收入", "<", "支出", "<"],
      ["项目", "金额", "项目", "金额"],
    ],
    [
      ["学生伙食费", 860000, "原材料", 640000],
      ["教师伙食费", 120000, "人工", 240000],
      ["财政补助", 0, "水电燃气", 86000],
    ],
    { total: ["收入合计", 980000, "支出合计", 966000], at: [0, 2] }
  );

const dues = () =>
  none(
    "党费",
    "2024年党费收支情况表",
    [["项目", "上年结余", "本年收入", "本年支出", "年末结余"]],
    [
      ["党员交纳党费", 3200, 8600, 6400, 5400],
      ["上级下拨党费", 0, 5000, 4200, 800],
    ],
    { total: ["合计", 3200, 13600, 10600, 6200] }
  );

const dangers = () =>
  none(
    "隐患",
    "安全隐患排查问题整改台账",
    [["序号", "检查单位", "发现问题", "整改措施", "责任人", "整改时限", "是否完成整改"]],
    [
      [1, "总务处", "消防通道堆物", "清理", "甲", "2024-05-10", "是"],
      [2, "教育局", "电线老化", "更换线路", "乙", "2024-07-30", "是"],
    ],
    { unit: null }
  );

const depreciation = () =>
  none(
    "折旧",
    "2024年12月固定资产折旧计提表",
    [["资产类别", "原值", "月折旧率", "本月折旧额", "累计折旧", "净值"]],
    [
      ["房屋和构筑物", 3600000, "0.17%", 6000, 1200000, 2400000],
      ["设备", 940000, "1.39%", 13055, 600000, 340000],
    ],
    { total: ["合计", 4540000, null, 19055, 1800000, 2740000] }
  );

const repairs = () =>
  none(
    "维修",
    "2024年设备维修台账",
    [["序号", "设备名称", "规格型号", "故障现象", "维修日期", "维修单位", "维修费用", "使用部门"]],
    [
      [1, "空调", "3匹", "不制冷", "2024-06-20", "某维修店", 380, "办公室"],
      [2, "打印机", "A3", "卡纸", "2024-09-03", "某维修店", 120, "教务处"],
    ],
    { total: ["合计", null, null, null, null, null, 500] }
  );

const grants = () =>
  none(
    "科研经费",
    "2024年科研项目经费收支表",
    [["项目名称", "负责人", "上年结余", "本年收入", "本年支出", "年末结余"]],
    [
      ["课堂教学研究", "甲", 12000, 20000, 18000, 14000],
      ["校本课程开发", "乙", 5000, 10000, 9000, 6000],
    ],
    { total: ["合计", null, 17000, 30000, 27000, 20000] }
  );

const activity = () =>
  none(
    "活动预算",
    "2024年科技节活动支出预算表",
    [["序号", "支出内容", "单价", "数量", "金额", "备注"]],
    [
      [1, "展板制作", 120, 40, 4800, ""],
      [2, "奖品", 50, 100, 5000, ""],
    ],
    { total: ["合计", null, null, null, 9800] }
  );

const staff = () =>
  none(
    "考核",
    "2024年度教职工绩效考核得分表",
    [["序号", "处室", "指标得分", "民主测评得分", "总分", "等次"]],
    [
      [1, "教务处", 58, 36, 94, "优秀"],
      [2, "总务处", 55, 35, 90, "合格"],
    ],
    { unit: null }
  );

const subsidies = () =>
  none(
    "资助",
    "2024年专项资金使用情况表",
    [["县区", "下达资金", "已支出", "支出进度", "结余资金"]],
    [
      ["甲县", 120, 118, "98.3%", 2],
      ["乙县", 80, 76, "95.0%", 4],
    ],
    { unit: "单位：万元", total: ["合计", 200, 194, "97.0%", 6] }
  );

const wanted = () =>
  none(
    "需求",
    "2025年设备购置需求清单",
    [["序号", "设备名称", "规格型号", "数量", "预计单价", "预计金额", "使用部门", "申请理由"]],
    [
      [1, "录播设备", "4K", 1, 180000, 180000, "信息中心", "教学需要"],
      [2, "实验台", "六人位", 12, 6500, 78000, "理化组", "更新"],
    ],
    { total: ["合计", null, null, 13, null, 258000] }
  );

const requests = () =>
  none(
    "申请公开",
    "2024年依申请信息公开登记表",
    [["序号", "申请人", "申请内容", "申请日期", "答复日期", "答复方式", "备注"]],
    [
      [1, "某公司", "招标文件", "2024-03-02", "2024-03-18", "邮寄", ""],
      [2, "某市民", "招生计划", "2024-06-11", "2024-06-25", "电子邮件", ""],
    ],
    { unit: null }
  );

const funds = () =>
  none(
    "往来",
    "2024年末往来款项明细表",
    [["序号", "科目名称", "对方单位", "发生时间", "余额", "账龄", "形成原因"]],
    [
      [1, "其他应收款", "某公司", "2021-05", 36000, "3年以上", "押金"],
      [2, "其他应付款", "某施工单位", "2023-11", 82000, "1-2年", "质保金"],
    ],
    { total: ["合计", null, null, null, 118000] }
  );

/** Cards under the title of a summary, and a summary under the same title. */
function useByCard() {
  const page = new Page("使用情况（卡片）");
  page
    .table({ form: "ledger.assets", title: "固定资产使用情况表", ...Y, columns: ["lineNo", "assetCode", "assetName", "originalValue", "acquiredDate", "user", "status", "place"] })
    .title("固定资产使用情况表")
    .line({ 0: "单位：某县实验中学", end: "单位：元" })
    .header([["序号", "资产编号", "资产名称", "原值", "购置日期", "使用部门", "使用状况", "存放地点"]])
    .rows([
      [1, "SB001", "交互白板", 18500, "2022-08-20", "一年级", "在用", "101"],
      [2, "SB002", "钢琴", 16800, "2017-06-01", "音乐组", "闲置", "库房"],
    ])
    .total(["合计", null, null, 35300]);
  return page.end();
}

function useByClass() {
  const page = new Page("使用情况（汇总）");
  page
    .table({ form: "ledger.assetSummary", title: "固定资产使用情况表", ...Y, columns: ["assetClass", "closingValue", "inUse", "leased", "idle", "-|note"] })
    .title("固定资产使用情况表")
    .line({ 0: "单位：某县实验中学", end: "单位：元" })
    .header([
      ["资产类别", "期末原值", "其中", "<", "<", "备注"],
      ["^", "^", "在用", "出租出借", "闲置", "^"],
    ])
    .rows([
      ["设备", 940000, 920000, 0, 20000],
      ["家具和用具", 160000, 160000, 0, 0],
    ])
    .total(["合计", 1100000, 1080000, 0, 20000]);
  return page.end();
}

export const provinceUnlike = [
  { name: "实验中学似是而非的账.xlsx", pages: [canteen(), dues(), dangers(), depreciation(), repairs(), grants()] },
  { name: "实验中学似是而非的单.xlsx", pages: [activity(), staff(), subsidies(), wanted(), requests(), funds()] },
  { name: "实验中学资产使用情况.xlsx", pages: [useByCard(), useByClass()] },
];
