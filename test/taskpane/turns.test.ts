// Commands that meet: what the officer started last counts, and a broken engine is not built upon.
import { HostError } from "../../src/host/host-error";
import { SHEET_NAMES, type SheetPlan } from "../../src/report/sheets/plan";
import { NO_ANSWERS } from "../../src/scoring/answers";
import { Actions } from "../../src/taskpane/actions";
import type { Outcome } from "../../src/taskpane/engine/protocol";
import type { Session } from "../../src/taskpane/engine/session";
import { shortReview } from "../../src/taskpane/engine/shorten";
import { FIRST_PANE, workOf } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { withPoints } from "../../src/taskpane/typed-answers";
import { HostDouble } from "./host-double";
import { SAMPLE_NARRATIVE, sampleReview } from "./sample-review";

const PLAN: SheetPlan = {
  role: "rates",
  name: SHEET_NAMES.rates,
  widths: [],
  rows: [],
  parts: [],
  frozenRows: 0,
  names: [],
  print: { landscape: false, titleRows: null },
};

const outcome = (): Outcome => ({
  review: shortReview(sampleReview(NO_ANSWERS, false)),
  narrative: SAMPLE_NARRATIVE,
  richText: { html: "", text: "" },
});

class SlowSession implements Session {
  broken: Error | null = null;
  planning: (() => void)[] = [];
  isSlow = false;
  closed = false;

  add(): void {
    // Cells are not looked at.
  }
  renew(): void {
    // Nothing is kept.
  }
  settle(): void {
    // Nothing is kept.
  }
  close(): void {
    this.closed = true;
  }
  read = (): Promise<Outcome> => this.answer(outcome);
  assess = (): Promise<Outcome> => this.answer(outcome);
  pack = (): Promise<Uint8Array<ArrayBuffer>> => this.answer(() => new Uint8Array(1));

  async plan(): Promise<readonly SheetPlan[]> {
    if (this.isSlow) await new Promise<void>((resolve) => this.planning.push(resolve));
    return [PLAN];
  }

  private answer<T>(make: () => T): Promise<T> {
    return this.broken === null ? Promise.resolve(make()) : Promise.reject(this.broken);
  }
}

function open() {
  const host = new HostDouble();
  const store = createStore(FIRST_PANE);
  const sessions: SlowSession[] = [];
  const engine = {
    open: () => {
      const session = new SlowSession();
      sessions.push(session);
      return session;
    },
  };
  const exports = {
    canDownload: true,
    copy: () => Promise.resolve({ done: true, how: "已复制" } as const),
    download: () => ({ done: true, how: "" }) as const,
    openSample: () => Promise.resolve({ done: true, how: "" } as const),
  };
  const actions = new Actions({ host, store, engine, exports });
  const state = () => store.get().state;
  return { host, actions, sessions, state };
}

const soon = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

describe("while the sheets are planned", () => {
  async function planning() {
    const pane = open();
    const { host, actions, sessions } = pane;
    host.sheets = [...host.sheets, PLAN.name];
    await actions.run("assess");
    const [session] = sessions;
    if (session === undefined) throw new Error("no session");
    session.isSlow = true;
    const running = actions.run("assess");
    while (session.planning.length === 0) await soon();
    const planned = (): void => {
      session.isSlow = false;
      for (const go of session.planning.splice(0)) go();
    };
    return { ...pane, running, planned };
  }

  it("writes when nothing else is started", async () => {
    const { host, running, planned } = await planning();
    planned();
    await running;
    expect(host.written).toHaveLength(2);
  });

  it("does not write into a new reading of the workbook", async () => {
    const { host, actions, running, planned, state } = await planning();
    host.slow = true;
    const reading = actions.readEverything();
    await soon();
    planned();
    await running;
    expect(host.written).toHaveLength(1);
    expect(state().phase).toBe("reading");
    host.release();
    await reading;
    expect(state().phase).toBe("reviewed");
  });

  it("does not write again what was taken back in the meantime", async () => {
    const { host, actions, running, planned, state } = await planning();
    await actions.undo();
    planned();
    await running;
    expect([host.written.length, host.undone]).toEqual([1, 1]);
    expect(workOf(state())?.receipt).toBeNull();
  });
});

