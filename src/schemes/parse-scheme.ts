// A scheme from JSON: ours or one a department brings. Bad JSON becomes problems with a path, never an exception.
import type { Authority, Citation } from "../domain/citation";
import { isFormId } from "../domain/form-id";
import { SOURCES } from "../sources";
import { Decoder, type Problem } from "./decode";
import { needsMeasure, parseMeasure, parseMethod, patterns, texts } from "./parse-method";
import type { EvidenceNeed, Indicator, Scheme, Scope } from "./scheme";

const AUTHORITIES: readonly Authority[] = ["law", "bureau", "default"];

export type ParsedScheme =
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parseScheme(json: unknown): ParsedScheme {
  const decode = new Decoder();
  const given = decode.members(json, "");
  const scheme: Scheme = {
    id: decode.text(given.id, "id"),
    title: decode.text(given.title, "title"),
    ...(given.scope === undefined ? {} : { scope: parseScope(given.scope, decode) }),
    maxPoints: decode.number(given.maxPoints, "maxPoints"),
    grades: decode.list(given.grades, "grades", (grade, path) => {
      const members = decode.members(grade, path);
      return {
        grade: decode.text(members.grade, `${path}.grade`),
        from: decode.number(members.from, `${path}.from`),
      };
    }),
    indicators: decode.list(given.indicators, "indicators", (indicator, path) =>
      parseIndicator(indicator, path, decode)
    ),
  };
  checkWhole(scheme, decode);
  return decode.problems.length === 0
    ? { ok: true, scheme }
    : { ok: false, problems: decode.problems };
}

function parseScope(json: unknown, decode: Decoder): Scope {
  const given = decode.members(json, "scope");
  return {
    place: decode.text(given.place, "scope.place"),
    year: decode.number(given.year, "scope.year"),
  };
}

function parseIndicator(json: unknown, path: string, decode: Decoder): Indicator {
  const given = decode.members(json, path);
  const [first = "", second = "", third = ""] = texts(given.path, `${path}.path`, decode);
  if (third === "") decode.fail(`${path}.path`, "应有三级指标名称", null);
  const { measure } = given;
  const method = parseMethod(given.method, `${path}.method`, decode);
  if (measure === undefined && needsMeasure(method))
    decode.fail(`${path}.measure`, `“${method.kind}”须指定测算指标`, null);
  return {
    id: decode.text(given.id, `${path}.id`),
    path: [first, second, third],
    maxPoints: decode.number(given.maxPoints, `${path}.maxPoints`),
    ...(measure === undefined ? {} : { measure: parseMeasure(measure, `${path}.measure`, decode) }),
    method,
    authority: decode.oneOf(given.authority, `${path}.authority`, AUTHORITIES),
    standard: decode.text(given.standard, `${path}.standard`),
    cites: decode.list(given.cites, `${path}.cites`, (cite, at) => parseCitation(cite, at, decode)),
    evidence: decode.list(given.evidence, `${path}.evidence`, (each, at) =>
      parseEvidence(each, at, decode)
    ),
    remedy: decode.text(given.remedy, `${path}.remedy`),
    whenNotApplicable: decode.oneOf(given.whenNotApplicable, `${path}.whenNotApplicable`, [
      "full",
      "unjudged",
    ]),
    examples: decode.list(given.examples, `${path}.examples`, (example, at) => {
      const members = decode.members(example, at);
      return {
        value: decode.number(members.value, `${at}.value`),
        points: decode.number(members.points, `${at}.points`),
      };
    }),
  };
}

function parseCitation(json: unknown, path: string, decode: Decoder): Citation {
  const given = decode.members(json, path);
  const id = decode.text(given.source, `${path}.source`);
  const source =
    SOURCES.get(id) ?? decode.fail(path, `没有名为“${id}”的依据文件`, [...SOURCES.values()][0]);
  if (source === undefined) throw new Error("the bibliography is empty");
  return source.cite(
    decode.text(given.clause, `${path}.clause`),
    decode.text(given.quote, `${path}.quote`)
  );
}

function parseEvidence(json: unknown, path: string, decode: Decoder): EvidenceNeed {
  const given = decode.members(json, path);
  const form = given.form;
  const need = {
    key: decode.text(given.key, `${path}.key`),
    name: decode.text(given.name, `${path}.name`),
    ...(given.mentions === undefined
      ? {}
      : { mentions: patterns(given.mentions, `${path}.mentions`, decode) }),
  };
  if (form === undefined) return need;
  const id = decode.text(form, `${path}.form`);
  return isFormId(id)
    ? { ...need, form: id }
    : decode.fail(`${path}.form`, `没有名为“${id}”的表`, need);
}

function checkWhole(scheme: Scheme, decode: Decoder): void {
  if (scheme.grades.some(({ from }, index) => from >= (scheme.grades[index - 1]?.from ?? Infinity)))
    decode.fail("grades", "应从高到低排列", null);
  const total = scheme.indicators.reduce((sum, each) => sum + each.maxPoints, 0);
  if (Math.abs(total - scheme.maxPoints) > 1e-9) {
    decode.fail(
      "indicators",
      `各指标分值合计${String(total)}分，与总分${String(scheme.maxPoints)}分不一致`,
      null
    );
  }
  const ids = scheme.indicators.map((each) => each.id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    decode.fail("indicators", `指标“${id}”重复`, null);
  }
}
