import { SENTENCE_TOTAL, SENTENCE_UNITS, type UnitFigures } from "./sentenceWorkbook";

/** A sentence of the grammar, with what is true of it. */
export interface SentenceCase {
  readonly text: string;
  /** Whether one of its figures contradicts the table. */
  readonly isWrong: boolean;
}

/** Whom a form speaks of: its name as a subject, in genitive and after a preposition, and its figures. */
interface Speaker {
  readonly subject: string;
  readonly genitive: string;
  readonly inside: string;
  readonly figures: UnitFigures;
}

interface Figures {
  readonly toDate: number;
  readonly forecast: number;
}

type Form = (speaker: Speaker, figures: Figures) => string;

const SPEAKERS: readonly Speaker[] = [
  speaker("Barn- och utbildningsnämnden", "Nämndens", "nämnden som helhet", SENTENCE_TOTAL),
  speaker("Förskolan", "Förskolans", "förskolan", unit("Förskola")),
  speaker("Grundskolan", "Grundskolans", "grundskolan", unit("Grundskola")),
  speaker("Fritidshemmen", "Fritidshemmens", "fritidshem", unit("Fritidshem")),
  speaker("Gymnasieskolan", "Gymnasieskolans", "verksamheten gymnasieskola", unit("Gymnasieskola")),
  speaker("Vuxenutbildningen", "Vuxenutbildningens", "vuxenutbildningen", unit("Vuxenutbildning")),
  speaker("Stab och ledning", "Stab och lednings", "stab och ledning", unit("Stab och ledning")),
];

function speaker(subject: string, genitive: string, inside: string, figures: UnitFigures): Speaker {
  return { subject, genitive, inside, figures };
}

function unit(label: string): UnitFigures {
  const found = SENTENCE_UNITS.find((one) => one.label === label);
  if (!found) throw new Error(`No unit ${label} in the workbook of sentences.`);
  return found;
}

/** "underskott" for minus, "överskott" for plus. */
function word(figure: number): string {
  return figure < 0 ? "underskott" : "överskott";
}

function sign(figure: number): string {
  return figure < 0 ? "negativ" : "positiv";
}

/** 5 596 as "5,6 mkr". */
function mkr(figure: number, unitWord = "mkr"): string {
  return `${(Math.abs(figure) / 1000).toFixed(1).replace(".", ",")} ${unitWord}`;
}

/** 5 596 as "5 596 tkr". */
function tkr(figure: number, unitWord = "tkr"): string {
  return `${grouped(Math.abs(figure))} ${unitWord}`;
}

function grouped(size: number): string {
  return String(size).replace(/\B(?=(\d{3})+$)/g, " ");
}

function signed(figure: number, text: string): string {
  return figure < 0 ? `-${text}` : `+${text}`;
}

/** Wordings of what is booked so far. */
const TO_DATE: readonly Form[] = [
  ({ subject }, { toDate }) => `${subject} redovisar för perioden ett ${word(toDate)} om ${mkr(toDate)}.`,
  ({ subject }, { toDate }) => `${subject} redovisar per augusti ett ${word(toDate)} på ${tkr(toDate)}.`,
  ({ subject }, { toDate }) => `${subject} har till och med augusti ett ${word(toDate)} mot budget på ${mkr(toDate, "mnkr")}.`,
  ({ subject }, { toDate }) => `${subject} visar en ${sign(toDate)} budgetavvikelse om ${mkr(toDate)} för perioden januari–augusti.`,
  ({ genitive }, { toDate }) => `${genitive} budgetavvikelse efter augusti uppgår till ${signed(toDate, mkr(toDate))}.`,
  ({ genitive }, { toDate }) => `${genitive} ${word(toDate)} per sista augusti är ${mkr(toDate, "miljoner kronor")}.`,
  ({ inside }, { toDate }) => `Utfallet för ${inside} visar ett ${word(toDate)} motsvarande ${tkr(toDate, "kkr")}.`,
  ({ inside }, { toDate }) => `För ${inside} är periodens avvikelse mot budget ${signed(toDate, tkr(toDate))}.`,
  ({ inside }, { toDate }) => `Till och med augusti redovisas ett ${word(toDate)} på ${mkr(toDate, "msek")} för ${inside}.`,
  ({ subject }, { toDate }) => `${subject} går hittills i år med ett ${word(toDate)} på ca ${mkr(toDate)}.`,
  ({ subject }, { toDate }) => `Ackumulerat till augusti har ${lower(subject)} ett ${word(toDate)} om ${mkr(toDate)} jämfört med periodiserad budget.`,
  ({ subject }, { toDate }) => `${subject} redovisar ett utfall som är ${mkr(toDate)} ${toDate < 0 ? "sämre" : "bättre"} än budget.`,
];

