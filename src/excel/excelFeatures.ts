/** Whether this Excel has a version of the API newer than 1.9, which is all that Avstämt requires. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
