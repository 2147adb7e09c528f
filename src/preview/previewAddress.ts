import type { Language } from "../text/Messages";

/** What the preview's address asks for: `?workbook=manad-juli.xlsx&lang=en&theme=dark&width=320`. */
export interface PreviewAddress {
  readonly workbook: string | null;
  readonly language: Language;
  readonly isDark: boolean;
  /** In pixels. */
  readonly paneWidth: number;
}

const DEFAULT_WIDTH = 350;
const LEAST_WIDTH = 280;
const GREATEST_WIDTH = 900;

/** Reads the address; what it does not say is Swedish, light, 350 px and the first workbook. */
export function readPreviewAddress(search: string, workbooks: readonly string[]): PreviewAddress {
  const parameters = new URLSearchParams(search);
  const named = parameters.get("workbook");
  const width = Number(parameters.get("width") ?? DEFAULT_WIDTH);
  return {
    workbook: workbooks.find((name) => name === named) ?? workbooks[0] ?? null,
    language: parameters.get("lang") === "en" ? "en" : "sv",
    isDark: parameters.get("theme") === "dark",
    paneWidth: width >= LEAST_WIDTH && width <= GREATEST_WIDTH ? width : DEFAULT_WIDTH,
  };
}
