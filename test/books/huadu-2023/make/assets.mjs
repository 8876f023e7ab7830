// Fixed assets: the cards, their yearly summary by class, and the proceeds that are due to the treasury.
import { inYuan, total, yuan } from "./figures.mjs";
import { BOLD_TOTALS, day, openLedger } from "./ledger.mjs";
import { formula } from "./sheet.mjs";

/** 编号, 名称, 类别, 取得日期, 原值, 累计折旧, 使用部门, 存放地点. Everything is in use. */
const CARDS = [
  ["SB2016001", "小型轿车", "设备", "2016-05-18", 158_600, 148_687.5, "办公室", "机关车库"],
  ["SB2017004", "空调机（4台）", "设备", "2017-07-10", 21_600, 21_600, "办公室", "办公区"],
  ["SB2019003", "台式计算机（8台）", "设备", "2019-06-20", 39_200, 29_400, "办公室", "办公区"],
  ["SB2020002", "多功能一体机", "设备", "2020-04-15", 12_800, 7_893.33, "办公室", "文印室"],
  ["SB2021005", "移动科普展示屏", "设备", "2021-09-06", 86_000, 33_475.56, "科普部", "科普活动室"],
  ["SB2022001", "LED滚动显示屏", "设备", "2022-03-28", 52_400, 18_340, "科普部", "科普宣传栏"],
  ["SB2023001", "台式计算机（3台）", "设备", "2023-11-03", 15_000, 500, "办公室", "办公区"],
  ["WW2020001", "科普互动展品", "文物和陈列品", "2020-11-12", 24_000, 0, "科普部", "科普活动室"],
  ["TS2019001", "科普图书（620册）", "图书和档案", "2019-12-05", 18_600, 0, "科普部", "阅览角"],
  ["JJ2018001", "办公桌椅（12套）", "家具和用具", "2018-03-22", 28_800, 11_040, "办公室", "办公区"],
  ["JJ2020001", "文件柜（8组）", "家具和用具", "2020-05-19", 9_600, 2_346.67, "办公室", "档案室"],
  [
    "JJ2021002",
    "科普展架展具",
    "家具和用具",
    "2021-10-14",
    33_500,
    5_024.99,
    "科普部",
    "科普活动室",
  ],
];

const ASSET_CLASSES = [
  "房屋和构筑物",
  "设备",
  "文物和陈列品",
  "图书和档案",
  "家具和用具",
  "特种动植物",
];

export function assets() {
  const sheet = openLedger("固定资产台账", [6, 14, 24, 16, 14, 12, 16, 16, 16, 12, 14, 16], {
    title: "固定资产台账（截至2023年12月31日）",
    unit: "金额单位：元",
  });
  const first = sheet.header(2, [
    [
      "序号",
      "资产编号",
      "资产名称",
      "资产类别",
      "取得日期",
      "取得方式",
      "原值",
      "累计折旧",
      "净值",
      "使用状况",
      "使用部门",
      "存放地点",
    ],
  ]);
  const lines = CARDS.map(
    ([code, name, kind, acquired, cost, depreciation, user, place], index) => {
      const row = String(first + index + 1);
      const net = inYuan(yuan(cost) - yuan(depreciation));
      return [
        index + 1,
        code,
        name,
        kind,
        day(acquired),
        "购置",
        cost,
        depreciation,
        formula(`G${row}-H${row}`, net),
        "在用",
        user,
        place,
      ];
    }
  );
  const end = first + lines.length;
  const cost = total(CARDS.map((card) => yuan(card[4])));
  const depreciation = total(CARDS.map((card) => yuan(card[5])));
  const sum = (column, amount) =>
    formula(`SUM(${column}${String(first + 1)}:${column}${String(end)})`, inYuan(amount));
  sheet.body(
    first,
    [
      "whole",
      "code",
      "text",
      "mark",
      "date",
      "mark",
      "money",
      "money",
      "money",
      "mark",
      "mark",
      "text",
    ],
    [
      ...lines,
      [
        null,
        null,
        "合计",
        null,
        null,
        null,
        sum("G", cost),
        sum("H", depreciation),
        sum("I", cost - depreciation),
      ],
    ],
    BOLD_TOTALS
  );
  sheet.note(
    end + 1,
    "注：文物和陈列品、图书和档案按制度规定不计提折旧。本单位无房屋和构筑物，办公用房由区机关事务管理部门统一调配。"
  );
  return sheet;
}

export function assetSummary() {
  const sheet = openLedger("国有资产年报（固定资产）", [20, 16, 16, 16, 16, 16, 16, 16, 16, 16], {
    title: "2023年度国有资产年报（固定资产分类汇总）",
    unit: "金额单位：元",
  });
  const first = sheet.header(2, [
    [
      "资产类别",
      "期初原值",
      "本期增加",
      "本期减少",
      "期末原值",
      "累计折旧",
      "净值",
      "其中：在用",
      "出租出借",
      "闲置",
    ],
  ]);
  const sums = ASSET_CLASSES.map((kind) => {
    const cards = CARDS.filter((card) => card[2] === kind);
    const added = cards.filter((card) => card[3].startsWith("2023"));
    const closing = total(cards.map((card) => yuan(card[4])));
    const increase = total(added.map((card) => yuan(card[4])));
    return { kind, closing, increase, depreciation: total(cards.map((card) => yuan(card[5]))) };
  });
  const lines = sums.map(({ kind, closing, increase, depreciation }, index) => {
    const row = String(first + index + 1);
    return [
      kind,
      inYuan(closing - increase),
      inYuan(increase),
      0,
      formula(`B${row}+C${row}-D${row}`, inYuan(closing)),
      inYuan(depreciation),
      formula(`E${row}-F${row}`, inYuan(closing - depreciation)),
      inYuan(closing),
      0,
      0,
    ];
  });
  const all = (field) => total(sums.map((each) => each[field]));
  const closing = all("closing");
  const totals = [
    closing - all("increase"),
    all("increase"),
    0,
    closing,
    all("depreciation"),
    closing - all("depreciation"),
    closing,
    0,
    0,
  ];
  const range = (index) => {
    const column = String.fromCharCode(66 + index);
    return `SUM(${column}${String(first + 1)}:${column}${String(first + lines.length)})`;
  };
  const last = sheet.body(
    first,
    ["label", ...totals.map(() => "money")],
    [...lines, ["合计", ...totals.map((amount, index) => formula(range(index), inYuan(amount)))]],
    BOLD_TOTALS
  );
  sheet.note(
    last,
    "注：固定资产原值与财务账“固定资产”科目余额、固定资产台账一致；全部资产在用，无出租出借和闲置。"
  );
  return sheet;
}

export function assetIncome() {
  const sheet = openLedger("资产收益上缴台账", [8, 44, 18, 18, 18, 30], {
    title: "2023年度国有资产处置、出租出借收益上缴台账",
    unit: "金额单位：元",
  });
  const first = sheet.header(2, [["序号", "事项", "应缴日期", "实缴日期", "金额", "备注"]]);
  const last = sheet.body(
    first,
    ["whole", "text", "date", "date", "money", "text"],
    [[], [], [null, "合计"]],
    BOLD_TOTALS
  );
  sheet.note(last, "说明：本年度无应上缴的国有资产处置、出租出借等收益，故本表无数据。");
  return sheet;
}
