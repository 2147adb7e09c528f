/** Width of one digit of the default font (Calibri 11) in pixels, and of a column's margins. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * A column's width in points, as office.js has it, from its width in characters, as files have it.
 *
 * | characters | points |
 * | --- | --- |
 * | 8.43 | 48 |
 * | 10 | 56.25 |
 */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_PER_PIXEL;
}

/** The reverse of `pointsOfCharacters`, to two decimals. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_PER_PIXEL - MARGIN_PIXELS) / DIGIT_PIXELS) * 100) / 100);
}
