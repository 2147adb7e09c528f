// Layouts as other municipalities and regions lay their reports out, written blind: by someone who had not read the recognition.
// Each row of figures is consistent, so that words and arithmetic can agree.
import type { CellValue } from "../../../src/domain/workbook/WorkbookSnapshot";
import { columnLetters, formatRange } from "../../../src/domain/workbook/CellAddress";
import { recogniseWorkbook } from "../../../src/domain/recognition/recogniseWorkbook";
import type { RecognisedTable, RecognisedWorkbook, RowKind } from "../../../src/domain/recognition/RecognisedTable";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const E = "";

function recognise(rows: readonly (readonly CellValue[])[], name = "Blad1"): RecognisedWorkbook {
  const work = recogniseWorkbook(workbookOf([sheetOf(name, rows)]), []);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function rowsOf(table: RecognisedTable, kind: RowKind): string {
  return table.rows.filter((row) => row.kind === kind).map((row) => row.row + 1).join(",");
}

/** "A3:F11 byUnit mkr actualMinusBudget | label annualBudget … | totals 11 | subtotals 9" */
function outlineOf(table: RecognisedTable): string {
  const roles = table.columns.map((column) => `${columnLetters(column.column)}:${column.role}`).join(" ");
  const rows = (["total", "subtotal", "ofWhich"] as const).map((kind) => [kind, rowsOf(table, kind)]).filter(([, list]) => list !== "");
  return [`${formatRange(table.range)} ${table.kind} ${String(table.unit)} ${String(table.varianceRule)}`, roles, ...rows.map((row) => row.join(" "))].join(" | ");
}

const outlines = (rows: readonly (readonly CellValue[])[]): string[] => recognise(rows).tables.map(outlineOf);

describe("layouts of other houses", () => {
  test("[T90] a municipality's boards in mkr, result below the sum of the boards", () => {
    expect(
      outlines([
        ["Driftredovisning per nämnd, mnkr"],
        [],
        ["Nämnd", "Budget 2024", "Utfall jan-aug 2024", "Utfall jan-aug 2023", "Prognos 2024", "Budgetavvikelse"],
        ["Kommunstyrelsen", -182.4, -118.3, -112.9, -180.1, 2.3],
        ["Barn- och utbildningsnämnden", -901.2, -588.7, -561, -909.7, -8.5],
        ["Socialnämnden", -744.9, -505.2, -470.4, -761.4, -16.5],
        ["Kultur- och fritidsnämnden", -98.6, -62, -60.8, -98.1, 0.5],
        ["Miljö- och byggnadsnämnden", -31.3, -19.1, -18.7, -30.3, 1],
        ["Summa nämnder", -1958.4, -1293.3, -1223.8, -1979.6, -21.2],
        ["Finansförvaltningen", 1988.4, 1340.6, 1290.2, 1996.8, 8.4],
        ["Årets resultat", 30, 47.3, 66.4, 17.2, -12.8],
      ]),
    ).toEqual([
      "A3:F11 byUnit mkr actualMinusBudget | A:label B:annualBudget C:actualToDate D:priorYearToDate E:forecast F:forecastVariance | total 11 | subtotal 9",
    ]);
  });

  test("[T90] a statement in its own order, without any variance", () => {
    expect(
      outlines([
        ["Resultaträkning kommunen, tkr"],
        [E, "Jan-Okt 2013", "Jan-Okt 2012", "Prognos helår 2013", "Budget helår 2013", "Helår 2012"],
        ["Intäkter", 512300, 498700, 612000, 590000, 605400],
        ["Kostnader", -2012300, -1950100, -2441000, -2402000, -2390800],
        ["Avskrivningar", -98700, -95500, -119000, -120000, -115600],
        ["Verksamhetens nettokostnader", -1598700, -1546900, -1948000, -1932000, -1901000],
        ["Skatteintäkter", 1402300, 1371000, 1681000, 1675000, 1650300],
        ["Generella statsbidrag och utjämning", 262000, 251000, 314000, 312000, 301400],
        ["Periodens resultat", 65600, 75100, 47000, 55000, 50700],
      ]),
    ).toEqual(["A2:F9 byAccount tkr null | A:label B:actualToDate C:priorYearToDate D:forecast E:annualBudget F:priorYear | total 9 | subtotal 6"]);
  });

  test("[T90] forecasts given as deviations only: the latest is the forecast variance, none is a forecast", () => {
    const [table] = recognise([
      ["Prognostiserad avvikelse mot budget, mkr"],
      ["Nämnd", "Prognos mars", "Prognos april", "Prognos aug", "Förändring aug-april"],
      ["Kommunstyrelsen", 1.2, 1.5, 2, 0.5],
      ["Utbildningsnämnden", -3, -4.5, -6.1, -1.6],
      ["Socialnämnden", -12, -14.2, -17.7, -3.5],
      ["Tekniska nämnden", 0, 0.3, 0.4, 0.1],
      ["Summa", -13.8, -16.9, -21.4, -4.5],
    ]).tables;
    const roles = table?.columns.map((column) => column.role) ?? [];
    expect(roles).not.toContain("forecast");
    expect([roles[3], roles[4]]).toEqual(["forecastVariance", "change"]);
  });

  test("[T90] group headings over the same heading twice", () => {
    expect(
      outlines([
        ["Ekonomisk uppföljning per vårdgren, Mkr, oktober 2019"],
        [E, "Ackumulerat", E, E, "Helår", E, E],
        ["Verksamhet", "Utfall", "Budget", "Avv.", "Prognos", "Budget", "Avv."],
        ["Primärvård", 812.3, 805, -7.3, 981, 968, -13],
        ["Specialistvård", 2210.5, 2150.8, -59.7, 2660, 2590, -70],
        ["Psykiatri", 402.2, 410.1, 7.9, 489, 494, 5],
        ["Tandvård", 98, 97.1, -0.9, 117.5, 117, -0.5],
        ["Totalt", 3523, 3463, -60, 4247.5, 4169, -78.5],
      ]),
    ).toEqual([
      "A2:G8 byUnit mkr budgetMinusActual | A:label B:actualToDate C:budgetToDate D:varianceToDate E:forecast F:annualBudget G:forecastVariance | total 8",
    ]);
  });

  test("[T90] investment projects with a total budget, earlier years and a final forecast", () => {
    const [table] = recognise([
      ["Investeringsprojekt, tkr"],
      ["Projekt", "Total budget", "Utfall tom 2023", "Budget 2024", "Utfall aug 2024", "Prognos 2024", "Avvikelse prognos", "Slutprognos"],
      ["Ny förskola Norr", 62000, 12500, 30000, 17230, 28000, 2000, 61500],
      ["Ombyggnad skola", 18000, 2100, 9000, 8450, 11500, -2500, 20500],
      ["Gång- och cykelväg", 4200, 0, 4200, 310, 3000, 1200, 4200],
      ["Summa investeringar", 84200, 14600, 43200, 25990, 42500, 700, 86200],
    ]).tables;
    expect(table?.kind).toBe("investments");
    const roles = table?.columns.map((column) => column.role) ?? [];
    expect([roles[3], roles[4], roles[5], roles[6]]).toEqual(["annualBudget", "actualToDate", "forecast", "forecastVariance"]);
    expect(roles[7]).not.toBe("previousForecast");
    expect(["unknown", "priorYear"]).toContain(roles[2]);
  });

  test("[T90] month columns tell the period", () => {
    const recognised = recognise([
      ["Utfall per månad 2024, tkr"],
      ["Konto", "Jan", "Feb", "Mar", "Apr", "Ack utfall", "Ack budget", "Avvikelse"],
      ["Löner", 4100, 4120, 4230, 4180, 16630, 16500, -130],
      ["Hyror", 900, 900, 900, 910, 3610, 3600, -10],
      ["Material", 120, 210, 180, 90, 600, 720, 120],
      ["Summa kostnader", 5120, 5230, 5310, 5180, 20840, 20820, -20],
    ]);
    expect(recognised.period).toEqual({ year: 2024, months: 4 });
    expect(recognised.tables.map(outlineOf)).toEqual([
      "A2:H6 byAccount tkr budgetMinusActual | A:label B:month01 C:month02 D:month03 E:month04 F:actualToDate G:budgetToDate H:varianceToDate | total 6",
    ]);
  });

  test("[T90] a ledger's export: the period as it writes it wins over the day it was printed", () => {
    const recognised = recognise([
      ["Resultatrapport"],
      ["Utskrivet 2024-05-06"],
      ["Period 202401-202404"],
      ["Konto", "Kontonamn", "Utfall period", "Budget period", "Diff", "Budget helår"],
      [3010, "Taxor", -120345.5, -125000, -4654.5, -375000],
      [5010, "Löner", 2345678.25, 2300000, -45678.25, 6900000],
      [5610, "PO-pålägg", 938271.3, 920000, -18271.3, 2760000],
      [6010, "Hyror", 400000, 400000, 0, 1200000],
      [E, "Totalt", 3563604.05, 3495000, -68604.05, 10485000],
    ]);
    expect(recognised.period).toEqual({ year: 2024, months: 4 });
    expect(recognised.tables[0]?.columns.map((column) => column.role)).toEqual(["code", "label", "actualToDate", "budgetToDate", "varianceToDate", "annualBudget"]);
  });

  test("[T90] a frame (ram) and an assessment for the year", () => {
    expect(
      outlines([
        ["Utfall t.o.m. april 2024 (tkr)"],
        ["Verksamhet", "Ram 2024", "Förbrukat", "Förbrukat %", "Helårsbedömning", "Avvikelse mot ram"],
        ["Gemensam administration", 12400, 4021, 32.4, 12300, 100],
        ["Förskola", 98200, 33120, 33.7, 99100, -900],
        ["Grundskola", 187300, 62880, 33.6, 188000, -700],
        ["Gymnasium", 76500, 24990, 32.7, 75500, 1000],
        ["Summa", 374400, 125011, 33.4, 374900, -500],
      ]),
    ).toEqual(["A2:F7 byUnit tkr budgetMinusActual | A:label B:annualBudget C:actualToDate D:percentUsed E:forecast F:forecastVariance | total 7"]);
  });

  test("[T90] previous forecast and the change since it", () => {
    expect(
      outlines([
        ["Prognos efter september, tkr"],
        ["Enhet", "Budget 2023", "Prognos sep", "Avvikelse", "Prognos maj", "Förändring sedan maj"],
        ["Hemtjänst", 84300, 86900, -2600, 85800, -1100],
        ["Särskilt boende", 142000, 141200, 800, 141900, 700],
        ["LSS", 97500, 99800, -2300, 98900, -900],
        ["Stab", 21400, 20500, 900, 20900, 400],
        ["Totalt", 345200, 348400, -3200, 347500, -900],
      ]),
    ).toEqual(["A2:F7 byUnit tkr budgetMinusActual | A:label B:annualBudget C:forecast D:forecastVariance E:previousForecast F:change | total 7"]);
  });

  test("[T90] the annual accounts: the year's actual against its budget, last year beside", () => {
    expect(
      outlines([
        ["Driftredovisning 2024, tkr"],
        ["Verksamhet", "Budget 2024", "Bokslut 2024", "Avvikelse", "Bokslut 2023"],
        ["Nämnd", -1800, -1720, 80, -1690],
        ["Kultur", -24300, -24900, -600, -23800],
        ["Fritid", -31200, -30100, 1100, -29700],
        ["Turism", -2100, -2150, -50, -2040],
        ["Summa", -59400, -58870, 530, -57230],
      ]),
    ).toEqual(["A2:E7 byUnit tkr actualMinusBudget | A:label B:annualBudget C:actualToDate D:varianceToDate E:priorYear | total 7"]);
  });

  test("[T90] memo rows, levels of codes and a total without a total word", () => {
    expect(
      outlines([
        ["Budgetuppföljning mars 2025"],
        ["Kod", "Tkr", "Årsbudget", "Budget jan-mar", "Utfall jan-mar", "Avvikelse"],
        ["1", "Stöd och ledning", 14200, 3550, 3480, 70],
        ["11", "Kansli", 6200, 1550, 1500, 50],
        ["12", "Ekonomi", 8000, 2000, 1980, 20],
        ["2", "Omsorg", 88000, 22000, 22900, -900],
        ["21", "Äldreomsorg", 61000, 15250, 15900, -650],
        [E, "därav hemtjänst", 22000, 5500, 5800, -300],
        ["22", "Funktionsstöd", 27000, 6750, 7000, -250],
        [E, "Förvaltningen", 102200, 25550, 26380, -830],
      ]),
    ).toEqual([
      "A2:F10 byUnit tkr budgetMinusActual | A:code B:label C:annualBudget D:budgetToDate E:actualToDate F:varianceToDate | total 10 | subtotal 3,6 | ofWhich 8",
    ]);
  });

  test("[T90] two tables beside each other", () => {
    expect(
      outlines([
        ["Drift, tkr", E, E, E, E, "Investeringar, tkr", E, E, E],
        ["Enhet", "Budget", "Utfall", "Avvikelse", E, "Projekt", "Budget", "Utfall", "Avvikelse"],
        ["Norr", 12000, 11800, 200, E, "Kök", 900, 750, 150],
        ["Söder", 15400, 15900, -500, E, "Lift", 400, 380, 20],
        ["Väster", 9800, 9600, 200, E, "Möbler", 250, 260, -10],
        ["Summa", 37200, 37300, -100, E, "Summa", 1550, 1390, 160],
      ]).map((outline) => outline.split(" | ")[0]),
    ).toEqual(["A2:D6 byUnit tkr budgetMinusActual", "F2:I6 investments tkr budgetMinusActual"]);
  });

  test("[T90] boards with kommunbidrag, revenue, cost and result", () => {
    expect(
      outlines([
        ["Nämndernas utfall januari–augusti 2022, mnkr"],
        ["Nämnd", "Intäkter", "Kostnader", "Nettokostnad", "Kommunbidrag", "Resultat"],
        ["Kommunstyrelsen", 45.2, -160.3, -115.1, 118, 2.9],
        ["Utbildningsnämnden", 98.7, -702.4, -603.7, 598, -5.7],
        ["Socialnämnden", 120.4, -611.9, -491.5, 480.5, -11],
        ["Samhällsbyggnadsnämnden", 61, -98.2, -37.2, 39, 1.8],
        ["Summa", 325.3, -1572.8, -1247.5, 1235.5, -12],
      ]),
    ).toEqual([
      "A2:F7 byUnit mkr actualMinusBudget | A:label B:actualRevenueToDate C:actualCostToDate D:actualToDate E:budgetToDate F:varianceToDate | total 7",
    ]);
  });

  test("[T90] volumes, staff, balance sheets and goals are no budget tables", () => {
    const kinds = [
      [["Volymer"], ["Mått", "Budget 2024", "Utfall aug", "Avvikelse"], ["Antal elever i grundskola", 4210, 4180, -30], ["Antal barn i förskola", 1820, 1765, -55], ["Antal vårddygn", 31200, 32950, 1750]],
      [["Personal"], ["Förvaltning", "Tillsvidare", "Visstid", "Årsarbetare", "Sjukfrånvaro %"], ["Skola", 812, 96, 845.5, 6.8], ["Omsorg", 1024, 188, 1098.2, 8.9], ["Teknik", 143, 9, 147, 4.1]],
      [["Balansräkning (mnkr)"], ["Tillgångar", "2024-08-31", "2023-12-31"], ["Materiella anläggningstillgångar", 2310.4, 2288.1], ["Finansiella tillgångar", 412, 405.3], ["Omsättningstillgångar", 388.2, 420.9], ["Summa tillgångar", 3110.6, 3114.3]],
      [["Mål"], ["Mål", "Indikator", "Målvärde", "Utfall", "Bedömning"], ["Trygghet", "NKI", 75, 72, "Delvis"], ["Närhet", "Svarstid dagar", 2, 3, "Nej"]],
    ].map((rows) => recognise(rows).tables.map((table) => table.kind));
    expect(kinds.flat().filter((kind) => kind !== "other")).toEqual([]);
  });

  test("[T90] lists, notes and an empty template ask nothing", () => {
    const recognised = recognise([
      ["Att göra"],
      ["Ring Anna om hyran", "klart"],
      ["Kolla 4711", E],
      [],
      ["Enhet", "Budget", "Utfall", "Avvikelse"],
      ["Enhet 1", E, E, E],
      ["Enhet 2", E, E, E],
    ]);
    expect(recognised.questions).toEqual([]);
  });
});
