// xl/workbook.xml with our sheets listed, our names defined and recalculation asked for; nothing else in it changes.
import { columnName, formulaRef, quoteSheet } from "../../../domain/cell-ref";
import { PRINTED_FROM, type SheetPlan } from "../../../report/sheets/plan";
import { HostError } from "../../host-error";
import { damaged, unsupportedFormat } from "../refusals";
import { appendInside, applySplices, attributeOf, outline } from "../xml/outline";
import type { Splice, XmlElement, XmlOutline } from "../xml/outline";
import { escapeXml, unescapeXml } from "../xml/xml-text";

const STRICT_NAMESPACE = "http://purl.oclc.org/ooxml";
const RELATIONSHIPS_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** A sheet of ours that is to be listed. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** A plan and the place of its sheet among all sheets, from 0. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly index: number;
}

interface DefinedName {
  readonly name: string;
  /** Index of the sheet it belongs to; undefined for the whole workbook. */
  readonly sheet?: string;
  readonly formula: string;
}

export class WorkbookPart {
  /** Names of ours that the user has given to something else. */
  readonly taken: string[] = [];
  private readonly source: string;
  private readonly outline: XmlOutline;

  /** @throws HostError when the workbook must not or cannot get another sheet. */
  constructor(source: string) {
    this.source = source;
    this.outline = outline(source);
    this.refuseIfClosed();
  }

  /** The part with the sheets appended, and with the names of all plans. */
  xml(added: readonly ListedSheet[], plans: readonly PlacedPlan[]): string {
    const splices: Splice[] = [];
    const sheets = this.child("sheets");
    if (sheets === undefined) throw damaged("工作簿没有工作表清单");
    if (added.length > 0)
      splices.push(
        appendInside(this.source, sheets, added.map((sheet) => this.listed(sheet)).join(""))
      );
    const anchor = (this.child("externalReferences") ?? this.child("functionGroups") ?? sheets).end;
    splices.push(...this.nameSplices(plans, anchor), this.recalculation(anchor));
    return applySplices(this.source, splices);
  }

  private refuseIfClosed(): void {
    const { root } = this.outline;
    if (this.source.slice(root.start, root.innerStart).includes(STRICT_NAMESPACE)) {
      const remedy = "请用 Excel 另存为“Excel 工作簿（.xlsx）”（不是“Strict Open XML”）再试。";
      throw unsupportedFormat("向 Strict Open XML 格式的工作簿写入", remedy);
    }
    const protection = this.child("workbookProtection");
    const locked = protection && attributeOf(this.source, protection, "lockStructure");
    if (locked === "1" || locked === "true") {
      const remedy = "请在“审阅”中取消“保护工作簿”后再试。";
      throw new HostError("structureProtected", "工作簿的结构受保护，不能增加工作表", remedy);
    }
  }

  private child(name: string): XmlElement | undefined {
    return this.outline.children.find((element) => element.name === name);
  }

  /** The namespace is declared on the element itself: some producers do not declare it on the root. */
  private listed({ name, sheetId, relationshipId }: ListedSheet): string {
    const { prefix } = this.outline;
    return (
      `<${prefix}sheet xmlns:r="${RELATIONSHIPS_NAMESPACE}" name="${escapeXml(name)}" ` +
      `sheetId="${String(sheetId)}" r:id="${relationshipId}"/>`
    );
  }

  private nameSplices(plans: readonly PlacedPlan[], anchor: number): Splice[] {
    const element = this.child("definedNames");
    const present = element === undefined ? [] : this.definedNames(element);
    const wanted = plans.flatMap(namesOf);
    const ownSheets = plans.map(({ plan }) => plan.name);
    const kept = present.filter((each) => !isReplaced(each, { wanted, ownSheets }));
    const free = wanted.filter((name) => !kept.some((each) => sameName(each, name)));
    this.taken.push(...wanted.filter((name) => !free.includes(name)).map((name) => name.name));
    if (free.length === 0 && kept.length === present.length) return [];
    const { prefix } = this.outline;
    const items = [...kept.map((each) => each.xml), ...free.map((name) => this.nameXml(name))].join(
      ""
    );
    const text = items === "" ? "" : `<${prefix}definedNames>${items}</${prefix}definedNames>`;
    return [{ from: element?.start ?? anchor, to: element?.end ?? anchor, text }];
  }

  private nameXml({ name, sheet, formula }: DefinedName): string {
    const { prefix } = this.outline;
    const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    return `<${prefix}definedName name="${escapeXml(name)}"${scope}>${escapeXml(formula)}</${prefix}definedName>`;
  }

  private definedNames(element: XmlElement): (DefinedName & { readonly xml: string })[] {
    const whole = this.source.slice(element.start, element.end);
    return outline(whole).children.map((child) => {
      const sheet = attributeOf(whole, child, "localSheetId");
      return {
        name: attributeOf(whole, child, "name") ?? "",
        ...(sheet === undefined ? {} : { sheet }),
        formula: unescapeXml(whole.slice(child.innerStart, child.innerEnd)),
        xml: whole.slice(child.start, child.end),
      };
    });
  }

  private recalculation(anchor: number): Splice {
    const element = this.child("calcPr");
    if (element === undefined) {
      const at = this.child("definedNames")?.end ?? anchor;
      return { from: at, to: at, text: `<${this.outline.prefix}calcPr fullCalcOnLoad="1"/>` };
    }
    const tag = this.source.slice(element.start, element.innerStart);
    const bare = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const text = bare.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
    return { from: element.start, to: element.innerStart, text };
  }
}

function namesOf({ plan, index }: PlacedPlan): DefinedName[] {
  const sheet = String(index);
  const prefix = `${quoteSheet(plan.name)}!`;
  const figures = plan.names.map(({ name, row, column }) => ({
    name,
    formula: formulaRef({ sheet: plan.name, row, column }),
  }));
  // Set at all so that text running over the last column does not shrink the page.
  const { titleRows, columns: printed = plan.widths.length } = plan.print;
  const last = Math.max(PRINTED_FROM + 1, plan.rows.length);
  const corner = `$${columnName(Math.max(1, printed) - 1)}$${String(last)}`;
  const area = `$A$${String(PRINTED_FROM + 1)}:${corner}`;
  const titles = titleRows?.map((row) => `$${String(row + 1)}`).join(":");
  return [
    ...figures,
    { name: PRINT_AREA, sheet, formula: prefix + area },
    ...(titles === undefined ? [] : [{ name: PRINT_TITLES, sheet, formula: prefix + titles }]),
  ];
}

/** Ours from an earlier run: a name we want again that leads to one of our sheets, or nowhere any more. */
function isReplaced(
  name: DefinedName,
  {
    wanted,
    ownSheets,
  }: { readonly wanted: readonly DefinedName[]; readonly ownSheets: readonly string[] }
): boolean {
  if (!wanted.some((each) => sameName(each, name))) return false;
  if (name.formula.includes("#REF!")) return true;
  return ownSheets.some(
    (sheet) =>
      name.formula.startsWith(`${quoteSheet(sheet)}!`) || name.formula.startsWith(`${sheet}!`)
  );
}

function sameName(one: DefinedName, other: DefinedName): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase() && one.sheet === other.sheet;
}
