import { Refusal } from "../protocol/Refusal";

/** The argument as a text, refused where it is none. */
export function textArgument(value: unknown): string | Refusal {
  return typeof value === "string" ? value : new Refusal("InvalidArgument");
}

/** The argument as a whole number; `absent` where it was left out. */
export function integerArgument(value: unknown, absent: number | null = null): number | Refusal {
  if (value === null || value === undefined) return absent ?? new Refusal("InvalidArgument");
  return typeof value === "number" && Number.isInteger(value) ? value : new Refusal("InvalidArgument");
}

/** Two whole numbers, or the first refusal. */
export function integerPair(values: readonly unknown[], absent: number | null = null): readonly [number, number] | Refusal {
  const first = integerArgument(values[0], absent);
  if (first instanceof Refusal) return first;
  const second = integerArgument(values[1], absent);
  return second instanceof Refusal ? second : [first, second];
}

/** A colour as Excel answers it ("#RRGGBB"), null for none (""), refused where it is neither. */
export function colorArgument(value: unknown): string | null | Refusal {
  if (value === "" || value === null) return null;
  if (typeof value !== "string") return new Refusal("InvalidArgument");
  const named = NAMED_COLORS[value.toLowerCase()];
  if (named !== undefined) return named;
  return /^#?[0-9a-f]{6}$/i.test(value) ? `#${value.replace("#", "").toUpperCase()}` : new Refusal("InvalidArgument");
}

/** The names of HTML colours that scripts use; others are refused. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};
