// The pane through its visible controls: every phase, on a host double.
import { act, screen, waitFor, within } from "@testing-library/react";
import { known } from "../../src/domain/trace";
import { HostError } from "../../src/host/host-error";
import { HostDouble } from "./host-double";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { mergeAnswers } from "../../src/taskpane/typed-answers";
import {
  ExportsDouble,
  openPane,
  question,
  SAMPLE,
  until,
  type Judge,
  type OpenPane,
} from "./open-pane";
import { DOUBTFUL_TABLE, ERROR_AT, sampleReview } from "./sample-review";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const status = () => screen.getByRole("region", { name: "上报状态" });

async function assessed(pane = openPane()): Promise<OpenPane> {
  await pane.user.click(screen.getByRole("button", { name: "一键测算" }));
  await pane.user.click(within(await question()).getByRole("button", { name: "继续" }));
  await until(() => screen.queryByText(/14:05:09/));
  return pane;
}

async function checked(): Promise<OpenPane> {
  const pane = openPane();
  await pane.user.click(screen.getByRole("button", { name: "只检查，不写入" }));
  await until(() => screen.queryByText(/支出总计与各项之和相差/));
  return pane;
}

async function showTab({ user }: OpenPane, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}

describe("before the first reading", () => {
  it("says what it does and that the user's sheets stay as they are", () => {
    openPane();
    expect(
      screen.getByRole("heading", { name: /读您的表、算分、写初稿， ?不改您的原表/ })
    ).toBeVisible();
    expect(status()).toHaveTextContent("尚未检查");
  });

  it.each([
    ["opens the sample workbook and says so", false, "示例已打开"],
    ["says why the sample workbook could not be opened", true, "弹出窗口被拦截"],
  ])("%s", async (_, refuses, said) => {
    const exports = new ExportsDouble();
    exports.refuses = refuses;
    const { user } = openPane(new HostDouble(), exports);
    await user.click(await button("打开示例工作簿"));
    expect(await screen.findByText(said)).toBeVisible();
  });

  it.each([
    ["检查", "尚未检查"],
    ["测算", "尚未测算"],
    ["报告", "尚无报告"],
  ])("the tab %s says %s", async (tab, heading) => {
    const pane = openPane();
    await showTab(pane, tab);
    expect(await screen.findByRole("heading", { name: heading })).toBeVisible();
  });
});

describe("reading", () => {
  it("shows the sheet being read, and can be cancelled", async () => {
    const host = new HostDouble();
    host.slow = true;
    const { user } = openPane(host);
    await user.click(await button("一键测算"));
    expect(await screen.findByText(/正在读取“收入支出决算总表”（0／2）/)).toBeVisible();
    expect(status()).toHaveTextContent("正在检查");
    expect(status()).not.toHaveTextContent("开始");
    await user.click(await button("取消"));
    expect(screen.queryByText(/正在读取/)).not.toBeInTheDocument();
    expect(status()).toHaveTextContent("尚未检查");
    expect(host.written).toHaveLength(0);
  });

  it("is not cancelled by the second half of a double click", async () => {
    const host = new HostDouble();
    host.slow = true;
    const { user } = openPane(host);
    await user.dblClick(await button("只检查，不写入"));
    expect(await screen.findByText(/正在读取/)).toBeVisible();
  });

  it("says after a cancellation that the last result still stands", async () => {
    const { user, host } = await checked();
    host.slow = true;
    await user.click(await button("检查工作簿"));
    await user.click(await button("取消"));
    const said = "已取消读取，面板仍是上次的结果。";
    expect(await screen.findByText(said, { selector: "div.fui-MessageBarBody" })).toBeVisible();
    expect(screen.getByText(/支出总计与各项之和相差/)).toBeVisible();
  });

  it("does not start twice", async () => {
    const host = new HostDouble();
    host.slow = true;
    const { user, actions } = openPane(host);
    await user.click(await button("一键测算"));
    await screen.findByText(/正在读取/);
    await act(() => actions.run("check"));
    expect(screen.getByRole("tab", { name: "测算" })).toHaveAttribute("aria-selected", "true");
  });

  it("tells what to do when Excel refuses, with the code folded away", async () => {
    const host = new HostDouble();
    host.failNext.read = new HostError(
      "cellEditMode",
      "正在编辑单元格",
      "请按回车键结束编辑后重试。"
    );
    const { user } = openPane(host);
    await user.click(await button("一键测算"));
    expect(await screen.findByText("正在编辑单元格")).toBeVisible();
    expect(screen.getByText("请按回车键结束编辑后重试。")).toBeVisible();
    expect(screen.queryByText("cellEditMode")).not.toBeInTheDocument();
    await user.click(await button("技术细节"));
    expect(screen.getByText("cellEditMode")).toBeVisible();
    await user.click(await button("知道了"));
    expect(screen.queryByText("正在编辑单元格")).not.toBeInTheDocument();
  });

  it("says that a mistake of ours is one", async () => {
    const host = new HostDouble();
    host.failNext.read = new TypeError("x is not a function");
    const { user } = openPane(host);
    await user.click(await button("只检查，不写入"));
    expect(await screen.findByText("这是软件缺陷，不是您的表有问题。")).toBeVisible();
  });
});

