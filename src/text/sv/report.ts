import { monthsElapsed } from "../monthNames";
import type { ReportMessages } from "../ReportMessages";

export const reportSv: ReportMessages = {
  overview: (file, sheets, tables) => `${file}: ${sheets} blad, ${tables} ${tables === 1 ? "tabell" : "tabeller"}`,
  period: (year, months) => `Period: ${monthsElapsed(year, months, "sv")}`,
  noPeriod: "Period: framgår inte",
  status: (open) => (open === 0 ? "Inga öppna differenser" : `${open} att kontrollera`),
  checks: (performed, exact, rounding, broken) =>
    `${performed} samband prövade: ${exact} stämmer, ${rounding} stämmer inom avrundning, ${broken} stämmer inte`,
  severity: { error: "Att rätta", warning: "Att kontrollera", info: "Värt att veta" },
  expectedAndActual: (expected, actual) => `väntat ${expected}, står ${actual}`,
  paragraph: (number) => `stycke ${number}`,
  diagnosis: {
    rounding: "avrundning",
    signFlippedTable: "hela tabellen har omvänt tecken",
    signFlippedRow: "fel tecken på en rad",
    unitFactor: "fel enhet",
    omittedRow: "en rad är inte med",
    doubledRow: "en rad är räknad två gånger",
    memoRowCounted: "en varav-rad är medräknad",
    digitSlip: "förskjutna siffror",
    transposition: "omkastade siffror",
    singleDigit: "en siffra är fel",
    elsewhere: "beloppet står på ett annat ställe",
    truncated: "avkortat",
    pairOfRows: "två rader tillsammans",
    differentScope: "annan avgränsning",
    totalCell: "summan själv är fel",
    staleValue: "inaktuellt värde",
  },
  likelyCause: (cause, cells) => `trolig orsak: ${cause}${cells === "" ? "" : ` (${cells})`}`,
  accepted: "godkänd",
  gate: (open) => `Utskick: ${open === 0 ? "inget hindrar" : `${open} att kontrollera först`}`,
  checked: (rules) => `${rules} slag av kontroller gjorda`,
  fileStatus: (name, { error, warning }) => {
    const open = [error > 0 ? `${error} att rätta` : "", warning > 0 ? `${warning} att kontrollera` : ""].filter((part) => part !== "");
    return `${name}  ${open.length === 0 ? "inget hindrar utskick" : open.join(", ")}`;
  },
  fileUnread: (name, reason) => `${name}  kunde inte läsas: ${reason}`,
  fileMissing: (name) => `${name}  finns inte`,
  unreadable: {
    notAZip: "Filen är ingen Excel-arbetsbok (.xlsx).",
    noWorkbook: "Filen är ingen Excel-arbetsbok (.xlsx).",
    oldFormat: "Filen är i Excels äldre format (.xls): spara den som .xlsx.",
    binary: "Filen är i Excels binära format (.xlsb): spara den som .xlsx.",
    encrypted: "Filen är låst med lösenord: spara en kopia utan lösenord.",
    damaged: "Filen är skadad eller inte färdigsparad.",
  },
  severalFiles: (files, ready) => `${files} filer, ${ready} utan något som hindrar utskick`,
  signedBy: "kommandoraden",
  unsigned: "utan signatur",
  unchangedSince: (moment) => `Oförändrad sedan avstämningen ${moment}`,
  changedSince: (moment, sheets) => `Ändrad sedan avstämningen ${moment}${sheets.length === 0 ? "" : `: ${sheets.join(", ")}`}`,
  notChecked: (rules) => `Inte kontrollerat: ${rules}`,
  comparison: (differences) => `Jämfört med förra månadens arbetsbok (${differences})`,
  summaryWritten: (file) => `Sammanfattningen är skriven i ${file}`,
};
