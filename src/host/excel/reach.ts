// What the results on a sheet depend on besides the sheet itself: then they may change though nobody touches the sheet.
import { tokenize, type Token } from "../../checks/formulas/tokens";

/** Names of other sheets, in lower case; "anything": names, links, or what gives another result each time. */
export type Reach = ReadonlySet<string> | "anything";

const VOLATILE: ReadonlySet<string> = new Set(
  "NOW TODAY RAND RANDBETWEEN RANDARRAY INDIRECT OFFSET CELL INFO RTD WEBSERVICE STOCKHISTORY GETPIVOTDATA".split(
    " "
  )
);
const CONSTANTS: ReadonlySet<string> = new Set(["TRUE", "FALSE"]);
/** Of another file, or through several sheets: '[1]表'!, '表一:表三'!. */
const UNCLEAR = /[[\]:]/;

export class ReachFinder {
  private readonly sheets = new Set<string>();
  private isClear = true;

  get reach(): Reach {
    return this.isClear ? this.sheets : "anything";
  }

  add(formulas: readonly (readonly (string | undefined)[] | undefined)[]): void {
    for (const row of formulas) {
      if (!this.isClear) return;
      for (const formula of row ?? []) if (formula !== undefined) this.follow(formula);
    }
  }

  private follow(formula: string): void {
    const tokens = tokenize(formula);
    if (tokens === null) this.isClear = false;
    for (const token of tokens ?? []) this.note(token);
  }

  private note(token: Token): void {
    switch (token.kind) {
      case "reference":
        if (UNCLEAR.test(token.prefix)) this.isClear = false;
        else if (token.prefix !== "") this.sheets.add(sheetIn(token.prefix));
        return;
      case "function":
        if (VOLATILE.has(bare(token.text)) || token.text.startsWith("CUBE")) this.isClear = false;
        return;
      case "name":
        if (!CONSTANTS.has(token.text)) this.isClear = false;
        return;
      default:
    }
  }
}

/** "'人员 经费'!" → "人员 经费" */
function sheetIn(prefix: string): string {
  const name = prefix.slice(0, -1);
  const bareName = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return bareName.toLowerCase();
}

/** Newer functions are stored as _xlfn.RANDARRAY. */
function bare(name: string): string {
  return name.replace(/^_XL(?:FN|WS|UDF)\./, "");
}