describe("writing", () => {
  it("asks before it adds sheets, naming each of them", async () => {
    const pane = openPane();
    await pane.user.click(screen.getByRole("button", { name: "一键测算" }));
    const dialog = await question();
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(7);
    expect(dialog).toHaveTextContent("绩效_评分表 新增");
    expect(dialog).toHaveTextContent("有1项指标缺少数据，暂不计分");
    expect(dialog).toHaveTextContent("您的原有工作表一个数、一个公式、一处格式都不会改动");
    expect(pane.host.written).toHaveLength(0);
  });

  it("writes nothing when the answer is no", async () => {
    const pane = openPane();
    await pane.user.click(screen.getByRole("button", { name: "一键测算" }));
    await pane.user.click(within(await question()).getByRole("button", { name: "取消" }));
    const said = "没有写入任何内容，您可以先在面板中查看结果。";
    const shown = { selector: "div.fui-MessageBarBody" };
    expect(await until(() => screen.queryByText(said, shown))).toBeVisible();
    expect(pane.host.written).toHaveLength(0);
  });

  it("gives a receipt with the proof that nothing else changed", async () => {
    await assessed();
    const receipt = screen.getByRole("region", { name: "已写入" });
    expect(receipt).toHaveTextContent("7张工作表，共840个单元格");
    expect(receipt).toHaveTextContent("14:05:09");
    expect(receipt).toHaveTextContent("原表未改动");
  });

  it("says so loudly when the user's sheets are not what they were", async () => {
    const host = new HostDouble();
    host.foreignAfter = "different";
    const { user } = openPane(host);
    await user.click(await button("一键测算"));
    await user.click(await button("继续"));
    expect(await screen.findByRole("alert")).toHaveTextContent("写入前后校验不一致");
    expect(screen.queryByText(/原表未改动/)).not.toBeInTheDocument();
  });

  it("opens the score sheet from the receipt", async () => {
    const { user, host } = await assessed();
    await user.click(await button("查看评分表"));
    expect(host.revealed).toEqual([{ sheet: "绩效_评分表", row: 0, column: 0 }]);
  });

  it("does not ask again once the sheets are there", async () => {
    const { user, host } = await assessed();
    await user.click(await button("一键测算"));
    await waitFor(() => {
      expect(host.written).toHaveLength(2);
    });
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  });

  it("keeps what was read when writing fails", async () => {
    const host = new HostDouble();
    host.failNext.write = new HostError("structureProtected", "工作簿结构受保护", "请先撤销保护。");
    const { user } = openPane(host);
    await user.click(await button("一键测算"));
    await user.click(await button("继续"));
    expect(await screen.findByText("工作簿结构受保护")).toBeVisible();
    expect(status()).toHaveTextContent("不可上报");
  });
});

