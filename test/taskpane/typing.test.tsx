// What is typed while the engine, Excel or a reading takes its time: never overwritten by an older answer, never lost.
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/domain/finding";
import type { Receipt } from "../../src/host/port";
import type { Review } from "../../src/review/review";
import type { Said } from "../../src/taskpane/said";
import { HostDouble } from "./host-double";
import { ExportsDouble, openPane, SAMPLE, type OpenPane } from "./open-pane";
import { cell, sampleReview } from "./sample-review";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const status = () => screen.getByRole("region", { name: "上报状态" });

/** Holds back its answers, one by one and in order, as an engine at work on a large workbook does. */
class SlowJudge {
  slow = false;
  private readonly judge: (said: Said) => Review;
  private readonly held: (() => void)[] = [];

  constructor(judge: (said: Said) => Review = SAMPLE) {
    this.judge = judge;
  }

  readonly read = (said: Said): Review | Promise<Review> => {
    const review = this.judge(said);
    if (!this.slow) return review;
    return new Promise((resolve) => {
      this.held.push(() => {
        resolve(review);
      });
    });
  };

  get waiting(): number {
    return this.held.length;
  }

  /** The next answer arrives. */
  async answers(): Promise<void> {
    await act(async () => {
      this.held.shift()?.();
      await Promise.resolve();
    });
  }
}

interface Slow extends OpenPane {
  readonly engine: SlowJudge;
}

async function checked(engine = new SlowJudge(), host = new HostDouble()): Promise<Slow> {
  const pane = openPane(host, new ExportsDouble(), engine.read);
  await pane.user.click(await button("只检查，不写入"));
  await screen.findByRole("list", { name: "就绪度各阶段" });
  engine.slow = true;
  return { ...pane, engine };
}

async function showTab({ user }: OpenPane, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}

describe("a parameter", () => {
  async function opened(): Promise<Slow & { readonly enter: (value: string) => Promise<void> }> {
    const pane = await checked();
    await showTab(pane, "测算");
    await pane.user.click(await button(/部门预算资金支出率/));
    const enter = async (value: string): Promise<void> => {
      await pane.user.clear(screen.getByLabelText(/满分起点/));
      await pane.user.type(screen.getByLabelText(/满分起点/), value);
    };
    return { ...pane, enter };
  }
  const field = () => screen.getByLabelText(/满分起点/);
  const points = (said: string) =>
    screen.findByRole("button", { name: new RegExp(`部门预算资金支出率 ?${said}／10`) });

  it("shows what was typed while the engine works and when it has answered", async () => {
    const { enter, engine } = await opened();
    await enter("95{Enter}");
    expect(field()).toHaveValue("95");
    expect(await points("9.84")).toBeVisible();
    await engine.answers();
    expect(await points("10")).toBeVisible();
    expect(field()).toHaveValue("95");
  });

  it("that goes back at once, before the first change is reckoned with, has gone back", async () => {
    const { enter, engine } = await opened();
    await enter("95{Enter}");
    await enter("100{Enter}");
    expect(engine.waiting).toBe(2);
    await engine.answers();
    expect(field()).toHaveValue("100");
    await engine.answers();
    expect(field()).toHaveValue("100");
    expect(await points("9.84")).toBeVisible();
  });

  it("being typed again is not overwritten by the answer to what was entered before", async () => {
    const { enter, engine } = await opened();
    await enter("95{Enter}");
    await enter("90");
    await engine.answers();
    expect(await points("10")).toBeVisible();
    expect(field()).toHaveValue("90");
    expect(field()).toHaveFocus();
  });

  it("that is no number stays to be put right", async () => {
    const { enter, engine, user } = await opened();
    await enter("95{Enter}");
    await enter("九十");
    await user.tab();
    await engine.answers();
    expect(field()).toHaveValue("九十");
    expect(screen.getByText("请填写数字")).toBeVisible();
  });
});

describe("an answer about material", () => {
  it("shows at once what was chosen last", async () => {
    const pane = await checked();
    await showTab(pane, "测算");
    await pane.user.click(await button(/采购内控制度建设/));
    await pane.user.click(await button("符合"));
    await pane.user.click(await button("不符合"));
    expect(await button("不符合")).toHaveAttribute("aria-pressed", "true");
    expect(await button("符合")).toHaveAttribute("aria-pressed", "false");
    await pane.engine.answers();
    expect(await button("不符合")).toHaveAttribute("aria-pressed", "true");
    await pane.engine.answers();
    expect(await button(/采购内控制度建设 ?0／2/)).toBeVisible();
  });
});

describe("points given by hand", () => {
  it("stay in the form while the engine works, and half typed ones while it answers", async () => {
    const pane = await checked();
    const { user, engine } = pane;
    await showTab(pane, "测算");
    await user.click(await button(/采购内控制度建设/));
    await user.click(await button("人工评分"));
    const given = screen.getByLabelText("得分");
    await user.type(given, "1.5");
    await user.type(screen.getByLabelText("评分理由"), "制度已印发");
    await user.click(await button("按此计分"));
    expect(given).toHaveValue("1.5");
    await user.type(given, "{Backspace}");
    await engine.answers();
    expect(given).toHaveValue("1.");
    expect(screen.getByLabelText("评分理由")).toHaveValue("制度已印发");
  });
});

const TO_EXPLAIN: readonly Finding[] = ["E-02", "E-03"].map((rule, index) => ({
  rule,
  severity: "explain",
  key: `${rule}/结转`,
  at: [cell("收入支出决算总表", 12 + index, 1)],
  message: `${rule} 比上年增长。`,
  fix: "请说明原因。",
  cites: [],
}));

const explaining = ({ typed }: Said): Review =>
  sampleReview(typed, false, { findings: TO_EXPLAIN, held: ["B-02"], unjudged: [] });

