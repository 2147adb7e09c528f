/** A section of a number format that shows a plain figure: digits, group marks and decimals, with literals around it. */
const PLAIN_SECTION = /^[^0#?]*[0#?](?:[0#?, \u00a0\u202f]*[0#?])?(?:\.([0#?]+))?(,*)[^0#?%]*$/;
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?:[A-Za-z]+\d*|\$[^\]]*)\]/g;
const NOT_A_FIGURE = /[%@dhmsyeEå/]|General/i;

const steps = new Map<string, number | null>();

/**
 * What a number format rounds a figure to when it is shown; null where it shows all digits, or no plain figure.
 *
 * | format | step |
 * | --- | --- |
 * | `#,##0` | 1 |
 * | `# ##0.0;[Red]-# ##0.0` | 0.1 |
 * | `#,##0,` | 1000 |
 * | `General`, `0%`, `yyyy-mm-dd` | null |
 */
export function shownStep(format: string): number | null {
  const known = steps.get(format);
  if (known !== undefined) return known;
  const step = readStep(format);
  steps.set(format, step);
  return step;
}

function readStep(format: string): number | null {
  const section = format.replace(LITERALS, "").split(";")[0] ?? "";
  const match = NOT_A_FIGURE.test(section) ? null : PLAIN_SECTION.exec(section);
  return match ? 1000 ** (match[2] ?? "").length / 10 ** (match[1] ?? "").length : null;
}

/** A figure as a format with that step shows it; halves away from zero, as Excel does. */
export function shownFigure(value: number, step: number): number {
  const steps = value / step;
  return (Math.sign(steps) * Math.round(Math.abs(steps) + 1e-9)) * step;
}
