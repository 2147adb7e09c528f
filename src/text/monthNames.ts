import type { Language } from "./Messages";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** The months elapsed as a reader writes them: "jan–jul 2023", "jan 2023" for a single month. */
export function monthsElapsed(year: number, months: number, language: Language): string {
  const [first = ""] = MONTHS[language];
  const last = MONTHS[language][months - 1] ?? first;
  return last === first ? `${first} ${year}` : `${first}–${last} ${year}`;
}
