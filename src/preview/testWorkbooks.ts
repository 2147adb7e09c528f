import { bytesOfBase64 } from "./bytesOfBase64";

/** The workbooks of test/workbooks by file name, as base64; webpack puts them in, so that the page fetches nothing. */
declare const PREVIEW_WORKBOOKS: Readonly<Record<string, string>>;

/** Names of the workbooks that the picker offers. */
export function testWorkbookNames(): readonly string[] {
  return Object.keys(PREVIEW_WORKBOOKS);
}

/** A test workbook's bytes; null for a name that is none of them. */
export function testWorkbookBytes(name: string): Uint8Array | null {
  const base64 = PREVIEW_WORKBOOKS[name];
  return base64 === undefined ? null : bytesOfBase64(base64);
}
