import { CELL_SCRIPTS } from "./cellScripts";
import { SHEET_SCRIPTS } from "./sheetScripts";

export type { ContractScript } from "./ContractScript";

/** Every contract script, in the order to run them. */
export const CONTRACT_SCRIPTS = [...CELL_SCRIPTS, ...SHEET_SCRIPTS];