describe("the question whether to add sheets", () => {
  /** Something is said while the question stands, so that the sheets have to be planned once more. */
  async function confirming() {
    const pane = open();
    const { actions, sessions, state } = pane;
    await actions.run("assess");
    expect(state().phase).toBe("confirming");
    await actions.words.answer((typed) => withPoints(typed, "x", 1, "已核"));
    const [session] = sessions;
    if (session === undefined) throw new Error("no session");
    session.isSlow = true;
    const planned = (): void => {
      for (const go of session.planning.splice(0)) go();
    };
    return { ...pane, planned };
  }

  it("may still be answered with no", async () => {
    const { host, actions, planned, state } = await confirming();
    const confirmed = actions.confirmWrite();
    await soon();
    actions.declineWrite();
    planned();
    await confirmed;
    expect(host.written).toHaveLength(0);
    expect(state().phase).toBe("reviewed");
  });

  it("answered twice with yes is one write", async () => {
    const { host, actions, planned } = await confirming();
    const confirmed = [actions.confirmWrite(), actions.confirmWrite()];
    await soon();
    planned();
    await Promise.all(confirmed);
    expect(host.written).toHaveLength(1);
  });
});

describe("while the workbook is read again", () => {
  async function reading() {
    const pane = open();
    await pane.actions.run("check");
    await pane.actions.copyReport();
    expect(workOf(pane.state())?.note).toBe("已复制");
    pane.host.slow = true;
    const running = pane.actions.run("check");
    await soon();
    return { ...pane, running };
  }

  it("a cell that cannot be shown does not end the reading, and is told after it", async () => {
    const { host, actions, running, state } = await reading();
    host.failNext = { reveal: new HostError("hiddenSheet", "这张表是隐藏的", "请取消隐藏。") };
    await actions.reveal({ sheet: "支出明细", row: 0, column: 0 });
    expect(state().phase).toBe("reading");
    await actions.run("check");
    expect(host.reads).toBe(2);
    host.release();
    await running;
    expect(state().phase).toBe("reviewed");
    expect(workOf(state())?.note).toBe("这张表是隐藏的。请取消隐藏。");
  });

  it("the report that was copied meanwhile is said to be copied", async () => {
    const { host, actions, running, state } = await reading();
    await actions.copyReport();
    host.release();
    await running;
    expect(workOf(state())?.note).toBe("已复制");
  });

  it("what was said before is not said again", async () => {
    const { host, running, state } = await reading();
    host.release();
    await running;
    expect(workOf(state())?.note).toBeNull();
  });
});

describe("an engine that has broken down", () => {
  it("while it assessed an answer is not read into again", async () => {
    const { host, actions, sessions, state } = open();
    await actions.run("check");
    const [first] = sessions;
    if (first !== undefined) first.broken = new Error("the engine has stopped");
    await actions.words.answer((typed) => withPoints(typed, "x", 1, "已核"));
    expect(state().phase).toBe("failed");
    await actions.run("check");
    expect(state().phase).toBe("reviewed");
    expect(sessions).toHaveLength(2);
    expect(first?.closed).toBe(true);
    expect(workOf(state())?.typed.points.get("x")?.points).toBe(1);
    expect(host.reads).toBe(2);
  });

  it("is kept when it was Excel that refused", async () => {
    const { host, actions, sessions } = open();
    await actions.run("check");
    host.failNext = { reveal: new HostError("hiddenSheet", "隐藏", "") };
    await actions.reveal({ sheet: "支出明细", row: 0, column: 0 });
    await actions.run("check");
    expect(sessions).toHaveLength(1);
  });
});
