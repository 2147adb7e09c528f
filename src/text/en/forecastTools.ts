import { formatNumber } from "../formatAmount";
import type { ForecastToolsText } from "../sv/forecastTools";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const count = (n: number, one: string, many: string): string => `${formatNumber(n, "en", 0)} ${n === 1 ? one : many}`;

/** The words of the forecast view's tools in English; loaded with the view. */
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
    mark: (range) => `Mark ${range} in the sheet`,
    content: "Formula",
    value: "Gives",
  },
  rollForward: {
    heading: "New month",
    lead: "Headings, sheet names, dates and the previous forecast go along to the next month. You see each change before anything is written.",
    named: (from, to) => `The file is called ${to}, but its contents are of ${from}.`,
    kept: (from, to) => `The summary was last written for ${from}, and the workbook is now of ${to}.`,
    open: "Roll forward to a new month",
    hide: "Hide",
    done: (month, cells, sheets) => `The workbook is rolled forward to ${month}: ${count(cells, "cell changed", "cells changed")}${sheets === 0 ? "" : ` and ${count(sheets, "sheet renamed", "sheets renamed")}`}.`,
    refusedNames: "The sheets’ names are not changed.",
    refusedSheet: (sheet) => `Sheet ${sheet} is not changed.`,
    undo: "Undo",
    undone: (cells, kept) => `${count(cells, "cell is", "cells are")} as before again.${kept === 0 ? "" : ` ${count(kept, "cell has", "cells have")} changed since and ${kept === 1 ? "was" : "were"} left.`}`,
  },
};
