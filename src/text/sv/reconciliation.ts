import type { Finding } from "../../domain/findings/Finding";
import type { ColumnRole } from "../../domain/recognition/RecognisedTable";
import type { ReconciliationStatement, RowKind, Witness } from "../../domain/reconciliation/ReconciliationStatement";
import { formatAmount, formatNumber } from "../formatAmount";
import type { StatementTexts } from "../Messages";
import { withCauseSv } from "./likelyCause";

const ROW_RULES: Readonly<Record<RowKind, string>> = {
  rowVariance: "budget och utfall på raden ger",
  forecastVariance: "årsbudget och prognos på raden ger",
  remaining: "årsbudget och utfall på raden ger",
  net: "intäkter och kostnader på raden ger",
  months: "månaderna på raden ger",
  change: "de två jämförda kolumnerna ger",
  percentUsed: "utfall och budget på raden ger",
  variancePercent: "avvikelse och budget på raden ger",
};

const CONTENTS: Readonly<Partial<Record<ColumnRole, string>>> = {
  forecastVariance: "prognosens avvikelse mot budget",
  varianceToDate: "avvikelsen mot budget",
  forecast: "prognosen",
  annualBudget: "årets budget",
  budgetToDate: "periodens budget",
  actualToDate: "utfallet",
};

/** Who bears out the second of two figures. */
const WITNESSES: Readonly<Record<Witness, (sheet: string) => string>> = {
  twelfths: () => " En tolftedel av årets budget per månad ger det senare.",
  otherTable: (sheet) => ` Det senare står också i en tredje tabell, på bladet ”${sheet}”.`,
  none: () => "",
};

