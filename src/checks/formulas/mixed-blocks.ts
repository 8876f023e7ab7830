// Blocks of one column (or row) that are all formulas but for one, where numbers were typed: a part not filled down.
import { a1 } from "../../domain/cell-ref";
import type { Position } from "./area";
import type { Formula } from "./formula";
import { AXES, placeOn, step, type Axis, type FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";

/** Like blocks that are formulas throughout. */
const SIBLINGS = 2;
/** One or two typed numbers are looked at by themselves. */
const MIN_TYPED = 3;

/** Neighbouring cells that hold figures, with nothing between them. */
interface Block {
  readonly axis: Axis;
  readonly first: Position;
  readonly length: number;
  readonly formulas: readonly [Formula, ...Formula[]];
}

export function mixedBlocks(sheet: FormulaSheet): readonly Observation[] {
  return AXES.flatMap((axis) => {
    return sheet.lines(axis).flatMap((line) => mixedIn(sheet, blocksOf(sheet, axis, line)));
  });
}

function mixedIn(sheet: FormulaSheet, blocks: readonly Block[]): readonly Observation[] {
  const mixed = blocks.filter(isMixed);
  if (mixed.length === 0 || blocks.length <= SIBLINGS) return [];
  const whole = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.formulas.length !== block.length || !isUniform(block)) continue;
    const like = whole.get(likeness(block));
    if (like === undefined) whole.set(likeness(block), [block]);
    else like.push(block);
  }
  return mixed.flatMap((block) => {
    const siblings = whole.get(likeness(block)) ?? [];
    return siblings.length < SIBLINGS ? [] : [observation(sheet, block, siblings)];
  });
}

function isMixed(block: Block): boolean {
  return block.length - block.formulas.length >= MIN_TYPED && isUniform(block);
}

/** Its formulas were filled from one. */
function isUniform({ formulas }: Block): boolean {
  const [{ pattern }] = formulas;
  return formulas.every((each) => each.pattern === pattern);
}

function likeness({ length, formulas: [{ skeleton }] }: Block): string {
  return `${String(length)}|${skeleton}`;
}

function blocksOf(sheet: FormulaSheet, axis: Axis, line: readonly Formula[]): readonly Block[] {
  const blocks: {
    axis: Axis;
    first: Position;
    length: number;
    formulas: [Formula, ...Formula[]];
  }[] = [];
  let end = -1;
  for (const formula of line) {
    const last = blocks.at(-1);
    if (last !== undefined && placeOn(axis, formula) <= end) {
      last.formulas.push(formula);
      continue;
    }
    const [before, after] = [figures(sheet, axis, formula, -1), figures(sheet, axis, formula, 1)];
    end = placeOn(axis, formula) + after;
    const first = step(axis, formula, -before);
    blocks.push({ axis, first, length: before + 1 + after, formulas: [formula] });
  }
  return blocks;
}

/** How many cells with figures follow one another on one side. */
function figures(sheet: FormulaSheet, axis: Axis, from: Position, side: 1 | -1): number {
  for (let by = 1; ; by++) {
    const content = sheet.content(step(axis, from, side * by));
    if (content !== "number" && content !== "formula") return by - 1;
  }
}

function cellsOf({ axis, first, length }: Block): readonly Position[] {
  return Array.from({ length }, (_, index) => step(axis, first, index));
}

function observation(sheet: FormulaSheet, block: Block, siblings: readonly Block[]): Observation {
  const { formulas, first } = block;
  const [model] = formulas;
  const typed = cellsOf(block).filter((at) => sheet.formula(at) === undefined);
  const last = step(block.axis, first, block.length - 1);
  const like = siblings.slice(0, 2).map((each) => a1(each.first));
  const [top = first, ...rest] = typed;
  return {
    kind: "mixed",
    severity: "hint",
    cells: [top, ...rest, ...formulas],
    message: `${a1(first)}:${a1(last)}中${String(typed.length)}格是直接键入的数，其余${String(formulas.length)}格是公式，而同样的${String(siblings.length)}段（${like.join("、")}起）全部是公式`,
    fix: `请核对键入的数，或按${a1(model)}“${model.text}”的规律补上公式。`,
  };
}
