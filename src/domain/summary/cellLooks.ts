import type { CellStyle } from "./SummaryPlan";

/** How a cell of our sheets is drawn; the same for every host. Colours are "#RRGGBB", null is none. */
export interface CellLook {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly fill: string | null;
  readonly horizontal: "left" | "right" | "general";
  readonly indent: number;
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly borderTop: BorderLook | null;
  readonly borderBottom: BorderLook | null;
}

export interface BorderLook {
  readonly weight: "hairline" | "thin" | "medium" | "thick";
  /** Absent is one line. A double line is as thick as Excel draws it. */
  readonly line?: "double" | "dashed";
  readonly colour: string;
}

/** Deficit orange and surplus blue: told apart by every kind of colour blindness, and dark against light in grey print. */
export const DEFICIT_COLOUR = "#C55A11";
export const SURPLUS_COLOUR = "#1F5FA8";

const INK = "#1F2933";
const MUTED = "#52606D";
const HEADING = "#12355B";
const RULE: BorderLook = { weight: "hairline", colour: "#B8C2CC" };
const HEADING_RULE: BorderLook = { weight: "medium", colour: HEADING };
const TOTAL_RULE: BorderLook = { weight: "thin", colour: INK };

/** Excel groups by the reader's own locale; a plus stands on variances only. */
export const AMOUNT_FORMAT = "#,##0";
export const VARIANCE_FORMAT = "+#,##0;-#,##0;0";
const DECIMAL_FORMATS: ReadonlyMap<string, string> = new Map([
  [AMOUNT_FORMAT, "#,##0.0"],
  [VARIANCE_FORMAT, "+#,##0.0;-#,##0.0;0.0"],
]);
const PERCENT_FORMAT = "0%";

const PLAIN: CellLook = {
  fontSize: 10,
  bold: false,
  italic: false,
  colour: INK,
  fill: null,
  horizontal: "general",
  indent: 0,
  wrap: false,
  numberFormat: "General",
  borderTop: null,
  borderBottom: null,
};

const LABEL: CellLook = { ...PLAIN, wrap: true, horizontal: "left", borderBottom: RULE };
const FIGURE: CellLook = { ...PLAIN, horizontal: "right", borderBottom: RULE };
const SUBTOTAL: Partial<CellLook> = { bold: true, borderBottom: RULE };
const TOTAL: Partial<CellLook> = { bold: true, fill: "#E8EEF5", borderTop: TOTAL_RULE, borderBottom: TOTAL_RULE };
const PRINTED: Partial<CellLook> = { italic: true, colour: MUTED, borderBottom: RULE };
const COLUMN_HEADING: CellLook = { ...PLAIN, bold: true, colour: HEADING, wrap: true, horizontal: "right", borderBottom: HEADING_RULE };

/** What the figures under a heading are, in the notation of IBCS: actual solid, budget an outline, last year light, forecast broken. Also told apart in grey print. */
const MARKS: Readonly<Record<"actual" | "budget" | "prior" | "forecast", BorderLook>> = {
  actual: { weight: "thick", colour: INK },
  budget: { weight: "thick", line: "double", colour: INK },
  prior: { weight: "thick", colour: "#B8C2CC" },
  forecast: { weight: "medium", line: "dashed", colour: INK },
};

/** Every style of our sheets. No font is below 10, so that a page squeezed to 80 % still prints at 8. */
export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  title: { ...PLAIN, fontSize: 18, bold: true, colour: HEADING },
  subtitle: { ...PLAIN, fontSize: 12, colour: INK },
  note: { ...PLAIN, italic: true, colour: MUTED },
  sentence: { ...PLAIN, fontSize: 12, colour: INK },
  sectionHeading: { ...PLAIN, fontSize: 12, bold: true, colour: HEADING },
  columnHeading: COLUMN_HEADING,
  actualHeading: { ...COLUMN_HEADING, borderBottom: MARKS.actual },
  budgetHeading: { ...COLUMN_HEADING, borderBottom: MARKS.budget },
  priorHeading: { ...COLUMN_HEADING, borderBottom: MARKS.prior },
  forecastHeading: { ...COLUMN_HEADING, borderBottom: MARKS.forecast },
  columnHeadingText: { ...COLUMN_HEADING, horizontal: "left" },
  label: LABEL,
  indentedLabel: { ...LABEL, indent: 1, colour: MUTED },
  amount: { ...FIGURE, numberFormat: AMOUNT_FORMAT },
  variance: { ...FIGURE, numberFormat: VARIANCE_FORMAT },
  percent: { ...FIGURE, numberFormat: PERCENT_FORMAT },
  figure: FIGURE,
  count: { ...FIGURE, horizontal: "left", numberFormat: AMOUNT_FORMAT },
  ofWhichAmount: { ...FIGURE, colour: MUTED, numberFormat: AMOUNT_FORMAT },
  subtotalLabel: { ...LABEL, ...SUBTOTAL },
  subtotalAmount: { ...FIGURE, ...SUBTOTAL, numberFormat: AMOUNT_FORMAT },
  subtotalVariance: { ...FIGURE, ...SUBTOTAL, numberFormat: VARIANCE_FORMAT },
  subtotalPercent: { ...FIGURE, ...SUBTOTAL, numberFormat: PERCENT_FORMAT },
  totalLabel: { ...LABEL, ...TOTAL },
  totalAmount: { ...FIGURE, ...TOTAL, numberFormat: AMOUNT_FORMAT },
  totalVariance: { ...FIGURE, ...TOTAL, numberFormat: VARIANCE_FORMAT },
  totalPercent: { ...FIGURE, ...TOTAL, numberFormat: PERCENT_FORMAT },
  printedLabel: { ...LABEL, ...PRINTED },
  printedAmount: { ...FIGURE, ...PRINTED, numberFormat: AMOUNT_FORMAT },
  printedVariance: { ...FIGURE, ...PRINTED, numberFormat: VARIANCE_FORMAT },
  printedPercent: { ...FIGURE, ...PRINTED, numberFormat: PERCENT_FORMAT },
  text: { ...PLAIN, wrap: true, horizontal: "left", borderBottom: RULE },
  line: PLAIN,
  verdict: { ...PLAIN, horizontal: "left", indent: 1, borderBottom: RULE },
  caption: { ...PLAIN, italic: true, colour: MUTED },
};

/** A style's look on a sheet whose amounts have so many decimals: one in mkr, where a whole number would hide what the sentences say. */
export function cellLook(style: CellStyle, amountDecimals: 0 | 1): CellLook {
  const look = CELL_LOOKS[style];
  return amountDecimals === 0 || style === "count" ? look : { ...look, numberFormat: DECIMAL_FORMATS.get(look.numberFormat) ?? look.numberFormat };
}
