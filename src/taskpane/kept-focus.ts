// A button that vanishes when it is pressed must not take the focus with it: keyboards and screen readers would start
// again at the top. The control before it that is still there gets the focus.
import { useEffect, useRef, type RefObject } from "react";

/** Of tabs only the selected one: it names what is shown. */
const CONTROLS =
  'button:not([role="tab"]), [role="tab"][aria-selected="true"], input, textarea, a[href]';

export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = page.current;
    return root === null ? undefined : keepFocus(root);
  }, []);
  return page;
}

function keepFocus(root: HTMLElement): () => void {
  let trail: readonly HTMLElement[] = [];
  const remember = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement) trail = trailTo(event.target, root);
  };
  const observer = new MutationObserver(() => {
    if (isLost(trail.at(-1)))
      trail.findLast((control) => control.isConnected)?.focus({ preventScroll: true });
  });
  root.addEventListener("focusin", remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

/** The controls before `last`, and `last` itself. */
function trailTo(last: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  const before = controls.filter(
    (control) => (last.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  );
  return [...before, last];
}

/** The focus went down with its element, and nothing has taken it up since; never taken from Excel. */
function isLost(last: HTMLElement | undefined): boolean {
  if (last === undefined || last.isConnected || !document.hasFocus()) return false;
  return document.activeElement === document.body;
}
