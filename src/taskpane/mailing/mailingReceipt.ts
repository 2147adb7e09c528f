import { findingText } from "../../text/findingText";
import type { Language } from "../../text/Messages";
import { paneText } from "../../text/paneText";
import { ruleName } from "../../text/ruleName";
import { timeStamp } from "../../text/timeStamp";
import type { Reviewed } from "../state/PaneState";
import { acceptedFindings } from "./acceptedFindings";

/** What was checked and how it came out, as plain text for a case file or a mail. */
export function mailingReceipt(reviewed: Reviewed, open: number, language: Language): string {
  const text = paneText(language);
  const { snapshot, review } = reviewed;
  const accepted = acceptedFindings(reviewed);
  return [
    text.mailing.receipt(snapshot.fileName ?? text.unsavedWorkbook, timeStamp(reviewed.at, language)),
    open === 0 ? text.status.nothingOpen : text.status.toCheck(open),
    text.status.counts(review.checks.performed, review.checks.exact, review.checks.rounding),
    ...(accepted.length === 0 ? [] : ["", `${text.mailing.acceptedHeading}:`]),
    ...accepted.map(({ finding, acceptance }) => `- ${findingText(finding, language)} ${text.findings.acceptedBy(acceptance.signature, acceptance.reason)}`),
    "",
    `${text.mailing.checked}: ${review.gate.checked.map((rule) => ruleName(rule, language)).join(", ")}.`,
    ...(review.gate.notChecked.length === 0 ? [] : [`${text.mailing.notChecked}: ${review.gate.notChecked.map((rule) => ruleName(rule, language)).join(", ")}.`]),
  ].join("\n");
}
