// The schemes that come with the product. A new one is a folder with scheme.json and SOURCE.md, and a line here.
import guangzhouHuadu2023 from "./guangzhou-huadu-2023/scheme.json";
import { parseScheme } from "./parse-scheme";
import type { Scheme } from "./scheme";

export const DEFAULT_SCHEME = "guangzhou-huadu-2023";

const BUILT_IN: readonly unknown[] = [guangzhouHuadu2023];

/** Built-in schemes by id; one that does not parse is our defect, so it throws. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map(
  BUILT_IN.map((json) => {
    const parsed = parseScheme(json);
    if (!parsed.ok) {
      throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join("; "));
    }
    return [parsed.scheme.id, parsed.scheme];
  })
);
