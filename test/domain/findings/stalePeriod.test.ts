import { sheetOf, workbookOf } from "../../builders/layoutSheet";
import { formatCellAddress } from "../../../src/domain/workbook/CellAddress";
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { reviewHouse } from "../houses/builder/reviewHouse";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Badhus", 5042, 5210, -168, 12100, 12480, -380],
  ["Ishall", 3250, 3101, 149, 7800, 7650, 150],
  ["Bibliotek", 6625, 6702, -77, 15900, 16010, -110],
  ["Summa", 14917, 15013, -96, 35800, 36140, -340],
];

function placesOf(title: string, head: readonly string[]): readonly string[] {
  const sheet = sheetOf("Rapport", [[title], ["tkr"], [], ["Enhet", ...head], ...ROWS]);
  const { findings } = reviewHouse(workbookOf([sheet, sheetOf("Text", [["Fritidsnämnden maj 2025"]])]));
  return findings.filter(({ rule }) => rule === "period").flatMap(({ cells: [cell] }) => (cell ? [formatCellAddress(cell)] : []));
}

const HEAD = ["Budget jan–maj", "Utfall jan–maj", "Avvikelse", "Budget 2025", "Prognos 2025", "Avvikelse prognos"];

describe("what was left standing when the report was rolled forward", () => {
  test("[R66] an earlier month in the title", () => {
    expect(placesOf("Fritidsnämnden april 2025", HEAD)).toEqual(["Rapport!A1"]);
  });

  test("[R66] last year over the forecast", () => {
    expect(placesOf("Fritidsnämnden maj 2025", HEAD.map((heading) => heading.replace("Prognos 2025", "Prognos 2024")))).toEqual(["Rapport!F4"]);
  });

  test.each(["Fritidsnämnden maj 2025", "Rapport skriven i juni 2025", "Ekonomi juni 2025", "Prognos efter april 2025", "Nämndens möte 2025-04-29", "Beslutad i april", "Jämförelse med april 2025"])(
    "[R66] nothing of %s",
    (title) => {
      expect(placesOf(title, HEAD)).toEqual([]);
    },
  );
});
