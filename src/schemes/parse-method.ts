// The method of one indicator, from JSON.
import { MEASURES } from "../measures";
import type { Decoder } from "./decode";
import { parseBands } from "./parse-bands";
import type { ChecklistItem, Direction, ItemTest, Method } from "./scheme";

const METHODS = [
  "goalTable",
  "proportional",
  "inverse",
  "bands",
  "deductBeyond",
  "threshold",
  "eventDeduct",
  "checklist",
  "manual",
] as const;
const DIRECTIONS: readonly Direction[] = ["atMost", "atLeast"];
const TESTS = ["record", "disclosure", "limit", "incomePaid", "answer"] as const;

/** Methods that turn a measure into points. */
const RATE_METHODS: readonly Method["kind"][] = [
  "proportional",
  "inverse",
  "bands",
  "deductBeyond",
  "threshold",
];

export function needsMeasure({ kind }: Method): boolean {
  return RATE_METHODS.includes(kind);
}

export function parseMethod(json: unknown, path: string, decode: Decoder): Method {
  const given = decode.members(json, path);
  const number = (name: string): number => decode.number(given[name], `${path}.${name}`);
  const direction = (): Direction => decode.oneOf(given.direction, `${path}.direction`, DIRECTIONS);
  const kind = decode.oneOf(given.kind, `${path}.kind`, METHODS);
  switch (kind) {
    case "goalTable":
      return {
        kind,
        scope: texts(given.scope, `${path}.scope`, decode),
        overAchievement: number("overAchievement"),
      };
    case "proportional":
    case "inverse":
      return { kind, target: decode.positive(given.target, `${path}.target`) };
    case "bands":
      return {
        kind,
        bands: parseBands(given.bands, `${path}.bands`, decode),
      };
    case "deductBeyond":
      return {
        kind,
        limit: number("limit"),
        direction: direction(),
        per: decode.positive(given.per, `${path}.per`),
        points: number("points"),
        whole: given.whole === true,
      };
    case "threshold":
      return {
        kind,
        limit: number("limit"),
        direction: direction(),
        otherwise: number("otherwise"),
      };
    case "eventDeduct":
      return {
        kind,
        about: patterns(given.about, `${path}.about`, decode),
        perEvent: number("perEvent"),
      };
    case "checklist":
      return {
        kind,
        items: decode.list(given.items, `${path}.items`, (item, at) => parseItem(item, at, decode)),
      };
    case "manual":
      return { kind };
  }
}

export function texts(json: unknown, path: string, decode: Decoder): string[] {
  return decode.list(json, path, (each, at) => decode.text(each, at));
}

/** Regular expressions, as the texts they are written in. */
export function patterns(json: unknown, path: string, decode: Decoder): string[] {
  return decode.list(json, path, (each, at) => {
    const text = decode.text(each, at);
    return isPattern(text) ? text : decode.fail(at, `“${text}”不是正则表达式`, "");
  });
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

export function parseMeasure(json: unknown, path: string, decode: Decoder): string {
  const id = decode.text(json, path);
  const exists = MEASURES.some((measure) => measure.id === id);
  return exists ? id : decode.fail(path, `没有名为“${id}”的测算指标`, id);
}

function parseItem(json: unknown, path: string, decode: Decoder): ChecklistItem {
  const given = decode.members(json, path);
  return {
    key: decode.text(given.key, `${path}.key`),
    title: decode.text(given.title, `${path}.title`),
    points: decode.number(given.points, `${path}.points`),
    test: parseTest(given.test, `${path}.test`, decode),
  };
}

function parseTest(json: unknown, path: string, decode: Decoder): ItemTest {
  const given = decode.members(json, path);
  const kind = decode.oneOf(given.kind, `${path}.kind`, TESTS);
  switch (kind) {
    case "record":
      return {
        kind,
        mentions: patterns(given.mentions, `${path}.mentions`, decode),
        thisYear: given.thisYear === true,
      };
    case "disclosure":
      return {
        kind,
        item: decode.text(given.item, `${path}.item`),
        withinDays: decode.number(given.withinDays, `${path}.withinDays`),
      };
    case "limit":
      return {
        kind,
        measure: parseMeasure(given.measure, `${path}.measure`, decode),
        direction: decode.oneOf(given.direction, `${path}.direction`, DIRECTIONS),
        limit: decode.number(given.limit, `${path}.limit`),
      };
    case "incomePaid":
    case "answer":
      return { kind };
  }
}
