// xl/styles.xml with styles appended: existing indices never move, and a style that is already there is used again.
import type { CellStyle } from "../../../report/sheets/plan";
import { BUILT_IN_FORMATS } from "../xlsx/number-formats";
import { appendInside, applySplices, attributeOf, outline, withPrefix } from "../xml/outline";
import type { Splice, XmlElement, XmlOutline } from "../xml/outline";
import { escapeXml, unescapeXml } from "../xml/xml-text";
import { FONT, FONT_SIZE, LINE_COLOR, LOOKS } from "../../cell-looks";
import type { CellLook } from "../../cell-looks";

const FIRST_OWN_FORMAT = 176;
/** In the order the schema demands; what a section must at least hold, where Excel gives places a fixed meaning. */
const SECTIONS = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
} as const;
type SectionName = keyof typeof SECTIONS;
const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

interface Section {
  readonly element: XmlElement | undefined;
  readonly children: string[];
  readonly present: number;
}

export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

export class StyleSheet {
  private readonly source: string;
  private readonly outline: XmlOutline;
  private readonly sections = new Map<SectionName, Section>();
  private readonly looks = new Map<CellLook, number>();
  private readonly formats = new Map<string, number>();

  constructor(source: string) {
    this.source = source;
    this.outline = outline(source);
    for (const name of SECTION_NAMES) this.sections.set(name, this.readSection(name));
  }

  /** Index for s="…" of a planned style. */
  indexOf(style: CellStyle): number {
    return this.indexOfLook(LOOKS[style]);
  }

  indexOfLook(look: CellLook): number {
    const known = this.looks.get(look);
    if (known !== undefined) return known;
    const index = this.addLook(look);
    this.looks.set(look, index);
    return index;
  }

  private addLook(look: CellLook): number {
    const format = look.numberFormat === undefined ? 0 : this.formatId(look.numberFormat);
    const ids =
      `numFmtId="${String(format)}" fontId="${String(this.add("fonts", fontXml(look)))}" ` +
      `fillId="${String(look.fill === undefined ? 0 : this.add("fills", fillXml(look.fill)))}" ` +
      `borderId="${String(look.lines === true ? this.add("borders", BORDER) : 0)}" xfId="0"`;
    const applies = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map(
      (what) => ` apply${what}="1"`
    );
    return this.add("cellXfs", `<xf ${ids}${applies.join("")}>${alignmentXml(look)}</xf>`);
  }

  /** Index of a style that is General in all but its number format. */
  indexOfFormat(format: string): number {
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const id = String(this.formatId(format));
    const xml = `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    const index = this.add("cellXfs", xml);
    this.formats.set(format, index);
    return index;
  }

  /** The part with everything that was added. */
  xml(): string {
    const splices: Splice[] = [];
    let after = this.outline.root.innerStart;
    for (const name of SECTION_NAMES) {
      const section = this.section(name);
      if (section.children.length > section.present)
        splices.push(...this.spliceOf(name, section, after));
      after = section.element?.end ?? after;
    }
    return applySplices(this.source, splices);
  }

  private spliceOf(name: SectionName, section: Section, after: number): Splice[] {
    const added = section.children.slice(section.present).join("");
    const count = String(section.children.length);
    const { element } = section;
    if (element === undefined) {
      const { prefix } = this.outline;
      const text = `<${prefix}${name} count="${count}">${added}</${prefix}${name}>`;
      return [{ from: after, to: after, text }];
    }
    const whole = this.source.slice(element.start, element.end);
    const inner = { ...element, start: 0, end: whole.length };
    const shifted = {
      ...inner,
      innerStart: element.innerStart - element.start,
      innerEnd: element.innerEnd - element.start,
    };
    const grown = applySplices(whole, [appendInside(whole, shifted, added)]);
    const text = grown.replace(/^(<[^>]*?\scount=["'])\d+/, `$1${count}`);
    return [{ from: element.start, to: element.end, text }];
  }

  private readSection(name: SectionName): Section {
    const element = this.outline.children.find((child) => child.name === name);
    const children = element === undefined ? [] : this.childrenOf(element);
    const present = children.length;
    const least = SECTIONS[name].slice(present);
    return {
      element,
      present,
      children: [...children, ...least.map((each) => this.prefixed(each))],
    };
  }

  private childrenOf(element: XmlElement): string[] {
    const whole = this.source.slice(element.start, element.end);
    return outline(whole).children.map((child) => whole.slice(child.start, child.end));
  }

  private section(name: SectionName): Section {
    const section = this.sections.get(name);
    if (section === undefined) throw new Error(`no section ${name}`);
    return section;
  }

  private add(name: SectionName, fragment: string): number {
    const { children } = this.section(name);
    const xml = this.prefixed(fragment);
    const known = children.indexOf(xml);
    return known >= 0 ? known : children.push(xml) - 1;
  }

  private prefixed(fragment: string): string {
    return withPrefix(fragment, this.outline.prefix);
  }

  private formatId(format: string): number {
    for (const [id, code] of BUILT_IN_FORMATS) if (code === format && isUniversal(id)) return id;
    let highest = FIRST_OWN_FORMAT - 1;
    for (const xml of this.section("numFmts").children) {
      const whole = { name: "", start: 0, end: xml.length, innerStart: 0, innerEnd: 0 };
      const id = Number(attributeOf(xml, whole, "numFmtId"));
      if (unescapeXml(attributeOf(xml, whole, "formatCode") ?? "") === format) return id;
      highest = Math.max(highest, id);
    }
    this.add(
      "numFmts",
      `<numFmt numFmtId="${String(highest + 1)}" formatCode="${escapeXml(format)}"/>`
    );
    return highest + 1;
  }
}

/** Built-in numbers that mean the same in every language of Excel. */
function isUniversal(id: number): boolean {
  return (id >= 1 && id <= 4) || (id >= 9 && id <= 13) || id === 49;
}

const BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="FF${LINE_COLOR}"/></${side}>`)
  .join("")}<diagonal/></border>`;

function fontXml({ bold, underline, size = FONT_SIZE, color }: CellLook): string {
  const marks = `${bold === true ? "<b/>" : ""}${underline === true ? "<u/>" : ""}`;
  const paint = color === undefined ? "" : `<color rgb="FF${color}"/>`;
  return `<font>${marks}<sz val="${String(size)}"/>${paint}<name val="${FONT}"/><family val="3"/><charset val="134"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentXml({ align, wrap }: CellLook): string {
  const horizontal = align === undefined ? "" : ` horizontal="${align}"`;
  return `<alignment${horizontal} vertical="center"${wrap === true ? ' wrapText="1"' : ""}/>`;
}
