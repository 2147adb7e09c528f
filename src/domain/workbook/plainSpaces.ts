/** A text with its no-break spaces (Word's and the ledger systems') as plain ones; as long as before, so that places in it still hold. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, " ");
}
