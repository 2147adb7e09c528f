import type { Language } from "../text/Messages";

/** The words of the preview page around the pane. */
export interface PreviewText {
  readonly workbook: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly cell: string;
  readonly content: string;
  readonly sheets: string;
  readonly pane: string;
  readonly unreadable: string;
  readonly signed: string;
  readonly none: string;
  readonly width: string;
  /** The file name of a workbook that the pane opened, as Excel names a new one. */
  readonly newWorkbook: string;
}

export const PREVIEW_TEXTS: Readonly<Record<Language, PreviewText>> = {
  sv: {
    workbook: "Arbetsbok",
    open: "Öppna egen .xlsx",
    save: "Spara",
    language: "Språk",
    theme: "Tema",
    light: "ljust",
    dark: "mörkt",
    cell: "Cell",
    content: "Innehåll",
    sheets: "Blad",
    pane: "Åtgärdsfönster",
    unreadable: "Filen är ingen läsbar Excel-arbetsbok (.xlsx).",
    signed: "Filen är signerad och sparas inte ändrad.",
    none: "Ingen arbetsbok öppen.",
    width: "Panelens bredd",
    newWorkbook: "Bok1.xlsx",
  },
  en: {
    workbook: "Workbook",
    open: "Open your own .xlsx",
    save: "Save",
    language: "Language",
    theme: "Theme",
    light: "light",
    dark: "dark",
    cell: "Cell",
    content: "Content",
    sheets: "Sheets",
    pane: "Task pane",
    unreadable: "The file is no readable Excel workbook (.xlsx).",
    signed: "The file is signed and is not saved changed.",
    none: "No workbook open.",
    width: "Width of the pane",
    newWorkbook: "Book1.xlsx",
  },
};
