// Reads unknown JSON into types, collecting every problem with its path instead of stopping at the first.

/** "indicators[3].maxPoints：应为数字" */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Walks one JSON document; `problems` fills as values are asked for. */
export class Decoder {
  readonly problems: Problem[] = [];

  text(value: unknown, path: string): string {
    return typeof value === "string" ? value : this.fail(path, "应为文字", "");
  }

  number(value: unknown, path: string): number {
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : this.fail(path, "应为数字", 0);
  }

  /** What something is divided by. */
  positive(value: unknown, path: string): number {
    const number = this.number(value, path);
    return typeof value !== "number" || number > 0 ? number : this.fail(path, "应大于0", 1);
  }

  list<T>(value: unknown, path: string, each: (item: unknown, path: string) => T): T[] {
    if (!Array.isArray(value)) return this.fail(path, "应为列表", []);
    return value.map((item, index) => each(item, `${path}[${String(index)}]`));
  }

  /** The members of an object; unknown ones are left for the reader to ignore. */
  members(value: unknown, path: string): Readonly<Record<string, unknown>> {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value)) : this.fail(path, "应为对象", {});
  }

  oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
    const found = allowed.find((each) => each === value);
    const [fallback] = allowed;
    if (found !== undefined) return found;
    if (fallback === undefined) throw new Error("oneOf needs at least one allowed value");
    return this.fail(path, `应为${allowed.join("、")}之一`, fallback);
  }

  fail<T>(path: string, message: string, fallback: T): T {
    this.problems.push({ path, message });
    return fallback;
  }
}
