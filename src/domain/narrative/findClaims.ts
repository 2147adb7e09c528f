import type { AmountMention } from "./AmountMention";

/** What a sentence claims of one unit's budget or forecast without giving a figure. */
export type FigurelessClaim = "budgetKept" | "unchanged" | "halved" | "doubled" | "better" | "worse";

/** The words that claim, with their place in the sentence. */
export interface ClaimMention {
  readonly claim: FigurelessClaim;
  readonly start: number;
  readonly end: number;
}

const OWN = "(?:sin |sina |sitt |den |årets |tilldelad |beslutad |given |gällande |hela )*";
const BUDGET = "(?:(?:års|period|netto|drift|helårs)?budget(?:en|ram|ramen|ramar|ramarna)?|ramen|ramar|ramarna)";

const PHRASES: readonly (readonly [FigurelessClaim, RegExp])[] = [
  ["budgetKept", new RegExp(`(?<!\\p{L})(?:håller|hålla|höll|hållit|hålls|ryms|rymmas|rymdes|klarar|klara|klarade|följer|följa|följt|följde)(?: sig)?(?: inom)? ${OWN}${BUDGET}(?!\\p{L})`, "iu")],
  ["budgetKept", new RegExp(`(?<!\\p{L})i (?:nivå|linje|balans|enlighet) med ${OWN}${BUDGET}(?!\\p{L})`, "iu")],
  ["budgetKept", /(?<!\p{L})(?:prognosti[cs]era[rs]|redovisar|uppvisar|visar(?: på)?|har|ha|får|få|ger|ge|räknar med|pekar (?:på|mot)) (?:en |ett )?(?:(?:netto|drift)?budget|ekonomi|resultat) i balans(?! med)(?!\p{L})/iu],
  ["budgetKept", /(?<=(?:är|vara|ligger|ligga|landar|landa) )i balans(?! med)(?!\p{L})/iu],
  ["budgetKept", /(?<!\p{L})(?:ett nollresultat|noll i avvikelse|ingen (?:budget)?avvikelse)(?!\p{L})/iu],
  ["unchanged", /(?<!\p{L})oförändra(?:d|t|de)(?!\p{L})/iu],
  ["halved", /(?<!\p{L})halvera(?:t|ts|d)(?!\p{L})/iu],
  ["doubled", /(?<!\p{L})(?:fördubbla(?:t|ts|d)|dubblera(?:t|ts|d))(?!\p{L})/iu],
  ["better", /(?<!\p{L})förbättra(?:t|ts|d|des)(?!\p{L})/iu],
  ["worse", /(?<!\p{L})försämra(?:t|ts|d|des)(?!\p{L})/iu],
];

/** Words by which a claim is no plain one: nearly, a goal, a condition, a doubt, something left out, all units, another year's. */
const NOT_PLAIN = new RegExp(
  "(?<!\\p{L})(?:" +
    [
      "i stort sett|i stort|i princip|i huvudsak|huvudsakligen|i det närmaste|näst ?intill|nästan|närmast|nära|ungefär|cirka|ca|relativt|tämligen|någorlunda|i stora drag|till stor del|delvis|mer än|drygt|knappt|omkring|marginellt|något",
      "för att|så att|ska|skall|skulle|måste|behöver|behövs|bör|kan|kunna|kunnat|vill|mål\\p{L}*|syft\\p{L}*|krav\\p{L}*|krävs|arbet\\p{L}*|åtgärd\\p{L}*|handlingsplan\\p{L}*|uppdrag\\p{L}*|utmaning\\p{L}*|ambition\\p{L}*|sträva\\p{L}*|plan|planen|planeras",
      "om(?! (?:ca |cirka |drygt |knappt |totalt |sammanlagt )?[-\u2212+]?\\d)|ifall|förutsatt|förutsätt\\p{L}*|förutsättning\\p{L}*|under förutsättning|risk\\p{L}*|osäker\\p{L}*|möjlig\\p{L}*|förhoppning\\p{L}*|hopp\\p{L}*|trots|oaktat|inte|ej|aldrig|knappast|svår\\p{L}*|varken|inget|utan",
      "exklusive|exkl|utom|förutom|bortsett|undantag|samtliga|alla|flera|flertalet|många|några|vissa|de flesta|respektive|varje|övrig\\p{L}*|enheterna|verksamheterna|avdelningarna|enheter|verksamheter|avdelningar|områden",
      "på sikt|på lång sikt|nästa år|kommande år|framöver|framåt|återställ\\p{L}*|nå|når|nås|uppnå\\p{L}*|komma|kommer att krävas|återgå\\p{L}*|bidra\\p{L}*|möjliggör\\p{L}*|genom|tack vare|med hjälp av",
    ].join("|") +
    ")(?!\\p{L})",
  "iu",
);

/** "Fokus är att hålla budget" claims nothing; "bedöms hålla budget" does. */
const INFINITIVE = /(?<!\p{L})(?:hålla|rymmas|klara|följa|ha|få|ge|vara|ligga|landa)(?!\p{L})[^,.;]{0,60}$/iu;
const EXPECTED = /(?<!\p{L})(?:bedöms|beräknas|väntas|förväntas|prognosti[cs]eras|antas|uppskattas|kommer att|räknar med att)(?: \p{L}+){0,6}\s*$/iu;

/** The figureless claims of a sentence; none where it hedges, wishes, doubts or speaks of many. */
export function findClaims(sentence: string): readonly ClaimMention[] {
  if (NOT_PLAIN.test(sentence)) return [];
  const found: ClaimMention[] = [];
  for (const [claim, pattern] of PHRASES) {
    const match = pattern.exec(sentence);
    const isSaid = match !== null && (!INFINITIVE.test(sentence.slice(0, match.index + match[0].length)) || EXPECTED.test(sentence.slice(0, match.index)));
    if (isSaid) found.push({ claim, start: match.index, end: match.index + match[0].length });
  }
  return found.length === 1 ? found : [];
}

/** A claim as a mention without a figure, so that its words are dealt out and read as those of an amount. */
export function asMention({ start, end }: ClaimMention): AmountMention {
  return { start, end, size: 0, rangeFrom: null, unit: "tkr", scale: 1, decimals: 0, hedge: "none", sign: "none", unitIsInherited: false, isRate: false };
}
