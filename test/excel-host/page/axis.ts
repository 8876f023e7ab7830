// Positions of rows or columns in pixels, with their own sizes, hidden ones without any.

export interface AxisLines {
  /** Lines shown. */
  readonly count: number;
  readonly defaultSize: number;
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
}

export class Axis {
  readonly count: number;
  private readonly starts: Float64Array;

  constructor({ count, defaultSize, sizes, hidden }: AxisLines) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    let position = 0;
    for (let line = 0; line < count; line += 1) {
      this.starts[line] = position;
      position += hidden.has(line) ? 0 : (sizes.get(line) ?? defaultSize);
    }
    this.starts[count] = position;
  }

  start(line: number): number {
    return this.starts[Math.min(line, this.count)] ?? 0;
  }

  size(line: number): number {
    return this.start(line + 1) - this.start(line);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** The line at a position, by halving. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Lines from one position to another. */
  between(from: number, to: number): number[] {
    const lines: number[] = [];
    for (let line = this.at(from); line < this.count && this.start(line) < to; line += 1) {
      if (this.size(line) > 0) lines.push(line);
    }
    return lines;
  }

  /** The next line in a direction that is not hidden. */
  step(line: number, by: number): number {
    const direction = Math.sign(by);
    let next = line;
    for (let left = Math.abs(by); left > 0; left -= 1) {
      let candidate = next + direction;
      while (candidate > 0 && candidate < this.count - 1 && this.size(candidate) === 0)
        candidate += direction;
      if (candidate < 0 || candidate >= this.count) break;
      next = candidate;
    }
    return next;
  }
}
