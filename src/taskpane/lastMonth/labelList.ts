import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { LastMonthText } from "../../text/sv/lastMonth";

const MOST_NAMED = 8;

/** Labels as a sentence names them: "Norr, Söder och 3 till". */
export function labelList(labels: readonly string[], { andMore }: Pick<LastMonthText, "andMore">): string {
  const named = labels.slice(0, MOST_NAMED).map((label) => maskPersonalNumbers(label)).join(", ");
  return labels.length > MOST_NAMED ? `${named} ${andMore(labels.length - MOST_NAMED)}` : named;
}
