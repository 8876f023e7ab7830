// The add-in's group of the ribbon, as its manifest describes it.

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a 32-pixel icon on the add-in's site. */
  readonly icon: string | null;
  /** Function to run; null: the button opens the task pane. */
  readonly action: string | null;
}

/** Shown until there is a manifest. */
const WITHOUT_MANIFEST: readonly RibbonCommand[] = [
  ["打开面板", null],
  ["检查工作簿", "checkWorkbook"],
  ["一键测算", "assessWorkbook"],
  ["生成报告初稿", "draftReport"],
  ["核对更新", "refreshReview"],
].map(([label, action], index) => ({
  id: `button-${String(index)}`,
  label: label ?? "",
  tip: label ?? "",
  icon: null,
  action: action ?? null,
}));

class Manifest {
  private readonly xml: Document;

  constructor(text: string) {
    this.xml = new DOMParser().parseFromString(text, "text/xml");
  }

  commands(site: string): RibbonCommand[] {
    return this.all(this.xml, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: this.text(control, "Label"),
      tip: this.text(control, "Description"),
      icon: this.icon(control, site),
      action: this.first(control, "FunctionName")?.textContent ?? null,
    }));
  }

  private all(within: Document | Element, name: string): Element[] {
    return [...within.getElementsByTagNameNS("*", name)];
  }

  private first(within: Element, name: string): Element | undefined {
    return this.all(within, name)[0];
  }

  /** The resource an element points to; the innermost element wins, labels come before those of the super tip. */
  private resource(id: string | null): string {
    const found = ["String", "Image", "Url"]
      .flatMap((kind) => this.all(this.xml, kind))
      .find((element) => element.getAttribute("id") === id);
    return found?.getAttribute("DefaultValue") ?? "";
  }

  private text(control: Element, name: string): string {
    return this.resource(this.first(control, name)?.getAttribute("resid") ?? null);
  }

  private icon(control: Element, site: string): string | null {
    const images = this.all(control, "Image");
    const image = images.find((each) => each.getAttribute("size") === "32") ?? images[0];
    const address = this.resource(image?.getAttribute("resid") ?? null);
    return address === "" ? null : new URL(new URL(address).pathname.slice(1), site).href;
  }
}

/** `site`: where the add-in is served now; the manifest names where it will be. */
export async function readCommands(site: string): Promise<readonly RibbonCommand[]> {
  const answer = await fetch("manifest.xml");
  if (!answer.ok) return WITHOUT_MANIFEST;
  const commands = new Manifest(await answer.text()).commands(site);
  return commands.length > 0 ? commands : WITHOUT_MANIFEST;
}

function picture({ icon }: RibbonCommand): Element {
  if (icon !== null) {
    const image = document.createElement("img");
    image.src = icon;
    image.alt = "";
    return image;
  }
  const template = document.createElement("template");
  template.innerHTML =
    '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4zM8 16v-4m4 4V8m4 8v-6"/></svg>';
  return template.content.firstElementChild ?? document.createElement("span");
}

export function showCommands(
  parent: HTMLElement,
  commands: readonly RibbonCommand[],
  press: (command: RibbonCommand) => void
): void {
  const buttons = commands.map((command) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ribbon-button";
    button.id = command.id;
    button.title = command.tip;
    button.append(picture(command), command.label);
    button.addEventListener("click", () => {
      press(command);
    });
    return button;
  });
  parent.replaceChildren(...buttons);
}
