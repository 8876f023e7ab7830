// Whether Office shows itself dark; Excel on the web does not tell, there the system setting counts.

export function isDarkTheme(): boolean {
  const theme: unknown = Office.context.officeTheme;
  const isDark = partOf(theme, "isDarkTheme");
  if (typeof isDark === "boolean") return isDark;
  const background = /^#?([0-9a-f]{6})$/i.exec(String(partOf(theme, "bodyBackgroundColor")))?.[1];
  if (background !== undefined) return isDarkColor(background);
  return globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
}

/** The typings promise a theme that Excel on the web does not give. */
function partOf(theme: unknown, part: string): unknown {
  return typeof theme === "object" && theme !== null ? Reflect.get(theme, part) : undefined;
}

function isDarkColor(rgb: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) =>
    Number.parseInt(rgb.slice(from, from + 2), 16)
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
