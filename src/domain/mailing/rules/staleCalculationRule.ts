import type { FindingDraft } from "../../findings/Rule";
import type { MailingContext } from "../MailingContext";
import { mailingDraft } from "../mailingDraft";

/**
 * M14 `stale-calculation`: figures that may be older than what they are computed from.
 *
 * Manual calculation in a workbook with formulas is a warning; formulas without a stored result are computed when the file is opened and
 * therefore only worth knowing. Needs the workbook's file.
 */
export function staleCalculationFindings({ snapshot, packageFacts }: MailingContext): FindingDraft[] {
  if (packageFacts === null) return [];
  const firstFormula = firstFormulaCell(snapshot);
  const manual =
    packageFacts.calculationMode === "manual" && firstFormula !== null
      ? [mailingDraft("stale-calculation", "warning", [firstFormula], { code: "manualCalculation" })]
      : [];
  const missing = packageFacts.formulasWithoutValue.map(({ sheet, cells }) =>
    mailingDraft("stale-calculation", "info", cells.map((cell) => ({ sheet, ...cell })), { code: "formulasWithoutResult", sheet, count: cells.length }),
  );
  return [...manual, ...missing];
}

function firstFormulaCell(snapshot: MailingContext["snapshot"]): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  for (const { name, origin, formulas } of snapshot.sheets) {
    for (const [r, row] of formulas.entries()) {
      const c = row.findIndex((formula) => typeof formula === "string" && formula.startsWith("=") && formula.length > 1);
      if (c >= 0) return { sheet: name, row: origin.row + r, column: origin.column + c };
    }
  }
  return null;
}