describe("a workbook without a known table", () => {
  const openEmpty = (): OpenPane =>
    openPane(new HostDouble(), new ExportsDouble(), (said) => {
      const review = SAMPLE(said);
      const book = { ...review.book, tables: [] };
      const checks = { ...review.checks, findings: [] };
      return { ...review, book, checks };
    });

  it("is told what to do, and nothing is proposed for writing", async () => {
    const { user, host } = openEmpty();
    await user.click(await button("一键测算"));
    expect(await screen.findByRole("heading", { name: "没有认出任何表" })).toBeVisible();
    expect(screen.getByText(/图表工作表，没有单元格/)).toBeVisible();
    const said = "没有认出可以测算的表，因此没有写入任何内容。";
    expect(screen.getByText(said, { selector: "div.fui-MessageBarBody" })).toBeVisible();
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
    expect(host.written).toHaveLength(0);
  });

  it("has not passed the check", async () => {
    const pane = openEmpty();
    await pane.user.click(await button("只检查，不写入"));
    await screen.findByRole("heading", { name: "没有认出任何表" });
    await showTab(pane, "检查");
    expect(await screen.findByRole("heading", { name: "没有可供核对的数据" })).toBeVisible();
    expect(screen.queryByText("未发现问题")).not.toBeInTheDocument();
    expect(screen.queryByText(/条规则核对通过/)).not.toBeInTheDocument();
    expect(status()).toHaveTextContent("未能核对");
  });

  it.each([
    ["测算", "没有可供测算的数据"],
    ["报告", "没有可供起草的数据"],
  ])("has nothing under %s, and says why", async (tab, heading) => {
    const pane = openEmpty();
    await pane.user.click(await button("只检查，不写入"));
    await screen.findByRole("heading", { name: "没有认出任何表" });
    await showTab(pane, tab);
    expect(await screen.findByRole("heading", { name: heading })).toBeVisible();
    expect(screen.queryByRole("button", { name: /写入报告初稿|下载/ })).not.toBeInTheDocument();
  });
});

describe("taking back", () => {
  it("undoes the last write and forgets the receipt", async () => {
    const { user, host } = await assessed();
    await user.click(await button("撤销本次生成"));
    expect(await screen.findByText(/已撤销/, { selector: "div.fui-MessageBarBody" })).toBeVisible();
    expect(host.undone).toBe(1);
    expect(screen.queryByRole("region", { name: "已写入" })).not.toBeInTheDocument();
  });

  it("keeps the receipt when Excel refuses to undo", async () => {
    const { user, host } = await assessed();
    host.failNext.undo = new HostError("sheetProtected", "工作表受保护", "请先撤销工作表保护。");
    await user.click(await button("撤销本次生成"));
    expect(await screen.findByText("工作表受保护")).toBeVisible();
    expect(screen.getByRole("region", { name: "已写入" })).toBeVisible();
  });
});

describe("changed data", () => {
  it("asks for a new check, and updates the sheets that are there", async () => {
    const { user, host } = await assessed();
    act(() => {
      host.changed();
    });
    expect(
      await screen.findByText("数据已变动，请重新核对。", { selector: "div.fui-MessageBarBody" })
    ).toBeVisible();
    await user.click(await button("核对更新"));
    await screen.findByText(/支出总计与各项之和相差/);
    await waitFor(() => {
      expect(host.written).toHaveLength(2);
    });
    expect(screen.queryByText("核对更新")).not.toBeInTheDocument();
  });

  it("is told after the reading during which it changed", async () => {
    const { user, host } = await checked();
    host.slow = true;
    await user.click(await button("检查工作簿"));
    await waitFor(() => {
      expect(host.reads).toBe(2);
    });
    act(() => {
      host.changed();
      host.release();
    });
    expect(
      await screen.findByText("数据已变动，请重新核对。", { selector: "div.fui-MessageBarBody" })
    ).toBeVisible();
  });

  it("is noticed from before the first reading", async () => {
    const { user, host } = openPane();
    host.slow = true;
    await user.click(await button("只检查，不写入"));
    await waitFor(() => {
      expect(host.reads).toBe(1);
    });
    expect(host.isWatched).toBe(true);
    host.release();
    await screen.findByText(/支出总计与各项之和相差/);
  });

  it("asks before it brings back a sheet that was deleted", async () => {
    const { user, host } = await assessed();
    act(() => {
      host.sheets = host.sheets.filter((name) => name !== "绩效_评分表");
      host.changed();
    });
    await user.click(await button("核对更新"));
    // In jsdom, where nothing has a size, Fluent may keep a second dialog from screen readers; in Chromium it does not.
    const dialog = await screen.findByRole("alertdialog", { hidden: true });
    expect(dialog).toHaveTextContent("绩效_评分表 新增");
    expect(dialog).toHaveTextContent("绩效_自评表 更新");
    expect(host.written).toHaveLength(1);
  });

  it("adds no sheet on its own", async () => {
    const { user, host } = await checked();
    act(() => {
      host.changed();
    });
    await user.click(await button("核对更新"));
    await screen.findByText(/支出总计与各项之和相差/);
    expect(host.written).toHaveLength(0);
    expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
  });
});

