import type { MailingStatement } from "../../domain/mailing/MailingStatement";
import type { PackageText } from "../../domain/mailing/PackageFacts";
import type { StatementTexts } from "../Messages";

const PLACES: Readonly<Record<PackageText["place"], string>> = {
  comment: "en kommentar",
  headerFooter: "sidhuvudet eller sidfoten",
  property: "filens egenskaper",
  validation: "en rullgardinslista",
  definedName: "ett definierat namn",
  shape: "en textruta",
  fileName: "filens namn",
};

export const mailingSv: StatementTexts<MailingStatement> = {
  personalNumberFound: ({ masked, count }) =>
    count === 1 ? `Här kan ett personnummer läsas (${masked}).` : `Här kan ${count} personnummer läsas (det första är ${masked}).`,
  personalNumberInFile: ({ masked, place, sheet }) =>
    `Ett personnummer (${masked}) står i ${PLACES[place]}${sheet === null ? "" : ` på bladet ${sheet}`}.`,
  smallCountInSentence: ({ quoted, isBesideAmount }) =>
    isBesideAmount
      ? `”${quoted}” står i samma mening som ett belopp: den enskilde kan bli igenkänd.`
      : `”${quoted}” är så få att den enskilde kan bli igenkänd.`,
  smallCountInTable: ({ label, header, count, isBesideAmount }) =>
    `${count === 1 ? `${label} (${header}) är` : `${count} celler i kolumnen ${header} är`} under kommunens egen gräns för små tal${isBesideAmount ? " och står bredvid belopp" : ""}.`,
  maskedCellCanBeComputed: ({ label, header, along, count }) =>
    `${count === 1 ? `Det dolda värdet för ${label} (${header})` : `${count} dolda värden, det första för ${label} (${header}),`} går att räkna ut från summan och de andra ${along === "column" ? "raderna" : "kolumnerna"}.`,
  hiddenSheet: ({ sheet, isVeryHidden }) =>
    isVeryHidden ? `Bladet ${sheet} är dolt så att det inte syns i Excels lista, men följer med filen.` : `Bladet ${sheet} är dolt men följer med filen.`,
  hiddenLines: ({ sheet, rows, columns }) => `På bladet ${sheet} är ${lines(rows, columns)} med innehåll dolda.`,
  commentsLeft: ({ sheet, count }) => `På bladet ${sheet} finns ${count === 1 ? "en kommentar" : `${count} kommentarer`}.`,
  formulaReadsOtherWorkbook: ({ target, count }) =>
    `${count === 1 ? "En formel hämtar" : `${count} formler hämtar`} sitt värde från en annan arbetsbok (${target}), som mottagaren inte har.`,
  linkToOtherWorkbook: ({ target }) => `Filen har en länk till en annan arbetsbok (${target}).`,
  dataConnection: ({ name }) => `Filen har en dataanslutning (${name}).`,
  nameWithoutTarget: ({ name }) => `Det definierade namnet ${name} pekar på något som inte finns längre.`,
  manualCalculation: () => "Arbetsboken räknas om manuellt, så siffrorna kan vara äldre än underlaget: tryck F9 före utskick.",
  formulasWithoutResult: ({ sheet, count }) =>
    `På bladet ${sheet} har ${count === 1 ? "en formel" : `${count} formler`} inget sparat resultat: öppna och spara i Excel före utskick.`,
  summaryOutOfDate: ({ sheets }) =>
    `Arbetsboken har ändrats sedan Sammanfattning och Avstämning skrevs${sheets.length === 0 ? "" : ` (${sheets.join(", ")})`}: skriv dem på nytt före utskick.`,
  printAreaCutsTable: ({ sheet, area }) => `Utskriftsområdet ${area} på bladet ${sheet} skär av en tabell.`,
};

function lines(rows: number, columns: number): string {
  const parts = [rows > 0 ? `${rows} ${rows === 1 ? "rad" : "rader"}` : "", columns > 0 ? `${columns} ${columns === 1 ? "kolumn" : "kolumner"}` : ""];
  return parts.filter((part) => part !== "").join(" och ");
}
