import type { DiagnosisKind } from "../../findings/Finding";

/** A way in which one figure is mistyped as another. */
export interface DigitError {
  readonly kind: Extract<DiagnosisKind, "signFlippedRow" | "unitFactor" | "digitSlip" | "transposition" | "singleDigit">;
  /** What the writer meant, in the figure's own unit. */
  readonly belongs: number;
  /** How far what the writer meant may lie from `belongs`, where the slip lost digits. */
  readonly slack: number;
}

/** Figures with fewer digits are too small for a slip to be told from chance. */
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 12;

/**
 * Every figure that one slip of the hand turns into `stands`, the likeliest kind of slip first (RULES.md C.4).
 *
 * `step` is what one in the last digit is worth, so that 12.5 with step 0.1 is read as the digits 125.
 *
 * | stands | kind | belongs |
 * | --- | --- | --- |
 * | 12 345 | signFlippedRow | −12 345 |
 * | 12 345 | unitFactor | 12 345 000 and 12.345 |
 * | 12 345 | digitSlip | 123 450, 1 234.5 and 1 234 |
 * | 12 345 | transposition | 21 345, 13 245, 12 435, 12 354 |
 * | 12 345 | singleDigit | every figure that differs in one digit |
 */
export function* digitErrors(stands: number, step: number): Generator<DigitError> {
  if (stands === 0 || !Number.isFinite(stands)) return;
  const sign = stands < 0 ? -1 : 1;
  const unit = step > 0 ? step : decimalStep(stands);
  yield { kind: "signFlippedRow", belongs: -stands, slack: 0 };
  yield { kind: "unitFactor", belongs: stands * 1000, slack: 500 * decimalStep(stands) };
  // What would be nothing in the column's own precision cannot be told from nothing.
  if (Math.abs(stands) / 1000 >= unit) yield { kind: "unitFactor", belongs: stands / 1000, slack: unit / 2 };
  const digits = String(Math.round(Math.abs(stands) / unit));
  yield* slips(stands, sign * unit, digits);
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return;
  for (const swapped of swaps(digits)) yield { kind: "transposition", belongs: sign * Number(swapped) * unit, slack: 0 };
  for (const changed of oneDigitOff(digits)) yield { kind: "singleDigit", belongs: sign * Number(changed) * unit, slack: 0 };
}

function* slips(stands: number, unit: number, digits: string): Generator<DigitError> {
  for (const factor of [10, 100]) {
    yield { kind: "digitSlip", belongs: stands * factor, slack: (factor / 2) * Math.abs(unit) };
    yield { kind: "digitSlip", belongs: stands / factor, slack: Math.abs(unit) / 2 };
  }
  // A digit left out or one too many, at the end: 1 234 typed for 12 345.
  yield { kind: "digitSlip", belongs: (Number(digits) * 10 + 5) * unit, slack: 5 * Math.abs(unit) };
  if (digits.length > FEWEST_DIGITS) yield { kind: "digitSlip", belongs: Number(digits.slice(0, -1)) * unit, slack: 0 };
}

/** What one in the last written decimal is worth: 0.1 for 16.4. */
function decimalStep(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** -Math.min(decimals, 6);
}

function* swaps(digits: string): Generator<string> {
  for (const distance of [1, 2]) {
    for (let at = 0; at + distance < digits.length; at++) {
      const [first, second] = [digits.charAt(at), digits.charAt(at + distance)];
      if (first === second) continue;
      yield digits.slice(0, at) + second + digits.slice(at + 1, at + distance) + first + digits.slice(at + distance + 1);
    }
  }
}

function* oneDigitOff(digits: string): Generator<string> {
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      if (String(digit) !== digits.charAt(at)) yield digits.slice(0, at) + String(digit) + digits.slice(at + 1);
    }
  }
}