describe("headings", () => {
  /** A level that is left out loses those who walk by headings. */
  function jumps(): readonly string[] {
    const all = screen.getAllByRole("heading");
    const levelOf = (heading: HTMLElement | undefined): number =>
      heading === undefined ? 0 : Number(heading.tagName.slice(1));
    return all
      .filter((heading, index) => levelOf(heading) > levelOf(all[index - 1]) + 1)
      .map((heading) => `${heading.tagName} ${heading.textContent}`);
  }

  it("leave no level out, on any tab and within an indicator", async () => {
    const pane = await assessed();
    await pane.user.click(await button(/部门预算资金支出率/));
    await pane.user.click(await button(/采购内控制度建设/));
    await pane.user.click(await button("人工评分"));
    expect(jumps()).toEqual([]);
    for (const [tab, content] of [
      ["识别", /逐张核对/],
      ["检查", /支出总计与各项之和/],
      ["报告", /部门整体收支情况/],
    ] as const) {
      await showTab(pane, tab);
      await screen.findByText(content);
      expect([tab, jumps()]).toEqual([tab, []]);
    }
  });
});

describe("识别", () => {
  it("puts the doubtful table first and uses it once confirmed", async () => {
    const pane = await checked();
    await showTab(pane, "识别");
    // The list of tables is a chunk of its own, loaded after the tab.
    const titles = await screen.findAllByRole("heading", { level: 4 });
    expect(titles[0]).toHaveTextContent(/支出明细需确认/);
    expect(screen.getByText("缺“项目支出”列")).toBeVisible();
    await pane.user.click(await button("识别无误，确认使用"));
    expect(await screen.findByText("低（62%） · 已确认")).toBeVisible();
    expect(screen.queryByText("需确认")).not.toBeInTheDocument();
  });

  it("jumps to a table and lists what was not read", async () => {
    const pane = await checked();
    await showTab(pane, "识别");
    await pane.user.click(await button("支出明细"));
    expect(pane.host.revealed).toEqual([DOUBTFUL_TABLE.range]);
    await pane.user.click(await button("未读取的工作表（1）"));
    expect(screen.getByText(/图表工作表，没有单元格/)).toBeVisible();
  });
});

describe("检查", () => {
  const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

  it("counts findings by severity, and what could not be judged apart", async () => {
    await checked();
    expect(status()).toHaveTextContent(
      "不可上报下一步：确认1张表1处错误 · 1处待说明 · 1条提示 · 1项指标待判定 · 1条未能判断"
    );
    expect(screen.getByText("2条规则核对通过")).toBeVisible();
  });

  it("jumps to the cell and shows what should be, what is, and what to do", async () => {
    const { user, host } = await checked();
    await user.click(screen.getByText(/支出总计与各项之和相差/));
    expect(host.revealed).toEqual([ERROR_AT]);
    expect(screen.getByText("590.65万元")).toBeVisible();
    expect(screen.getByText("509.65万元")).toBeVisible();
    expect(screen.getByText("核对“支出总计”行。")).toBeVisible();
    expect(screen.getByText("《示例办法》第三条")).toBeVisible();
  });

  it("is one tab stop; arrows move, Enter jumps", async () => {
    const { user, host } = await checked();
    expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1]);
    act(() => {
      rows()[0]?.focus();
    });
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(rows()[2]).toHaveFocus();
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, -1, 0]);
    await user.keyboard("{Home}{ArrowDown}{Enter}");
    expect(host.revealed).toEqual([{ sheet: "收入支出决算总表", row: 12, column: 1 }]);
  });

  it("takes an explanation and counts it", async () => {
    const { user } = await checked();
    await user.click(screen.getByText(/年末结转结余比上年增长/));
    await user.type(screen.getByLabelText("说明"), "项目跨年实施");
    await user.click(await button("保存说明"));
    expect(await screen.findByText("已说明")).toBeVisible();
    expect(status()).toHaveTextContent("1处已说明");
  });

  it("says when the cell cannot be shown, and keeps the list", async () => {
    const { user, host } = await checked();
    host.failNext.reveal = new HostError("hiddenSheet", "工作表已隐藏", "请先取消隐藏。");
    await user.click(screen.getByText(/未注明金额单位/));
    expect(await screen.findByText("工作表已隐藏")).toBeVisible();
    expect(screen.getByText(/支出总计与各项之和相差/)).toBeVisible();
  });
});

