// The task pane: the add-in's production page in a frame, connected to the host by messages between the windows.
import { DEFAULT_CONTEXT, hostInfo } from "../wire/app-context";
import type { AddinContext } from "../wire/app-context";
import type { RichApi } from "../wire/rich-api";
import { WacHost } from "../wire/wac-host";

const SANDBOX =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

export class TaskPane {
  readonly wac: WacHost;
  private readonly pane: HTMLElement;
  private readonly rich: RichApi;

  constructor(pane: HTMLElement, rich: RichApi, address: URL) {
    this.pane = pane;
    this.rich = rich;
    const frame = document.createElement("iframe");
    frame.title = "绩效自评助手";
    frame.id = "addin";
    frame.setAttribute("sandbox", SANDBOX);
    frame.allow = "clipboard-write";
    const context: AddinContext = {
      ...DEFAULT_CONTEXT,
      conversationId: crypto.randomUUID(),
      controlId: crypto.randomUUID(),
      hostOrigin: location.origin,
      appDomains: [address.origin],
    };
    this.wac = new WacHost(rich, context, (json) => {
      frame.contentWindow?.postMessage(json, address.origin);
    });
    window.addEventListener("message", (event) => {
      if (event.source === frame.contentWindow && event.origin === address.origin) {
        this.wac.receive(event.data);
      }
    });
    frame.name = this.wac.windowName;
    const started = new URL(address);
    started.searchParams.set("_host_Info", hostInfo(context));
    frame.src = started.href;
    pane.append(frame);
  }

  set width(pixels: string) {
    this.pane.style.width = `${pixels}px`;
  }

  open(): void {
    this.rich.addin.state = "Visible";
    this.pane.hidden = false;
  }

  close(): void {
    this.rich.addin.state = "Background";
    this.pane.hidden = true;
  }

  /** The add-in itself may have shown or hidden the pane. */
  follow(): void {
    this.pane.hidden = this.rich.addin.state !== "Visible";
  }
}
