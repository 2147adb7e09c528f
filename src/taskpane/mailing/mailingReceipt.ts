import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { findingText } from "../../text/findingText";
import { findingsText } from "../../text/findingsText";
import { mailingViewText } from "../../text/mailingViewText";
import type { Language } from "../../text/Messages";
import { overviewText } from "../../text/overviewText";
import { paneText } from "../../text/paneText";
import { ruleName } from "../../text/ruleName";
import { timeStamp } from "../../text/timeStamp";
import type { Reviewed } from "../state/PaneState";
import { acceptedFindings } from "./acceptedFindings";

/** What was checked and how it came out, as plain text for a case file or a mail. */
export function mailingReceipt(reviewed: Reviewed, open: number, language: Language): string {
  const { mailing } = mailingViewText(language);
  const { status } = overviewText(language);
  const { findings } = findingsText(language);
  const { snapshot, review } = reviewed;
  const accepted = acceptedFindings(reviewed);
  return [
    mailing.receipt(maskPersonalNumbers(snapshot.fileName ?? paneText(language).unsavedWorkbook), timeStamp(reviewed.at, language)),
    open === 0 ? status.nothingOpen : status.toCheck(open),
    status.counts(review.checks.performed, review.checks.exact, review.checks.rounding),
    ...(accepted.length === 0 ? [] : ["", `${mailing.acceptedHeading}:`]),
    ...accepted.map(({ finding, acceptance }) => `- ${findingText(finding, language)} ${findings.acceptedBy(acceptance.signature, acceptance.reason)}`),
    "",
    `${mailing.checked}: ${review.gate.checked.map((rule) => ruleName(rule, language)).join(", ")}.`,
    ...(review.gate.notChecked.length === 0 ? [] : [`${mailing.notChecked}: ${review.gate.notChecked.map((rule) => ruleName(rule, language)).join(", ")}.`]),
  ].join("\n");
}
