import { maskPersonalNumbers } from "../domain/mailing/maskPersonalNumbers";

/** A document as JSON on one line, without any personal number: the workbook's name and sheets, labels and sentences may all quote one. */
export function maskedJson(document: object): string {
  return JSON.stringify(document, (_key, value: unknown) => (typeof value === "string" ? maskPersonalNumbers(value) : value));
}
