import { Random } from "../../../builders/layoutRandom";
import { mkr } from "../builder/freeFigures";
import type { House } from "../builder/House";
import { houseOf } from "../builder/houseOf";
import { SheetPage, total, type FreeCell } from "../builder/SheetPage";

interface Project {
  readonly label: string;
  readonly figures: readonly number[];
}

/** Investments in mkr: carried over, this year's budget with it, actual, forecast, deviation, percent, plan for two more years, comment. */
export function projektArsvis(variant: number): House {
  const random = new Random(14601 + variant);
  const project = (label: string, size: number): Project => {
    const carried = size * random.next() * 200_000;
    const budget = size * 1_000_000 * (0.8 + random.next() * 0.4) + carried;
    const actual = budget * (0.3 + random.next() * 0.3);
    const forecast = budget * (0.6 + random.next() * 0.4);
    return { label, figures: [carried, budget, actual, forecast, budget - forecast, size * 900_000, size * 400_000] };
  };
  const projects = [project("Reningsverk etapp 2", 64), project("Ny idrottshall", 88), project("Asfaltprogram", 14), project("IT-infrastruktur", 7), project("Fordon räddningstjänst", 5)];
  const row = ({ label, figures }: Project): FreeCell[] => [label, ...figures.slice(0, 5).map(mkr), ...figures.slice(5).map(mkr)];
  const sum = [0, 1, 2, 3, 4, 5, 6].map((at) => projects.reduce((all, { figures }) => all + (figures[at] ?? 0), 0));
  const page = new SheetPage("Investeringsredovisning");
  page.put("A1", ["Investeringsredovisning delår 2024"], ["Mnkr"]);
  const t = page.table({
    at: "A4",
    head: [["Projekt", "Överfört från 2023", "Budget 2024 inkl. överföringar", "Utfall t.o.m. aug", "Prognos 2024", "Avvikelse", "Plan 2025", "Plan 2026"]],
    body: [...projects.map(row), total("Summa investeringar", ...sum.map(mkr))],
    kind: "investments",
    unit: "mkr",
    rule: "budgetMinusActual",
    roles: "label ? annualBudget actualToDate forecast forecastVariance ? ?",
  });
  return houseOf("investeringsredovisning med överföringar och plan", [page], [
    { name: "a forecast off", edits: [t.off("Ny idrottshall", "forecast", 9)], rules: ["forecast-variance", "column-total"], cells: [t.at("Ny idrottshall", "forecast")] },
    { name: "a sum without one", edits: [t.off("Summa investeringar", "actualToDate", -t.value("Asfaltprogram", "actualToDate"))], rules: ["column-total"], cells: [t.at("Summa investeringar", "actualToDate")] },
  ]);
}
