import type { MonthObstacle } from "../../domain/rollForward/RollForwardPlan";
import { formatNumber } from "../formatAmount";

const count = (n: number, one: string, many: string): string => `${formatNumber(n, "sv", 0)} ${n === 1 ? one : many}`;
const OBSTACLES: Readonly<Record<MonthObstacle, string>> = {
  noCounterpart: "Behöver formuleras om för hand.",
  formula: "Texten står i en formel. Formler ändras inte.",
  hidden: "Står i en dold rad, en dold kolumn eller på ett dolt blad och ändras inte.",
  tooLong: "Det nya namnet blir längre än 31 tecken. Byt namn för hand.",
};

/** The words of the step to a new month in Swedish; loaded when it is opened. */
export const rollForwardSv = {
  from: "Från månad",
  to: "Till månad",
  notLater: "Välj en senare månad att gå till.",
  nothing: "Ingenting i arbetsboken nämner den gamla månaden, och inget behöver tas bort eller sparas.",
  nothingDone: "Inget ändras förrän du säger till. Formler, skyddade blad och filtrerade listor rörs aldrig.",
  all: "Markera alla",
  none: "Avmarkera alla",
  insteadOf: (text: string) => `i stället för ”${text}”`,
  insteadOfNothing: "i stället för en tom cell",
  obstacles: OBSTACLES,
  headings: { heading: "Rubriker", lead: "" },
  sentences: { heading: "Meningar", lead: "Bara månaden byts. Markera dem som fortfarande stämmer, och skriv om de andra." },
  sheetNames: { heading: "Bladnamn", lead: "Formler följer med. Excels egen ångra når inte bladnamn, men Ångra här gör det." },
  keptSheets: (names: string) => `${names} är månadsblad bredvid andra månader och lämnas som de är.`,
  previous: {
    heading: "Kolumnen för förra prognosen",
    sources: {
      workbook: "Beloppen är prognoserna som står i arbetsboken nu.",
      kept: "Arbetsboken har ändrats sedan dess, så beloppen är de som sparades med sammanfattningen för den gamla månaden.",
      none: "Arbetsboken gäller redan den nya månaden och inga prognoser är sparade. Hämta dem ur förra månadens rapport under Förra prognosen.",
    },
    row: (label: string, amount: string) => `${label}: ${amount}`,
  },
  keep: {
    heading: "Ändring sedan förra prognosen",
    label: (n: number, month: string) => `Spara ${count(n, "prognos", "prognoser")} från ${month} i arbetsboken`,
    lead: "Nästa granskning visar ändringen sedan dess, även utan en kolumn för förra prognosen.",
  },
  acceptances: {
    heading: "Godkännanden av förra månadens belopp",
    lead: "De tas bort. Godkännanden tills vidare står kvar.",
    item: (rule: string, reason: string) => (reason === "" ? rule : `${rule}: ${reason}`),
    by: (signature: string, day: string) => (signature === "" ? day : `${signature}, ${day}`),
  },
  outside: {
    heading: "Utanför cellerna",
    lead: "Det här når Avstämt inte. Ändra det där det står.",
    notRead: "Sidhuvuden, sidfötter och textrutor är inte lästa i den här arbetsboken. Titta efter den gamla månaden där.",
    places: { headerFooter: "Sidhuvud eller sidfot", shape: "Textruta eller diagram", property: "Filens egenskaper" },
    where: (place: string, sheet: string | null, text: string) => `${place}${sheet === null ? "" : `, bladet ${sheet}`}: ”${text}”`,
  },
  carryOut: (n: number) => (n === 0 ? "Genomför" : `Genomför ${count(n, "ändring", "ändringar")}`),
  working: "Genomför…",
};

/** The words of the step to a new month in one language. */
export type RollForwardText = typeof rollForwardSv;
