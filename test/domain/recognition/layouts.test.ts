import { LAYOUT_CASES } from "../../builders/layoutCases";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";
import { describeTables } from "../../builders/layoutSummary";

describe("[T3] layouts of other municipalities are read as they are", () => {
  it.each(LAYOUT_CASES.map((layout) => [layout.title, layout] as const))("[T3] %s", (_title, layout) => {
    expect(describeTables(workbookOf([sheetOf(layout.sheet ?? "Blad1", layout.rows)]))).toEqual(layout.tables);
  });
});

describe("[T4] what is no table of the report gives neither table of money, question nor unrecognised region", () => {
  const sheets = [
    sheetOf("Listor", [["Ja"], ["Nej"], ["Vet ej"]]),
    sheetOf("Mall", [["Verksamhet (tkr)", "Budget", "Utfall", "Avvikelse", "Prognos"], [], []]),
    sheetOf("Anteckningar", [["Att göra", "Klart"], ["Ring Eva", "ja"], ["Kolla hyran 1200", ""], ["budget 2024 = 3400", ""]]),
    sheetOf("Kontroll", [["Avstämning", "Huvudbok", "Rapport", "Diff"], ["Utfall", 210491, 210491, 0], ["Budget", 202041, 202041, 0]]),
    sheetOf("Dolt", [["Enhet", "Budget", "Utfall", "Avvikelse"], ["A", 100, 90, 10]], undefined, { visibility: "hidden" }),
  ];

  it("[T4] lists, empty templates, notes, control and hidden sheets", () => {
    const lines = describeTables(workbookOf(sheets));
    expect(lines.filter((line) => !line.includes(" · other · "))).toEqual([]);
    expect(lines.filter((line) => line.includes("asks"))).toEqual([]);
  });
});
