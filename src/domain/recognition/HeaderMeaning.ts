import type { VarianceRule } from "./RecognisedTable";
import { readTimeExpression, type TimeExpression } from "./TimeExpression";

/** What the words of a heading say: every notion that it names, without a decision. */
export interface HeaderMeaning {
  readonly notions: ReadonlySet<Notion>;
  readonly time: TimeExpression;
  /** "Budget-utfall", "utfall - budget": the subtraction spelt out. */
  readonly order: VarianceRule | null;
  /** "Prognos 3", "Prognos 2": the forecast's number, null where it has none. */
  readonly forecastNumber: number | null;
}

/** A notion that a heading's words may name. */
export type Notion =
  | "budget"
  | "actual"
  | "accounts"
  | "forecast"
  | "variance"
  | "change"
  | "remaining"
  | "used"
  | "percent"
  | "result"
  | "toDate"
  | "wholeYear"
  | "month"
  | "prior"
  | "next"
  | "lifetime"
  | "revenue"
  | "cost"
  | "net"
  | "added"
  | "including"
  | "original"
  | "total"
  | "amount"
  | "expectedEffect"
  | "realisedEffect"
  | "code"
  | "label"
  | "cause"
  | "measure"
  | "words"
  | "count"
  | "unit";

/** Letters on either side that would make a word part of another; `\b` does not know å, ä and ö. */
const START = "(?<![a-zåäöé])";
const END = "(?![a-zåäöé])";
const word = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})${END}`);
const begins = (pattern: string): RegExp => new RegExp(`${START}(?:${pattern})`);

/**
 * Parts of words, so that "Budgetavvikelse", "Per.budget", "Bud helår" and "KF-budget" all speak. Compound words are the
 * rule in Swedish: a part counts wherever it stands unless it must begin a word.
 */
const NOTION_PATTERNS: readonly (readonly [Notion, RegExp])[] = [
  ["budget", new RegExp(`budg|${START}(?:års|helårs|ack|per|period|netto|drift|inv|tot)?\\.?bud${END}|${START}bu${END}|${START}b${END}\\s*-|-\\s*${START}b${END}|anslag|kommunbidrag|${START}(?:budget|drift|ekonomisk )?ram(?:en|ar|budget)?${END}|kommunersättning|nämndbidrag|tilldela|fastställd plan`)],
  ["actual", new RegExp(`utfall|${START}utf${END}|${START}ack\\.? ?utf|redov|bokfört|bokförd|förbrukning|förbrukat|upparbet|nettokostnad|nettoutf|${START}verkligt|vårbokslut|delårs?bokslut|delårs?rapp|tertialbokslut|månadsbokslut|${START}u${END}\\s*-|-\\s*${START}u${END}|kostnader? hittills|faktisk`)],
  ["accounts", new RegExp(`(?<!vår|del|delår|delårs|tertial|månads)bokslut|${START}boksl${END}|${START}bokf? ?20|årsredov|årsutfall|${START}bs${END}`)],
  ["forecast", new RegExp(`progn|${START}prog${END}|${START}uh ?\\d?${END}|helårsbedöm|förväntat (?:utfall|resultat|bokslut)|beräknat (?:utfall|resultat|bokslut)|bedömt? (?:utfall|helår)|${START}p${END}\\s*-|-\\s*${START}p${END}`)],
  ["variance", new RegExp(`avv?ik|${START}avv${END}|${START}avv\\.|diff|differens|${START}över-?(?: ?/ ?| och |-)?underskott|överskott|underskott|${START}b ?- ?[up]${END}|${START}[up] ?- ?b${END}|bud(?:get)?\\.? ?- ?(?:utf|prog)|(?:utf(?:all)?|prog(?:nos)?)\\.? ?- ?bud|saldo|${START}\\+/-|spill`)],
  ["change", new RegExp(`förändr|ändring|${START}ändr|jämför|${START}jmf|utveckling|ökning|minskning|progn.*(?:-|mot|jmf|/).*progn|${START}(?:p|prog|progn)\\.? ?\\d ?(?:-|mot|jmf|/) ?(?:p|prog|progn)\\.? ?\\d`)],
  ["remaining", new RegExp(`återst|kvarvar|${START}kvar${END}|disponib|kvarstå|outnyttj`)],
  ["used", /förbruk|upparbet|nyttja/],
  ["percent", new RegExp(`%|procent|${START}proc${END}|andel|linjärt utfall|förbrukningsgrad|nyttjandegrad|utnyttjandegrad|prognossäkerhet`)],
  ["result", begins("resultat|budgetresultat|årets resultat|nettoresultat")],
  ["toDate", new RegExp(`${START}ack|ackum|period|${START}per\\.|${START}t\\.?o\\.?m|${START}t o m|till och med|${START}ytd${END}|hittills|delår|tertial|kvartal|vårbokslut|${START}per${END}|månadsbokslut`)],
  ["wholeYear", new RegExp(`hel ?år|hel\\.?år|${START}års|${START}året|${START}år${END}|hela|${START}hå${END}|${START}totalbudg|${START}årsb|${START}budgetår`)],
  ["month", new RegExp(`${START}(?:innevarande |denna |aktuell |senaste )?månad(?:en|ens)?${END}|${START}mån${END}`)],
  ["prior", new RegExp(`${START}fg|${START}föreg|${START}förg|${START}förra|${START}f\\.? ?å|fjol|föregående|${START}i fjol|${START}fö ?år|${START}tidigare|${START}senaste prog|${START}gammal`)],
  ["next", new RegExp(`nästa år|kommande|${START}plan ?20|${START}senare`)],
  ["lifetime", /(?:tom|t o m|t\.o\.m\.?|till och med) ?(?:år )?20\d\d(?![- ]?[01]\d)|slutprognos|slutkostnad|totalprognos|sedan start|projekttotal|hela projektet/],
  ["revenue", begins(`intäkt|int${END}|inkomst|inbet`)],
  ["cost", begins("kostn|utgift|utbet")],
  ["net", begins("netto")],
  ["added", new RegExp(`tilläggs|tillägg${END}|${START}tb${END}|${START}tab${END}|ombudget|omdisp|omfördel|budgetjuster|budgetförändr|budgetväxl|${START}överför(?:t|d|ing)`)],
  ["including", new RegExp(`${START}in[gk]l|${START}efter${END}|reviderad|${START}rev${END}|${START}just(?:erad)?${END}|aktuell|gällande|${START}ny budget|slutlig`)],
  ["total", begins("total|summa budg")],
  ["original", new RegExp(`ursprung|${START}urspr|${START}kf${END}|${START}mål ?och ?budget|fullmäktige|beslutad|${START}ing(?:ående)?${END}|${START}före${END}`)],
  ["amount", begins("belopp|summa|kronor|budgeteffekt|ekonomisk effekt|effekt|besparing")],
  ["expectedEffect", new RegExp("(?:förvänta|beräkna|planera|uppskatta|bedöm|budgetera|prognosti)\\S*(?: \\S+)? ?(?:helårs)?(?:effekt|besparing)|(?:effekt|besparing)\\S* (?:innevarande|20\\d\\d|helår)|effekt prognos|årseffekt|(?:effekt|besparing) \\(?(?:tkr|mkr|kr)")],
  ["realisedEffect", /(?:realisera|uppnå|genomför|hittills|faktisk|uppnåd)\S*(?: \S+)? ?(?:effekt|besparing)|(?:effekt|besparing)\S* (?:hittills|per |t\.?o\.?m|utfall)|utfall (?:effekt|besparing)/],
  ["code", word("ansvar(?:skod)?|ansv|konto(?:kod|klass|grupp|nr)?|ukonto|verksamhetskod|vht|vh|verks\\.?kod|akt|aktivitet|aktivitetskod|proj(?:ekt)?(?:nr|kod|nummer)|proj|objekt|mot(?:part)?|kgrp|kod|nr|id|kst|k-ställe|kostnadsställe|enhetskod|slag|nummer|löpnr|org\\.?nr")],
  ["label", begins("verksamhet|nämnd|förvaltning|enhet|avdelning|sektor|område|bolag|projekt|benämning|namn|text|rubrik|post|kostnadsslag|kontoslag|intäktsslag|ansvarsområde|program|investering|anslag|utskott|resultatenhet|skola|driftsredovisning|driftredovisning|resultaträkning")],
  ["cause", /orsak|förklaring till avvik|avvikelsepost|förklaringspost/],
  ["measure", /åtgärd|effektivisering(?!sgrad)|besparingsförslag|sparförslag/],
  ["words", new RegExp(`kommentar|förklaring|analys|status|ansvarig|bedömning|tidplan|tidsplan|uppföljning(?! ?\\d)|beskrivning|anmärkning|slutdatum|startdatum|${START}datum|motiv|aktivitet|indikator|fokusområde|${START}mål${END}|målområde|uppdrag|initiativ`)],
  ["count", new RegExp(`${START}antal|personer|årsarb|timmar|${START}dagar|ålder|sysselsättn|index|platser|dygn|volym|styck|${START}st${END}|prestation|elever|ärenden|brukare|hushåll|nyckeltal|anställ|medelvärde|kvinnor|${START}män${END}|sjukfrånv|betyg|nöjd|målvärde|beläggning|frånvaro|${START}mål ?20`)],
  ["unit", new RegExp(`${START}(?:tkr|kkr|mkr|mnkr|msek|sek|kr|kronor|mdkr|miljoner|tusental|tusen kronor)${END}`)],
];

const ORDER_PATTERNS: readonly (readonly [VarianceRule, RegExp])[] = [
  ["budgetMinusActual", new RegExp(`bud(?:get)?\\.? ?(?:-|minus|−|–) ?(?:utf|progn|prog|förbr|redov|bokslut)|${START}b ?[-–] ?[up]${END}`)],
  ["actualMinusBudget", new RegExp(`(?:utf(?:all)?|prog(?:nos)?|bokslut|redovisat)\\.? ?(?:-|minus|−|–) ?bud|${START}[up] ?[-–] ?b${END}`)],
];

/** A heading says what it is in its beginning. */
const LONGEST_READ = 300;
const meanings = new Map<string, HeaderMeaning>();
/** A workbook has few different headings; the memory is emptied before it could grow without end. */
const REMEMBERED = 5_000;

/** Reads a heading's words; the same text gives the same (remembered) answer. */
export function readHeader(header: string): HeaderMeaning {
  const known = meanings.get(header);
  if (known) return known;
  const text = plainHeader(header.slice(0, LONGEST_READ));
  const order = ORDER_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const meaning: HeaderMeaning = {
    notions: new Set(NOTION_PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([notion]) => notion)),
    time: readTimeExpression(text),
    order,
    forecastNumber: forecastNumberOf(text),
  };
  if (meanings.size >= REMEMBERED) meanings.clear();
  meanings.set(header, meaning);
  return meaning;
}

/** Notions that say what a column measures; a group heading's give way to those of the heading under it. */
const MEASURES: readonly Notion[] = ["budget", "actual", "accounts", "forecast", "variance", "change", "remaining", "percent", "result", "amount", "revenue", "cost", "net"];

/** "Förändring" over "mellan prognoserna" is one phrase on two rows. */
const CONTINUES = /^(?:mellan|mot|jämfört|jmf|sedan|från|av|i|enl\.?|enligt|exkl\.?|inkl\.?|efter|och|för)\s/i;

/** "P2" under "Helår" is the year's second forecast; elsewhere it may as well be a period. */
const BARE_FORECAST_NUMBER = /^\s*p ?[1-4]\s*$/i;

/** What a figure is the revenue, the cost or the net of: said by the group as often as by the heading under it. */
export const FLOWS: readonly Notion[] = ["revenue", "cost", "net"];

/**
 * Reads a heading of several rows, the group heading first.
 *
 * "Helår budget och prognos 2017" over "Budget netto" is a budget of the whole year 2017: the lower row says what is measured, the
 * upper when. A group that alone says what is measured ("Ack utfall" over "netto") speaks for the columns under it, and so does one that
 * says of what ("Intäkter" over "Budget | Utfall | Avvikelse").
 */
export function readHeaderParts(parts: readonly string[]): HeaderMeaning {
  const last = parts[parts.length - 1] ?? "";
  if (parts.length > 1 && CONTINUES.test(last)) return readHeaderParts([...parts.slice(0, -2), `${parts[parts.length - 2] ?? ""} ${last}`]);
  const own = readHeader(last);
  if (parts.length < 2) return own;
  const group = readHeaderParts(parts.slice(0, -1));
  const saysMeasure = MEASURES.slice(0, 9).some((notion) => own.notions.has(notion));
  const saysFlow = FLOWS.some((notion) => own.notions.has(notion));
  const isKept = (notion: Notion): boolean => !saysMeasure || !MEASURES.includes(notion) || (FLOWS.includes(notion) && !saysFlow);
  const kept = [...group.notions].filter(isKept);
  const numbered: readonly Notion[] = BARE_FORECAST_NUMBER.test(last) && group.notions.has("wholeYear") ? ["forecast"] : [];
  return {
    notions: new Set([...kept, ...own.notions, ...numbered]),
    time: mergeTimes(group.time, own.time),
    order: own.order ?? group.order,
    forecastNumber: own.forecastNumber ?? group.forecastNumber,
  };
}

function mergeTimes(group: TimeExpression, own: TimeExpression): TimeExpression {
  return {
    years: own.years.length > 0 ? own.years : group.years,
    month: own.month ?? (own.monthsToDate === null ? group.month : null),
    monthsToDate: own.monthsToDate ?? (own.month === null && !own.isWholeYear ? group.monthsToDate : null),
    isWholeYear: own.isWholeYear || (group.isWholeYear && own.monthsToDate === null && own.month === null),
  };
}

/** Lower case, one space, broken words joined, footnote marks gone: "Budget- avvikels e 2)" and "Budget 2013*" lose what printing added. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/([a-zåäö])- ([a-zåäö]{4,})/g, (whole, before: string, after: string) => (/^(?:budget|utfall|prognos|bokslut|och)/.test(after) ? whole : `${before}${after}`))
    .replace(/avvikels e/g, "avvikelse")
    // "Fg år" says last year, not the whole year.
    .replace(/(?<![a-zåäö])(fg\.?|föreg\.?|förg\.?|föregående|förra|fö|f\.?|i fjol) ?års?(?![a-zåäö])/g, "fg ")
    .replace(/(?:\s*(?:\*+|[¹²³⁴]|(?<=\S)\s\d\)|\(\d\)))+$/, "")
    .trim();
}

function forecastNumberOf(text: string): number | null {
  const match = /(?:prognos|progn?\.?|uh|p) ?(\d)(?![\d/])/.exec(text);
  return match ? Number(match[1]) : null;
}
