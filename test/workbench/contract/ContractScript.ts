/**
 * One behaviour of Excel that Avstämt leans on, as a script that runs the same against the stand-in and, by hand, in real Excel.
 *
 * A script makes its own sheets and takes them away; it knows neither jest nor Node.
 */
export interface ContractScript {
  readonly id: string;
  /** The behaviour, as one sentence. */
  readonly title: string;
  /** The page of Microsoft's that says so. */
  readonly documentation: string;
  /** What `run` must answer; compared as JSON. */
  readonly expected: unknown;
  run(excel: typeof Excel): Promise<unknown>;
}

const REFERENCE = "https://learn.microsoft.com/en-us/javascript/api/excel/excel";

/** The page of a member in Microsoft's reference: `member("Range", "getCell(1)")`, "(1)" for a method. */
export function referencePage(className: string, member: string): string {
  const page = className.toLowerCase();
  const [name, suffix = ""] = member.toLowerCase().split("(");
  return `${REFERENCE}.${page}#excel-excel-${page}-${name ?? ""}-member${suffix === "" ? "" : `(${suffix}`}`;
}

/** The page on error codes. */
export const ERROR_PAGE = "https://learn.microsoft.com/en-us/office/dev/add-ins/testing/application-specific-api-error-handling";

const SHEET = "Avstämt kontrakt";

/** Runs a script's steps on a new sheet and takes the sheet away afterwards, whatever came of it. */
export async function onNewSheet<T>(
  excel: typeof Excel,
  steps: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  await removeSheet(excel, SHEET);
  try {
    return await excel.run(async (context) => steps(context.workbook.worksheets.add(SHEET), context));
  } finally {
    await removeSheet(excel, SHEET);
  }
}

/** Deletes a sheet where it is there, protected or not. */
export async function removeSheet(excel: typeof Excel, name: string): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (!sheet.isNullObject) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
  });
}

/** The error code that a run ends with, "" where it ends well. */
export async function errorCodeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "";
  } catch (reason) {
    return typeof reason === "object" && reason !== null && "code" in reason ? String(reason.code) : String(reason);
  }
}
