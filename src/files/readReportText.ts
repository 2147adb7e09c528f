import { plainReportText, type ReportText } from "../domain/narrative/ReportText";
import { err, ok, type Result } from "../domain/result";
import { readWordHtml } from "./readWordHtml";

/** Why a file gives no report text: neither .docx nor .txt, damaged or protected, without any text, or larger than any report. */
export type ReportTextError = "unknownFormat" | "unreadable" | "empty" | "tooLarge";

/** A report with pictures stays below this; a file above it is refused before it is opened. */
const LARGEST_FILE = 50_000_000;

/**
 * A report's text from a .docx or .txt file: of Word's with its headings, lists and tables told apart, of plain text what its words tell.
 *
 * The file never leaves the page: it is read here, and the .docx reader is loaded when the first .docx is opened.
 */
export async function readReportText(bytes: Uint8Array, name: string): Promise<Result<ReportText, ReportTextError>> {
  if (bytes.length > LARGEST_FILE) return err("tooLarge");
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension !== "docx" && extension !== "txt") return err("unknownFormat");
  const text = extension === "docx" ? await readDocx(bytes) : pastedReportText(decodeText(bytes));
  if (text === null) return err("unreadable");
  return text.paragraphs.length === 0 ? err("empty") : ok(text);
}

/** The text of the clipboard or of a .txt file. */
export function pastedReportText(text: string): ReportText {
  return plainReportText(splitParagraphs(text));
}

/** A shorter line ends where its writer ended it. */
const SHORTEST_WRAPPED = 50;
const GOES_ON = /^(?:[a-zåäö(]|\d[\d ]*(?:[.,]\d+)?\s*(?:tkr|kkr|mkr|mnkr|msek|miljon|kr\b|%|procent))/;
const IS_BULLET = /^(?:[-\u2010-\u2015\u2212*\u2022\u25aa\u25cf\u25a0\u00b7]|[a-z]\)|o\t)/;

/** A pasted text's paragraphs: one for each line that holds something; a line that was broken in the middle of a sentence is put together again. */
export function splitParagraphs(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/).map((one) => one.trim())) {
    const before = paragraphs[paragraphs.length - 1];
    if (isOpen && before !== undefined && GOES_ON.test(line) && !IS_BULLET.test(line)) paragraphs[paragraphs.length - 1] = `${before} ${line}`;
    else if (line !== "") paragraphs.push(line);
    isOpen = line.length >= SHORTEST_WRAPPED && !/[.!?:;]["”)]?$/.test(line) && !line.includes("\t");
  }
  return paragraphs;
}

/** Word's own headings, and those of Swedish templates. */
const STYLES = [1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Rubrik ${String(level)}'] => h${String(level)}:fresh`).concat("p[style-name='Title'] => h1:fresh");

/** Word's text, null where the file is none of Word's or is protected by a password. */
async function readDocx(bytes: Uint8Array): Promise<ReportText | null> {
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = bytes.slice().buffer;
  // In the browser the library reads `arrayBuffer`, in Node `buffer`; both are the same bytes.
  const input = { arrayBuffer, buffer: bytes };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  try {
    return readWordHtml((await mammoth.convertToHtml(input, { styleMap: STYLES, convertImage })).value);
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
