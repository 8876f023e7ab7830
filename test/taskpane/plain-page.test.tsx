// What stands in place of the pane when it cannot run.
import { screen } from "@testing-library/dom";
import { showPlainPage } from "../../src/taskpane/plain-page";

it.each([
  ["noOffice", "未能连接 Excel", "office/office.js"],
  ["notExcel", "请在 Excel 中打开", "WPS 不支持"],
  ["oldExcel", "当前 Excel 的版本太旧", "Excel 2021"],
] as const)("%s: says what happened and what to do", (obstacle, title, advice) => {
  const root = document.createElement("div");
  root.textContent = "正在打开…";
  document.body.replaceChildren(root);
  showPlainPage(root, obstacle);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(title);
  expect(screen.getByRole("alert")).toHaveTextContent(advice);
  expect(root).not.toHaveTextContent("正在打开");
});

it("offers to try again only where that may help", () => {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  showPlainPage(root, "noOffice");
  expect(screen.getByRole("button", { name: "重试" })).toBeVisible();
  showPlainPage(root, "notExcel");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
