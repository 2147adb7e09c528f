/** What a finding about a sentence says. Figures are the finding's own `expected`, `actual` and `difference`. */
export type NarrativeStatement = {
  readonly code: "sentenceAmountDiffers";
  /** The amount as the sentence writes it. */
  readonly quoted: string;
  /** Label and header of the cell that it contradicts. */
  readonly label: string;
  readonly header: string;
};
