// Excel writes prefixes before functions newer than 2007; people and other hosts never see them.

const PREFIXES = /_xlfn\.|_xlws\.|_xlpm\./g;

export function withoutPrefixes(text: string): string {
  return text.includes("_xl") ? text.replace(PREFIXES, "") : text;
}
