const BUDGET_WORD =
  /^(?:(?:budget|minus|plus|noll|netto|brutto|års|helårs|period|prognos|verksamhets|drift|total|resultat|delårs|tertial|vår|månads)*(?:underskott|överskott|överskridande|underskridande|avvikelse|prognos|resultat|utfall|budget)(?:en|et|er|erna|ens|ets|s|n|ram|ramen)?|prognostic\p{L}*|prognostis\p{L}*|överskrid\p{L}*|underskrid\p{L}*|överstig\p{L}*|understig\p{L}*|försämr\p{L}*|förbättr\p{L}*|(?:netto|brutto|verksamhets)?kostnad(?:en|er|erna|ernas|ens)?|(?:verksamhets)?intäkt(?:en|er|erna|ernas)?|förbruk\p{L}*|omslutning(?:en)?|budgetomslutning(?:en)?|differens(?:en)?|diff|(?:års|delårs|vår|tertial|månads)?bokslut(?:et|ets)?|helårs\p{L}*|års\p{L}*|period\p{L}*|intäktssidan|kostnadssidan)$/u;

/** Whether a word belongs to the language of budgets itself and so names nobody. */
export function isBudgetWord(word: string): boolean {
  return BUDGET_WORD.test(word);
}
