import type { WorkbookFingerprint } from "./fingerprintWorkbook";

/** What was checked, when and by whom, kept in the workbook when the sheets are written. Sv: kvitto. */
export interface Stamp {
  /** ISO 8601, as the caller's clock gave it. */
  readonly time: string;
  /** As the user typed it once; "" where none was given. */
  readonly signature: string;
  /** How many findings were open then. */
  readonly open: number;
  readonly fingerprint: WorkbookFingerprint;
}

/** Whether a stamped workbook is still the one that was checked, and if not, where it differs. */
export interface StampComparison {
  readonly stamp: Stamp;
  readonly isSame: boolean;
  readonly changedSheets: readonly string[];
  readonly newSheets: readonly string[];
  readonly missingSheets: readonly string[];
}

/**
 * Holds a workbook's fingerprint against the one that it was stamped with.
 *
 * | since the stamp | told as |
 * | --- | --- |
 * | one amount on Drift | `changedSheets: ["Drift"]` |
 * | the sheet Drift renamed Driften | `missingSheets: ["Drift"], newSheets: ["Driften"]` |
 * | sheets in another order | `isSame: false`, no sheet named |
 */
export function compareStamp(now: WorkbookFingerprint, stamp: Stamp): StampComparison {
  const before = new Map(stamp.fingerprint.sheets.map(({ name, digest }) => [name, digest]));
  const after = new Map(now.sheets.map(({ name, digest }) => [name, digest]));
  return {
    stamp,
    isSame: now.workbook === stamp.fingerprint.workbook,
    changedSheets: [...after].filter(([name, digest]) => before.has(name) && before.get(name) !== digest).map(([name]) => name),
    newSheets: [...after.keys()].filter((name) => !before.has(name)),
    missingSheets: [...before.keys()].filter((name) => !after.has(name)),
  };
}
