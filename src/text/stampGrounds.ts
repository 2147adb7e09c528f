import type { StampGrounds } from "../domain/stamp/planStampedSummary";
import type { Language } from "./Messages";
import { timeStamp } from "./timeStamp";

/** The moment (milliseconds since 1970) and the signature of a receipt: "2024-08-09 14:05, AL". */
export function stampGrounds(at: number, signature: string, language: Language): StampGrounds {
  const moment = timeStamp(at, language);
  return { time: new Date(at).toISOString(), writtenAt: signature === "" ? moment : `${moment}, ${signature}`, signature };
}
