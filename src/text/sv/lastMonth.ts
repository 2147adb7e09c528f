import { formatNumber } from "../formatAmount";

const rows = (n: number): string => `${formatNumber(n, "sv", 0)} ${n === 1 ? "rad" : "rader"}`;

/** What the pane says of the previous forecast and of last month's workbook in Swedish; loaded with the view. */
export const lastMonthSv = {
  heading: "Förra prognosen",
  lead: "Öppna förra månadens arbetsbok, så visas ändringen sedan dess rad för rad och vad som skiljer. Filen läses här på datorn och skickas ingenstans.",
  open: "Öppna förra månadens arbetsbok",
  openAnother: "Öppna en annan arbetsbok",
  reading: (file: string) => `Läser ${file} …`,
  opened: (file: string) => `${file} är läst.`,
  refusals: {
    notAWorkbook: "Filen är ingen Excel-arbetsbok. Välj förra månadens fil i formatet .xlsx.",
    oldFormat: "Filen är i Excels äldre format (.xls). Öppna den i Excel, spara den som .xlsx och välj den nya filen.",
    binaryFormat: "Filen är i Excels binära format (.xlsb). Öppna den i Excel, spara den som .xlsx och välj den nya filen.",
    encrypted: "Filen är låst med lösenord. Öppna den i Excel, spara en kopia utan lösenord och välj kopian.",
    damaged: "Filen är skadad eller inte färdigsparad. Öppna den i Excel, spara den på nytt och försök igen.",
    tooLarge: "Filen är större än vad som kan läsas här. Klistra in tabellen ur den i stället.",
    unreadable: "Filen kunde inte läsas från datorn. Stäng den i andra program, eller kopiera den till en egen mapp, och försök igen.",
    sameWorkbook: "Filen har precis samma innehåll som arbetsboken som är öppen. Välj förra månadens fil.",
  },
  sources: "Källor",
  workbook: (file: string) => `Arbetsboken ${file}`,
  column: (header: string) => `Kolumnen ”${header}” i tabellen`,
  kept: {
    summary: "Sparad när sammanfattningen skrevs",
    pasted: "Inklistrad tabell",
    workbook: "Behållen från förra månadens arbetsbok",
  },
  unknownPeriod: "månaden framgår inte",
  linked: (n: number) => `${rows(n)} kopplade`,
  used: "används",
  notUsed: "används inte: en annan källa går före",
  noneLinked: "används inte: ingen rad kunde kopplas",
  withoutPrevious: (labels: string) => `Utan förra prognos: ${labels}.`,
  withoutRow: (labels: string) => `Saknar rad här: ${labels}.`,
  andMore: (n: number) => `och ${formatNumber(n, "sv", 0)} till`,
  notEarlier: (period: string) => `Filen gäller ${period}, som inte är före den öppna arbetsbokens månad. Kontrollera att det är rätt fil.`,
  uncalculated: (n: number) =>
    `${formatNumber(n, "sv", 0)} ${n === 1 ? "formel saknar" : "formler saknar"} sparat värde och räknas som tomma. Öppna filen i Excel, spara den och välj den igen.`,
  close: "Ta bort",
  closeNamed: (source: string) => `Ta bort: ${source}`,
  keep: "Behåll i arbetsboken",
  keepHelp: "Behåll prognoserna i den här arbetsboken, så syns ändringen även nästa gång du öppnar den.",
  paste: "Klistra in tabellen i stället",
};

/** These words in one language. */
export type LastMonthText = typeof lastMonthSv;
