/** Words of a row's label that say what the row is within its table. */

const START = "(?<![a-zåäöé])";
const END = "(?![a-zåäöé])";
const TOTAL = new RegExp(
  `^[\\s*:>=-]*(?:s:a|sa|∑|summa|summering|totalt?|totalsumma|delsumma|delsa|sum|tot|saldo|grand total|total summa|slutsumma)${END}|${START}(?:totalt|summa)\\s*:?\\s*$|^(?:netto(?:kostnad(?:er)?|resultat|utfall|budget|investering(?:ar)?|omslutning|avvikelse)?|nettokostnad\\w*|årets resultat|resultat|periodens resultat|verksamhetens netto\\w*|verksamhetens resultat|rörelseresultat|resultat (?:före|efter)[^,]*|helheten|hela (?:nämnden|förvaltningen|kommunen))\\s*:?$`,
);
/** A cheap look before the dear ones: most labels begin with none of these. */
const TELLING = /^[\s(*•:>=–-]*(?:s[:a]|s\.a|sum|∑|tot|del|grand|slut|netto|år|period|result|verksamhetens|rörelse|hel|var|där|dvs|d v s|hä|in[gk])|totalt|summa/;
const MAY_TELL = new RegExp(TELLING.source, "i");
const SUBTOTAL = new RegExp(`^[\\s*-]*(?:delsumma|delsa)${END}`);
const GROUP = /^(?:verksamhetens |summa |totala |externa |interna )?(?:intäkter|intåkter|kostnader|inkomster|utgifter|nettokostnader|bruttokostnader|personalkostnader totalt)\s*:?$/;
const MEMO = new RegExp(`^[\\s(*•–-]*(?:varav|därav|därutav|därtill ingår|var av|häraf|härav|dvs|d v s|in[gk]l\\.? i ovan|ingår i ovan)${END}`);
const REVENUE = new RegExp(`intäkt|intåkt|inkomst|försäljning|${START}taxor|${START}avgifter|bidrag från|statsbidrag|skatteintäkt|kommunbidrag|kommunersättning|erhållna|${START}hyror och arrenden|finansiella int|${START}int\\.? `);
const COST = new RegExp(`kostnad|utgift|${START}personal|${START}löner|${START}hyror?${END}|lokal|${START}köp|avskrivning|kapital|material|tjänst|internränta|${START}po${END}|inventarier|${START}drift${END}|${START}kostn\\.? `);
const NET = new RegExp(`netto|resultat|${START}saldo`);
const ACCOUNT = new RegExp(
  `intäkt|intåkt|kostnad|försäljning|taxor|avgifter|${START}bidrag|hyror|arrende|personal|löner|lokal|${START}köp|avskrivning|kapital|ränt|internränta|netto|resultat|kommunbidrag|skatt|statsbidrag|${START}övrig[at]? ?(?:drift|intern|extern|kostn|int|verksamhets)|tjänster|material|inkomster|utgifter|driftbudget`,
);

/** A label says what it is in its beginning. */
const LONGEST_READ = 200;

/** What a row's label says of the row, each question answered when it is asked. */
export class LabelMeaning {
  /** It sums others: "Summa", "Totalt", "NETTORESULTAT", "Årets resultat". */
  readonly isTotal: boolean;
  /** "Varav", "därav" and the like, also after a minus or a bullet: part of another row, in no sum. */
  readonly isMemo: boolean;
  private readonly text: string;
  private knownFlow: "revenue" | "cost" | "net" | null | undefined = undefined;

  /** Use `readLabel`, which remembers. */
  constructor(label: string) {
    this.text = label.slice(0, LONGEST_READ).toLowerCase().replace(/[\s\u00a0\u202f]+/g, " ").trim();
    const maySay = TELLING.test(this.text);
    this.isTotal = maySay && TOTAL.test(this.text);
    this.isMemo = maySay && MEMO.test(this.text);
  }

  /** It is a part of a total ("Delsumma"). */
  get isSubtotal(): boolean {
    return this.isTotal && SUBTOTAL.test(this.text);
  }

  /** The usual name of a group of accounts ("Verksamhetens kostnader"): its row may sum what stands above or below it, or stand alone. */
  get isGroup(): boolean {
    return this.flow !== null && GROUP.test(this.text);
  }

  /** A kind of revenue or cost (kontoslag) rather than a unit. */
  get isAccount(): boolean {
    return ACCOUNT.test(this.text);
  }

  /** Revenue, cost or the net of both; null where the words say neither. */
  get flow(): "revenue" | "cost" | "net" | null {
    if (this.knownFlow === undefined) this.knownFlow = flowIn(this.text);
    return this.knownFlow;
  }
}

const meanings = new Map<string, LabelMeaning>();
/** The memory is emptied before it could grow without end. */
const REMEMBERED = 20_000;

/** Reads a row's label; the same text gives the same (remembered) answer. */
export function readLabel(label: string): LabelMeaning {
  const known = meanings.get(label);
  if (known) return known;
  const meaning = new LabelMeaning(label);
  if (meanings.size >= REMEMBERED) meanings.clear();
  meanings.set(label, meaning);
  return meaning;
}

/** A quick look at a label as it stands: whether it may begin with a word for a total or a memo row at all. */
export function mayTell(label: string): boolean {
  return MAY_TELL.test(label);
}

function flowIn(text: string): "revenue" | "cost" | "net" | null {
  if (NET.test(text)) return "net";
  if (REVENUE.test(text)) return "revenue";
  return COST.test(text) ? "cost" : null;
}
