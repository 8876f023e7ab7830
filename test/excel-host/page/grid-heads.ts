// Letters above the columns, numbers beside the rows.
import type { Axis } from "./axis";
import { append } from "./boxes";
import type { Box } from "./sheet-layout";

export interface Heads {
  readonly axis: Axis;
  /** Pixels taken by frozen lines. */
  readonly frozen: number;
  readonly scrolled: number;
  /** Pixels in sight. */
  readonly length: number;
  readonly label: (line: number) => string;
  readonly isSelected: (line: number) => boolean;
  readonly box: (start: number, size: number) => Box;
}

export function drawHeads(
  strip: HTMLElement,
  { axis, frozen, scrolled, length, ...heads }: Heads
): void {
  strip.ariaHidden = "true";
  const moving = axis.between(frozen + scrolled, length + scrolled);
  for (const line of new Set([...moving, ...axis.between(0, frozen)])) {
    const start = axis.start(line) - (axis.start(line) < frozen ? 0 : scrolled);
    const head = append(strip, "head", heads.box(start, axis.size(line)));
    head.textContent = heads.label(line);
    head.classList.toggle("selected", heads.isSelected(line));
  }
}
