/** Words of a row's label that say what the row is within its table. */

const START = "(?<![a-zåäöé])";
const END = "(?![a-zåäöé])";
const TOTAL = new RegExp(
  `^[\\s*:>=-]*(?:s:a|sa|∑|summa|summering|totalt?|totalsumma|delsumma|delsa|sum|tot|saldo|grand total|total summa|slutsumma)${END}|${START}(?:totalt|summa)\\s*:?\\s*$|^(?:netto(?:kostnad(?:er)?|resultat|utfall|budget|investering(?:ar)?|omslutning|avvikelse)?|nettokostnad\\w*|årets resultat|resultat|periodens resultat|verksamhetens netto\\w*|verksamhetens resultat|rörelseresultat|resultat (?:före|efter)[^,]*|helheten|hela (?:nämnden|förvaltningen|kommunen))\\s*:?$`,
);
const SUBTOTAL = new RegExp(`^[\\s*-]*(?:delsumma|delsa)${END}`);
const GROUP = /^(?:verksamhetens |summa |totala |externa |interna )?(?:intäkter|intåkter|kostnader|inkomster|utgifter|nettokostnader|bruttokostnader|personalkostnader totalt)\s*:?$/;
const MEMO = new RegExp(`^[\\s(*•–-]*(?:varav|därav|därutav|därtill ingår|var av|häraf|härav|dvs|d v s|in[gk]l\\.? i ovan|ingår i ovan)${END}`);
const REVENUE = new RegExp(`intäkt|intåkt|inkomst|försäljning|${START}taxor|${START}avgifter|bidrag från|statsbidrag|skatteintäkt|kommunbidrag|kommunersättning|erhållna|${START}hyror och arrenden|finansiella int|${START}int\\.? `);
const COST = new RegExp(`kostnad|utgift|${START}personal|${START}löner|${START}hyror?${END}|lokal|${START}köp|avskrivning|kapital|material|tjänst|internränta|${START}po${END}|inventarier|${START}drift${END}|${START}kostn\\.? `);
const NET = new RegExp(`netto|resultat|${START}saldo`);
const ACCOUNT = new RegExp(
  `intäkt|intåkt|kostnad|försäljning|taxor|avgifter|${START}bidrag|hyror|arrende|personal|löner|lokal|${START}köp|avskrivning|kapital|ränt|internränta|netto|resultat|kommunbidrag|skatt|statsbidrag|${START}övrig[at]? ?(?:drift|intern|extern|kostn|int|verksamhets)|tjänster|material|inkomster|utgifter|driftbudget`,
);

function plain(label: string): string {
  return label.toLowerCase().replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

/** Whether a label says that its row sums others: "Summa", "Totalt", "NETTORESULTAT", "Årets resultat". */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(plain(label));
}

/** Whether a label calls its row a part of a total ("Delsumma"). */
export function isSubtotalLabel(label: string): boolean {
  return SUBTOTAL.test(plain(label));
}

/** Whether a label is the usual name of a group of accounts: its row may sum what stands above or below it, or stand alone. */
export function isGroupLabel(label: string): boolean {
  return GROUP.test(plain(label));
}

/** Whether a label begins with "varav", "därav" or the like, also after a minus or a bullet: part of another row, in no sum. */
export function isMemoLabel(label: string): boolean {
  return MEMO.test(plain(label));
}

/** Revenue, cost or the net of both, by the label's words; null where they say neither. */
export function flowOf(label: string): "revenue" | "cost" | "net" | null {
  const text = plain(label);
  if (NET.test(text)) return "net";
  if (REVENUE.test(text)) return "revenue";
  return COST.test(text) ? "cost" : null;
}

/** Whether a label names a kind of revenue or cost (kontoslag) rather than a unit. */
export function isAccountLabel(label: string): boolean {
  return ACCOUNT.test(plain(label));
}
