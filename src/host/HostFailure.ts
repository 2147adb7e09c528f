/**
 * Why Excel refused, as a closed list; `text` has a sentence and a next step for each.
 *
 * `detail` is for the user's "copy details" only: the host's own code and place, never workbook content.
 */
export interface HostFailure {
  readonly code: HostFailureCode;
  readonly detail: string;
}

export type HostFailureCode =
  /** A cell is being edited; Excel answers when the edit ends. */
  | "cellEditMode"
  | "sheetProtected"
  | "workbookProtected"
  | "readOnly"
  /** The request or answer is above the host's limit, and halving did not help. */
  | "tooLarge"
  /** A sheet or cell that was there is gone. */
  | "notFound"
  | "nameTaken"
  | "filteredRange"
  | "mergedRange"
  /** Something stands in a cell that was to be filled because it was empty. */
  | "cellsFilled"
  /** The sheet to be taken away is the only one that can be seen. */
  | "lastVisibleSheet"
  /** Another workbook has the focus. */
  | "inactiveWorkbook"
  /** The host did not answer in time. */
  | "timeout"
  | "cancelled"
  /** This Excel lacks what is asked for. */
  | "unsupported"
  /** The file is no workbook, is encrypted or is damaged. */
  | "notAWorkbook"
  /** There is no such file, or it may not be read. */
  | "fileMissing"
  | "unexpected";
