// Which form a located table is: by its title, else by its sheet's name, else by its header words and printed lines.
// Whatever speaks against the answer is kept beside it as a doubt.
import { assignColumns, leastLacking } from "./header/assign-columns";
import type { Assignment } from "./header/assign-columns";
import { headerColumnPaths } from "./header/header-columns";
import type { Headers } from "./header/header-columns";
import { BY_HEADER_ALONE, doubtsOn, foreignWord, hasHeaderWords } from "./doubts";
import type { Form, GridPart, Pattern, Variant } from "./forms/form";
import { isTitleOf, namesOthers, wholeTitles } from "./forms/titles";
import { bareLabel, fits, fitsOne, normalise } from "./labels";
import { phaseInHeaders, phaseInText, phaseOfForm, twinOf } from "./phase";
import type { Appearance, NamedBy, Recognised } from "./recognition";

export function recognise(appearance: Appearance, forms: readonly Form[]): Recognised | null {
  for (const [namedBy, candidates] of candidateGroups(appearance, forms)) {
    const found = candidates
      .map((form) => bestVariant(form, namedBy, appearance))
      .filter((each) => each !== null)
      .sort(byFit);
    const [best, second] = found;
    // Untitled tables of several forms look alike: 科目编码 | 科目名称 | 合计.
    if (best === undefined) continue;
    if (namedBy !== "header") return best;
    const isTied = second !== undefined && byFit(second, best) === 0;
    if (isTied) continue;
    if (isUnmistakable(best, second)) return asSure(best, "unmistakable header");
    return appearance.tiesOut === true ? asSure(best, "figures") : best;
  }
  return null;
}

/** So many columns of a ledger fit no other form by chance. */
const TELLING_COLUMNS = 6;

function isUnmistakable(best: Recognised, second: Recognised | undefined): boolean {
  const isLedger = gridPartOf(best)?.layout === "records";
  const understood = understoodColumns(best);
  const isAlone = second === undefined || understoodColumns(second) * 2 <= understood;
  const isWhole = best.assignment?.lacking.length === 0;
  return isLedger && isAlone && isWhole && understood >= TELLING_COLUMNS;
}

function understoodColumns({ assignment }: Recognised): number {
  const columns = assignment?.columns ?? [];
  return columns.filter(({ rule }) => rule !== null && rule.field !== "lineNo").length;
}

function asSure(found: Recognised, namedBy: NamedBy): Recognised {
  return {
    ...found,
    namedBy,
    doubts: found.doubts.filter((doubt) => doubt !== BY_HEADER_ALONE),
  };
}

/** Weaker names are looked at only when the stronger ones tell nothing. */
function* candidateGroups(
  appearance: Appearance,
  forms: readonly Form[]
): Generator<readonly [NamedBy, readonly Form[]]> {
  const { caption, sheetName, titleFromBefore, given } = appearance;
  if (given !== undefined) {
    yield ["officer", forms.filter(({ id }) => id === given)];
    return;
  }
  const titled = formsNamed(caption.titles, forms);
  if (titled.length > 0) {
    yield [titleFromBefore ? "previous sheet" : "title", inPhase(titled, appearance, forms)];
    return;
  }
  // A title that names no form is not overruled by the sheet's name: 机关运行经费支出表 is none of ours.
  if (caption.titles.some(namesAnotherTable)) return;
  const onSheet = formsNamed([normalise(sheetName)], forms);
  yield ["sheet name", inPhase(onSheet, appearance, forms)];
  yield ["header", byHeader(appearance, forms)];
}

interface Named {
  readonly forms: readonly Form[];
  readonly named: readonly Form[];
}

/** The same titles are asked about while the table is sought and when it is read. */
const NAMED = new WeakMap<readonly string[], Named>();

/** Forms whose title patterns fit the first telling title. */
export function formsNamed(titles: readonly string[], forms: readonly Form[]): readonly Form[] {
  const known = NAMED.get(titles);
  if (known?.forms === forms) return known.named;
  const named = firstNamed(titles, forms);
  NAMED.set(titles, { forms, named });
  return named;
}

function firstNamed(titles: readonly string[], forms: readonly Form[]): readonly Form[] {
  for (const title of titles) {
    for (const whole of [title, ...wholeTitles(title)]) {
      const named = forms.filter((form) => isTitleOf(form, whole));
      if (named.length > 0) return named;
    }
    if (namesAnotherTable(title)) return [];
  }
  return [];
}

const SUBJECT =
  /支出|收入|收支|经费|采购|购买服务|资产配置|转移支付|债务|非税|绩效|经济分类|人员|编制(?!单位)/;

/** "财政拨款支出预算表", "政府购买服务预算表": a title with a subject of its own, which none of our forms has. */
function namesAnotherTable(title: string): boolean {
  if (namesOthers(title)) return true;
  return /表(?:\([^()]*\))*$/.test(title) && SUBJECT.test(title) && title.length > 4;
}

