// One tab stop for a list of rows; the arrow keys move among them.
import { useState, type FocusEvent, type KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

export interface Roving {
  /** Key of the row that Tab reaches. */
  readonly current: string | undefined;
  readonly rowProps: (key: string) => {
    readonly "data-row": string;
    readonly tabIndex: 0 | -1;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/** Rows carry `rowProps`, their container the attribute `data-rows`. */
export function useRoving(first: string | undefined, keys: ReadonlySet<string>): Roving {
  const [focused, setFocused] = useState<string>();
  const current = focused !== undefined && keys.has(focused) ? focused : first;
  return {
    current,
    rowProps: (key) => ({
      "data-row": key,
      tabIndex: key === current ? 0 : -1,
      onFocus: () => {
        setFocused(key);
      },
      onKeyDown: move,
    }),
  };
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const list = event.currentTarget.closest("[data-rows]");
  if (step === undefined || list === null) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  rows[step(rows.indexOf(event.currentTarget), rows.length - 1)]?.focus();
  event.preventDefault();
}
