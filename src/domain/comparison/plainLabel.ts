/** A label as it stands, but for case, spaces and punctuation; figures count, since "Enhet 1" is not "Enhet 2". */
export function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
