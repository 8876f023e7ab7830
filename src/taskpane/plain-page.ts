// What stands in place of the pane where it cannot run; plain DOM, for it must work when nothing else does.

export type Obstacle = "noOffice" | "notExcel" | "oldExcel";

interface PlainText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

const TEXTS: Readonly<Record<Obstacle, PlainText>> = {
  noOffice: {
    title: "未能连接 Excel",
    lead: "您的工作簿没有受到任何影响。面板需要的 Office 组件没有载入，因此暂时不能使用。",
    parts: [
      {
        title: "您可以先试",
        lines: ["点下面的“重试”。", "关闭全部 Excel 窗口后重新打开，再打开本面板。"],
      },
      {
        title: "请告知信息技术人员",
        lines: [
          "本页所在站点的 office/office.js 及同目录文件须能访问，服务器不得改动目录结构和大小写。",
          "杀毒或管控软件不得拦截 msedgewebview2.exe。",
          "可清空加载项缓存目录 %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef 后重新打开 Excel。",
          "站点须使用本机信任的 https 证书。",
        ],
      },
    ],
  },
  oldExcel: {
    title: "当前 Excel 的版本太旧",
    lead: "本加载项需要的功能，这个版本的 Excel 没有。您的工作簿没有受到任何影响。",
    parts: [
      {
        title: "请改用",
        lines: ["Excel 2021 或更高版本、Microsoft 365，或网页版 Excel。"],
      },
    ],
  },
  notExcel: {
    title: "请在 Excel 中打开",
    lead: "绩效自评助手是 Excel 的加载项，不能单独在浏览器中使用。",
    parts: [
      {
        title: "打开方法",
        lines: [
          "在 Excel 中打开本部门的预算、决算或绩效自评工作簿。",
          "在功能区找到“绩效自评”，点“打开面板”。",
          "没有这一组按钮的，点“插入”—“我的加载项”—“共享文件夹”或“由管理员管理”，选“绩效自评助手”。",
        ],
      },
      {
        title: "请告知信息技术人员",
        lines: [
          "需要 Excel 2021 及以上版本或 Microsoft 365；WPS 不支持此类加载项。",
          "安装方法见随附的说明：将清单文件放入受信任的加载项目录即可。",
        ],
      },
    ],
  },
};

export function showPlainPage(root: HTMLElement, obstacle: Obstacle): void {
  const text = TEXTS[obstacle];
  const page = element("div", "plain-page");
  page.setAttribute("role", "alert");
  page.append(said("h1", text.title), said("p", text.lead));
  for (const part of text.parts) {
    const list = element("ul");
    list.append(...part.lines.map((line) => said("li", line)));
    page.append(said("h2", part.title), list);
  }
  if (obstacle === "noOffice") page.append(retryButton());
  root.replaceChildren(page);
}

function retryButton(): HTMLElement {
  const button = said("button", "重试");
  button.addEventListener("click", () => {
    location.reload();
  });
  return button;
}

function said(tag: string, text: string): HTMLElement {
  const node = element(tag);
  node.textContent = text;
  return node;
}

function element(tag: string, className = ""): HTMLElement {
  const node = document.createElement(tag);
  if (className !== "") node.className = className;
  return node;
}
