import { formatNumber } from "../formatAmount";

const count = (n: number): string => formatNumber(n, "sv", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the settings says in Swedish. */
export const settingsSv = {
  settings: {
    close: "Stäng inställningar",
    language: "Språk",
    languageAuto: "Som i Office",
    languageSwedish: "Svenska",
    languageEnglish: "Engelska",
    showFrom: "Listan visar",
    showAll: "allt",
    showWarnings: "att rätta och att kontrollera",
    showErrors: "bara att rätta",
    signature: "Signatur",
    signatureHint: "Står vid det du godkänner. Sparas på den här datorn.",
    forWorkbook: "För den här arbetsboken",
    explanations: "Visa avvikelser som saknar både orsak och åtgärd",
    explanationAmount: "Från",
    explanationUnit: "Enhet",
    explanationPercent: "och % av budget",
    smallCountLimit: "Gräns för små antal",
    smallCountHint: "Färre personer än så pekas ut före utskick. Kommunens egen gräns.",
    sheets: "Blad som granskas",
    saveInWorkbook: "Spara i arbetsboken och granska",
    given: "Svar som du har gett",
    givenAnswer: (header: string, sheet: string, role: string) => `${header} (${sheet}): ${role}`,
    takeBack: "Ta tillbaka",
    leftInFile: "Det Avstämt lämnar i filen",
    leftInFileText: "Godkännanden, svar, inställningar och kvittot ligger i arbetsboken, osynliga för den som läser bladen. Sammanfattning och Avstämning är vanliga blad som du kan ta bort.",
    wouldRemove: (names: number, sheets: readonly string[]) =>
      `Tas bort: godkännanden, svar, inställningar och kvitto${names === 0 ? "" : `, och ${plural(names, "dolt namn", "dolda namn")}`}.${sheets.length === 0 ? "" : ` ${sheets.join(" och ")} blir kvar som vanliga blad och fylls inte i på nytt.`}`,
    removeState: "Ta bort Avstämts uppgifter ur arbetsboken",
    private: "Avstämt skickar ingenting. Office kan ha egen insamling som din organisation styr.",
  },
};

/** The words of the settings in one language. */
export type SettingsText = typeof settingsSv;
