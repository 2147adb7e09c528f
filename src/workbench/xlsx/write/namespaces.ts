/** The namespaces of a file: strict files have their own. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

/** The namespaces in which a file's workbook part is written. */
export function namespacesOf(workbookXml: string): Namespaces {
  const isStrict = workbookXml.includes(`${STRICT}/spreadsheetml/main`);
  const year = isStrict ? "" : "/2006";
  const base = isStrict ? STRICT : TRANSITIONAL;
  return {
    main: `${base}/spreadsheetml${year}/main`,
    relationships: `${base}/officeDocument${year}/relationships`,
    drawing: `${base}/drawingml${year}/main`,
    sheetDrawing: `${base}/drawingml${year}/spreadsheetDrawing`,
    chart: `${base}/drawingml${year}/chart`,
  };
}
