import { sha256 } from "@noble/hashes/sha2.js";
import { maskPersonalNumbers } from "../mailing/maskPersonalNumbers";
import { columnLetters } from "../workbook/CellAddress";
import { usersSheets } from "../workbook/usersSheets";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/WorkbookSnapshot";

/** What the user's cells hold, as SHA-256 in hexadecimal digits: of the whole workbook, and of each sheet so that one can say which changed. */
export interface WorkbookFingerprint {
  readonly workbook: string;
  readonly sheets: readonly SheetFingerprint[];
}

export interface SheetFingerprint {
  /** As it is kept: with any personal number masked. */
  readonly name: string;
  readonly digest: string;
}

/** Characters hashed at a time; about a tenth of a slice of the review. */
const CHUNK = 16_384;

/**
 * The fingerprint of everything that the user's cells hold; our own sheets are left out.
 *
 * Address, type and value of each cell that is not empty, in the sheet's order; numbers with the 15 digits that Excel keeps. Formulas, looks, hidden
 * lines and the file's properties are not part of it: it says whether the figures are those that were checked.
 *
 * | cell | counts as |
 * | --- | --- |
 * | B7 with 1250.5, typed or computed | `B7 n 1250.5` |
 * | B7 with the text "1250.5" | `B7 t 1250.5` |
 *
 * Yields the share done (0 to 1). Source: BLUEPRINT section 11.
 */
export function* fingerprintWorkbook(workbook: WorkbookSnapshot): Generator<number, WorkbookFingerprint> {
  const { sheets } = usersSheets(workbook);
  const digests: SheetFingerprint[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const digest = new TextDigest();
    const letters = (sheet.values[0] ?? []).map((_, c) => columnLetters(sheet.origin.column + c));
    for (let r = 0; r < sheet.values.length; r++) {
      addRow(digest, sheet, r, letters);
      if (r % 64 === 63) yield (index + (r + 1) / sheet.values.length) / sheets.length;
    }
    digests.push({ name: maskPersonalNumbers(sheet.name), digest: digest.finish() });
    yield (index + 1) / sheets.length;
  }
  const whole = new TextDigest();
  for (const { name, digest } of digests) whole.add(`${JSON.stringify(name)} ${digest}\n`);
  return { workbook: whole.finish(), sheets: digests };
}

function addRow(digest: TextDigest, { values, origin }: SheetSnapshot, r: number, letters: readonly string[]): void {
  const row = values[r] ?? [];
  for (let c = 0; c < row.length; c++) {
    const value = row[c];
    if (value === undefined || value === "") continue;
    digest.add(`${letters[c] ?? ""}${origin.row + r + 1} ${typedValue(value)}\n`);
  }
}

function typedValue(value: CellValue): string {
  if (typeof value === "number") return `n ${fifteenDigits(value)}`;
  return typeof value === "boolean" ? `b ${String(value)}` : `t ${JSON.stringify(value)}`;
}

/** Two hosts may differ in the sixteenth digit of a computed value; Excel itself shows fifteen. */
function fifteenDigits(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value + 0);
  return String(Number(value.toPrecision(15)));
}

/** SHA-256 of a text that comes in pieces, each code unit as two bytes, the lower first. */
class TextDigest {
  private readonly hash = sha256.create();
  private text = "";

  add(piece: string): void {
    this.text += piece;
    if (this.text.length >= CHUNK) this.flush();
  }

  finish(): string {
    this.flush();
    return [...this.hash.digest()].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  private flush(): void {
    const bytes = new Uint8Array(this.text.length * 2);
    const { text } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[at * 2] = unit & 0xff;
      bytes[at * 2 + 1] = unit >> 8;
    }
    this.hash.update(bytes);
    this.text = "";
  }
}
