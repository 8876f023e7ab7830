// Page set-up of a sheet: kept in the terms of the file, so that it is saved.
import type { PageSetup } from "hucre";
import { formatArea, MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { invalidArgument } from "../model/api-error";
import {
  areaOf,
  assertWritable,
  type Catalogue,
  type HostObject,
  ignored,
  isHostObject,
  type Property,
  type Session,
  sheetOf,
} from "./definition";
import { rangeArgument } from "./resolve-range";

const PAPER: Readonly<Record<string, NonNullable<PageSetup["paperSize"]>>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};

function setup(
  read: (page: PageSetup) => unknown,
  change: (value: unknown) => Partial<PageSetup>
): Property {
  return {
    get: (object, session) => read(sheetOf(object, session).pageSetup),
    set: (object, value, session) => {
      assertWritable(session);
      const sheet = sheetOf(object, session);
      sheet.pageSetup = { ...sheet.pageSetup, ...change(value) };
    },
  };
}

function numberIn(value: unknown, key: string): number | undefined {
  const found: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, key) : null;
  return typeof found === "number" ? found : undefined;
}

function changeZoom(value: unknown): Partial<PageSetup> {
  const scale = numberIn(value, "scale");
  if (scale !== undefined) {
    if (scale < 10 || scale > 400) throw invalidArgument();
    return { scale, fitToPage: false };
  }
  // 0: as many pages as needed.
  const fitToWidth = numberIn(value, "horizontalFitToPages") ?? 0;
  const fitToHeight = numberIn(value, "verticalFitToPages") ?? 0;
  return { fitToPage: true, fitToWidth, fitToHeight };
}

function readZoom(page: PageSetup): unknown {
  if (!page.fitToPage) return { scale: page.scale ?? 100 };
  return {
    ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}),
    ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}),
  };
}

type MarginName = keyof NonNullable<PageSetup["margins"]>;
const INCH = 72;

function margin(name: MarginName, inches: number): Property {
  return {
    get: (object, session) => (sheetOf(object, session).pageSetup.margins?.[name] ?? inches) * INCH,
    set: (object, value, session) => {
      assertWritable(session);
      if (typeof value !== "number" || value < 0) throw invalidArgument();
      const sheet = sheetOf(object, session);
      const margins = { ...sheet.pageSetup.margins, [name]: value / INCH };
      sheet.pageSetup = { ...sheet.pageSetup, margins };
    },
  };
}

function titleRows(object: HostObject, given: unknown, session: Session): void {
  assertWritable(session);
  const { row, rows } = areaOf(rangeArgument(given, object, session));
  if (rows === MAX_ROWS) throw invalidArgument();
  const sheet = sheetOf(object, session);
  const lines = `$${String(row + 1)}:$${String(row + rows)}`;
  sheet.pageSetup = { ...sheet.pageSetup, printTitlesRow: lines };
}

