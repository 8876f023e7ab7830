// Colours as Office.js takes them: "#RRGGBB", "#RGB" or a name; kept as "RRGGBB" like in the file.
import { invalidArgument } from "../model/api-error";

const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
};

export function color(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value);
  const digits = match?.[1];
  if (digits?.length === 6) return digits.toUpperCase();
  if (digits) return digits.replace(/./g, "$&$&").toUpperCase();
  const named = NAMED[value.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
