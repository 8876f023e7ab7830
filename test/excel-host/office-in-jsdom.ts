// Loads the real, unmodified Office.js into a jsdom window and connects it to the host by its true protocol: nothing in
// Office.js is replaced, the page's window.parent is the host.
import type { JSDOM } from "jsdom";
import { officeScript } from "./node-library";
import { type AddinContext, DEFAULT_CONTEXT } from "./wire/app-context";
import type { RichApi } from "./wire/rich-api";
import { WacHost } from "./wire/wac-host";

const SCRIPTS = "/office-js/";
const START_TIMEOUT = 20_000;

export interface ConnectedOffice {
  readonly wac: WacHost;
  /** What Office.onReady resolved with. */
  readonly ready: unknown;
}

type Run = (file: string) => void;
type Insertion = (this: Node, node: Node, before?: Node | null) => Node;

/** jsdom fetches no scripts here: tags below /office-js/ are answered from the package. */
function answerScriptTags(dom: JSDOM, run: Run): void {
  const { prototype } = dom.window.Node;
  const answer = (node: Node): void => {
    const source: unknown = Reflect.get(node, "src");
    if (node.nodeName !== "SCRIPT" || typeof source !== "string" || !source.includes(SCRIPTS))
      return;
    queueMicrotask(() => {
      const file = source.split(SCRIPTS)[1] ?? "";
      try {
        run(file);
        node.dispatchEvent(new dom.window.Event("load"));
      } catch {
        node.dispatchEvent(new dom.window.Event("error"));
      }
    });
  };
  for (const method of ["appendChild", "insertBefore"] as const) {
    const original = Reflect.get(prototype, method) as Insertion;
    const inserting: Insertion = function (node, before) {
      const inserted = original.call(this, node, before ?? null);
      answer(node);
      return inserted;
    };
    Reflect.set(prototype, method, inserting);
  }
}

const isOpen = (window: object): boolean => Boolean(Reflect.get(window, "document"));

/** The page's parent is the host; messages to the page arrive later, as in a browser. */
function connect(dom: JSDOM, rich: RichApi, context: AddinContext): WacHost {
  const { window } = dom;
  const wac = new WacHost(rich, context, (json) => {
    setTimeout(() => {
      // After the last test the window is closed while answers are still on their way.
      if (!isOpen(window)) return;
      const message = new window.MessageEvent("message", {
        data: json,
        origin: context.hostOrigin,
      });
      window.dispatchEvent(message);
    }, 0);
  });
  const parent = {
    postMessage: (json: unknown) => {
      wac.receive(json);
    },
  };
  Object.defineProperty(window, "parent", { configurable: true, get: () => parent });
  window.name = wac.windowName;
  if (!Reflect.has(window.document, "domain")) {
    Object.defineProperty(window.document, "domain", { get: () => window.location.hostname });
  }
  return wac;
}

async function whenReady(dom: JSDOM): Promise<unknown> {
  const office = Reflect.get(dom.window, "Office") as typeof Office;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("Office.onReady did not resolve"));
    }, START_TIMEOUT);
  });
  const ready = await Promise.race([office.onReady(), timeout]);
  clearTimeout(timer);
  return ready;
}

export async function connectOffice(
  dom: JSDOM,
  rich: RichApi,
  given: Partial<AddinContext> = {}
): Promise<ConnectedOffice> {
  const { window } = dom;
  const context = { ...DEFAULT_CONTEXT, hostOrigin: window.location.origin, ...given };
  const vm = dom.getInternalVMContext();
  const run: Run = (file) => {
    officeScript(file).runInContext(vm);
  };
  const wac = connect(dom, rich, context);
  const tag = window.document.createElement("script");
  tag.setAttribute("src", `${window.location.origin}${SCRIPTS}office.debug.js`);
  window.document.head.append(tag);
  answerScriptTags(dom, run);
  run("office.debug.js");
  return { wac, ready: await whenReady(dom) };
}
