import type { Severity } from "../../domain/findings/Finding";
import { formatNumber } from "../formatAmount";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Att rätta",
  warning: "Att kontrollera",
  info: "Bra att veta",
};

const count = (n: number): string => formatNumber(n, "sv", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the view of findings and questions says in Swedish. */
export const findingsSv = {
  severities: SEVERITIES,
  findings: {
    heading: "Att kontrollera",
    search: "Sök i texten",
    filter: "Visa",
    all: "Alla",
    open: "Kvar att se på",
    acceptedFilter: "Godkända",
    clearFilter: "Visa alla",
    none: "Inget att kontrollera.",
    noneMatching: "Inget stämmer med urvalet.",
    shown: (n: number, of: number) => `Visar ${count(n)} av ${count(of)}`,
    allShown: (toCheck: number, toKnow: number) => `${count(toCheck)} att kontrollera${toKnow === 0 ? "" : `, ${count(toKnow)} bra att veta`}`,
    expected: "Väntat",
    found: "Står",
    difference: "Skillnad",
    likely: "Trolig orsak",
    certain: "Formeln visar det.",
    odds: (percent: string) => `Sannolikheten att det är en slump är ${percent} %.`,
    rule: "Kontroll",
    restsOn: "Bygger på",
    accept: "Godkänn",
    acceptReason: "Varför är det rätt?",
    acceptReasonHint: "Skrivs på bladet Avstämning och följer med arbetsboken.",
    acceptScope: "Gäller",
    acceptThisFigure: "det här beloppet",
    acceptUntilFurther: "tills vidare",
    signature: "Signatur",
    signatureHint: "Sparas på den här datorn.",
    save: "Spara",
    cancel: "Avbryt",
    reasonMissing: "Skriv varför det är rätt.",
    acceptedBy: (by: string, reason: string) => (by === "" ? `Godkänd: ${reason}` : `Godkänd av ${by}: ${reason}`),
    acceptedForThese: "Gäller det här beloppet.",
    acceptedUntilFurther: "Gäller tills vidare.",
    withdraw: "Ångra godkännandet",
    justAccepted: "Godkänd och sparad i arbetsboken.",
    inReportText: (paragraph: number) => `Rapporttexten, stycke ${String(paragraph)}`,
    checkText: "Kontrollera rapporttext",
    copyFigure: (figure: string) => `Kopiera ${figure}`,
    keyboardHelp: "Pil ned och pil upp byter rad, Enter visar underlaget, Alt+Enter går till cellen.",
    listLabel: "Fynd",
  },
  questions: {
    heading: "Frågor",
    lead: (n: number) => `${plural(n, "kolumn", "kolumner")} kan tolkas på flera sätt.`,
    question: (header: string, sheet: string) => `Vad visar kolumnen ${header} på bladet ${sheet}?`,
    suggested: "förslag",
    save: "Kom ihåg",
  },
};

/** The words of the view of findings and questions in one language. */
export type FindingsText = typeof findingsSv;
