// The tab 检查 through its visible controls: one line for many cells, filters, explanations, rules switched off, and
// what a new check says about the one before.
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/domain/finding";
import { HostDouble } from "./host-double";
import { ExportsDouble, openPane, type OpenPane } from "./open-pane";
import { cell, FINDINGS, sampleReview } from "./sample-review";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const status = () => screen.getByRole("region", { name: "上报状态" });
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

const [FIRST] = FINDINGS;
if (FIRST === undefined) throw new Error("the sample has findings");

function inColumn(row: number, change: Partial<Finding> = {}): Finding {
  return {
    rule: "B-09",
    severity: "explain",
    key: `B-09/${String(row)}`,
    at: [cell("支出明细", row, 3)],
    message: `第${String(row + 1)}行各栏之和不等于合计。`,
    fix: "核对该行。",
    cites: [],
    ...change,
  };
}

const COLUMN = Array.from({ length: 38 }, (_, index) => inColumn(index + 4));
const FOLLOWING: readonly Finding[] = [
  inColumn(2, { key: "C-04/a", rule: "C-04", cause: FIRST.key, message: "与支出决算表不一致。" }),
  inColumn(3, { key: "D-06/b", rule: "D-06", cause: FIRST.key, severity: "error" }),
];

interface Checked extends OpenPane {
  /** What the next reading finds. */
  readonly find: (findings: readonly Finding[]) => void;
}

async function checked(findings: readonly Finding[]): Promise<Checked> {
  let found = findings;
  const pane = openPane(new HostDouble(), new ExportsDouble(), ({ typed }) =>
    sampleReview(typed, false, { findings: found, held: ["B-02"], unjudged: [] })
  );
  await pane.user.click(await button("只检查，不写入"));
  await screen.findByRole("list", { name: "就绪度各阶段" });
  const find = (next: readonly Finding[]): void => {
    found = next;
  };
  return { ...pane, find };
}

describe("the list", () => {
  it("tells the same of many cells of a column as one line, with all its cells behind it", async () => {
    const { user, host } = await checked(COLUMN);
    expect(rows()).toHaveLength(1);
    expect(screen.getByText("D5:D42 共38处")).toBeVisible();
    expect(screen.getByText("需说明（38）")).toBeVisible();
    await user.click(screen.getByText("D5:D42 共38处"));
    await user.click(await button("同类38处"));
    await user.click(await button("支出明细!D6"));
    expect(host.revealed.at(-1)).toEqual(cell("支出明细", 5, 3));
  });

  it("folds what follows under its cause", async () => {
    const { user } = await checked([...FINDINGS, ...FOLLOWING]);
    expect(rows()).toHaveLength(3);
    expect(screen.queryByText("与支出决算表不一致。")).not.toBeInTheDocument();
    await user.click(screen.getByText("由此引起2处"));
    await user.click(await button("由此引起2处"));
    expect(screen.getByText("与支出决算表不一致。")).toBeVisible();
    expect(status()).toHaveTextContent("2处错误 · 2处待说明");
  });

  it("is filtered by severity and by table, each choice with its count", async () => {
    const errors = ["B-02", "B-03", "B-04"].map((rule) => ({ ...FIRST, rule, key: rule }));
    const { user } = await checked([...FINDINGS, ...errors]);
    await user.selectOptions(screen.getByLabelText("级别"), "需说明（1）");
    expect(rows().map((row) => row.dataset.row)).toEqual(["E-02/结转"]);
    await user.selectOptions(screen.getByLabelText("级别"), "全部（6）");
    await user.selectOptions(screen.getByLabelText("表"), "支出明细（1）");
    expect(rows().map((row) => row.dataset.row)).toEqual(["H-03/单位"]);
    expect(rows()[0]?.tabIndex).toBe(0);
  });

  it("needs no filter where it is seen at a glance", async () => {
    await checked(FINDINGS);
    expect(rows()).toHaveLength(3);
    expect(screen.queryByLabelText("级别")).not.toBeInTheDocument();
  });

  it("jumps with Enter and goes back with Backspace to where the officer was", async () => {
    const { user, host } = await checked(FINDINGS);
    act(() => {
      rows()[1]?.focus();
    });
    await user.keyboard("{Enter}");
    expect(host.revealed).toEqual([cell("收入支出决算总表", 12, 1)]);
    expect(await button("返回原处")).toBeVisible();
    await user.keyboard("{Backspace}");
    expect(host.revealed.at(-1)).toEqual(host.selected);
    expect(rows()[1]).toHaveFocus();
    expect(screen.queryByRole("button", { name: "返回原处" })).not.toBeInTheDocument();
  });

  it("offers the way back only at the finding that one jumped from last", async () => {
    const { user } = await checked(FINDINGS);
    for (const [at, row] of rows().slice(0, 2).entries()) {
      await user.click(row);
      const [back, ...more] = await screen.findAllByRole("button", { name: "返回原处" });
      expect(more).toEqual([]);
      expect(rows()[at]?.parentElement).toContainElement(back ?? null);
    }
  });
});

describe("the stages", () => {
  it("stand in order, each with its counts", async () => {
    await checked([...FINDINGS, ...FOLLOWING]);
    const stages = within(screen.getByRole("list", { name: "就绪度各阶段" }));
    expect(stages.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
      "公式审核1处错误 · 1条通过",
      "表间审核1处错误 · 1处待说明",
      "完整性",
      "佐证检查1条提示",
      "文字审核1处待说明",
    ]);
  });
});

