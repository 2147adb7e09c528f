import { err, type Result } from "../domain/result";
import { readWorkbookSnapshot, type FileSnapshot } from "../xlsx/readWorkbookSnapshot";

/**
 * Why a file gives no workbook: another format, Excel's format from before 2007 (.xls), the binary one (.xlsb), locked by a password, damaged, or larger
 * than can be read.
 */
export type WorkbookFileError = "notAWorkbook" | "oldFormat" | "binaryFormat" | "encrypted" | "damaged" | "tooLarge";

/** A large budget workbook stays far below this; a file above it is refused before it is opened. */
const LARGEST_FILE = 50_000_000;

/**
 * Reads a workbook that the user has opened from the disk; nothing leaves the page. To be driven in slices.
 *
 * @param fileName the file's name without its path
 */
export function* readWorkbookFile(bytes: Uint8Array, fileName: string): Generator<void, Result<FileSnapshot, WorkbookFileError>> {
  if (bytes.length > LARGEST_FILE) return err("tooLarge");
  const read = yield* readWorkbookSnapshot(bytes, fileName);
  return read.ok ? read : err(ERRORS[read.error]);
}

const ERRORS = {
  notAZip: "notAWorkbook",
  noWorkbook: "notAWorkbook",
  oldFormat: "oldFormat",
  binary: "binaryFormat",
  encrypted: "encrypted",
  damaged: "damaged",
  tooLarge: "tooLarge",
} as const satisfies Record<string, WorkbookFileError>;
