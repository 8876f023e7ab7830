// The parts of index.html, by id.

export function find<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`#${id} is missing`);
  return element;
}

export const byId = (id: string): HTMLElement => find(id, HTMLElement);

/** One sentence beside the ribbon, read out by screen readers. */
export function say(text: string): void {
  byId("ribbon-status").textContent = text;
}
