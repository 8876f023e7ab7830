// Header bands: how many rows, and the path of labels over each column. Every case reads the same with and without merges.
import { Grid } from "../../../src/workbook/grid";
import { headerBand, headerPaths } from "../../../src/workbook/header/header";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet } from "../sheets";

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows): { deep: number; paths: readonly string[] } {
  const grid = new Grid(sheet(rows.map((row) => row.map((cell) => (cell === "" ? null : cell)))));
  const columns = { left: grid.left, right: grid.right };
  const band = headerBand(grid, 0, grid.bottom, columns);
  return { deep: band.bottom + 1, paths: headerPaths(grid, band, columns) };
}

test.each<[string, Rows, number, string]>([
  [
    "one row",
    [
      ["项目", "预算数", "决算数"],
      ["办公费", 12, 11],
    ],
    1,
    "项目 预算数 决算数",
  ],
  [
    "pairs under spanning groups",
    [
      ["项目", "因公出国（境）费", "", "公务接待费", ""],
      ["", "预算数", "决算数", "预算数", "决算数"],
      ["合计", 1, 2, 3, 4],
    ],
    2,
    "项目 因公出国(境)费/预算数 因公出国(境)费/决算数 公务接待费/预算数 公务接待费/决算数",
  ],
  [
    "栏次 with formulas",
    [
      ["项目", "合计", "基本支出", "项目支出"],
      ["栏次", "1=2+3", "2", "3"],
      ["甲", 9, 4, 5],
    ],
    2,
    "项目 合计 基本支出 项目支出",
  ],
  [
    "栏次 with a remark in the margin",
    [
      ["项目", "合计", "基本支出", "项目支出"],
      ["栏次", "1", "2", "3", "已核对"],
      ["甲", 9, 4, 5],
    ],
    2,
    "项目 合计 基本支出 项目支出 项目支出",
  ],
  [
    "1栏 2栏",
    [
      ["项目", "合计", "基本支出"],
      ["", "1栏", "2栏"],
      ["甲", 9, 4],
    ],
    2,
    "项目 合计 基本支出",
  ],
  [
    "甲 乙 1 2",
    [
      ["科目编码", "科目名称", "合计", "基本支出"],
      ["甲", "乙", 1, 2],
      ["201", "甲", 9, 4],
    ],
    2,
    "科目编码 科目名称 合计 基本支出",
  ],
  [
    "类 款 项 beside 栏次",
    [
      ["项目", "", "", "", "本年支出合计", "基本支出"],
      ["功能分类科目编码", "", "", "科目名称", "", ""],
      ["类", "款", "项", "栏次", 1, 2],
      ["201", "", "", "一般公共服务支出", 9, 4],
    ],
    3,
    "项目/功能分类科目编码 项目/功能分类科目编码 项目/功能分类科目编码 项目/科目名称 本年支出合计 基本支出",
  ],
  [
    "one label alone above the row that numbers the columns",
    [
      ["项目", "", "", "", "本年收入合计", "财政拨款收入"],
      ["功能分类", "", "", "科目名称", "", ""],
      ["科目编码", "", "", "", "", ""],
      ["类", "款", "项", "栏次", 1, 2],
      ["201", "", "", "一般公共服务支出", 9, 4],
    ],
    4,
    "项目/功能分类/科目编码 项目/功能分类/科目编码 项目/功能分类/科目编码 项目/科目名称 本年收入合计 财政拨款收入",
  ],
  [
    "类 款 项 as labels",
    [
      ["功能分类科目编码", "", "", "科目名称", "合计"],
      ["类", "款", "项", "", ""],
      ["201", "01", "01", "行政运行", 9.5],
    ],
    2,
    "功能分类科目编码/类 功能分类科目编码/款 功能分类科目编码/项 科目名称 合计",
  ],
  [
    "units in a row of their own",
    [
      ["项目", "金额", "数量"],
      ["", "(万元)", "(辆)"],
      ["公务用车", 12.5, 3],
    ],
    2,
    "项目 金额(万元) 数量(辆)",
  ],
  [
    "years as numbers",
    [
      ["项目", 2022, 2023, "增减"],
      ["办公费", 1.5, 2.5, 1],
    ],
    1,
    "项目 2022 2023 增减",
  ],
  [
    "values repeated in every cell of a merge, also downwards",
    [
      ["科目编码", "科目名称", "支出", "支出"],
      ["科目编码", "科目名称", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 1, 2],
    ],
    2,
    "科目编码 科目名称 支出/基本支出 支出/项目支出",
  ],
  [
    "a whole row repeated downwards",
    [
      ["科目编码", "科目名称", "合计"],
      ["科目编码", "科目名称", "合计"],
      ["201", "甲", 1],
    ],
    2,
    "科目编码 科目名称 合计",
  ],
  [
    "其中 under one of two columns",
    [
      ["项目", "合计", "", "备注"],
      ["", "", "其中：财政拨款", ""],
      ["甲", 3, 2, "无"],
    ],
    2,
    "项目 合计 合计/其中:财政拨款 备注",
  ],
  [
    "line breaks and spaces inside labels",
    [
      ["项　 目", "预算\n数", " 决 算 数 "],
      ["甲", 3, 2],
    ],
    1,
    "项目 预算数 决算数",
  ],
  [
    "five rows",
    [
      ["项目", "支出", "", "", ""],
      ["", "合计", "基本支出", "", ""],
      ["", "", "小计", "人员经费", ""],
      ["", "", "", "工资", "补助"],
      ["栏次", 1, 2, 3, 4],
      ["甲", 9, 9, 4, 5],
    ],
    5,
    "项目 支出/合计 支出/基本支出/小计 支出/基本支出/人员经费/工资 支出/基本支出/人员经费/补助",
  ],
  [
    "text records below a header of one row",
    [
      ["序号", "类别", "名称", "文号"],
      ["一", "财务制度", "财务管理办法", "某发〔2021〕1号"],
    ],
    1,
    "序号 类别 名称 文号",
  ],
])("%s", (_, rows, deep, paths) => {
  expect(read(rows)).toEqual({ deep, paths: paths.split(" ") });
});

test("a label merged far down beside the table takes no body row into the header", () => {
  const rows: Rows = [
    ["预算执行", "资金", "年初预算", "执行数"],
    [null, "总额", 3, 2],
    [null, "财政资金", 3, 2],
  ];
  const merges = [{ row: 0, column: 0, rows: 3, columns: 1 }];
  const grid = new Grid(sheet(rows, { merges }));
  expect(headerBand(grid, 0, 2, { left: 0, right: 3 })).toEqual({ top: 0, bottom: 0 });
});
