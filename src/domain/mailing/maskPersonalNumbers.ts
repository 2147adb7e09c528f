import { findPersonalNumbers } from "./findPersonalNumbers";

/**
 * A text of ours that quotes the workbook, with every personal number in it masked: "Ärende 191212-••••".
 *
 * For whatever is shown, printed, written, kept or copied; an address that must lead to its cell is never masked. `context` is what stands beside
 * the text and may tell that bare digits are a person's: the heading above a label.
 */
export function maskPersonalNumbers(text: string, context = ""): string {
  if (!/\d{6}/.test(text)) return text;
  let masked = "";
  let end = 0;
  for (const match of findPersonalNumbers(text, context)) {
    masked += text.slice(end, match.start) + match.masked;
    end = match.start + match.length;
  }
  return masked + text.slice(end);
}
