const LEAST_SHARE_ALIKE = 0.75;

/**
 * The relative form that at least three quarters of a column's or row's formulas share; null where there is none.
 *
 * | forms | common form |
 * | --- | --- |
 * | a, a, a, b | a |
 * | a, a, b, b | null |
 */
export function commonForm(forms: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const [form, count] of counts) if (count >= LEAST_SHARE_ALIKE * forms.length) return form;
  return null;
}
