/**
 * A text of the workbook as one line of plain text: no line breaks, control characters or direction overrides, at most `longest`
 * characters, whole emoji.
 *
 * | text | longest | plain |
 * | --- | --- | --- |
 * | `=SUM(A1)` | 40 | `=SUM(A1)` (the host writes it as text) |
 * | `Barn\noch unga` | 40 | `Barn och unga` |
 * | `Individ- och familjeomsorg` | 10 | `Individ- …` |
 */
export function plainText(text: string, longest: number): string {
  const head = text.slice(0, longest * 4);
  const line = head
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, "$1")
    .trim();
  const characters = Array.from(line);
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join("").trimEnd()}…`;
}