describe("what is to be done next", () => {
  it("is named beside the state, leads to its tab and takes the focus there", async () => {
    const pane = await checked();
    await pane.user.click(within(status()).getByRole("button", { name: "下一步：确认1张表" }));
    expect(screen.getByRole("tab", { name: "识别" })).toHaveFocus();
    expect(status()).toHaveTextContent("下一步：确认1张表");
    expect(within(status()).queryByRole("button")).not.toBeInTheDocument();
    await pane.user.click(await button("识别无误，确认使用"));
    expect(await button("下一步：改正1处错误")).toBeVisible();
  });

  it("is what the indicators lack, each table once", async () => {
    await assessed();
    expect(await button("还缺的表和数据（1）")).toBeVisible();
    expect(screen.getByText("1项指标用到")).toBeVisible();
  });
});

describe("测算", () => {
  it("says when the scheme was made for others", async () => {
    const doubt = "按示例省2022年度指标体系评分";
    const judge: Judge = ({ typed }) => {
      const review = sampleReview(typed);
      return { ...review, scorecard: { ...review.scorecard, schemeDoubt: doubt } };
    };
    await assessed(openPane(new HostDouble(), new ExportsDouble(), judge));
    expect(screen.getByText(doubt)).toBeVisible();
  });

  it("shows a provisional total while something cannot be judged", async () => {
    await assessed();
    expect(screen.getByText("暂计")).toBeVisible();
    expect(screen.getByText("另有1项待判定，未计入")).toBeVisible();
  });

  it("opens an indicator: working, clause, deductions, cells and why", async () => {
    const { user, host } = await assessed();
    await user.click(await button(/部门预算资金支出率/));
    expect(
      screen.getByText("10分 × 支出率98.44%（590.65万元 ÷ 600.00万元，不超过100%）= 9.84分")
    ).toBeVisible();
    expect(screen.getByText("《示例办法》第五条")).toBeVisible();
    expect(screen.getByText(/支出率未到100%/)).toBeVisible();
    await user.click(await button("为什么是这个分"));
    await user.click(await button("收入支出决算总表!C21"));
    expect(host.revealed.at(-1)).toEqual({ sheet: "收入支出决算总表", row: 20, column: 2 });
  });

  it("says why of a figure, and lets the items speak where points are but their sum", async () => {
    const { user } = await assessed();
    await user.click(await button(/部门预算资金支出率/));
    await user.click(await button("为什么是这个分"));
    expect(screen.getByText("相除")).toBeVisible();
    await user.click(await button(/部门预算资金支出率/));
    await user.click(await button(/采购内控制度建设/));
    expect(screen.queryByText("0／2")).not.toBeInTheDocument();
    expect(screen.getByText(/可由人工评分/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "为什么是这个分" })).not.toBeInTheDocument();
    await user.click(await button("符合"));
    await button(/采购内控制度建设 ?2／2/);
    expect(screen.queryByRole("button", { name: "为什么是这个分" })).not.toBeInTheDocument();
  });

  it("scores anew when a default is changed", async () => {
    const { user } = await assessed();
    await user.click(await button(/部门预算资金支出率/));
    const field = screen.getByLabelText(/满分起点/);
    expect(screen.getAllByText("默认值（可调整）")).toHaveLength(2);
    await user.clear(field);
    await user.type(field, "95{Enter}");
    expect(await button(/部门预算资金支出率 ?10／10/)).toBeVisible();
  });

  it("shows a rate as a percentage, and takes it as one or as a fraction", async () => {
    const { user } = await assessed();
    await user.click(await button(/部门预算资金支出率/));
    const field = screen.getByLabelText(/满分标准/);
    expect(field).toHaveValue("100%");
    for (const [typed, shown] of [
      ["0.95{Enter}", "95%"],
      ["98.5%{Enter}", "98.5%"],
      ["1{Enter}", "100%"],
    ] as const) {
      await user.clear(field);
      await user.type(field, typed);
      expect(field).toHaveValue(shown);
    }
    await user.clear(field);
    await user.type(field, "95{Enter}");
    expect(await screen.findByText("请填写百分数，如95%")).toBeVisible();
  });

  it("shows what is in force where the workbook holds what cannot be used, and why", async () => {
    const inWorkbook = { ...NO_ANSWERS, parameters: new Map([["executionRate.target", 95]]) };
    const judge: Judge = ({ typed }) => sampleReview(mergeAnswers(inWorkbook, typed));
    const { user } = await assessed(openPane(new HostDouble(), new ExportsDouble(), judge));
    const sentence = /“调整为”填写的“95”按比率计为9500%，未采用，仍按100%计算；请写成95%或0.95。/;
    expect(screen.getByText(sentence)).toBeVisible();
    await user.click(await button(/部门预算资金支出率/));
    const field = screen.getByLabelText(/满分标准/);
    expect(field).toHaveValue("100%");
    expect(field).toHaveAccessibleDescription(sentence);
    await user.clear(field);
    await user.type(field, "95%{Enter}");
    expect(field).toHaveValue("95%");
    await waitFor(() => {
      expect(screen.queryByText(sentence)).not.toBeInTheDocument();
    });
  });

  it("refuses what is not a number", async () => {
    const { user } = await assessed();
    await user.click(await button(/部门预算资金支出率/));
    await user.type(screen.getByLabelText(/满分起点/), "分{Enter}");
    expect(await screen.findByText("请填写数字")).toBeVisible();
    expect(await button(/部门预算资金支出率 ?9.84／10/)).toBeVisible();
  });

  it("asks the officer what only the officer knows", async () => {
    const { user } = await assessed();
    await user.click(await button(/采购内控制度建设/));
    await user.click(await button("符合"));
    expect(await button(/采购内控制度建设 ?2／2/)).toBeVisible();
    expect(screen.queryByText("暂计")).not.toBeInTheDocument();
    expect(screen.getByText("优")).toBeVisible();
  });

  it("takes the officer's word where the workbook shows no such material, and gives it back", async () => {
    const judge: Judge = ({ typed }) => sampleReview(typed, false, undefined, false);
    const { user } = await assessed(openPane(new HostDouble(), new ExportsDouble(), judge));
    await user.click(await button(/采购内控制度建设 ?0／2/));
    for (const name of ["符合", "不符合"])
      expect(await button(name)).toHaveAttribute("aria-pressed", "false");
    await user.click(await button("符合"));
    expect(await button(/采购内控制度建设 ?2／2/)).toBeVisible();
    await user.click(await button("符合"));
    expect(await button(/采购内控制度建设 ?0／2/)).toBeVisible();
    expect(await button("符合")).toHaveAttribute("aria-pressed", "false");
  });

  it("does not ask about what the workbook shows", async () => {
    const judge: Judge = ({ typed }) => sampleReview(typed, false, undefined, true);
    const { user } = await assessed(openPane(new HostDouble(), new ExportsDouble(), judge));
    await user.click(await button(/采购内控制度建设 ?2／2/));
    expect(screen.getByText("建立政府采购内部控制制度")).toBeVisible();
    expect(screen.queryByRole("button", { name: "符合" })).not.toBeInTheDocument();
  });

  it("takes points given by hand back", async () => {
    const byHand: Judge = ({ typed }) => {
      const review = sampleReview(typed);
      const { points = "" } = typed.points.get("internalControl") ?? {};
      const indicators = review.scorecard.indicators.map((each) =>
        each.id === "internalControl" && typeof points === "number"
          ? { ...each, points: known(points, { kind: "answer", question: "人工评分" }) }
          : each
      );
      return { ...review, scorecard: { ...review.scorecard, indicators } };
    };
    const { user } = await assessed(openPane(new HostDouble(), new ExportsDouble(), byHand));
    await user.click(await button(/采购内控制度建设/));
    await user.click(await button("人工评分"));
    expect(screen.queryByRole("button", { name: "取消人工评分" })).not.toBeInTheDocument();
    await user.type(screen.getByLabelText("得分"), "1.5");
    await user.type(screen.getByLabelText("评分理由"), "制度已印发");
    await user.click(await button("按此计分"));
    expect(await button(/采购内控制度建设 ?1\.5／2/)).toBeVisible();
    await user.click(await button("取消人工评分"));
    expect(await button(/采购内控制度建设 ?待判定／2/)).toBeVisible();
    expect(screen.getByLabelText("得分")).toHaveValue("");
    expect(screen.getByLabelText("评分理由")).toHaveValue("");
    expect(screen.queryByRole("button", { name: "取消人工评分" })).not.toBeInTheDocument();
  });

  it("can show only what lost points", async () => {
    const { user } = await assessed();
    await user.click(await button(/采购内控制度建设/));
    await user.click(await button("符合"));
    await user.click(screen.getByLabelText("只看失分和待判定的"));
    expect(screen.queryByRole("button", { name: /采购内控制度建设/ })).not.toBeInTheDocument();
    expect(await button(/部门预算资金支出率/)).toBeVisible();
  });
});

