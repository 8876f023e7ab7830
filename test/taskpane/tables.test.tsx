// The tab 识别 through its visible controls, with tables that are really read again after each correction.
import {
  act,
  configure,
  screen,
  waitFor,
  within,
  type BoundFunctions,
  type queries,
} from "@testing-library/react";
import { reviewBook } from "../../src/review/review-book";
import type { Review } from "../../src/review/review";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../workbook/sheets";
import { HostDouble } from "./host-double";
import { ExportsDouble, openPane, type Judge, type OpenPane } from "./open-pane";

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

type Inside = BoundFunctions<typeof queries>;
type Rows = readonly (readonly CellValue[])[];

const TOTALS: Rows = [
  ["2023年度收入支出决算总表"],
  ["单位：万元"],
  ["收入", "", "支出", ""],
  ["项目", "决算数", "项目", "决算数"],
  ["一、一般公共预算财政拨款收入", 600, "一、一般公共服务支出", 590.28],
  ["本年收入合计", 600, "本年支出合计", 590.28],
  ["总计", 600, "总计", 600],
];
/** Named by its title, without a unit and a column: to be confirmed. */
const DOUBTFUL: Rows = [
  ["2023年度一般公共预算财政拨款支出决算表"],
  ["科目编码", "科目名称", "合计", "基本支出"],
  ["201", "一般公共服务支出", 590.28, 495.26],
  ["", "合计", 590.28, 495.26],
];
/** Of no known form. */
const ODD: Rows = [
  ["2023年资金使用情况"],
  ["单位：万元"],
  ["编码", "用途", "总额", "日常", "专项"],
  ["201", "一般公共服务支出", 590.28, 495.26, 95.02],
  ["", "合计", 590.28, 495.26, 95.02],
];
/** One purchase a column. */
const CARDS: Rows = [
  ["2023年政府采购登记表"],
  ["采购项目名称", "防火物资", "巡护服务"],
  ["采购方式", "公开招标", "询价"],
  ["合同签订日期", "2023-04-15", "2023-05-10"],
  ["合同金额（元）", 842000, 405000],
];
const GENERAL_PUBLIC = "一般公共预算财政拨款支出决算表";

const SHEETS: readonly SheetSnapshot[] = [
  sheet(TOTALS, { name: "总表" }),
  sheet(DOUBTFUL, { name: "明细" }),
  sheet(ODD, { name: "资金" }),
  sheet([["封面"]], { name: "封面" }),
];

const judging =
  (sheets: readonly SheetSnapshot[]): Judge =>
  ({ corrections, typed }): Review =>
    reviewBook(readBook([workbook(...sheets)], { corrections, year: 2023 }), typed);

async function opened(sheets = SHEETS): Promise<OpenPane> {
  const pane = openPane(new HostDouble(), new ExportsDouble(), judging(sheets));
  await pane.user.click(await screen.findByRole("button", { name: "只检查，不写入" }));
  await screen.findByRole("tab", { name: "检查", selected: true });
  await pane.user.click(screen.getByRole("tab", { name: "识别" }));
  await screen.findByText(/逐张核对识别结果/);
  return pane;
}

const headings = () => screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent);

/** The card of a table, by its title. */
function card(title: string): Inside {
  const item = screen.getByRole("heading", { level: 4, name: new RegExp(title) }).closest("li");
  if (item === null) throw new Error(title);
  return within(item);
}

async function opening({ user }: OpenPane, title: string): Promise<Inside> {
  const inside = card(title);
  await user.click(inside.getByRole("button", { name: "更正识别" }));
  await inside.findByLabelText("表式");
  return inside;
}

/** At the table: the words for screen readers come a little before the table itself. */
const said = (inside: Inside, text: RegExp) => inside.findByText(text);

