// The host's side of the protocol Office.js speaks to Excel on the web: JSON messages between the add-in's frame and its
// parent. No DOM in here: the caller supplies post() and feeds receive(), in Chromium as in jsdom.
import type { RichApi } from "./rich-api";
import { type AddinContext, appContext, hostInfo } from "./app-context";

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _actionType?: number;
}

type Reply = (data: unknown, error?: number) => void;

const REGISTER_EVENT = 1;
const UNREGISTER_EVENT = 2;
const NO_SUCH_METHOD = 5000;

/** Numbers of the methods under "executeMethod". */
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

export interface CompletedCommand {
  readonly id: string;
  /** 0: done; 11101: no such function. */
  readonly status: number;
}

function field(record: unknown, key: string | number): unknown {
  return typeof record === "object" && record !== null ? Reflect.get(record, key) : undefined;
}

function parse(json: unknown): Message | null {
  if (typeof json !== "string") return null;
  try {
    const message: unknown = JSON.parse(json);
    return typeof field(message, "_messageType") === "number" ? (message as Message) : null;
  } catch {
    return null;
  }
}

export class WacHost {
  readonly completedCommands: CompletedCommand[] = [];
  /** What the add-in told the host: focus moves, page is ready. */
  readonly notifications: unknown[] = [];

  private readonly rich: RichApi;
  private readonly context: AddinContext;
  private readonly post: (json: string) => void;
  private readonly events = new Map<string, number>();
  private commands = 0;

  constructor(rich: RichApi, context: AddinContext, post: (json: string) => void) {
    this.rich = rich;
    this.context = context;
    this.post = post;
    rich.onEvents = (entries) => {
      const rows = entries.map((entry) => [
        entry.category,
        entry.type,
        entry.target,
        JSON.stringify(entry.message),
        0,
        false,
      ]);
      this.event("richApiMessage", { ArrayData: rows });
    };
  }

  /** Value for the name of the add-in's frame: from it Office.js learns who its host is. */
  get windowName(): string {
    const { conversationId, controlId, hostOrigin } = this.context;
    return JSON.stringify({
      baseFrameName: "excel-host",
      hostInfo: hostInfo(this.context),
      xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  receive(json: unknown): void {
    const message = parse(json);
    if (message?._messageType !== 0) return;
    if (message._conversationId !== this.context.conversationId) return;
    const reply: Reply = (data, error = 0) => {
      this.send(message, data, { error });
    };
    if (message._actionType === REGISTER_EVENT) {
      this.events.set(message._actionName, message._correlationId);
      reply({ Error: 0 });
    } else if (message._actionType === UNREGISTER_EVENT) {
      this.events.delete(message._actionName);
      reply({ Error: 0 });
    } else this.invoke(message, reply);
  }

  /** Host → add-in; lost, like in Excel, when the add-in does not listen. */
  event(name: string, data: unknown): boolean {
    const correlation = this.events.get(name);
    if (correlation === undefined) return false;
    this.send({ _actionName: name, _correlationId: correlation }, data, { isEvent: true });
    return true;
  }

  /** The user pressed a ribbon button whose action is ExecuteFunction; returns the id of the call. */
  ribbon(actionId: string, controlId = actionId): string {
    this.commands += 1;
    const id = `command-${String(this.commands)}`;
    const source = JSON.stringify({ source: { id: controlId } });
    if (!this.event("appCommandInvoked", { 0: id, 1: actionId, 2: source })) {
      throw new Error("the add-in does not listen to ribbon commands");
    }
    return id;
  }

  /** Other cells were selected by the user. */
  selectionChanged(): void {
    this.event("documentSelectionChanged", {});
    this.rich.flushEvents();
  }

  private invoke(message: Message, reply: Reply): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        reply(appContext(this.context, this.rich.workbook));
        break;
      case "ContextActivationManager_notifyHost":
        this.notifications.push(field(message._data, 1));
        reply(null);
        break;
      case "ContextActivationManager_openWindowInHost":
        reply(null);
        break;
      case "executeMethod":
        this.execute(message._data, reply);
        break;
      default:
        reply(null, -2);
    }
  }

  private execute(data: unknown, reply: Reply): void {
    const succeed = (extra: object = {}): void => {
      reply({ Version: 1, Error: 0, ...extra });
    };
    switch (field(field(data, "DdaMethod"), "DispatchId")) {
      case METHOD.richApi:
        void this.executeRichApi(field(data, "ArrayData"), reply);
        break;
      case METHOD.saveSettings:
        this.saveSettings(field(field(data, "DdaSettingsMethod"), "Properties"));
        succeed();
        break;
      case METHOD.loadSettings:
        succeed({ Properties: { Settings: this.settings() } });
        break;
      case METHOD.commandCompleted:
        this.completedCommands.push({ id: String(field(data, 0)), status: Number(field(data, 1)) });
        succeed();
        break;
      case METHOD.fileProperties:
        succeed({ Properties: { Url: this.context.documentUrl } });
        break;
      default:
        reply({ Version: 1, Error: NO_SUCH_METHOD });
    }
  }

  private async executeRichApi(data: unknown, reply: Reply): Promise<void> {
    const answer = await this.rich.exchange(String(field(data, 4)), Number(field(data, 6)));
    if ("text" in answer) {
      reply({
        Version: 1,
        Error: 0,
        Data: [200, ["Content-Type", "application/json"], answer.text],
      });
    } else reply({ Version: 1, Error: answer.error });
    this.rich.flushEvents();
  }

  private settings(): { Name: string; Value: string }[] {
    return [...this.rich.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
  }

  private saveSettings(properties: unknown): void {
    if (Array.isArray(properties))
      this.rich.workbook.settings = new Map(properties as [string, string][]);
  }

  private send(
    to: Pick<Message, "_actionName" | "_correlationId">,
    data: unknown,
    { error = 0, isEvent = false }: { readonly error?: number; readonly isEvent?: boolean }
  ): void {
    const envelope = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: this.context.conversationId,
      _correlationId: to._correlationId,
      _origin: this.context.hostOrigin,
      _data: data,
      _errorCode: error,
      _responseType: isEvent ? 1 : 0,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(envelope));
  }
}
