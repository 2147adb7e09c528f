import type { WorkbookSettings } from "../../model/Workbook";
import { hostObject, method, navigation, scalar, type ClassDefinition } from "../ClassDefinition";
import { guardWritable } from "../guards";
import { Refusal } from "../protocol/Refusal";
import type { WorkbookSession } from "../WorkbookSession";

const CALCULATION_MODES: readonly (readonly [word: string, mode: WorkbookSettings["calculationMode"]])[] = [
  ["Automatic", "automatic"],
  ["AutomaticExceptTables", "automaticExceptTables"],
  ["Manual", "manual"],
];

/** Excel.NumberFormatInfo: https://learn.microsoft.com/en-us/javascript/api/excel/excel.numberformatinfo */
export const NUMBER_FORMAT_INFO: ClassDefinition<null> = {
  className: "NumberFormatInfo",
  members: {
    numberDecimalSeparator: scalar((_target, session) => decimalSeparator(session)),
    numberGroupSeparator: scalar((_target, session) => groupSeparator(session)),
  },
};

/** Excel.CultureInfo: https://learn.microsoft.com/en-us/javascript/api/excel/excel.cultureinfo */
export const CULTURE_INFO: ClassDefinition<null> = {
  className: "CultureInfo",
  members: {
    name: scalar((_target, session) => session.locale),
    numberFormat: navigation(() => hostObject(NUMBER_FORMAT_INFO, null)),
  },
};

/** What `Excel.createWorkbook` opens: https://learn.microsoft.com/en-us/javascript/api/excel#excel-excel-createworkbook-function(1) */
export const WORKBOOK_CREATED: ClassDefinition<string> = {
  className: "WorkbookCreated",
  members: {
    open: method((file, _values, session) => {
      session.openFile(file);
    }),
  },
};

/** Excel.Application: https://learn.microsoft.com/en-us/javascript/api/excel/excel.application */
export const APPLICATION: ClassDefinition<null> = {
  className: "Application",
  members: {
    calculationMode: scalar(
      (_target, session) => CALCULATION_MODES.find(([, mode]) => mode === session.workbook.settings.calculationMode)?.[0],
      (_target, value, session) => {
        const mode = CALCULATION_MODES.find(([word]) => word === value);
        if (!mode) return new Refusal("InvalidArgument");
        const refusal = guardWritable(session);
        if (refusal) return refusal;
        session.workbook.changeSettings({ calculationMode: mode[1] });
        return undefined;
      },
    ),
    calculationState: scalar(() => "Done"),
    decimalSeparator: scalar((_target, session) => decimalSeparator(session)),
    thousandsSeparator: scalar((_target, session) => groupSeparator(session)),
    useSystemSeparators: scalar(() => true),
    cultureInfo: navigation(() => hostObject(CULTURE_INFO, null)),
    calculate: method((_target, values, session) => {
      const [type] = values;
      if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") return new Refusal("InvalidArgument");
      session.workbook.calculate(type !== "Recalculate");
      return undefined;
    }),
    createWorkbook: method((_target, values) => {
      const [file] = values;
      return typeof file === "string" ? hostObject(WORKBOOK_CREATED, file) : new Refusal("InvalidArgument");
    }),
    suspendApiCalculationUntilNextSync: method((_target, _values, session) => {
      session.isCalculationSuspended = true;
    }),
    suspendScreenUpdatingUntilNextSync: method(() => undefined),
  },
};

function decimalSeparator(session: WorkbookSession): string {
  return session.locale.startsWith("sv") ? "," : ".";
}

function groupSeparator(session: WorkbookSession): string {
  return session.locale.startsWith("sv") ? "\u00A0" : ",";
}
