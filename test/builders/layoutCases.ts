import type { CellValue } from "../../src/domain/workbook/WorkbookSnapshot";

/** A sheet as a municipality or region may lay it out, and what must be read from it (`describeTables`). */
export interface LayoutCase {
  readonly title: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly tables: readonly string[];
}

/** Layouts of a world that we have not seen, written down one by one; figures are made up, headings are what such documents use. */
export const LAYOUT_CASES: readonly LayoutCase[] = [
  {
    title: "periods as headings, a year alone for last year",
    rows: [
      ["Piteå kommun"],
      ["Månadsrapport oktober 2013"],
      ["Nämnd, tkr", "Jan- Okt 2013", "Jan- Okt 2012", "Prognos helår 2013", "Budget helår 2013", "helår 2012"],
      ["Barn- och utbildningsnämnden", 512300, 498100, 620500, 615000, 602300],
      ["Socialnämnden", 610200, 589400, 735000, 720000, 711200],
      ["Kommunstyrelsen", 98100, 95600, 118200, 121000, 117300],
      ["Summa", 1220600, 1183100, 1473700, 1456000, 1430800],
    ],
    tables: [
      "A3:F7 · byUnit · tkr · - · A label, B actualToDate, C priorYearToDate, D forecast, E annualBudget, F priorYear · total 7 · 7 = +4 +5 +6",
    ],
  },
  {
    title: "the same heading for two years, no budget column",
    rows: [
      ["Resultat per verksamhet (mkr)"],
      ["", "Ack utfall 2011", "Ack Utfall 2010", "Avv utfall - budget"],
      ["Primärvård", -812.3, -790.1, -12.4],
      ["Länssjukvård", -2310.5, -2250, -45.2],
      ["Tandvård", -95.2, -93, 1.1],
      ["Totalt", -3218, -3133.1, -56.5],
    ],
    tables: [
      "A2:D6 · byUnit · mkr · - · A label, B actualToDate, C priorYearToDate, D varianceToDate · total 6 · 6 = +3 +4 +5",
    ],
  },
  {
    title: "därav rows, footnote marks, change since the previous forecast",
    rows: [
      ["Ekonomirapport, mnkr"],
      ["Verksamhet", "Prognos 2013", "Budget 2013*", "Budgetavvikelse", "Diff mot fg prognos", "Bokslut 2012"],
      ["Kommunstyrelsen", -210.5, -205, -5.5, -1.2, -199.8],
      ["Därav förtroendevalda", -20.1, -20, -0.1, 0, -19.5],
      ["Socialnämnden", -720.3, -715.3, -5, 2, -700.1],
      ["Utbildning", -1520.1, -1530, 9.9, 0.5, -1490.5],
      ["Summa", -2450.9, -2450.3, -0.6, 1.3, -2390.4],
      ["* Budget efter omdisponeringar"],
    ],
    tables: [
      "A2:F7 · byUnit · mkr · actualMinusBudget · A label, B forecast, C annualBudget, D forecastVariance, E change, F priorYear · ofWhich 4, total 7 · 7 = +3 +5 +6",
    ],
  },
  {
    title: "years in a second header row, accounts before budget",
    rows: [
      ["Nämnd", "Bokslut", "Budget", "Redov tom mars", "Prognos helår", "Budget avvikelse", "Utfall januari - mars"],
      ["", 2009, 2010, 2010, 2010, "", 2009],
      ["KS", 45200, 47000, 11800, 47500, -500, 11200],
      ["BUN", 312000, 320000, 81200, 321000, -1000, 79900],
      ["SN", 280100, 285000, 70500, 284000, 1000, 69000],
      ["Summa", 637300, 652000, 163500, 652500, -500, 160100],
    ],
    tables: [
      "A1:G6 · byUnit · - · budgetMinusActual · A label, B priorYear, C annualBudget, D actualToDate, E forecast, F forecastVariance, G priorYearToDate · total 6 · 6 = +3 +4 +5",
    ],
  },
  {
    title: "remaining and linear percent beside the forecast",
    rows: [
      ["Ansvar", "Budget 2016", "Utfall april", "Återstående", "Linjärt utfall", "Prognos", "Avvikelse"],
      ["161 Nämnd", 1200, 380, 820, 31.7, 1200, 0],
      ["1610 Stab", 8300, 2910, 5390, 35.1, 8500, -200],
      ["1620 Bibliotek", 15400, 5011, 10389, 32.5, 15400, 0],
      ["Summa", 24900, 8301, 16599, 33.3, 25100, -200],
    ],
    tables: [
      "A1:G5 · byUnit · - · budgetMinusActual · A label, B annualBudget, C actualToDate, D remaining, E percentUsed, F forecast, G forecastVariance · total 5 · 5 = +2 +3 +4",
    ],
  },
  {
    title: "codes in place of names",
    rows: [
      ["Ansvar", "Budget 2016", "Utfall april", "Återstående", "Prognos", "Avvikelse"],
      [161, 1200, 380, 820, 1200, 0],
      [1610, 8300, 2910, 5390, 8500, -200],
      [1620, 15400, 5011, 10389, 15400, 0],
      ["Summa", 24900, 8301, 16599, 25100, -200],
    ],
    tables: [
      "A1:F5 · byUnit · - · budgetMinusActual · A code, B annualBudget, C actualToDate, D remaining, E forecast, F forecastVariance · total 5 · 5 = +2 +3 +4",
    ],
  },
  {
    title: "the same heading twice with different bases",
    rows: [
      ["Vårdgren", "Utfall", "Budget", "Budget avvik.", "Förändr. utfall fg år", "Prognos år", "Budget år", "Budget avvik."],
      ["Primärvård", 410, 400, -10, 12, 605, 600, -5],
      ["Psykiatri", 205, 210, 5, -3, 310, 315, 5],
      ["Tandvård", 98, 97, -1, 1, 150, 148, -2],
      ["Summa", 713, 707, -6, 10, 1065, 1063, -2],
    ],
    tables: [
      "A1:H5 · byUnit · - · budgetMinusActual · A label, B actualToDate, C budgetToDate, D varianceToDate, E change, F forecast, G annualBudget, H forecastVariance · total 5 · 5 = +2 +3 +4",
    ],
  },
  {
    title: "positive budget beside negative actuals, revenue and cost apart",
    rows: [
      ["Driftredovisning kommun, mnkr"],
      ["Nämnd", "Intäkter 2025", "Kostnader 2025", "Utfall 2025", "Budget 2025", "Resultat 2025", "Resultat andel"],
      ["Kommunstyrelsen", 45.1, -210.3, -165.2, 170, 4.8, 0.028],
      ["Skolnämnden", 210, -1710.4, -1500.4, 1495, -5.4, -0.004],
      ["Vård", 150.2, -1250.9, -1100.7, 1110, 9.3, 0.008],
      ["Summa", 405.3, -3171.6, -2766.3, 2775, 8.7, 0.003],
    ],
    tables: [
      "A2:G6 · byUnit · mkr · actualMinusBudget · A label, B actualRevenueToDate, C actualCostToDate, D actualToDate, E annualBudget (turned), F varianceToDate, G variancePercent · total 6 · 6 = +3 +4 +5",
    ],
  },
  {
    title: "forecast minus budget under 'Diff'",
    rows: [
      ["Verksamhet", "Budget helår", "Budget ack", "Ack utfall", "Ack utfall fg år", "Prognos", "Diff Budget/prognos"],
      ["Skola", 12000, 8000, 8150, 7900, 12300, 300],
      ["Vård", 24000, 16000, 15800, 15500, 23700, -300],
      ["Kultur", 3000, 2000, 2005, 1980, 3000, 0],
      ["Summa", 39000, 26000, 25955, 25380, 39000, 0],
    ],
    tables: [
      "A1:G5 · byUnit · - · actualMinusBudget · A label, B annualBudget, C budgetToDate, D actualToDate, E priorYearToDate, F forecast, G forecastVariance · total 5 · 5 = +2 +3 +4",
    ],
  },
  {
    title: "a ledger's code string and next year's budget",
    rows: [
      ["ANSVAR", "UKONTO", "VHT", "AKT", "PROJ", "OBJEKT", "MOT", "BUDGET 2025", "UTFALL Ack", "Diff", "BUDGET 2026"],
      [1000, 4010, 310, "", "", "", "", 120000, 80000, 40000, 125000],
      [1000, 5010, 310, "", "", "", "", 220000, 180000, 40000, 225000],
      [1010, 5010, 320, "", "", "", "", 320000, 280000, 40000, 325000],
    ],
    tables: [
      "A1:K4 · byUnit · - · budgetMinusActual · A code, B code, C code, D code, E code, F code, G code, H annualBudget, I actualToDate, J varianceToDate",
    ],
  },
  {
    title: "investments with the period's and the year's columns mixed",
    sheet: "Investeringar",
    rows: [
      ["Investeringsredovisning, tkr"],
      ["Projekt", "Helår Budget", "Jan-okt Utfall", "Jan-okt Avvikelse", "Helår Prognos"],
      ["Konsthall", 5000, 3200, 1800, 4900],
      ["Bibliotek tak", 2500, 900, 1600, 2500],
      ["Summa", 7500, 4100, 3400, 7400],
    ],
    tables: [
      "A2:E5 · investments · tkr · budgetMinusActual · A label, B annualBudget, C actualToDate, D varianceToDate, E forecast · total 5 · 5 = +3 +4",
    ],
  },
  {
    title: "annual accounts: actual and budget of a whole year",
    rows: [
      ["Årsredovisning 2023"],
      ["Nämnd (mkr)", "Bokslut 2022", "Budget 2023", "Bokslut 2023", "Avvikelse"],
      ["KS", 101.2, 105, 104.1, 0.9],
      ["BUN", 810.4, 830, 842.3, -12.3],
      ["SN", 720.1, 735, 733.2, 1.8],
      ["Summa", 1631.7, 1670, 1679.6, -9.6],
    ],
    tables: [
      "A2:E6 · byUnit · mkr · budgetMinusActual · A label, B priorYear, C annualBudget, D actualToDate, E varianceToDate · total 6 · 6 = +3 +4 +5",
    ],
  },
  {
    title: "revenue and cost both positive, nettokostnad below",
    rows: [
      ["Belopp i tkr", "Budget jan-aug", "Utfall jan-aug", "Avvikelse", "Budget 2024", "Prognos 2024", "Avvikelse"],
      ["Intäkter", 1000, 1050, 50, 1500, 1550, 50],
      ["Personalkostnader", 3000, 3100, -100, 4500, 4620, -120],
      ["Lokaler", 800, 790, 10, 1200, 1200, 0],
      ["Övriga kostnader", 500, 520, -20, 750, 770, -20],
      ["Summa kostnader", 4300, 4410, -110, 6450, 6590, -140],
      ["Nettokostnad", 3300, 3360, -60, 4950, 5040, -90],
    ],
    tables: [
      "A1:G7 · byAccount · tkr · budgetMinusActual · A label, B budgetToDate, C actualToDate, D varianceToDate, E annualBudget, F forecast, G forecastVariance · subtotal 6, total 7 · 6 = +3 +4 +5, 7 = -2 +6",
    ],
  },
  {
    title: "revenue and cost both positive, result negative",
    rows: [
      ["Belopp i tkr", "Budget", "Utfall", "Avvikelse"],
      ["Intäkter", 1000, 1050, 50],
      ["Kostnader", 4300, 4410, -110],
      ["Resultat", -3300, -3360, -60],
    ],
    tables: [
      "A1:D4 · byAccount · tkr · budgetMinusActual · A label, B annualBudget, C actualToDate, D varianceToDate · total 4 · 4 = +2 -3",
    ],
  },
  {
    title: "month columns that sum up to the actual",
    rows: [
      ["Utfall per månad 2024 (tkr)"],
      ["Enhet", "Jan", "Feb", "Mar", "Apr", "Ack utfall", "Ack budget", "Avvikelse"],
      ["Ekskolan", 210, 220, 215, 230, 875, 860, -15],
      ["Lindskolan", 310, 305, 300, 315, 1230, 1250, 20],
      ["Summa", 520, 525, 515, 545, 2105, 2110, 5],
    ],
    tables: [
      "A2:H5 · byUnit · tkr · budgetMinusActual · A label, B month01, C month02, D month03, E month04, F actualToDate, G budgetToDate, H varianceToDate · total 5 · 5 = +3 +4",
    ],
  },
  {
    title: "deviations only, one of them called Prognos",
    rows: [
      ["Avvikelser per enhet, tkr"],
      ["Enhet", "Avvikelse ack", "Prognos helår"],
      ["A", -120, -300],
      ["B", 55, 100],
      ["C", -5, 0],
      ["Summa", -70, -200],
    ],
    tables: [
      "A2:C6 · byUnit · tkr · - · A label, B varianceToDate, C forecastVariance · total 6 · 6 = +3 +4 +5",
    ],
  },
  {
    title: "two dated forecasts and the change between them",
    rows: [
      ["Nämnd", "Prognos T1", "Prognos T2", "Förändring"],
      ["KS", 101200, 102300, 1100],
      ["BUN", 810400, 815000, 4600],
      ["Totalt", 911600, 917300, 5700],
    ],
    tables: [
      "A1:D4 · byUnit · - · - · A label, B previousForecast, C forecast, D change · total 4 · 4 = +2 +3",
    ],
  },
  {
    title: "three header rows with group headings",
    rows: [
      ["Driftredovisning"],
      ["", "Perioden", "", "", "Helår", "", ""],
      ["", "Januari-augusti 2024", "", "", "2024", "", ""],
      ["Mkr", "Budget", "Utfall", "Avv", "Budget", "Prognos", "Avv"],
      ["KS", 10.1, 10, 0.1, 15.2, 15, 0.2],
      ["BUN", 80.4, 82.5, -2.1, 120.6, 123.5, -2.9],
      ["SN", 70.2, 71, -0.8, 105.3, 107, -1.7],
      ["Summa", 160.7, 163.5, -2.8, 241.1, 245.5, -4.4],
    ],
    tables: [
      "A2:G8 · byUnit · mkr · budgetMinusActual · A label, B budgetToDate, C actualToDate, D varianceToDate, E annualBudget, F forecast, G forecastVariance · total 8 · 8 = +5 +6 +7",
    ],
  },
  {
    title: "an income statement with a cascade of results",
    rows: [
      ["Resultaträkning (mnkr)", "Utfall 2024-08", "Utfall 2023-08", "Budget 2024", "Prognos 2024", "Avvikelse"],
      ["Verksamhetens intäkter", 310.2, 300.1, 450, 465, 15],
      ["Verksamhetens kostnader", -1510.3, -1450.2, -2280, -2310, -30],
      ["Avskrivningar", -60.1, -58.2, -90, -91, -1],
      ["Verksamhetens nettokostnader", -1260.2, -1208.3, -1920, -1936, -16],
      ["Skatteintäkter", 980.4, 950.1, 1470, 1475, 5],
      ["Generella statsbidrag", 330.2, 310.5, 495, 496, 1],
      ["Finansiella intäkter", 10.1, 9.2, 12, 14, 2],
      ["Finansiella kostnader", -15.2, -10.1, -20, -24, -4],
      ["Årets resultat", 45.3, 51.4, 37, 25, -12],
    ],
    tables: [
      "A1:F10 · byAccount · mkr · actualMinusBudget · A label, B actualToDate, C priorYearToDate, D annualBudget, E forecast, F forecastVariance · subtotal 5, total 10 · 5 = +2 +3 +4, 10 = +5 +6 +7 +8 +9",
    ],
  },
  {
    title: "a balance sheet is no budget table",
    rows: [
      ["Balansräkning", "Utfall 2024-08", "Utfall 2023-12", "Budget 2024"],
      ["Anläggningstillgångar", 2310, 2250, 2400],
      ["Omsättningstillgångar", 410, 400, 390],
      ["Summa tillgångar", 2720, 2650, 2790],
      ["Eget kapital", 1210, 1150, 1187],
      ["Avsättningar", 110, 105, 112],
      ["Skulder", 1400, 1395, 1491],
      ["Summa eget kapital och skulder", 2720, 2650, 2790],
    ],
    tables: [
      "A1:D8 · other · - · - · A label · subtotal 4, total 8 · 4 = +5 +6 +7, 8 = +4",
    ],
  },
  {
    title: "counts are no money, whatever the headings say",
    rows: [
      ["Prestationstal", "Utfall 2015", "Utfall 2016", "Budget 2017", "Utfall 2017"],
      ["Antal elever i grundskola", 1810, 1850, 1870, 1866],
      ["Antal barn i förskola", 810, 830, 845, 850],
    ],
    tables: [
      "A1:E3 · other · - · - · A label",
    ],
  },
  {
    title: "sickness in percent is no budget table",
    rows: [
      ["Sjukfrånvaro %", "Utfall 2023", "Utfall 2024", "Mål 2024", "Avvikelse"],
      ["Totalt", 6.5, 6.9, 6, -0.9],
      ["Kvinnor", 7.1, 7.5, 6.5, -1],
      ["Män", 4, 4.1, 4, -0.1],
    ],
    tables: [
      "A1:E4 · other · - · - · A label · total 2",
    ],
  },
  {
    title: "two tables side by side under one title",
    rows: [
      ["Utfall jan-mars 2024, tkr", "", "", "", "", "Helår 2024, tkr"],
      [],
      ["Enhet", "Budget", "Utfall", "Avvikelse", "", "Enhet", "Budget", "Prognos", "Avvikelse"],
      ["A", 100, 110, -10, "", "A", 400, 420, -20],
      ["B", 250, 240, 10, "", "B", 1000, 990, 10],
      ["C", 70, 75, -5, "", "C", 280, 290, -10],
      ["Summa", 420, 425, -5, "", "Summa", 1680, 1700, -20],
    ],
    tables: [
      "A3:D7 · byUnit · tkr · budgetMinusActual · A label, B budgetToDate, C actualToDate, D varianceToDate · total 7 · 7 = +4 +5 +6",
      "F3:I7 · byUnit · tkr · budgetMinusActual · F label, G annualBudget, H forecast, I forecastVariance · total 7 · 7 = +4 +5 +6",
    ],
  },
  {
    title: "companies' results: positive is better",
    rows: [
      ["Kommunala bolag, mkr"],
      ["Bolag", "Resultat jan-aug", "Budget helår", "Prognos helår", "Avvikelse"],
      ["Bostads AB", 12.1, 15, 17, 2],
      ["Energi AB", 30.4, 45, 42, -3],
      ["Hamn AB", -1.2, -2, -1.5, 0.5],
    ],
    tables: [
      "A2:E5 · byUnit · mkr · actualMinusBudget · A label, B actualToDate, C annualBudget, D forecast, E forecastVariance",
    ],
  },
  {
    title: "variance in percent of the budget",
    rows: [
      ["Nämnd tkr", "Budget", "Prognos", "Avvikelse", "Avv %"],
      ["KS", 10000, 10100, -100, -1],
      ["BUN", 80000, 82000, -2000, -2.5],
      ["SN", 70000, 69000, 1000, 1.4],
      ["Summa", 160000, 161100, -1100, -0.7],
    ],
    tables: [
      "A1:E5 · byUnit · tkr · budgetMinusActual · A label, B annualBudget, C forecast, D forecastVariance, E variancePercent · total 5 · 5 = +2 +3 +4",
    ],
  },
  {
    title: "key and value pairs directly above the header",
    rows: [
      ["Nämnd:", "Socialnämnden"],
      ["Period:", "mars 2024"],
      ["Ansvarig:", "Anna A"],
      ["Verksamhet", "Budget ack", "Utfall ack", "Avvikelse", "Budget helår", "Prognos", "Avvikelse"],
      ["IFO", 100, 110, -10, 400, 420, -20],
      ["VO", 250, 240, 10, 1000, 990, 10],
      ["Summa", 350, 350, 0, 1400, 1410, -10],
    ],
    tables: [
      "A4:G7 · byUnit · - · budgetMinusActual · A label, B budgetToDate, C actualToDate, D varianceToDate, E annualBudget, F forecast, G forecastVariance · total 7 · 7 = +5 +6",
    ],
  },
  {
    title: "indented levels, sums above their parts",
    rows: [
      ["Förvaltning/enhet (tkr)", "Budget 2024", "Utfall jan-april", "Prognos", "Avvikelse"],
      ["Utbildningsförvaltningen", 3000, 1010, 3050, -50],
      ["   Grundskola", 2000, 660, 2030, -30],
      ["      Ekskolan", 1200, 400, 1220, -20],
      ["      Björkskolan", 800, 260, 810, -10],
      ["   Gymnasium", 1000, 350, 1020, -20],
      ["Socialförvaltningen", 4000, 1400, 3990, 10],
      ["   IFO", 1500, 500, 1540, -40],
      ["   Äldre", 2500, 900, 2450, 50],
      ["Totalt", 7000, 2410, 7040, -40],
    ],
    tables: [
      "A1:E10 · byUnit · tkr · budgetMinusActual · A label, B annualBudget, C actualToDate, D forecast, E forecastVariance · subtotal 2, subtotal 3, subtotal 7, total 10 · 2 = +3 +6, 3 = +4 +5, 7 = +8 +9, 10 = +2 +7",
    ],
  },
  {
    title: "revenue, cost and net under group headings",
    rows: [
      ["", "Budget 2024", "", "", "Prognos 2024", "", "", "Avvikelse"],
      ["Nämnd (tkr)", "Intäkt", "Kostnad", "Netto", "Intäkt", "Kostnad", "Netto", "Netto"],
      ["KS", 100, -600, -500, 110, -620, -510, -10],
      ["BUN", 300, -4300, -4000, 290, -4310, -4020, -20],
      ["Summa", 400, -4900, -4500, 400, -4930, -4530, -30],
    ],
    tables: [
      "A1:H5 · byUnit · tkr · actualMinusBudget · A label, D annualBudget, G forecast, H forecastVariance · total 5 · 5 = +3 +4",
    ],
  },
  {
    title: "projects with costs since their start and a last year",
    sheet: "Investeringar",
    rows: [
      ["Projekt", "Total budget", "Utfall tom 2023", "Budget 2024", "Utfall 2024-08", "Prognos 2024", "Avvikelse 2024", "Slutår"],
      ["Ny skola", 150000, 45000, 60000, 32000, 55000, 5000, 2026],
      ["Badhus", 80000, 2000, 20000, 5000, 18000, 2000, 2027],
      ["Gång- och cykelväg", 5000, 0, 5000, 1200, 5000, 0, 2024],
      ["Summa investeringar", 235000, 47000, 85000, 38200, 78000, 7000, ""],
    ],
    tables: [
      "A1:H5 · investments · - · budgetMinusActual · A label, D annualBudget, E actualToDate, F forecast, G forecastVariance · total 5 · 5 = +2 +3 +4",
    ],
  },
  {
    title: "causes beside the units they belong to",
    rows: [
      ["Större avvikelser, helårsprognos (tkr)"],
      ["Verksamhet", "Orsak", "Avvikelse"],
      ["IFO", "Fler placeringar", -3200],
      ["Äldreomsorg", "Vakanser", 1200],
      ["Summa", "", -2000],
    ],
    tables: [
      "A2:C5 · causes · tkr · - · A label, B text, C amount · total 5 · 5 = +3 +4",
    ],
  },
  {
    title: "measures with effects, dates and people",
    rows: [
      ["Åtgärder för budget i balans"],
      ["Åtgärd", "Ansvarig", "Tidplan", "Effekt 2024 (tkr)", "Effekt helår (tkr)", "Ingår i prognosen"],
      ["Anställningsstopp", "Chef A", "Hösten", 500, 1500, "Ja"],
      ["Lokaler", "Chef B", "Jan", 200, 400, "Nej"],
      ["Summa", "", "", 700, 1900, ""],
    ],
    tables: [
      "A2:F5 · measures · tkr · - · A label, B text, C text, D expectedEffect, F text · total 5 · 5 = +3 +4",
    ],
  },
  {
    title: "blank separator rows and columns, a footnote below",
    rows: [
      ["Ekonomisk uppföljning mars 2024"],
      ["(tkr)"],
      [],
      ["Verksamhet", "", "Budget\nmars", "Utfall\nmars", "Avvikelse\nmars", "", "Budget\nhelår", "Prognos\nhelår", "Avvikelse\nhelår"],
      [],
      ["Politik", "", 488, 471, 17, "", 650, 650, 0],
      ["Stab", "", 5262, 5158, 104, "", 20748, 20500, 248],
      [],
      ["Vård och omsorg", "", 10414, 10862, -448, "", 39724, 40074, -350],
      ["IFO", "", 23176, 26766, -3590, "", 97873, 102723, -4850],
      [],
      ["Summa", "", 39340, 43257, -3917, "", 158995, 163947, -4952],
      ["*) exkl. semesterlöneskuld"],
    ],
    tables: [
      "A4:I12 · byUnit · tkr · budgetMinusActual · A label, C budgetToDate, D actualToDate, E varianceToDate, G annualBudget, H forecast, I forecastVariance · total 12 · 12 = +6 +7 +9 +10",
    ],
  },
  {
    title: "years over the headings, över-/underskott for variance",
    rows: [
      ["Tkr", "2023", "2024", "2024", "2024"],
      ["", "Bokslut", "Budget", "Prognos", "Över-/underskott"],
      ["Nämnd A", 1000, 1100, 1150, -50],
      ["Nämnd B", 2000, 2100, 2080, 20],
      ["Nämnd C", 3000, 3100, 3200, -100],
      ["Totalt", 6000, 6300, 6430, -130],
    ],
    tables: [
      "A1:E6 · byUnit · tkr · budgetMinusActual · A label, B priorYear, C annualBudget, D forecast, E forecastVariance · total 6 · 6 = +3 +4 +5",
    ],
  },
  {
    title: "footnote marks and wrapped headings",
    rows: [
      ["Driftredovisning"],
      ["Belopp i mnkr", "Utfall aug 2024 1)", "Utfall aug 2023", "Förändring %", "Budget 2024", "Prognos 2024 2)", "Budget-\navvikelse"],
      ["Kommunstyrelsen", 110.2, 104.1, 5.9, 165, 166.1, -1.1],
      ["Socialnämnden", 480.7, 470, 2.3, 720.5, 733, -12.5],
      ["Summa", 590.9, 574.1, 2.9, 885.5, 899.1, -13.6],
    ],
    tables: [
      "A2:G5 · byUnit · mkr · budgetMinusActual · A label, B actualToDate, C priorYearToDate, E annualBudget, F forecast, G forecastVariance · total 5 · 5 = +3 +4",
    ],
  },
  {
    title: "a table turned on its side is left alone",
    rows: [
      ["Socialnämnden tkr", "IFO", "Vård", "Totalt"],
      ["Budget helår", 1000, 2000, 3000],
      ["Prognos", 1050, 1990, 3040],
      ["Avvikelse", -50, 10, -40],
    ],
    tables: [
      "A1:D4 · other · - · - · A label · total 2 · 2 = +3 +4",
    ],
  },
  {
    title: "a region's accounts with budget after forecast",
    rows: [
      ["Region X, mkr", "Utfall ack", "Budget ack", "Avvikelse ack", "Bokslut fg år", "Prognos helår", "Budget helår", "Avvikelse helår"],
      ["Regionbidrag", 800, 800, 0, 1150, 1200, 1200, 0],
      ["Patientavgifter", 20.5, 22, -1.5, 30, 31, 33, -2],
      ["Personalkostnader", -510.2, -500, -10.2, -720, -765, -750, -15],
      ["Läkemedel", -120.1, -118, -2.1, -170, -180, -177, -3],
      ["Övriga kostnader", -200, -204, 4, -290, -302, -306, 4],
      ["Resultat", -9.8, 0, -9.8, 0, -16, 0, -16],
    ],
    tables: [
      "A1:H7 · byAccount · mkr · actualMinusBudget · A label, B actualToDate, C budgetToDate, D varianceToDate, E priorYear, F forecast, G annualBudget, H forecastVariance · total 7 · 7 = +2 +3 +4 +5 +6",
    ],
  },
  {
    title: "a variance called Resultat",
    rows: [
      ["Nämnd", "Budget", "Prognos", "Resultat"],
      ["KS", 1000, 990, 10],
      ["BUN", 2000, 2030, -30],
      ["Summa", 3000, 3020, -20],
    ],
    tables: [
      "A1:D4 · byUnit · - · budgetMinusActual · A label, B annualBudget, C forecast, D forecastVariance · total 4 · 4 = +2 +3",
    ],
  },
  {
    title: "a second header row of units",
    rows: [
      ["Nämndens ekonomi"],
      ["", "Budget", "Utfall", "Avvikelse"],
      ["", "tkr", "tkr", "tkr"],
      ["Lön", 100, 105, -5],
      ["Hyra", 200, 190, 10],
      ["Summa", 300, 295, 5],
    ],
    tables: [
      "A2:D6 · byUnit · tkr · budgetMinusActual · A label, B annualBudget, C actualToDate, D varianceToDate · total 6 · 6 = +4 +5",
    ],
  },
];