describe("报告", () => {
  it("ties each figure to its cell and marks what is to be filled in", async () => {
    const pane = await checked();
    await showTab(pane, "报告");
    await pane.user.click(await button("590.65"));
    expect(pane.host.revealed).toEqual([ERROR_AT]);
    expect(screen.getByRole("heading", { name: "（一）部门整体收支情况" })).toBeVisible();
  });

  it("shows on request only what is to be filled in, below its headings", async () => {
    const pane = await checked();
    await showTab(pane, "报告");
    await pane.user.click(await screen.findByLabelText("只看需补充的2处"));
    expect(screen.queryByRole("button", { name: "590.65" })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { name: "（一）部门整体收支情况" })).toBeVisible();
    expect(screen.getByText("【请补充重点工作完成情况】")).toBeVisible();
    expect(screen.getByText("【成文日期】")).toBeVisible();
  });

  it("copies the whole text and says so", async () => {
    const pane = await checked();
    await showTab(pane, "报告");
    await pane.user.click(await button("复制全文"));
    expect(pane.exports.clipboard).toContain("2023年度本年支出590.65万元");
    expect(await screen.findByText("已复制", { selector: "div.fui-MessageBarBody" })).toBeVisible();
  });

  it("never fails to copy without a word", async () => {
    const exports = new ExportsDouble();
    exports.refuses = true;
    const pane = openPane(new HostDouble(), exports);
    await pane.user.click(await button("只检查，不写入"));
    await showTab(pane, "报告");
    await pane.user.click(await button("复制全文"));
    expect(
      await screen.findByText("未能复制", { selector: "div.fui-MessageBarBody" })
    ).toBeVisible();
  });

  it("offers a download only where downloads work", async () => {
    const exports = new ExportsDouble();
    exports.canDownload = false;
    const pane = openPane(new HostDouble(), exports);
    await pane.user.click(await button("只检查，不写入"));
    await showTab(pane, "报告");
    await button("复制全文");
    expect(screen.queryByRole("button", { name: "下载 .docx" })).not.toBeInTheDocument();
  });
});

describe("the ribbon", () => {
  it.each([
    ["check", "检查"],
    ["assess", "测算"],
    ["draft", "报告"],
    ["refresh", "检查"],
  ] as const)("%s opens the tab %s", async (command, tab) => {
    const { actions } = openPane();
    await act(() => actions.run(command));
    // A question that comes up makes what is behind it inaccessible.
    const chosen = screen.getByRole("tab", { name: tab, hidden: true });
    expect(chosen).toHaveAttribute("aria-selected", "true");
  });
});

it("announces results to screen readers", async () => {
  await checked();
  expect(screen.getByRole("status")).toHaveTextContent("不可上报，1处错误");
});
