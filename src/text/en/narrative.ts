import type { NarrativeStatement } from "../../domain/narrative/NarrativeStatement";
import type { StatementTexts } from "../Messages";

export const narrativeEn: StatementTexts<NarrativeStatement> = {
  sentenceAmountDiffers: ({ quoted, label, header }) => `The text says ${quoted}, the table something else (${label}, ${header}).`,
};
