// Elements at a position in pixels.
import type { Box } from "./sheet-layout";

export function place(element: HTMLElement, { left, top, width, height }: Box): void {
  const px = (value: number): string => `${String(value)}px`;
  Object.assign(element.style, {
    left: px(left),
    top: px(top),
    width: px(width),
    height: px(height),
  });
}

export function append(parent: HTMLElement, className: string, box: Box): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  place(element, box);
  parent.append(element);
  return element;
}
