/** What a finding of the money rules says. Figures are the finding's own `expected`, `actual` and `difference`. */
export type ReconciliationStatement =
  | { readonly code: "rowVarianceDiffers"; readonly label: string; readonly header: string }
  | { readonly code: "columnTotalDiffers"; readonly label: string; readonly header: string };
