import type { FigurelessClaim } from "./findClaims";

/** What a finding about a sentence says. Figures are the finding's own `expected`, `actual` and `difference`. */
export type NarrativeStatement =
  | {
      readonly code: "sentenceAmountDiffers" | "sentenceAmountTruncated" | "sentenceUnitDiffers";
      /** The amount as the sentence writes it. */
      readonly quoted: string;
      /** What to write instead, in the sentence's own unit and as exact as it; null where it cannot be told. */
      readonly replacement: string | null;
      /** Label and header of the cell that it contradicts. */
      readonly label: string;
      readonly header: string;
    }
  | {
      readonly code: "sentenceSignDiffers";
      /** The word that says better or worse ("överskott"). */
      readonly quoted: string;
      readonly replacement: string | null;
      readonly label: string;
      readonly header: string;
    }
  | {
      readonly code: "sentencePartsDiffer";
      /** The sum as the sentence writes it. */
      readonly quoted: string;
      readonly replacement: string | null;
      readonly parts: readonly string[];
    }
  | {
      readonly code: "claimDiffers";
      readonly claim: NarrativeClaim;
      /** The words that claim. */
      readonly quoted: string;
      /** Labels of the rows that contradict the claim. */
      readonly labels: readonly string[];
    }
  | {
      readonly code: "claimContradicted";
      readonly claim: FigurelessClaim;
      /** The words that claim. */
      readonly quoted: string;
      /** Label and header of the variance that contradicts it; the change, where that does, is the finding's `difference`. */
      readonly label: string;
      readonly header: string;
    }
  | { readonly code: "decisionBeforePeriod"; readonly date: string; readonly year: number };

/** What a sentence says of several rows without a figure. */
export type NarrativeClaim = "allBetter" | "allWorse" | "largestDeficit" | "largestSurplus";