describe("the list", () => {
  it("has what needs a word first, then what is recognised, then the rest", async () => {
    await opened();
    expect(headings()).toEqual([
      "需要确认（1）",
      "已识别（1）",
      "未识别和不采用（1）",
      "未读取的工作表（1）",
    ]);
    expect(screen.getByText("已识别1张表，1张需确认，1张未对应到已知表式")).toBeVisible();
  });

  it("says why of what is to be confirmed, and of the rest where it is put right", async () => {
    const pane = await opened();
    expect(card("一般公共预算").getByText("依据")).toBeVisible();
    expect(card("收入支出决算总表").queryByText("依据")).not.toBeInTheDocument();
    const inside = await opening(pane, "收入支出决算总表");
    expect(inside.getByText("依据")).toBeVisible();
    expect(inside.getByText(/标题写明表式/)).toBeVisible();
  });

  it("shows no dropdown before one is asked for", async () => {
    await opened();
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  });

  it("jumps to the table by keyboard", async () => {
    const { user, host } = await opened();
    act(() => {
      card("资金使用").getByRole("button", { name: "2023年资金使用情况" }).focus();
    });
    await user.keyboard("{Enter}");
    expect(host.revealed).toMatchObject([{ sheet: "资金", row: 0, column: 0 }]);
  });
});

describe("many tables", () => {
  const MANY = Array.from({ length: 60 }, (_, index) =>
    sheet(index === 7 ? TOTALS : ODD, { name: `表${String(index + 1)}` })
  );

  it("can be searched by title, sheet and form", async () => {
    const { user } = await opened(MANY);
    const search = screen.getByRole("searchbox", { name: "查找表" });
    await user.click(search);
    await user.paste("收入支出 总表");
    expect(await screen.findByText("显示1／60张")).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(1);
    await user.clear(search);
    await user.paste("资金 表12!");
    expect(await screen.findByText("显示1／60张")).toBeVisible();
    await user.paste("没有这张");
    expect(await screen.findByText("没有符合条件的表。")).toBeVisible();
  });

  it("are corrected together when their layout is the same", async () => {
    const pane = await opened(MANY.slice(4, 8));
    const opener = screen.getAllByRole("button", { name: "更正识别" }).at(-1);
    if (opener === undefined) throw new Error("no card");
    await pane.user.click(opener);
    await pane.user.selectOptions(await screen.findByLabelText("表式"), "不是表／不采用");
    await waitFor(() => {
      expect(screen.getAllByText(/同版式的3张表一并更正/, { selector: "li *" })).toHaveLength(3);
    });
  });
});

