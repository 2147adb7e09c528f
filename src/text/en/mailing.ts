import type { MailingStatement } from "../../domain/mailing/MailingStatement";
import type { PackageText } from "../../domain/mailing/PackageFacts";
import type { StatementTexts } from "../Messages";

const PLACES: Readonly<Record<PackageText["place"], string>> = {
  comment: "a comment",
  headerFooter: "the header or footer",
  property: "the file’s properties",
  validation: "a drop-down list",
  definedName: "a defined name",
  shape: "a text box",
  fileName: "the file’s name",
};

export const mailingEn: StatementTexts<MailingStatement> = {
  personalNumberFound: ({ masked, count }) =>
    count === 1 ? `A personal identity number can be read here (${masked}).` : `${count} personal identity numbers can be read here (the first is ${masked}).`,
  personalNumberInFile: ({ masked, place, sheet }) =>
    `A personal identity number (${masked}) stands in ${PLACES[place]}${sheet === null ? "" : ` on the sheet ${sheet}`}.`,
  smallCountInSentence: ({ quoted, isBesideAmount }) =>
    isBesideAmount
      ? `“${quoted}” stands in the same sentence as an amount: the person may be recognised.`
      : `“${quoted}” is so few that the person may be recognised.`,
  smallCountInTable: ({ label, header, count, isBesideAmount }) =>
    `${count === 1 ? `${label} (${header}) is` : `${count} cells of the column ${header} are`} below the municipality’s own limit for small counts${isBesideAmount ? " and stand beside amounts" : ""}.`,
  maskedCellCanBeComputed: ({ label, header, along, count }) =>
    `${count === 1 ? `The masked value of ${label} (${header})` : `${count} masked values, the first of ${label} (${header}),`} can be computed from the total and the other ${along === "column" ? "rows" : "columns"}.`,
  hiddenSheet: ({ sheet, isVeryHidden }) =>
    isVeryHidden ? `The sheet ${sheet} is hidden even from Excel’s own list, but goes with the file.` : `The sheet ${sheet} is hidden but goes with the file.`,
  hiddenLines: ({ sheet, rows, columns }) => `On the sheet ${sheet}, ${lines(rows, columns)} with content are hidden.`,
  commentsLeft: ({ sheet, count }) => `The sheet ${sheet} has ${count === 1 ? "a comment" : `${count} comments`}.`,
  formulaReadsOtherWorkbook: ({ target, count }) =>
    `${count === 1 ? "A formula takes its value" : `${count} formulas take their values`} from another workbook (${target}), which the receiver does not have.`,
  linkToOtherWorkbook: ({ target }) => `The file has a link to another workbook (${target}).`,
  dataConnection: ({ name }) => `The file has a data connection (${name}).`,
  nameWithoutTarget: ({ name }) => `The defined name ${name} points at something that is gone.`,
  manualCalculation: () => "The workbook is calculated manually, so its figures may be older than their sources: press F9 before mailing.",
  formulasWithoutResult: ({ sheet, count }) =>
    `On the sheet ${sheet}, ${count === 1 ? "a formula has" : `${count} formulas have`} no stored result: open and save in Excel before mailing.`,
  summaryOutOfDate: ({ sheets }) =>
    `The workbook has changed since the summary and the reconciliation were written${sheets.length === 0 ? "" : ` (${sheets.join(", ")})`}: write them again before mailing.`,
  printAreaCutsTable: ({ sheet, area }) => `The print area ${area} of the sheet ${sheet} cuts a table off.`,
};

function lines(rows: number, columns: number): string {
  const parts = [rows > 0 ? `${rows} ${rows === 1 ? "row" : "rows"}` : "", columns > 0 ? `${columns} ${columns === 1 ? "column" : "columns"}` : ""];
  return parts.filter((part) => part !== "").join(" and ");
}
