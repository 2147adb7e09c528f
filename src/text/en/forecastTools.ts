import type { ForecastToolsText } from "../sv/forecastTools";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** The words of the forecast view's two tools in English; loaded with the view. */
export const forecastToolsEn: ForecastToolsText = {
  previous: {
    heading: "Previous forecast",
    lead: "Copy the table from last month's report or summary and paste it here. The change since then is shown for each unit.",
    label: "Last month's table",
    month: "Month",
    monthInText: "as the text says",
    unit: "Unit, if the text does not say",
    monthNames: MONTHS,
    read: "Read the previous forecast",
    notEarlier: (period) => `The text is of ${period}, which is not before this report. Choose the right month or copy an earlier report.`,
    notNamed: "No row of the tables is named as in the text, so no change can be shown.",
  },
  fillIn: {
    heading: "Fill in empty cells",
    lead: "Variance, percentage and forecast as formulas in the tables' empty cells. You see each cell before anything is written.",
    plan: "Show what can be filled in",
    hide: "Hide",
    write: (n) => (n === 1 ? "Write 1 cell" : `Write ${String(n)} cells`),
    undo: "Undo",
    stale: "The workbook has changed. Review again before anything is filled in.",
    content: "Formula",
    value: "Gives",
  },
};
