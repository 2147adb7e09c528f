import { err, type Result } from "../domain/result";
import { readWorkbookSnapshot, type FileSnapshot } from "../xlsx/readWorkbookSnapshot";

/**
 * Why a file gives no workbook: another format, Excel's format from before 2007 (.xls), the binary one (.xlsb), locked by a password, damaged, or larger
 * than can be read.
 */
export type WorkbookFileError = "notAWorkbook" | "oldFormat" | "binaryFormat" | "encrypted" | "damaged" | "tooLarge";

/** A large budget workbook stays far below this; a file above it is refused before it is opened. */
const LARGEST_FILE = 50_000_000;
const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which Excel puts a workbook that it locks with a password, as the container writes its name. */
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/**
 * Reads a workbook that the user has opened from the disk; nothing leaves the page. To be driven in slices.
 *
 * @param fileName the file's name without its path
 */
export function* readWorkbookFile(bytes: Uint8Array, fileName: string): Generator<void, Result<FileSnapshot, WorkbookFileError>> {
  if (bytes.length > LARGEST_FILE) return err("tooLarge");
  // The same container holds the old format and what is locked by a password.
  if (startsWith(bytes, OLE_CONTAINER, 0)) return err(contains(bytes, ENCRYPTED_PACKAGE) ? "encrypted" : "oldFormat");
  const read = yield* readWorkbookSnapshot(bytes, fileName);
  return read.ok ? read : err(ERRORS[read.error]);
}

const ERRORS = {
  notAZip: "notAWorkbook",
  noWorkbook: "notAWorkbook",
  binary: "binaryFormat",
  encrypted: "encrypted",
  damaged: "damaged",
  tooLarge: "tooLarge",
} as const satisfies Record<string, WorkbookFileError>;

function startsWith(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes, pattern, at)) return true;
  return false;
}
