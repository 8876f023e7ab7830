// Borders of a range: the four edges touch only the outer cells, the inside ones the lines between.
import type { BorderSide, BorderStyle } from "hucre";
import type { Area } from "../model/address";
import { invalidArgument } from "../model/api-error";
import type { Sheet } from "../model/sheet";
import { assertCellsOpen } from "./cell-grid";
import { color } from "./color";
import {
  areaOf,
  type Catalogue,
  type HostObject,
  keyOf,
  type Property,
  type Session,
  sheetOf,
} from "./definition";

type Edge = "top" | "bottom" | "left" | "right";
interface Stretch {
  readonly area: Area;
  readonly edge: Edge;
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const STRETCHES: Readonly<Record<string, (area: Area) => Stretch>> = {
  EdgeTop: (area) => ({ area: { ...area, rows: 1 }, edge: "top" }),
  EdgeBottom: (area) => ({
    area: { ...area, row: area.row + area.rows - 1, rows: 1 },
    edge: "bottom",
  }),
  EdgeLeft: (area) => ({ area: { ...area, columns: 1 }, edge: "left" }),
  EdgeRight: (area) => ({
    area: { ...area, column: area.column + area.columns - 1, columns: 1 },
    edge: "right",
  }),
  InsideVertical: (area) => ({ area: { ...area, columns: area.columns - 1 }, edge: "right" }),
  InsideHorizontal: (area) => ({ area: { ...area, rows: area.rows - 1 }, edge: "bottom" }),
};

function stretchOf(object: HostObject): Stretch | null {
  return STRETCHES[keyOf(object)]?.(areaOf(object)) ?? null;
}

function sideAt(sheet: Sheet, row: number, column: number, edge: Edge): BorderSide | undefined {
  return sheet.get(row, column)?.style?.border?.[edge];
}

function* places({ row, column, rows, columns }: Area): Generator<[number, number]> {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) yield [r, c];
  }
}

/** Style and weight of Excel are one word in the file. */
const LINES: Readonly<Record<string, BorderSide["style"]>> = {
  "Continuous/Hairline": "hair",
  "Continuous/Thin": "thin",
  "Continuous/Medium": "medium",
  "Continuous/Thick": "thick",
  "Dash/Thin": "dashed",
  "Dash/Medium": "mediumDashed",
  "DashDot/Thin": "dashDot",
  "DashDotDot/Thin": "dashDotDot",
  "Dot/Thin": "dotted",
  "Double/Thick": "double",
  "SlantDashDot/Medium": "slantDashDot",
};

function describe(side: BorderSide | undefined): readonly [style: string, weight: string] {
  const found = Object.entries(LINES).find(([, line]) => line === side?.style)?.[0] ?? "None/Thin";
  const [style = "None", weight = "Thin"] = found.split("/");
  return [style, weight];
}

function lineFor(style: string, weight: string): BorderSide["style"] {
  const exact = LINES[`${style}/${weight}`];
  const other = Object.entries(LINES).find(([key]) => key.startsWith(`${style}/`))?.[1];
  const line = exact ?? (style === "Continuous" ? "thin" : other);
  if (!line) throw invalidArgument();
  return line;
}

type ChangeSide = (side: BorderSide | undefined) => BorderSide | undefined;

function change(object: HostObject, session: Session, update: ChangeSide): void {
  const stretch = stretchOf(object);
  const sheet = assertCellsOpen(object, session);
  if (!stretch) return;
  for (const [row, column] of places(stretch.area)) {
    const cell = sheet.cell(row, column);
    const border: BorderStyle = { ...cell.style?.border };
    const side = update(border[stretch.edge]);
    if (side) border[stretch.edge] = side;
    else Reflect.deleteProperty(border, stretch.edge);
    cell.style = { ...cell.style, border };
  }
}

function read(
  object: HostObject,
  session: Session,
  take: (side: BorderSide | undefined) => string
): string | null {
  const stretch = stretchOf(object);
  const sheet = sheetOf(object, session);
  const values = new Set<string>();
  if (!stretch || stretch.area.rows < 1 || stretch.area.columns < 1) return take(undefined);
  for (const [row, column] of places(stretch.area))
    values.add(take(sideAt(sheet, row, column, stretch.edge)));
  const [only] = values;
  return values.size === 1 ? (only ?? null) : null;
}

const STYLE: Property = {
  get: (object, session) => read(object, session, (side) => describe(side)[0]),
  set: (object, value, session) => {
    change(object, session, (side) =>
      value === "None" ? undefined : { ...side, style: lineFor(String(value), describe(side)[1]) }
    );
  },
};

const WEIGHT: Property = {
  get: (object, session) => read(object, session, (side) => describe(side)[1]),
  set: (object, value, session) => {
    change(object, session, (side) => {
      const style = side ? describe(side)[0] : "Continuous";
      return { ...side, style: lineFor(style, String(value)) };
    });
  },
};

const COLOR: Property = {
  get: (object, session) =>
    read(object, session, (side) => `#${side?.color?.rgb?.slice(-6) ?? "000000"}`),
  set: (object, value, session) => {
    const rgb = color(value);
    change(object, session, (side) => ({ style: "thin", ...side, color: { rgb } }));
  },
};

const border = (object: HostObject, key: unknown): HostObject => {
  const side = SIDES.find((name) => name === key);
  if (!side) throw invalidArgument();
  return { ...object, type: "RangeBorder", key: side };
};

export const BORDER_TYPES: Catalogue = {
  RangeBorderCollection: {
    properties: { Count: { get: () => SIDES.length } },
    items: (object) => SIDES.map((side) => border(object, side)),
    item: border,
  },
  RangeBorder: {
    identify: (object) => ({ SideIndex: object.key }),
    properties: { SideIndex: { get: keyOf }, Style: STYLE, Weight: WEIGHT, Color: COLOR },
  },
};
