/** assets/exempel.xlsx as base64; webpack puts it in, so that the page fetches nothing. */
declare const SAMPLE_WORKBOOK: string;

/** The example's file as base64, in a chunk of its own. */
export const sampleWorkbook: string = SAMPLE_WORKBOOK;
