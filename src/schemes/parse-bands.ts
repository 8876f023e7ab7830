// The bands of a method, from JSON: where each begins and ends, and that neighbours meet without gap or overlap.
import type { Decoder } from "./decode";
import type { Band } from "./scheme";

export function parseBands(json: unknown, path: string, decode: Decoder): readonly Band[] {
  const bands = decode.list(json, path, (band, at) => parseBand(band, at, decode));
  checkNeighbours(bands, path, decode);
  return bands;
}

function parseBand(json: unknown, path: string, decode: Decoder): Band {
  const given = decode.members(json, path);
  const band = {
    ...parseEnd({ given, path, decode }, ["from", "above"]),
    ...parseEnd({ given, path, decode }, ["to", "upTo"]),
    points: decode.number(given.points, `${path}.points`),
  };
  const [low, high] = [lowEnd(band), highEnd(band)];
  const isPoint = low.limit === high.limit && low.isIncluded && high.isIncluded;
  if (low.limit >= high.limit && !isPoint)
    decode.fail(`${path}.${high.name}`, `应大于${String(low.limit)}`, null);
  return band;
}

interface Given {
  readonly given: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly decode: Decoder;
}

/** At most one of the two; neither: unbounded. */
function parseEnd({ given, path, decode }: Given, names: readonly string[]): Partial<Band> {
  const [name, ...more] = names.filter((each) => given[each] !== undefined);
  if (more.length > 0) decode.fail(path, `“${names.join("”和“")}”只能写一个`, null);
  return name === undefined ? {} : { [name]: decode.number(given[name], `${path}.${name}`) };
}

interface End {
  readonly name: string;
  readonly limit: number;
  readonly isIncluded: boolean;
}

function lowEnd({ from, above }: Band): End {
  return above === undefined
    ? { name: "from", limit: from ?? -Infinity, isIncluded: from !== undefined }
    : { name: "above", limit: above, isIncluded: false };
}

function highEnd({ to, upTo }: Band): End {
  return upTo === undefined
    ? { name: "to", limit: to ?? Infinity, isIncluded: false }
    : { name: "upTo", limit: upTo, isIncluded: true };
}

/** A limit between two bands belongs to exactly one of them. */
function checkNeighbours(bands: readonly Band[], path: string, decode: Decoder): void {
  const inOrder = bands
    .map((band, index) => ({
      low: lowEnd(band),
      high: highEnd(band),
      at: `${path}[${String(index)}]`,
    }))
    .sort((a, b) => a.low.limit - b.low.limit || a.high.limit - b.high.limit);
  inOrder.slice(1).forEach(({ low, at }, index) => {
    const before = inOrder[index]?.high;
    if (before === undefined || low.limit > before.limit) return;
    const percent = `${String(Number((low.limit * 100).toPrecision(12)))}%`;
    const isShared = low.isIncluded && before.isIncluded;
    if (low.limit < before.limit || isShared)
      decode.fail(`${at}.${low.name}`, `与另一档重叠（${percent}）`, null);
    else if (!low.isIncluded && !before.isIncluded)
      decode.fail(`${at}.${low.name}`, `${percent}不在任何一档之内`, null);
  });
}
