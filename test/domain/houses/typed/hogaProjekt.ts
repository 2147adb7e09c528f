import { Random } from "../../../builders/layoutRandom";
import { tkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { heading, SheetPage, subtotal, total, type FreeCell } from "../builder/SheetPage";

interface Project {
  readonly code: string;
  readonly label: string;
  readonly figures: readonly number[];
}

/** Investment projects in groups: the whole project's budget, spent before, this year's budget, actual, forecast, and the final forecast. */
export function hogaProjekt(variant: number): House {
  const random = new Random(9601 + variant);
  const project = (code: string, label: string, size: number): Project => {
    const whole = size * 1000 * (0.9 + random.next() * 0.2);
    const before = whole * random.next() * 0.4;
    const budget = (whole - before) * (0.5 + random.next() * 0.3);
    const actual = budget * (0.2 + random.next() * 0.4);
    const forecast = budget * (0.7 + random.next() * 0.4);
    const final = whole * (0.95 + random.next() * 0.12);
    return { code, label, figures: [whole, before, budget, actual, forecast, budget - forecast, final, whole - final] };
  };
  const schools = [project("61001", "Ny förskola Ekbacken", 62000), project("61004", "Ombyggnad Centralskolan", 148000), project("61009", "Ventilation Norrskolan", 9400)];
  const streets = [project("62002", "GC-väg Storgatan", 11200), project("62003", "Gatubelysning LED", 6800), project("62010", "Bro Åbacka", 23700), project("62011", "Trafiksäkerhet", 1500)];
  const sum = (list: readonly Project[]): FreeCell[] => Array.from({ length: 8 }, (_, at) => tkr(list.reduce((all, { figures }) => all + (figures[at] ?? 0), 0)));
  const row = ({ code, label, figures }: Project): FreeCell[] => [code, label, ...figures.map(tkr)];
  const page = new SheetPage("Inv");
  page.put("A1", ["Höga kommun – Samhällsbyggnadsnämnden"], ["Investeringsuppföljning per 30 april 2025"], []);
  const t = page.table({
    at: "A4",
    head: [["", "", "Hela projektet", "", "Innevarande år", "", "", "", "Projektets slut", ""], ["Projekt", "Benämning (tkr)", "Total budget", "Ack utfall tom 2024", "Budget 2025", "Utfall jan-apr", "Prognos 2025", "Avvikelse 2025", "Slutprognos", "Avvikelse total"]],
    body: [
      heading("", "Fastigheter"),
      ...schools.map(row),
      subtotal("", "Summa fastigheter", ...sum(schools)),
      heading("", "Gator och vägar"),
      ...streets.map(row),
      subtotal("", "Summa gator och vägar", ...sum(streets)),
      total("", "TOTALT", ...sum([...schools, ...streets])),
    ],
    kind: "investments",
    unit: "tkr",
    rule: "budgetMinusActual",
    roles: "code label ? ? annualBudget actualToDate forecast forecastVariance ? ?",
  });
  page.merge("C4:D4", "E4:H4", "I4:J4");
  return houseOf("investeringsprojekt i grupper", [page], [
    { name: "a project's forecast off", edits: [t.off("Bro Åbacka", "forecast", 900)], rules: ["forecast-variance", "subtotal", "column-total"], cells: [t.at("Bro Åbacka", "forecast")] },
    { name: "a group sum without a project", edits: [t.off("Summa gator och vägar", "actualToDate", -t.value("Gatubelysning LED", "actualToDate"))], rules: ["subtotal", "column-total"], cells: [t.at("Summa gator och vägar", "actualToDate")] },
  ]);
}
