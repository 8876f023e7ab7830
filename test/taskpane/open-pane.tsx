// Opens the pane on a host double with the sample review; the engine double re-reviews with what was typed.
import { render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { Outcome, RichText } from "../../src/host/excel/export";
import type { Narrative } from "../../src/report/narrative/narrative";
import { SHEET_NAMES, type SheetPlan, type SheetRole } from "../../src/report/sheets/plan";
import { Actions } from "../../src/taskpane/actions";
import { App } from "../../src/taskpane/App";
import type { Engine } from "../../src/taskpane/engine";
import type { Exports } from "../../src/taskpane/exports";
import { FIRST_PANE, type Pane } from "../../src/taskpane/state";
import { plainText } from "../../src/taskpane/report-text";
import { createStore, type Store } from "../../src/taskpane/store";
import { HostDouble } from "./host-double";
import { SAMPLE_NARRATIVE, sampleReview } from "./sample-review";

function planOf(role: SheetRole): SheetPlan {
  const print = { landscape: false, titleRows: null };
  return { role, name: SHEET_NAMES[role], widths: [], rows: [], frozenRows: 0, names: [], print };
}

/** Does not read the snapshot: every workbook is the sample. */
export const ENGINE: Engine = {
  recognise: ({ typed, corrections }) =>
    sampleReview(typed, corrections.get("doubtful")?.confirmed === true).book,
  assess: (_book, { typed, corrections }) => ({
    review: sampleReview(typed, corrections.get("doubtful")?.confirmed === true),
    narrative: SAMPLE_NARRATIVE,
  }),
  plan: () => (Object.keys(SHEET_NAMES) as SheetRole[]).map(planOf),
  layoutKey: ({ id }) => id,
  richText: ({ narrative }) => ({ html: "", text: plainText(narrative) }),
};

export class ExportsDouble implements Exports {
  clipboard = "";
  refuses = false;
  canDownload = true;
  readonly saved: string[] = [];

  readonly copy = ({ text }: RichText): Promise<Outcome> => {
    if (this.refuses) return Promise.resolve({ done: false, because: "未能复制" });
    this.clipboard = text;
    return Promise.resolve({ done: true, how: "已复制" });
  };
  readonly download = ({ department }: Narrative): Promise<Outcome> => {
    this.saved.push(department);
    return Promise.resolve({ done: true, how: "已下载" });
  };
  readonly openSample = (): Promise<Outcome> =>
    Promise.resolve(
      this.refuses ? { done: false, because: "弹出窗口被拦截" } : { done: true, how: "示例已打开" }
    );
}

export interface OpenPane {
  readonly host: HostDouble;
  readonly exports: ExportsDouble;
  readonly actions: Actions;
  readonly store: Store<Pane>;
  readonly user: UserEvent;
}

export function openPane(
  host = new HostDouble(),
  exports = new ExportsDouble(),
  engine = ENGINE
): OpenPane {
  const store = createStore(FIRST_PANE);
  const actions = new Actions({ host, store, exports, engine: () => Promise.resolve(engine) });
  const user = userEvent.setup();
  render(<App tools={{ actions, store, exports }} isDark={() => false} />);
  return { host, exports, actions, store, user };
}
