// The names of Excel's object model, read at run time from the installed office-js (its readable debug file). They let
// the host tell "real Excel has this, the host does not" from "there is no such thing". Nothing of it is committed.

export interface TypeNames {
  /** Names on the wire. */
  readonly properties: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
  /** Client event name → number on the wire: { onChanged: 10 }. */
  readonly events: Readonly<Record<string, number>>;
  readonly isCollection: boolean;
}

export interface ObjectModel {
  readonly types: Readonly<Record<string, TypeNames>>;
  /** "Worksheet.customProperties" → the requirement set that brought it. */
  readonly sets: ReadonlyMap<string, RequirementSet>;
}

export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

interface Draft {
  properties: string[];
  links: string[];
  methods: Set<string>;
  events: Record<string, number>;
  isCollection: boolean;
  /** Member the current lines belong to. */
  member: string;
}

const CLASS_START = /^ {4}var (\w+) = \(function \(_super\) \{/;
const CLASS_END = /^ {4}\}\(.*\)\);/;
const MEMBER =
  /Object\.defineProperty\(\w+\.prototype, "(\w+)"|^ {8}\w+\.prototype\.(\w+) = function/;
const LIST = /return (\[.*\]);/;
const LINK = /_createPropertyObject\(Excel\.\w+, this, "(\w+)"/;
const METHOD = /_createMethodObject\(Excel\.\w+, this, "(\w+)"|_invokeMethod\(this, "(\w+)"/;
const EVENT = /eventType: (\d+),/;
const SET = /_throwIfApiNotSupported\("([\w.]+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;

function readMember(draft: Draft, line: string): void {
  const member = MEMBER.exec(line);
  if (member) draft.member = member[1] ?? member[2] ?? "";
  if (draft.member === "_scalarPropertyOriginalNames") {
    const list = LIST.exec(line)?.[1];
    if (list) draft.properties = JSON.parse(list) as string[];
  }
  if (draft.member === "_isCollection" && line.includes("return true")) draft.isCollection = true;
}

function readLine(draft: Draft, line: string): void {
  readMember(draft, line);
  const link = LINK.exec(line)?.[1];
  if (link) draft.links.push(link);
  const method = METHOD.exec(line);
  if (method) draft.methods.add(method[1] ?? method[2] ?? "");
  if (line.includes("_createIndexerObject(")) draft.methods.add("getItem");
  const event = EVENT.exec(line)?.[1];
  if (event) draft.events[draft.member] = Number(event);
}

const emptyDraft = (): Draft => ({
  properties: [],
  links: [],
  methods: new Set(),
  events: {},
  isCollection: false,
  member: "",
});

function finish({ properties, links, methods, events, isCollection }: Draft): TypeNames {
  return { properties, links, methods: [...methods], events, isCollection };
}

function readSets(text: string): Map<string, RequirementSet> {
  const sets = new Map<string, RequirementSet>();
  for (const [, member = "", name = "ExcelApi", version = ""] of text.matchAll(SET)) {
    sets.set(member, { name, version });
  }
  return sets;
}

/** `source`: the text of excel-web-16.00.debug.js. */
export function readObjectModel(source: string): ObjectModel {
  const text = source.slice(source.indexOf("var _BeginExcel"), source.indexOf("var _EndExcel"));
  const types: Record<string, TypeNames> = {};
  let open: { readonly name: string; readonly draft: Draft } | null = null;
  for (const line of text.split("\n")) {
    const name = CLASS_START.exec(line)?.[1];
    if (name) open = { name, draft: emptyDraft() };
    else if (open && CLASS_END.test(line)) {
      types[open.name] = finish(open.draft);
      open = null;
    } else if (open) readLine(open.draft, line);
  }
  return { types, sets: readSets(text) };
}