describe("explanations", () => {
  it("one holds for all that are told as one", async () => {
    const { user } = await checked(COLUMN);
    await user.click(screen.getByText("D5:D42 共38处"));
    expect(screen.getByText("写明原因即可，适用于这38处。")).toBeVisible();
    await user.type(screen.getByLabelText("说明"), "尾数调整");
    await user.click(await button("保存说明"));
    expect(await screen.findByText("已说明")).toBeVisible();
    expect(status()).toHaveTextContent("38处已说明");
    expect(rows()).toHaveLength(1);
  });

  it("are to be looked at again when the figures have changed, and can be confirmed", async () => {
    const { user, find } = await checked([inColumn(4)]);
    await user.click(screen.getByText(/第5行/));
    await user.type(screen.getByLabelText("说明"), "尾数调整");
    await user.click(await button("保存说明"));
    await screen.findByText("已说明");
    find([inColumn(4, { message: "第5行各栏之和与合计相差3万元。" })]);
    await user.click(await button("检查工作簿"));
    expect(await screen.findByText("需复核")).toBeVisible();
    expect(status()).toHaveTextContent("1处待说明");
    expect(screen.getByText(/说明时的情况：2023年度：第5行各栏之和不等于合计。/)).toBeVisible();
    await user.click(await button("核对无误，说明仍然有效"));
    expect(await screen.findByText("已说明")).toBeVisible();
    expect(status()).toHaveTextContent("1处已说明");
  });
});

describe("a rule switched off", () => {
  const open = async (): Promise<Checked & { press: (name: string) => Promise<void> }> => {
    const pane = await checked(FINDINGS);
    await pane.user.click(screen.getByText(/支出总计与各项之和相差/));
    const press = async (name: string): Promise<void> => {
      const control = await button(name);
      act(() => {
        control.focus();
      });
      await pane.user.keyboard("{Enter}");
    };
    await press("本工作簿不适用此规则…");
    return { ...pane, press };
  };

  it("needs a reason, by keyboard alone; is listed apart and counted; and comes back", async () => {
    const { user, press } = await open();
    expect(screen.getByLabelText("停用 B-01 的原因")).toHaveFocus();
    expect(await button("停用此规则")).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("  ");
    await press("停用此规则");
    expect(status()).toHaveTextContent("不可上报");
    await user.type(screen.getByLabelText("停用 B-01 的原因"), "本表为汇总口径");
    await press("停用此规则");
    expect(await screen.findByText("原因：本表为汇总口径")).toBeVisible();
    expect(status()).toHaveTextContent(/^需说明.*1条规则已停用$/);
    expect(screen.queryByText(/支出总计与各项之和相差/)).not.toBeInTheDocument();
    await user.click(await button("恢复规则 B-01"));
    expect(await screen.findByText(/支出总计与各项之和相差/)).toBeVisible();
    expect(status()).toHaveTextContent("不可上报");
  });

  it("stays in force when the officer thinks better of it", async () => {
    const { user } = await open();
    await user.keyboard("本表");
    await user.click(await button("取消"));
    expect(screen.queryByLabelText("停用 B-01 的原因")).not.toBeInTheDocument();
    expect(status()).toHaveTextContent("不可上报");
  });
});

describe("a new check", () => {
  it("says what was fixed, what is new and what remains, and keeps the focus", async () => {
    const { user, find, actions } = await checked(FINDINGS);
    expect(screen.queryByText(/与上次检查相比/)).not.toBeInTheDocument();
    act(() => {
      rows()[1]?.focus();
    });
    find([...FINDINGS.slice(1), inColumn(9)]);
    await act(() => actions.run("check"));
    const line = "与上次检查相比：已改正1处，新增1处，仍有2处。";
    expect(await screen.findByText(line)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(line);
    await waitFor(() => {
      expect(document.activeElement).toHaveAttribute("data-row", "E-02/结转");
    });
    expect(screen.getByText("新增")).toBeVisible();
    await user.click(await button("已改正的1处"));
    expect(screen.getByText(/支出总计与各项之和相差/)).toBeVisible();
  });

  it("says what was read for it, and reads everything on demand", async () => {
    const { user, host, actions } = await checked(FINDINGS);
    expect(screen.queryByText("重新读取全部")).not.toBeInTheDocument();
    host.untouched = ["支出明细"];
    await act(() => actions.run("check"));
    const line = "只重新读取了可能有变动的1张工作表，其余1张沿用上次读取的内容。";
    expect(await screen.findByText(line)).toBeVisible();
    await user.click(await button("重新读取全部"));
    await waitFor(() => {
      expect(host.reads).toBe(3);
      expect(screen.queryByText(line)).not.toBeInTheDocument();
    });
    expect(screen.getByText("与上次检查相比：没有变化。")).toBeVisible();
  });

  it("says so when nothing has changed", async () => {
    const { actions } = await checked(FINDINGS);
    await act(() => actions.run("check"));
    expect(await screen.findByText("与上次检查相比：没有变化。")).toBeVisible();
  });
});

it("groups what could not be judged by reason, and lists apart what the officer checks herself", async () => {
  const { user } = openPane();
  await user.click(await button("只检查，不写入"));
  await user.click(await button(/^未能判断（1）/));
  await user.click(await button("缺上年决算表：1条规则未核对"));
  expect(screen.getByText(/与上年决算衔接/)).toBeVisible();
  await user.click(await button(/^自行核对（1）/));
  expect(screen.getByText(/请备好盘点报告/)).toBeVisible();
});