describe("a correction", () => {
  it("of the form is read at once, says what is lacking, and cannot be confirmed so", async () => {
    const pane = await opened();
    const inside = await opening(pane, "资金使用");
    const form = inside.getByLabelText("表式");
    expect(form).toHaveDisplayValue("自动识别（未识别）");
    await pane.user.selectOptions(form, GENERAL_PUBLIC);
    const line = new RegExp(`已改按“${GENERAL_PUBLIC}”读取，暂不能使用：缺“.*”列`);
    expect(await said(inside, line)).toBeVisible();
    expect(inside.getByLabelText("表式")).toHaveDisplayValue(GENERAL_PUBLIC);
    expect(inside.getByText(/还缺必需的栏目，暂不能使用/)).toBeVisible();
    expect(inside.queryByRole("button", { name: "识别无误，确认使用" })).not.toBeInTheDocument();
  });

  it("of the columns makes it usable, with samples to go by", async () => {
    const pane = await opened();
    const inside = await opening(pane, "资金使用");
    await pane.user.selectOptions(inside.getByLabelText("表式"), GENERAL_PUBLIC);
    expect(await inside.findByLabelText("D列 日常")).toHaveAccessibleDescription("示例：495.26");
    await pane.user.selectOptions(inside.getByLabelText("B列 用途"), "name");
    await pane.user.selectOptions(inside.getByLabelText("C列 总额"), "total");
    await pane.user.selectOptions(inside.getByLabelText("D列 日常"), "basic");
    await pane.user.selectOptions(inside.getByLabelText("E列 专项"), "project");
    expect(await said(inside, /第5列已改为“项目支出”，可用。/)).toBeVisible();
    expect(screen.getByText(/^已识别2张表，1张需确认$/)).toBeVisible();
    expect(inside.getByText("已更正")).toBeVisible();
  });

  it("of a table with its fields down the rows says what its rows mean", async () => {
    const pane = await opened([...SHEETS, sheet(CARDS, { name: "采购" })]);
    const inside = await opening(pane, "政府采购登记表");
    expect(inside.getByText("各行的含义")).toBeVisible();
    const method = inside.getByLabelText("第3行 采购方式");
    expect(method).toHaveAccessibleDescription("示例：公开招标");
    await pane.user.selectOptions(method, "不采用");
    expect(
      await said(inside, /第3行已不采用，可用。1行未对应到栏目，不影响其他行。/)
    ).toBeVisible();
  });

  it("can be taken back", async () => {
    const pane = await opened();
    const inside = await opening(pane, "资金使用");
    await pane.user.selectOptions(inside.getByLabelText("表式"), GENERAL_PUBLIC);
    await pane.user.click(await inside.findByRole("button", { name: "撤销这次更正" }));
    expect(await inside.findByText("未对应到已知表式")).toBeVisible();
    expect(inside.getByLabelText("表式")).toHaveDisplayValue("自动识别（未识别）");
    expect(screen.queryByText(/已改按/)).not.toBeInTheDocument();
  });

  it("is put aside as a whole", async () => {
    const pane = await opened();
    const inside = await opening(pane, "收入支出决算总表");
    await pane.user.selectOptions(inside.getByLabelText("金额单位"), "千元");
    expect(await inside.findByText(/千元（人工指定）/)).toBeVisible();
    await pane.user.selectOptions(inside.getByLabelText("年度"), "上年度");
    expect(await inside.findByText(/2022年度（人工指定）/)).toBeVisible();
    await pane.user.click(inside.getByRole("button", { name: "全部恢复自动识别" }));
    expect(await inside.findByText(/2023年度 · 万元（单位行注明）/)).toBeVisible();
    expect(inside.queryByText("已更正")).not.toBeInTheDocument();
  });

  it("keeps the focus where it is, and the card in its place", async () => {
    const pane = await opened();
    const inside = await opening(pane, "资金使用");
    const form = inside.getByLabelText("表式");
    act(() => {
      form.focus();
    });
    await pane.user.selectOptions(form, GENERAL_PUBLIC);
    await said(inside, /已改按/);
    expect(inside.getByLabelText("表式")).toHaveFocus();
    expect(headings()).toContain("未识别和不采用（0）");
  });

  it("is announced", async () => {
    const pane = await opened();
    const inside = await opening(pane, "收入支出决算总表");
    await pane.user.selectOptions(inside.getByLabelText("表式"), "不是表／不采用");
    const announced = "已不采用这张表，其数字不参与核对和测算。";
    expect(await said(inside, new RegExp(announced))).toBeVisible();
    expect(screen.getAllByRole("status").map((each) => each.textContent)).toContain(announced);
    expect(inside.queryByLabelText("金额单位")).not.toBeInTheDocument();
  });
});

describe("a doubtful table", () => {
  it("is not used after a partial correction, and is once confirmed", async () => {
    const pane = await opened();
    const inside = await opening(pane, "一般公共预算财政拨款支出决算表");
    expect(inside.getByText("没有注明金额单位")).toBeVisible();
    await pane.user.selectOptions(inside.getByLabelText("金额单位"), "万元");
    expect(await said(inside, /单位已改为万元，请核对后确认使用/)).toBeVisible();
    expect(screen.getByText(/^已识别1张表，1张需确认/)).toBeVisible();
    await pane.user.click(inside.getByRole("button", { name: "识别无误，确认使用" }));
    expect(await said(inside, /已确认按现在的识别结果使用。可用。/)).toBeVisible();
    expect(headings()[0]).toBe("需要确认的表已全部处理");
    expect(screen.getByText(/^已识别2张表/)).toBeVisible();
  });
});
