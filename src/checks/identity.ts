// Rules between named figures: an equation or a limit over facts, wherever the facts are printed.
import { type Expression } from "../domain/expression";
import { type FactId, type FactReader, FACTS, isFactId } from "../domain/fact";
import type { Missing } from "../domain/trace";
import type { Book } from "../workbook/book";
import { linear, type CannotJudge, type Check, type Claim, type LinearRule } from "./check";
import { expressionTerm, readerFor, type Term } from "./term";

interface BetweenFacts extends LinearRule {
  readonly left: Expression;
  /** Facts that forms may leave out; they then add nothing. */
  readonly optional?: readonly FactId[];
  /** Whether the rule is meant for this department; a reason when it is not. */
  readonly when?: (book: Book) => CannotJudge | undefined;
}

/** left = right */
export function identity(rule: BetweenFacts & { readonly equals: Expression }): Check {
  return linear({ ...rule, relation: "equals" }, (book) => claimsOf(rule, rule.equals, book));
}

/** left ≤ right */
export function limit(rule: BetweenFacts & { readonly atMost: Expression }): Check {
  return linear({ ...rule, relation: "atMost" }, (book) => claimsOf(rule, rule.atMost, book));
}

/** The same figures printed in several places: each pair must agree. */
export function tieOut(
  rule: LinearRule & {
    readonly figures: readonly (readonly [Expression, Expression])[];
    readonly optional?: readonly FactId[];
  }
): Check {
  return linear({ ...rule, relation: "equals" }, (book) =>
    rule.figures.flatMap(([left, right]) => claimsOf({ ...rule, left }, right, book))
  );
}

function claimsOf(rule: BetweenFacts, right: Expression, book: Book): readonly Claim[] {
  const unfit = rule.when?.(book);
  if (unfit !== undefined) return [unfit];
  const reader = readerFor(book, rule.optional);
  const left = expressionTerm(rule.left, book, reader);
  if (isMissing(left)) return [lacking(left)];
  const { plus, minus, missing } = flatten(right, book, reader);
  if (missing !== undefined) return [lacking(missing)];
  if (!isTerm(left)) return [];
  return [{ key: keyOf(rule.left), left, plus, minus }];
}

function isTerm(value: object): value is Term {
  return "title" in value;
}

function isMissing(value: object): value is Missing {
  return "state" in value && value.state === "missing";
}

/** "缺人员经费、公用经费" */
export function lacking(missing: Missing): CannotJudge {
  const name = (need: string): string => (isFactId(need) ? FACTS[need].title : need);
  return { because: `缺${[...new Set(missing.needs.map(name))].join("、")}` };
}

function keyOf(expression: Expression): string {
  if (expression.kind !== "fact") return expression.kind;
  return [expression.form ?? "facts", expression.fact].join("|");
}

interface Side {
  readonly plus: readonly Term[];
  readonly minus: readonly Term[];
  readonly missing: Missing | undefined;
}

/** The signed figures an expression adds up; what does not apply is left out. */
function flatten(expression: Expression, book: Book, reader: FactReader): Side {
  switch (expression.kind) {
    case "sum":
      return join(expression.terms.map((term) => flatten(term, book, reader)));
    case "minus": {
      const right = flatten(expression.right, book, reader);
      return join([
        flatten(expression.left, book, reader),
        { ...right, plus: right.minus, minus: right.plus },
      ]);
    }
    case "fact": {
      const term = expressionTerm(expression, book, reader);
      const missing = isMissing(term) ? term : undefined;
      return { plus: isTerm(term) ? [term] : [], minus: [], missing };
    }
  }
}

function join(sides: readonly Side[]): Side {
  return {
    plus: sides.flatMap((side) => side.plus),
    minus: sides.flatMap((side) => side.minus),
    missing: sides.find((side) => side.missing !== undefined)?.missing,
  };
}