function printArea(object: HostObject, given: unknown, session: Session): void {
  assertWritable(session);
  const target = isHostObject(given) ? given : rangeArgument(given, object, session);
  const { rows, columns } = areaOf(target);
  if (rows === MAX_ROWS || columns === MAX_COLUMNS) throw invalidArgument();
  const sheet = sheetOf(object, session);
  const reference = formatArea(areaOf(target)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  sheet.pageSetup = { ...sheet.pageSetup, printArea: reference };
}

/** Above the range; there is none above the first row. */
function pageBreak(object: HostObject, given: unknown, session: Session): HostObject {
  assertWritable(session);
  const { row } = areaOf(isHostObject(given) ? given : rangeArgument(given, object, session));
  if (row === 0) throw invalidArgument();
  const sheet = sheetOf(object, session);
  sheet.pageBreaks = [...new Set([...sheet.pageBreaks, row])].sort((one, other) => one - other);
  return { ...object, type: "PageBreak" };
}

const SECTIONS = ["Left", "Center", "Right"] as const;
const SECTION_CODE = { Left: "L", Center: "C", Right: "R" } as const;

/** "&Lone&Ctwo" in the file, three properties in Office.js. */
function sections(text: string): Record<(typeof SECTIONS)[number], string> {
  const found = { Left: "", Center: "", Right: "" };
  for (const part of text.split(/(?=&[LCR])/)) {
    const name = SECTIONS.find((section) => part.startsWith(`&${SECTION_CODE[section]}`));
    if (name) found[name] = part.slice(2);
    else found.Center += part;
  }
  return found;
}

function headerFooter(
  section: (typeof SECTIONS)[number],
  key: "oddHeader" | "oddFooter"
): Property {
  return {
    get: (object, session) => sections(sheetOf(object, session).headerFooter[key] ?? "")[section],
    set: (object, value, session) => {
      assertWritable(session);
      const sheet = sheetOf(object, session);
      const parts = { ...sections(sheet.headerFooter[key] ?? ""), [section]: String(value) };
      const filled = SECTIONS.filter((name) => parts[name] !== "");
      const text = filled.map((name) => `&${SECTION_CODE[name]}${parts[name]}`).join("");
      sheet.headerFooter = { ...sheet.headerFooter, [key]: text };
    },
  };
}

export const PAGE_TYPES: Catalogue = {
  PageLayout: {
    properties: {
      Orientation: setup(
        (page) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
        (value) => ({ orientation: value === "Landscape" ? "landscape" : "portrait" })
      ),
      PaperSize: setup(
        (page) => Object.keys(PAPER).find((name) => PAPER[name] === page.paperSize) ?? "A4",
        (value) => {
          const paperSize = PAPER[String(value)];
          if (!paperSize) throw invalidArgument();
          return { paperSize };
        }
      ),
      Zoom: setup(readZoom, changeZoom),
      CenterHorizontally: setup(
        (page) => page.horizontalCentered ?? false,
        (value) => ({ horizontalCentered: value === true })
      ),
      CenterVertically: setup(
        (page) => page.verticalCentered ?? false,
        (value) => ({ verticalCentered: value === true })
      ),
      PrintGridlines: setup(
        (page) => page.showGridLines ?? false,
        (value) => ({ showGridLines: value === true })
      ),
      LeftMargin: margin("left", 0.7),
      RightMargin: margin("right", 0.7),
      TopMargin: margin("top", 0.75),
      BottomMargin: margin("bottom", 0.75),
      HeaderMargin: margin("header", 0.3),
      FooterMargin: margin("footer", 0.3),
      BlackAndWhite: ignored(false),
      DraftMode: ignored(false),
    },
    links: { HeadersFooters: (object) => ({ ...object, type: "HeaderFooterGroup" }) },
    methods: {
      SetPrintTitleRows: (object, args, session) => {
        titleRows(object, args[0], session);
      },
      SetPrintArea: (object, args, session) => {
        printArea(object, args[0], session);
      },
    },
  },
  PageBreakCollection: {
    methods: {
      Add: (object, args, session) => pageBreak(object, args[0], session),
      RemovePageBreaks: (object, _, session) => {
        assertWritable(session);
        sheetOf(object, session).pageBreaks = [];
      },
    },
  },
  PageBreak: {},
  HeaderFooterGroup: {
    properties: {
      State: ignored("Default"),
      UseSheetMargins: ignored(true),
      UseSheetScale: ignored(true),
    },
    links: { DefaultForAllPages: (object) => ({ ...object, type: "HeaderFooter" }) },
  },
  HeaderFooter: {
    properties: {
      LeftHeader: headerFooter("Left", "oddHeader"),
      CenterHeader: headerFooter("Center", "oddHeader"),
      RightHeader: headerFooter("Right", "oddHeader"),
      LeftFooter: headerFooter("Left", "oddFooter"),
      CenterFooter: headerFooter("Center", "oddFooter"),
      RightFooter: headerFooter("Right", "oddFooter"),
    },
  },
};