/** Wordings of the year's forecast against budget. */
const FORECAST: readonly Form[] = [
  ({ subject }, { forecast }) => `${subject} prognostiserar ett ${word(forecast)} om ${mkr(forecast)}.`,
  ({ subject }, { forecast }) => `${subject} beräknas göra ett ${word(forecast)} på ${tkr(forecast)} för helåret.`,
  ({ subject }, { forecast }) => `${subject} väntas få ett ${word(forecast)} på cirka ${mkr(forecast)} vid årets slut.`,
  ({ genitive }, { forecast }) => `${genitive} helårsprognos är ett ${word(forecast)} på ${mkr(forecast, "miljoner kronor")}.`,
  ({ genitive }, { forecast }) => `${genitive} prognos pekar mot ett ${word(forecast)} om ${mkr(forecast, "mnkr")} mot budget.`,
  ({ genitive }, { forecast }) => `${genitive} prognostiserade avvikelse mot budget är ${signed(forecast, tkr(forecast))}.`,
  ({ inside }, { forecast }) => `För ${inside} prognostiseras ett ${word(forecast)} på ${mkr(forecast)}.`,
  ({ inside }, { forecast }) => `Prognosen för ${inside} är ${signed(forecast, mkr(forecast))}.`,
  ({ inside }, { forecast }) => `Årsprognosen för ${inside} visar ett ${word(forecast)} motsvarande ${tkr(forecast)}.`,
  ({ inside }, { forecast }) => `Inom ${inside} bedöms ${word(forecast)}et uppgå till ${mkr(forecast, "msek")} på helår.`,
  ({ subject }, { forecast }) => `På helårsbasis räknar ${lower(subject)} med ett ${word(forecast)} om ${mkr(forecast)}.`,
  ({ inside }, { forecast }) => `Prognosen per augusti för ${inside} visar en ${sign(forecast)} avvikelse på ${mkr(forecast)}.`,
];

/** Wordings that state levels: budget, what is used, what the year will cost. */
const LEVELS: readonly ((speaker: Speaker, figures: UnitFigures) => string)[] = [
  ({ genitive }, figures) => `${genitive} årsbudget uppgår till ${mkr(figures.annualBudget)}.`,
  ({ genitive }, figures) => `${genitive} nettokostnad till och med augusti är ${mkr(figures.actualToDate)}.`,
  ({ inside }, figures) => `Budgeten för helåret för ${inside} är ${tkr(figures.annualBudget)}.`,
  ({ inside }, figures) => `Utfallet per augusti för ${inside} uppgår till ${tkr(figures.actualToDate)}.`,
  ({ genitive }, figures) => `${genitive} helårsprognos uppgår till ${mkr(figures.forecast, "miljoner kronor")}.`,
];

/** Sentences with two figures; the second may be the wrong one. */
const PAIRS: readonly Form[] = [
  ({ subject }, { toDate, forecast }) => `${subject} redovisar per augusti ett ${word(toDate)} om ${mkr(toDate)} och prognostiserar ett ${word(forecast)} om ${mkr(forecast)} för helåret.`,
  ({ genitive }, { toDate, forecast }) => `${genitive} avvikelse för perioden är ${signed(toDate, mkr(toDate))} och prognosen för helåret är ${signed(forecast, mkr(forecast))}.`,
];

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Figures that survived from elsewhere or were mistyped, each further from the right one than any rounding. */
const SLIPS: readonly ((figure: number) => number)[] = [
  (figure) => Math.round(figure * 1.4) + Math.sign(figure) * 100,
  (figure) => Math.round(figure * 0.5),
  (figure) => -figure,
];

/** Every form with every speaker: consistent sentences, and the same with one figure wrong. */
export function sentenceCases(): readonly SentenceCase[] {
  return SPEAKERS.flatMap((one, order) => {
    const right = { toDate: one.figures.budgetToDate - one.figures.actualToDate, forecast: one.figures.annualBudget - one.figures.forecast };
    const variances = [...TO_DATE, ...FORECAST].flatMap((form, index) => [
      { text: form(one, right), isWrong: false },
      { text: form(one, slipped(right, order + index)), isWrong: true },
    ]);
    const pairs = PAIRS.flatMap((form, index) => [
      { text: form(one, right), isWrong: false },
      { text: form(one, { ...right, forecast: slip(right.forecast, order + index) }), isWrong: true },
    ]);
    const levels = LEVELS.flatMap((form) => [
      { text: form(one, one.figures), isWrong: false },
      { text: form(one, raised(one.figures)), isWrong: true },
    ]);
    return [...variances, ...pairs, ...levels];
  });
}

function slipped(figures: Figures, order: number): Figures {
  return { toDate: slip(figures.toDate, order), forecast: slip(figures.forecast, order) };
}

function slip(figure: number, order: number): number {
  return SLIPS[order % SLIPS.length]?.(figure) ?? figure;
}

function raised(figures: UnitFigures): UnitFigures {
  const raise = (figure: number): number => Math.round(figure * 1.1);
  return { ...figures, annualBudget: raise(figures.annualBudget), actualToDate: raise(figures.actualToDate), forecast: raise(figures.forecast) };
}
