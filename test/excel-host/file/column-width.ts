// Column widths: characters of the default font in the file, points in Office.js.

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

export function pointsFromCharacters(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;
}

export function charactersFromPoints(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING) / PIXELS_PER_CHARACTER;
  return Math.max(0, Math.round(characters * 100) / 100);
}
