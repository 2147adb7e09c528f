import { format } from "numfmt";
import { isCellError, type CellScalar } from "../../model/CellScalar";

/**
 * What a cell shows under a number format, in the spelling of a locale ("sv-SE": `1 234,50`). A column too narrow for a
 * number shows "####" in Excel; the stand-in measures no text and shows the number.
 */
export function displayText(value: CellScalar, numberFormat: string, locale: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  return format(numberFormat, value, { locale, throws: false });
}
