import type { ReconciliationStatement } from "../../domain/reconciliation/ReconciliationStatement";
import type { StatementTexts } from "../Messages";

export const reconciliationEn: StatementTexts<ReconciliationStatement> = {
  rowVarianceDiffers: ({ label, header }) => `The variance of ${label} (${header}) does not follow from the row’s own amounts.`,
  columnTotalDiffers: ({ label, header }) => `The total ${label} of the column ${header} does not follow from the rows.`,
};
