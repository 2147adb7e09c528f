import type { FormulaService } from "../model/FormulaService";
import type { Workbook } from "../model/Workbook";
import { copyFormula } from "../../xlsx/formulas/copyFormula";
import type { FormulaSettings } from "./FormulaWorkbook";
import { moveReferences } from "./moveReferences";
import { WorkbookCalculation, type FormulaCellPlace, type UncalculatedCell } from "./WorkbookCalculation";

/** The formula engine as the model uses it, with what hosts and the command line can ask of it besides. */
export interface FormulaEngine extends FormulaService {
  /** The cells that keep Excel's cached value because the engine does not calculate a function in them. */
  uncalculated(workbook: Workbook): UncalculatedCell[];
  /** The cells that the last calculations found to depend on themselves; each shows 0. */
  circular(workbook: Workbook): FormulaCellPlace[];
}

/** A formula engine; one may serve many workbooks. */
export function createFormulaService(settings: FormulaSettings): FormulaEngine {
  const calculations = new WeakMap<Workbook, WorkbookCalculation>();
  const calculationOf = (workbook: Workbook): WorkbookCalculation => {
    const known = calculations.get(workbook) ?? new WorkbookCalculation(workbook, settings);
    calculations.set(workbook, known);
    return known;
  };
  return {
    recalculate: (workbook, changes, everything) => calculationOf(workbook).recalculate(changes, everything),
    moveReferences,
    copyFormula,
    uncalculated: (workbook) => calculationOf(workbook).uncalculated(),
    circular: (workbook) => calculationOf(workbook).circular(),
  };
}
