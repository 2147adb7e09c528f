import { monthsElapsed } from "../monthNames";
import type { ReportMessages } from "../ReportMessages";

export const reportSv: ReportMessages = {
  overview: (file, sheets, tables) => `${file}: ${sheets} blad, ${tables} tabeller`,
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
  notChecked: (rules) => `Inte kontrollerat: ${rules}`,
  summaryWritten: (file) => `Sammanfattningen är skriven i ${file}`,
};
