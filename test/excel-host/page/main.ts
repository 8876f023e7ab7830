// Starts the page: the workbook, the grid, the ribbon, and the add-in in its pane.
import { UniverCalculator } from "../calc/univer-calculator";
import { loadXlsx } from "../file/load-xlsx";
import { emptyWorkbook, OfficeHost } from "../office-host";
import { readObjectModel } from "../wire/metadata";
import { RichApi } from "../wire/rich-api";
import { byId, find, say } from "./elements";
import { openGrid } from "./grid-window";
import { PageState } from "./page-state";
import { readCommands, type RibbonCommand, showCommands } from "./ribbon";
import { TaskPane } from "./task-pane";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const query = new URLSearchParams(location.search);

async function fetchBytes(path: string): Promise<Uint8Array> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The book asked for, or an empty one with the reason. */
async function firstWorkbook(): Promise<ReturnType<typeof emptyWorkbook>> {
  const wanted = query.get("book");
  const path = wanted === null ? "book" : `book?path=${encodeURIComponent(wanted)}`;
  const answer = await fetch(path);
  const name = decodeURIComponent(answer.headers.get("x-book-name") ?? "");
  try {
    if (answer.ok) return await loadXlsx(new Uint8Array(await answer.arrayBuffer()), name);
    say("没有找到要打开的工作簿，已新建空白工作簿。");
  } catch (error) {
    say(`工作簿打不开：${error instanceof Error ? error.message : String(error)}`);
  }
  return emptyWorkbook();
}

async function start(): Promise<void> {
  const addin = new URL(query.get("addin") ?? (await (await fetch("addin-address")).text()));
  const source = await (await fetch("office-js/excel-web-16.00.debug.js")).text();
  const rich = new RichApi(await firstWorkbook(), {
    model: readObjectModel(source),
    calculator: new UniverCalculator(),
  });
  const pane = new TaskPane(byId("pane"), rich, addin);
  const host = new OfficeHost(rich, pane.wac, fetchBytes);
  const state = new PageState(host);
  globalThis.officeHost = host;
  openGrid(state);
  connectFiles(state);
  connectPane(state, pane);
  const commands = await readCommands(new URL(".", addin).href);
  showCommands(byId("addin-buttons"), commands, (command) => {
    void press(command, state, pane);
  });
  state.changed();
}

async function press(command: RibbonCommand, { host }: PageState, pane: TaskPane): Promise<void> {
  if (command.action === null) {
    pane.open();
    return;
  }
  say("");
  try {
    const { status } = await host.ribbon(command.action, command.id);
    if (status !== 0) say(`加载项没有“${command.label}”的功能（${command.action}）。`);
  } catch {
    say("加载项还没有准备好，请稍候再点。");
  }
}

function connectFiles(state: PageState): void {
  const file = find("open-file", HTMLInputElement);
  const open = async (): Promise<void> => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    try {
      await state.host.open(new Uint8Array(await chosen.arrayBuffer()), { name: chosen.name });
      location.hash = "";
      say("");
    } catch (error) {
      say(`“${chosen.name}”打不开：${error instanceof Error ? error.message : String(error)}`);
    }
    file.value = "";
    state.changed();
  };
  file.addEventListener("change", () => void open());
  byId("download").addEventListener("click", () => void download(state));
}

async function download({ host }: PageState): Promise<void> {
  const bytes = Uint8Array.from(await host.save());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = host.workbook.name.replace(/\.xls[mx]?$/i, "") + ".xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}

function connectPane(state: PageState, pane: TaskPane): void {
  const width = find("pane-width", HTMLSelectElement);
  width.value = query.get("width") ?? width.value;
  const apply = (): void => {
    pane.width = width.value;
  };
  width.addEventListener("change", apply);
  apply();
  byId("pane-close").addEventListener("click", () => {
    pane.close();
  });
  state.onChange(() => {
    pane.follow();
  });
}

void start();
