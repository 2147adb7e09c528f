import { formulaText } from "../../src/text/formulaText";

test.each([
  ["=SUM(D3:D5,D8)-SUM(D10:D12)", "=SUMMA(D3:D5;D8)-SUMMA(D10:D12)"],
  ['=IF(E3=0,"",C3/E3)', '=OM(E3=0;"";C3/E3)'],
  ["=C4*12/4+150.5", "=C4*12/4+150,5"],
  ['=IF(A1="1.5, SUM(x)",SUM(B1),0)', '=OM(A1="1.5, SUM(x)";SUMMA(B1);0)'],
  ["='Enhet 1.5, IF(a)'!B5-C5", "='Enhet 1.5, IF(a)'!B5-C5"],
])("[V67] %s is shown to a Swedish reader as Excel shows it", (english, swedish) => {
  expect(formulaText(english, "sv")).toBe(swedish);
  expect(formulaText(english, "en")).toBe(english);
});
