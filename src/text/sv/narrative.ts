import type { NarrativeStatement } from "../../domain/narrative/NarrativeStatement";
import type { StatementTexts } from "../Messages";

export const narrativeSv: StatementTexts<NarrativeStatement> = {
  sentenceAmountDiffers: ({ quoted, label, header }) => `Texten säger ${quoted}, tabellen något annat (${label}, ${header}).`,
};
