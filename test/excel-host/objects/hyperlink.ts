// Range.hyperlink: set on every cell of the range; read as one value when all cells agree.
import type { HostHyperlink } from "../model/sheet";
import { invalidArgument } from "../model/api-error";
import { announceChange, writeGrid } from "./cell-grid";
import { areaOf, type Property, sheetOf } from "./definition";

function textOf(value: object, key: string): string | undefined {
  const text: unknown = Reflect.get(value, key);
  return typeof text === "string" ? text : undefined;
}

function readLink(value: unknown): HostHyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const address = textOf(value, "address");
  const documentReference = textOf(value, "documentReference");
  const screenTip = textOf(value, "screenTip");
  const textToDisplay = textOf(value, "textToDisplay");
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    ...(textToDisplay === undefined ? {} : { textToDisplay }),
  };
}

export const HYPERLINK: Property = {
  get: (object, session) => {
    const { row, column } = areaOf(object);
    return sheetOf(object, session).get(row, column)?.hyperlink ?? null;
  },
  set: (object, value, session) => {
    const link = readLink(value);
    writeGrid(object, link, session, (cell) => {
      cell.hyperlink = link;
      const shown = link.textToDisplay ?? link.documentReference ?? link.address;
      if (shown !== undefined && (link.textToDisplay !== undefined || cell.value === "")) {
        cell.value = shown;
        delete cell.formula;
      }
      const font = { ...cell.style?.font, underline: "single" as const, color: { rgb: "0563C1" } };
      cell.style = { ...cell.style, font };
    });
    announceChange(object, session, { changeType: "RangeEdited" });
  },
};
