import { typedInput, type TypedInput } from "../../workbench/officejs/values/typedInput";

/**
 * What a text typed into the grid becomes: as Excel takes it with Swedish settings, decimal comma and spaces between thousands.
 *
 * | typed | becomes |
 * | --- | --- |
 * | "1 234,5" | the number 1234.5 |
 * | "−12" | the number -12 |
 * | "=SUMMA(A1:A3)" | a formula as it stands; function names are English here |
 */
export function typedText(text: string, numberFormat: string): TypedInput {
  const plain = text.replace(/[\u2212\u2013]/g, "-").replace(/[ \u00a0\u202f]/g, "");
  const isSwedishNumber = numberFormat !== "@" && /^[+-]?\d+(,\d+)?%?$/.test(plain);
  return typedInput(isSwedishNumber ? plain.replace(",", ".") : text, numberFormat);
}
