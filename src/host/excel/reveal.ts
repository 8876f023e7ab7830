// Shows a cell to the officer; a cell that cannot be shown is explained instead.
import { a1, type CellRef } from "../../domain/cell-ref";
import { roleOfName } from "../../report/sheets/own-sheets";
import { HostError } from "../host-error";

export async function revealCell(
  context: Excel.RequestContext,
  at: CellRef,
  heard: () => void
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(at.sheet);
  sheet.load("visibility");
  workbook.load("name");
  await context.sync();
  heard();
  if (at.book !== undefined && at.book !== workbook.name) throw inAnotherBook(at.book);
  if (sheet.isNullObject) throw sheetGone(at.sheet);
  const remedy = REMEDIES[sheet.visibility];
  if (remedy !== null) throw hiddenSheet(at, remedy);
  sheet.activate();
  sheet.getRange(a1(at)).select();
  await context.sync();
}

export async function selectedCell(
  context: Excel.RequestContext,
  heard: () => void
): Promise<CellRef> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex, columnIndex, worksheet/name");
  await context.sync();
  heard();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

function inAnotherBook(book: string): HostError {
  return new HostError(
    "notFound",
    `这个单元格在另一个文件“${book}”中，不在当前工作簿里`,
    `请打开“${book}”查看。`
  );
}

/** What our own sheets are going to say may be told before they are written. */
function sheetGone(sheet: string): HostError {
  if (roleOfName(sheet) !== null)
    return new HostError(
      "sheetGone",
      `工作簿中没有工作表“${sheet}”：尚未写入，或已被删除、改名`,
      "请点击“写入报告初稿”或“一键测算”写入后再查看。"
    );
  return new HostError(
    "sheetGone",
    `工作表“${sheet}”已经不在工作簿中，可能刚刚被删除或改名`,
    "请点击“核对更新”重新读取工作簿。"
  );
}

/** By how a sheet is hidden; Excel does not list a very hidden one. */
const REMEDIES: Readonly<Record<`${Excel.SheetVisibility}`, string | null>> = {
  Visible: null,
  Hidden: "请右击任一工作表标签，选择“取消隐藏”后再试。",
  VeryHidden:
    "“取消隐藏”的清单里没有这张表，须由制表人在 Visual Basic 编辑器中把它的 Visible 属性改为可见。",
};

function hiddenSheet(at: CellRef, remedy: string): HostError {
  return new HostError("hiddenSheet", `工作表“${at.sheet}”是隐藏的，无法跳转到 ${a1(at)}`, remedy);
}
