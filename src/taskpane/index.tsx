// Starts the pane inside Excel; outside of it, or when Office does not come, a plain page says what to do.
import { createRoot } from "react-dom/client";
import { connectExcel } from "../host/excel/connect";
import { isDarkTheme } from "../host/excel/theme";
import { HostError } from "../host/host-error";
import type { Host } from "../host/port";
import { Actions } from "./actions";
import { App } from "./App";
import { createDrafts } from "./drafts";
import { createEngine } from "./engine/session";
import { startWorker } from "./engine/start-worker";
import { officeExports } from "./exports";
import { showPlainPage } from "./plain-page";
import { FIRST_PANE, type Command, type Pane } from "./state";
import { createStore } from "./store";

/** Without office.js nothing more will come; with it, a slow machine may need longer to connect. */
const WAIT = { withoutOffice: 5_000, withOffice: 20_000 } as const;

const started = start();

/** What a ribbon button starts; waits for the pane when the button opened it. */
export async function runCommand(command: Command): Promise<void> {
  const actions = await started;
  await actions?.run(command);
}

async function start(): Promise<Actions | null> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("taskpane.html has no #pane");
  const overdue = setTimeout(
    () => {
      showPlainPage(root, "noOffice");
    },
    hasOffice() ? WAIT.withOffice : WAIT.withoutOffice
  );
  const isExcel = await insideExcel();
  clearTimeout(overdue);
  if (isExcel) return openPane(root);
  showPlainPage(root, "notExcel");
  return null;
}

function hasOffice(): boolean {
  return "Office" in globalThis;
}

/** Never answers without office.js: the page then says so after a while. */
async function insideExcel(): Promise<boolean> {
  if (!hasOffice()) return new Promise(() => undefined);
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

async function openPane(root: HTMLElement): Promise<Actions | null> {
  const store = createStore<Pane>(FIRST_PANE);
  const notify = (notice: string | null): void => {
    store.set((pane) => ({ ...pane, notice }));
  };
  const host = await connect(root, notify);
  if (host === null) return null;
  const exports = officeExports();
  const load = () => import("./engine/book-session").then(({ BookSession }) => new BookSession());
  const engine = createEngine({ startWorker, load });
  const actions = new Actions({ host, store, exports, engine });
  const tools = { actions, store, exports, drafts: createDrafts() };
  createRoot(root).render(<App tools={tools} isDark={isDarkTheme} />);
  return actions;
}

async function connect(
  root: HTMLElement,
  notify: (notice: string | null) => void
): Promise<Host | null> {
  try {
    return await connectExcel(notify);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    showPlainPage(root, "oldExcel");
    return null;
  }
}
