/** A label as it is compared: lower case, without footnote marks ("*", "1)", "vård1"), month names, years and double spaces; "Enhet 2" keeps its number. */
export function normaliseLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\b(?:19|20)\d{2}\b/g, " ")
    .replace(/\b(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\b/g, " ")
    .replace(/(?:\*+|\d+\)|(?<=\p{L})\d)\s*$/u, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