/** A title without 预算 or 决算 ("部门收支总体情况表") is what header, other titles or sheet name say; else a budget. */
function inPhase(
  named: readonly Form[],
  { caption: { titles }, headers, sheetName }: Appearance,
  forms: readonly Form[]
): readonly Form[] {
  const [nearest = ""] = titles;
  const said =
    phaseInText(nearest) ??
    phaseInHeaders(headers) ??
    phaseInText([...titles, normalise(sheetName)].join("|"));
  if (said === null) return named;
  return named.map((form) => {
    const phase = phaseOfForm(form.id);
    const twin = phase === null || phase === said ? null : twinOf(form.id);
    return forms.find(({ id }) => id === twin) ?? form;
  });
}

function byHeader(
  { caption, headers, labels }: Appearance,
  forms: readonly Form[]
): readonly Form[] {
  const lines = (labels?.() ?? []).map(bareLabel);
  const [title = ""] = caption.titles;
  return forms.filter(
    (form) =>
      hasHeaderWords(form, headers) &&
      !fits(form.notTitles, title) &&
      foreignWord(form, headers) === null &&
      printsWhatItMust(form, lines)
  );
}

function printsWhatItMust({ printed, notPrinted }: Form, labels: readonly string[]): boolean {
  const has = (pattern: Pattern): boolean => labels.some((label) => fitsOne(pattern, label));
  return (printed?.every(has) ?? true) && notPrinted?.some(has) !== true;
}

/** A form of pairs or of several parts is read as a whole, not as one grid. */
export function isFreeForm(form: Form): boolean {
  return form.variants.every(({ parts }) => parts.length > 1 || parts[0].layout === "keyValue");
}

function bestVariant(form: Form, namedBy: NamedBy, appearance: Appearance): Recognised | null {
  const { headers } = appearance;
  const paths = headerColumnPaths(headers);
  if (namedBy !== "officer" && !hasEssentials(form, paths)) return null;
  const possible = form.variants.filter(
    ({ unless }) => unless === undefined || !paths.some((path) => fits(unless, path))
  );
  let best: Recognised | null = null;
  for (const variant of possible.length === 0 ? form.variants : possible) {
    if (best !== null && lacksMore(variant, headers, best)) continue;
    const found = asVariant({ form, variant, namedBy }, appearance);
    if (best === null || byFit(found, best) < 0) best = found;
  }
  if (best === null) return null;
  const isEmptyHanded =
    best.assignment !== null && best.assignment.matched === 0 && headers.size > 0;
  if (isEmptyHanded && namedBy !== "officer" && namedBy !== "title") return null;
  return namedBy === "officer" ? { ...best, doubts: [] } : best;
}

function asVariant(
  named: Pick<Recognised, "form" | "variant" | "namedBy">,
  appearance: Appearance
): Recognised {
  const assignment = assignmentOf(named.variant, appearance.headers);
  const found = { ...named, assignment, doubts: assignment?.doubts ?? [] };
  // What the officer says is beyond doubt; required columns may still be lacking.
  if (named.namedBy === "officer") return found;
  return { ...found, doubts: [...doubtsOn(found, appearance), ...found.doubts] };
}

/** It cannot fit better, whatever its columns turn out to be. */
function lacksMore(variant: Variant, headers: Headers, { assignment }: Recognised): boolean {
  const part = onlyGrid(variant);
  return part !== null && leastLacking(part, headers) > (assignment?.lacking.length ?? 0);
}

function hasEssentials({ essential }: Form, paths: readonly string[]): boolean {
  return (
    essential === undefined || paths.length === 0 || paths.some((path) => fits(essential, path))
  );
}

function assignmentOf(variant: Variant, headers: Headers): Assignment | null {
  const part = onlyGrid(variant);
  return part === null ? null : assignColumns(part, headers);
}

function byFit(left: Recognised, right: Recognised): number {
  const lacking = (left.assignment?.lacking.length ?? 0) - (right.assignment?.lacking.length ?? 0);
  const doubts = left.doubts.length - right.doubts.length;
  const matched = (right.assignment?.matched ?? 0) - (left.assignment?.matched ?? 0);
  if (lacking !== 0 || doubts !== 0) return lacking !== 0 ? lacking : doubts;
  return matched !== 0 ? matched : Number(hasLabels(right)) - Number(hasLabels(left));
}

function hasLabels({ assignment }: Recognised): boolean {
  return (
    assignment?.columns.some(({ rule }) => rule?.kind === "name" || rule?.kind === "code") ?? false
  );
}

export function gridPartOf({ variant }: Recognised): GridPart | null {
  return onlyGrid(variant);
}

/** null: of several parts, or of pairs. */
function onlyGrid({ parts: [only, ...others] }: Variant): GridPart | null {
  return others.length > 0 || only.layout === "keyValue" ? null : only;
}
