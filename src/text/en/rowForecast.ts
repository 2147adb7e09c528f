import type { RowForecastText } from "../sv/rowForecast";

/** What the pane says of one row's forecast in English. */
export const rowForecastEn: RowForecastText = {
  heading: (label) => `Forecast method for ${label}`,
  use: "Use",
  useNamed: (method) => `Use ${method}`,
  inUse: "In use",
  figures: (forecast, variance) => `${forecast} (variance ${variance})`,
  adjustments: "Manual adjustments",
  none: "No adjustments.",
  needsMethod: "An adjustment is put on top of a method. The forecast in the workbook counts as it stands.",
  notCounted: "Not counted as long as the forecast in the workbook holds.",
  plusIsWorse: "With the table’s sign: plus gives a higher cost and a worse variance, minus a better one.",
  plusIsBetter: "With the table’s sign: plus gives a better variance, minus a worse one.",
  add: "Add",
  remove: "Remove",
  removeNamed: (cause) => `Remove the adjustment ${cause}`,
  needsCause: "Write what the adjustment is due to.",
  needsAmount: "Write an amount other than zero, such as −1,500.",
  wholeTable: (method) => `The whole table is computed by ${method}.`,
  useForTable: (method) => `Compute the whole table by ${method}`,
  backToStated: "Back to the forecast in the workbook",
  adjusted: "adjusted",
  open: (label) => `Method and adjustments: ${label}`,
};
