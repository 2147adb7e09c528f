import type { ReconciliationStatement } from "../../domain/reconciliation/ReconciliationStatement";
import type { StatementTexts } from "../Messages";

export const reconciliationSv: StatementTexts<ReconciliationStatement> = {
  rowVarianceDiffers: ({ label, header }) => `Avvikelsen för ${label} (${header}) stämmer inte med radens egna belopp.`,
  columnTotalDiffers: ({ label, header }) => `Summan ${label} i kolumnen ${header} stämmer inte med raderna.`,
};
