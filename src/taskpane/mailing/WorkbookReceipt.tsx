import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import type { StampComparison } from "../../domain/stamp/Stamp";
import type { MailingViewText } from "../../text/sv/mailingView";
import { timeStamp } from "../../text/timeStamp";
import { mailingViewText } from "../../text/mailingViewText";
import { usePane } from "../state/PaneContext";

/** The receipt in the workbook: when it was checked and by whom, and whether it is still the one that was checked. */
export function WorkbookReceipt({ comparison }: { readonly comparison: StampComparison }) {
  const { state, text } = usePane(mailingViewText);
  const { stamp } = comparison;
  return (
    <section>
      <h3 className="section-heading">{text.mailing.stamp.heading}</h3>
      <p>{text.mailing.stamp.written(timeStamp(Date.parse(stamp.time), state.language), stamp.signature, stamp.open)}</p>
      <ul className="rules">
        {differences(comparison, text).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet file-facts">{text.mailing.stamp.fingerprint(stamp.fingerprint.workbook.slice(0, 12))}</p>
    </section>
  );
}

function differences({ isSame, changedSheets, newSheets, missingSheets }: StampComparison, { mailing }: MailingViewText): readonly string[] {
  if (isSame) return [mailing.stamp.same];
  const named = ([
    [mailing.stamp.changed, changedSheets],
    [mailing.stamp.added, newSheets],
    [mailing.stamp.missing, missingSheets],
  ] as const).flatMap(([label, sheets]) => (sheets.length === 0 ? [] : [`${label}: ${sheets.map((sheet) => maskPersonalNumbers(sheet)).join(", ")}`]));
  return named.length === 0 ? [mailing.stamp.reordered] : named;
}