export const reconciliationSv: StatementTexts<ReconciliationStatement> = {
  rowFigureDiffers: ({ label, header, kind }, finding) =>
    withCauseSv(`${place(label, header)}: ${ROW_RULES[kind]} ${expected(finding)}, men det står ${actual(finding)}`, finding),
  totalDiffers: ({ label, header }, finding) => withCauseSv(`${place(label, header)}: ${miss(finding)}`, finding),
  totalRowDiffers: ({ label, columns }, finding) =>
    withCauseSv(`Summaraden ${label} stämmer inte med raderna i ${columns} kolumner`, finding),
  figureDiffers: ({ label, header, against }, finding) =>
    withCauseSv(`${place(label, header)}: väntat ${expected(finding)}, står ${actual(finding)}, enligt ${against === 1 ? "ett samband" : `${against} samband`} med andra celler`, finding),
  sameFactDiffers: ({ label, header, otherSheet, witness, witnessSheet }, finding) =>
    `${withCauseSv(`${place(label, header)}: här står ${actual(finding)}, på bladet ”${otherSheet}” ${expected(finding)}`, finding)}${WITNESSES[witness](witnessSheet)}`,
  tableTotalsDiffer: ({ label, header, otherCaption }, finding) =>
    withCauseSv(`${place(label, header)}: här står ${actual(finding)}, i tabellen ${otherCaption} ${expected(finding)}`, finding),
  rollUpDiffers: ({ label, header, tables }, finding) =>
    withCauseSv(`${place(label, header)}: ${tables === 1 ? "den underliggande tabellen" : `de ${tables} underliggande tabellerna`} ger ${expected(finding)}, men det står ${actual(finding)}`, finding),
  grossDoesNotRollUp: ({ label, header, other, gap }, finding) =>
    `${place(label, header)}: enheternas tabeller ger ${expected(finding)} men här står ${actual(finding)}, och ${other} skiljer lika mycket (${formatAmount(gap, finding.figureKind, "sv")}) åt andra hållet. Nettot stämmer; troligen interna poster.`,
  causesDoNotExplain: ({ label, explained }, finding) =>
    withCauseSv(`Orsakerna (${label}) ger ${actual(finding)} men avvikelsen för ${explained} är ${expected(finding)}; ${rest(finding)} är ej specificerat`, finding),
  causeListDoesNotExplain: ({ heading, label, causes }, finding) =>
    `De ${causes} orsakerna under ”${heading}” ger ${actual(finding)} men ${label === "" ? "rubriken säger" : `avvikelsen för ${label} är`} ${expected(finding)}; ${
      finding.diagnosis === null ? `${rest(finding)} är ej specificerat` : "tecknet är omvänt"
    }.`,
  causeListHasOtherTotal: ({ quoted, causes }, finding) => `De ${causes} orsakerna ger ${expected(finding)} men deras summa är ${actual(finding)} (”${quoted}”).`,
  causesHaveTurnedSign: ({ explained }, finding) =>
    `Hela orsakstabellen har omvänt tecken: orsakerna ger ${actual(finding)} men avvikelsen för ${explained} är ${expected(finding)}.`,
  causeDiffersFromUnit: ({ label, unit }, finding) =>
    withCauseSv(`Orsaken ${label} är ${actual(finding)}, men avvikelsen för ${unit} är ${expected(finding)}`, finding),
  causeOfOtherScope: ({ label, unit, other }, finding) =>
    `Orsaken ${label} (${actual(finding)}) har en annan avgränsning än ${unit} (${expected(finding)}): tillsammans med ${other} stämmer den.`,
  roundingIsLarge: ({ label, header, others }, finding) =>
    `${place(label, header)}: de ingående beloppen ger ${expected(finding)} men det står ${actual(finding)}; avrundning kan förklara det, men är sällan så stor.${
      others === 0 ? "" : ` Så är det med ${others === 1 ? "ett belopp" : `${formatNumber(others, "sv")} belopp`} till i tabellen.`
    }`,
  displayIsRounded: ({ label, header, others }, finding) =>
    `${place(label, header)}: de visade beloppen ger ${expected(finding)} men den visade summan är ${actual(finding)}. De lagrade beloppen stämmer; det är bara visningen som är avrundad.${
      others === 0 ? "" : ` Så är det med ${others === 1 ? "en summa" : `${formatNumber(others, "sv")} summor`} till.`
    }`,
  valueMissing: ({ label, header }, finding) =>
    finding.expected === null ? `${place(label, header)}: värdet saknas.` : `${place(label, header)}: värdet saknas; övriga belopp ger ${expected(finding)}.`,
  valueStandsElsewhere: ({ label, header, otherSheet, others }, finding) =>
    `${place(label, header)}: värdet saknas här, på bladet ${otherSheet} står ${expected(finding)}.${others === 0 ? "" : ` Så är det med ${others === 1 ? "ett värde" : `${formatNumber(others, "sv")} värden`} till på raden.`}`,
  headerHoldsOther: ({ header, holds }) => `Kolumnen ”${header}” innehåller ${CONTENTS[holds] ?? "något annat"}.`,
  dateBeforePeriod: ({ quoted, label }) => `${label === "" ? "Datumet" : label} ${quoted} ligger före rapportens period; troligen fel år.`,
  periodsDisagree: ({ header, other }) => `Perioden i ”${header}” är en annan än i ”${other}”.`,
  figuresUnchangedSincePeriod: ({ header, otherSheet }) => `Kolumnen ”${header}” är oförändrad sedan bladet ”${otherSheet}”: är siffrorna uppdaterade?`,
  signRulesDisagree: ({ header, otherHeader }) => `”${header}” och ”${otherHeader}” har olika tecken för samma sak: minus ska betyda sämre än budget i båda.`,
  errorValue: ({ label, header, error, divisorIsZero, count }) =>
    `${label === "" && header === "" ? "Cellen" : place(label, header)}: felvärde ${error}${divisorIsZero ? " eftersom årets budget är 0 eller saknas" : ""}${
      count > 1 ? ` (ett av ${formatNumber(count, "sv")} på bladet)` : ""
    }.`,
  numberStoredAsText: ({ label, header, text, count }) =>
    count === 1
      ? `${place(label, header)}: ”${text}” är text och räknas inte med av Excel.`
      : `${formatNumber(count, "sv")} belopp i kolumnen ”${header}” är text och räknas inte med av Excel.`,
  constantOverFormula: ({ label, header }, finding) =>
    withCauseSv(`${place(label, header)}: ett inskrivet belopp (${actual(finding)}) står där de andra raderna har en formel${finding.expected === null ? "" : ` som ger ${expected(finding)}`}`, finding),
  formulaRangeMisses: ({ label, header, missed }, finding) => `${place(label, header)}: ${sumMiss(finding)}formeln tar inte med raden ${missed}.`,
  formulaCountsTwice: ({ label, header, doubled }, finding) => `${place(label, header)}: ${sumMiss(finding)}formeln tar med raden ${doubled} som inte hör till summan eller redan är med.`,
  formulaReadsOtherRow: ({ label, header, reads, like }, finding) =>
    `${place(label, header)}: formeln läser ${reads} där formlerna intill läser ${like}; den skulle ge ${expected(finding)}, men det står ${actual(finding)}.`,
  formulaHasOtherMonth: ({ label, header, month, like }, finding) =>
    `${place(label, header)}: formeln räknar med ${month} månader där formlerna intill räknar med ${like}; med ${like} blir det ${expected(finding)}, men det står ${actual(finding)}.`,
  formulaUnlikeNeighbours: ({ label, header }, finding) => `${place(label, header)}: det står ${actual(finding)}, men formeln är en annan än i de andra raderna, som skulle ge ${expected(finding)}.`,
  moreDigitsThanColumn: ({ label, header }, finding) => `${place(label, header)}: ${actual(finding)} har fler decimaler än resten av kolumnen.`,
  forecastOutsideMethods: ({ label, header, low, high }, finding) =>
    `${place(label, header)}: prognosen ${actual(finding)} ligger utanför vad metoderna ger (${formatAmount(low, finding.figureKind, "sv")} till ${formatAmount(high, finding.figureKind, "sv")}).`,
  explanationMissing: ({ label, header }, finding) => `${place(label, header)}: avvikelsen ${actual(finding)} är över nämndens gräns men har varken orsak eller åtgärd.`,
};

function place(label: string, header: string): string {
  if (label === "") return header;
  return header === "" ? label : `${label}, ${header}`;
}

function expected(finding: Finding): string {
  return finding.expected === null ? "något annat" : formatAmount(finding.expected, finding.figureKind, "sv");
}

function actual(finding: Finding): string {
  return finding.actual === null ? "inget" : formatAmount(finding.actual, finding.figureKind, "sv");
}

/** The part of a variance that the causes leave. */
function rest({ expected: whole, actual: part, figureKind }: Finding): string {
  return formatAmount((whole ?? 0) - (part ?? 0), figureKind, "sv");
}

/** "summan är 2 306 för liten": by size, since costs may stand as negative amounts; across zero both figures are given. */
function miss(finding: Finding): string {
  const { expected: belongs, actual: stands } = finding;
  if (belongs === null || stands === null || belongs * stands < 0) return `raderna ger ${expected(finding)}, men det står ${actual(finding)}`;
  const size = formatNumber(Math.abs(belongs - stands), "sv");
  return `summan är ${size} för ${Math.abs(stands) < Math.abs(belongs) ? "liten" : "stor"}`;
}

function sumMiss(finding: Finding): string {
  return finding.difference === null || finding.difference === 0 ? "" : `${miss(finding)}, `;
}
