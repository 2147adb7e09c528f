import type { Finding } from "../../src/domain/findings/Finding";
import { findingText } from "../../src/text/findingText";
import { reconciledAs } from "../builders/defectReview";
import { declaredWorkbook, type TableSpec } from "../builders/defectTable";

const COLUMNS: TableSpec["columns"] = [["Utfall", "actualToDate"], ["Budget", "budgetToDate"], ["Avvikelse", "varianceToDate"]];

function first(rows: TableSpec["rows"]): Finding {
  const { snapshot, recognised } = declaredWorkbook([{ sheet: "Drift", varianceRule: "actualMinusBudget", columns: COLUMNS, rows }]);
  return reconciledAs(snapshot, recognised).findings[0]!;
}

const ROWS: TableSpec["rows"] = [
  ["item", "Nämnd och nämndstöd", -1983, -2305, 322],
  ["item", "Äldreomsorg", -88552, -86486, -2066],
  ["item", "LSS", -96456, -93593, -2863],
];

/** Spaces that do not break, so that a sentence reads as it is typed here. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

describe("sentences", () => {
  it("[R78] a total that leaves a row out says by how much, and which row", () => {
    const finding = first([...ROWS, ["total", "Summa", -186991, -180079, -4607]]);
    expect(plain(findingText(finding, "sv"))).toBe("Summa, Budget: summan är 2 305 för liten: raden Nämnd och nämndstöd är inte med.");
    expect(findingText(finding, "en")).toBe("Summa, Budget: the total is 2,305 too small: the row Nämnd och nämndstöd is left out.");
  });

  it("[R78] a mistyped figure says what stands and what belongs", () => {
    const finding = first([...ROWS.slice(0, 2), ["item", "LSS", -96456, -93593, -2638], ["total", "Summa", -186991, -182384, -4607]]);
    expect(plain(findingText(finding, "sv"))).toBe("LSS, Avvikelse: budget och utfall på raden ger −2 863 tkr, men det står −2 638 tkr.");
  });

  it("[R78] a turned sign is told as such", () => {
    const finding = first([...ROWS.slice(0, 2), ["item", "LSS", -96456, -93593, 2863], ["total", "Summa", -186991, -182384, -4607]]);
    expect(plain(findingText(finding, "sv"))).toContain("tecknet är omvänt (2 863 står på raden LSS där −2 863 hör hemma).");
  });
});
