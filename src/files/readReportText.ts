import { err, ok, type Result } from "../domain/result";

/** Why a file gives no report text: neither .docx nor .txt, damaged or protected, without any text, or larger than any report. */
export type ReportTextError = "unknownFormat" | "unreadable" | "empty" | "tooLarge";

/** A report with pictures stays below this; a file above it is refused before it is opened. */
const LARGEST_FILE = 50_000_000;

/**
 * The paragraphs of a report's text from a .docx or .txt file; list items and table cells are paragraphs of their own.
 *
 * The file never leaves the page: it is read here, and the .docx reader is loaded when the first .docx is opened.
 */
export async function readReportText(bytes: Uint8Array, name: string): Promise<Result<readonly string[], ReportTextError>> {
  if (bytes.length > LARGEST_FILE) return err("tooLarge");
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension !== "docx" && extension !== "txt") return err("unknownFormat");
  const text = extension === "docx" ? await readDocx(bytes) : decodeText(bytes);
  if (text === null) return err("unreadable");
  const paragraphs = splitParagraphs(text);
  return paragraphs.length === 0 ? err("empty") : ok(paragraphs);
}

/** A pasted text's paragraphs: one for each line that holds something. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Word's text, null where the file is none of Word's or is protected by a password. */
async function readDocx(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = bytes.slice().buffer;
  // In the browser the library reads `arrayBuffer`, in Node `buffer`; both are the same bytes.
  const input = { arrayBuffer, buffer: bytes };
  try {
    return (await mammoth.extractRawText(input)).value;
  } catch {
    return null;
  }
}

/** UTF-8 where the bytes are that, else the Western encoding that Windows has always saved plain text in. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