describe("an explanation", () => {
  const line = (rule: string) => screen.getByText(`${rule} 比上年增长。`);
  const fields = () => screen.getAllByLabelText("说明");

  async function opened(host = new HostDouble()): Promise<Slow> {
    const pane = await checked(new SlowJudge(explaining), host);
    await pane.user.click(line("E-02"));
    return pane;
  }

  it("half written is left alone when another one has been reckoned with", async () => {
    const { user, engine } = await opened();
    await user.type(screen.getByLabelText("说明"), "项目跨年");
    await user.click(await button("保存说明"));
    expect(await button("保存说明")).toHaveAttribute("aria-disabled", "true");
    await user.click(line("E-03"));
    const [, second] = fields();
    if (second === undefined) throw new Error("two explanations are open");
    await user.type(second, "新增");
    await engine.answers();
    expect(await screen.findByText("已说明")).toBeVisible();
    await user.type(second, "人员");
    expect(fields()[1]).toHaveValue("新增人员");
    expect(fields()[0]).toHaveValue("项目跨年");
  });

  it("half written outlives another tab and another reading", async () => {
    const pane = await opened();
    const { user, engine } = pane;
    await user.type(screen.getByLabelText("说明"), "项目跨");
    await showTab(pane, "测算");
    engine.slow = false;
    await user.click(await button("检查工作簿"));
    await screen.findByText("与上次检查相比：没有变化。");
    await user.click(line("E-02"));
    expect(screen.getByLabelText("说明")).toHaveValue("项目跨");
  });

  it("given while the workbook is read again counts in what was read", async () => {
    const host = new HostDouble();
    const { user, engine } = await opened(host);
    engine.slow = false;
    host.slow = true;
    await user.click(await button("检查工作簿"));
    await screen.findByText(/正在读取/);
    await user.type(screen.getByLabelText("说明"), "项目跨年");
    await user.click(await button("保存说明"));
    expect(screen.getByText(/正在读取/)).toBeVisible();
    await act(async () => {
      host.release();
      await Promise.resolve();
    });
    await screen.findByText("与上次检查相比：没有变化。");
    expect(status()).toHaveTextContent("1处待说明 · 1处已说明");
    expect(screen.getByLabelText("说明")).toHaveValue("项目跨年");
  });

  it("given while the engine is at work on a new reading counts too", async () => {
    const { user, engine } = await opened();
    await user.click(await button("检查工作簿"));
    await screen.findByText(/正在核对与测算/);
    await user.type(screen.getByLabelText("说明"), "项目跨年");
    await user.click(await button("保存说明"));
    engine.slow = false;
    await engine.answers();
    await engine.answers();
    await waitFor(() => {
      expect(status()).toHaveTextContent("1处待说明 · 1处已说明");
    });
  });

  it("given while the sheets are written is kept for the next time", async () => {
    const host = new WaitingHost();
    const { user, engine } = await opened(host);
    engine.slow = false;
    await user.click(await button("一键测算"));
    await user.click(await button("继续"));
    await showTab({ user } as OpenPane, "检查");
    await user.click(await screen.findByText("E-02 比上年增长。"));
    await user.type(screen.getByLabelText("说明"), "项目跨年");
    await user.click(await button("保存说明"));
    await act(async () => {
      host.goOn();
      await Promise.resolve();
    });
    await screen.findByRole("region", { name: "已写入" });
    expect(status()).toHaveTextContent("1处已说明");
    await user.click(await button("检查工作簿"));
    await screen.findByText("与上次检查相比：没有变化。");
    expect(status()).toHaveTextContent("1处已说明");
  });
});

/** Writes when it is told to go on. */
class WaitingHost extends HostDouble {
  goOn: () => void = () => undefined;

  override async write(...plans: Parameters<HostDouble["write"]>): Promise<Receipt> {
    await new Promise<void>((resolve) => {
      this.goOn = resolve;
    });
    return super.write(...plans);
  }
}

const ahead = () => screen.queryByText(/尚未写入工作簿/);

describe("what a write has carried into the workbook", () => {
  it("is said in the pane again once the write is taken back", async () => {
    const pane = await checked(new SlowJudge(explaining));
    const { user, engine, actions } = pane;
    engine.slow = false;
    await user.click(screen.getByText("E-02 比上年增长。"));
    await user.type(screen.getByLabelText("说明"), "项目跨年");
    await user.click(await button("保存说明"));
    expect(ahead()).toBeVisible();
    await act(() => actions.run("assess"));
    await act(() => actions.confirmWrite());
    expect(ahead()).not.toBeInTheDocument();
    await act(() => actions.run("check"));
    expect(ahead()).not.toBeInTheDocument();
    await act(() => actions.undo());
    expect(ahead()).toBeVisible();
    await act(() => actions.run("check"));
    await waitFor(() => {
      expect(status()).toHaveTextContent("1处已说明");
    });
  });
});

describe("a choice about a table", () => {
  it("shows at once what was chosen last, and no older answer changes that", async () => {
    const pane = await checked();
    const { user, engine } = pane;
    await showTab(pane, "识别");
    const title = await screen.findByRole("heading", { level: 4, name: /收入支出决算总表/ });
    const item = title.closest("li");
    if (item === null) throw new Error("no card");
    await user.click(within(item).getByRole("button", { name: "更正识别" }));
    const unit = await within(item).findByLabelText("金额单位");
    await user.selectOptions(unit, "元");
    await user.selectOptions(unit, "千元");
    expect(unit).toHaveDisplayValue("千元");
    expect(engine.waiting).toBe(2);
    await engine.answers();
    expect(unit).toHaveDisplayValue("千元");
    await engine.answers();
    expect(unit).toHaveDisplayValue("千元");
  });
});
