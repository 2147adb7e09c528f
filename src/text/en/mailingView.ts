import { formatNumber } from "../formatAmount";
import type { MailingViewText } from "../sv/mailingView";

const count = (n: number): string => formatNumber(n, "en", 0);

/** What the mailing view says in English. */
export const mailingViewEn: MailingViewText = {
  mailing: {
    ready: "Nothing stands in the way of mailing",
    notReady: (n) => `${count(n)} to check before mailing`,
    lead: "This has been checked in the workbook as it stands now.",
    checked: "Checked",
    notChecked: "Not checked here",
    at: (time) => `Checked ${time}`,
    readingFile: (percent: number) => `Reading the file's properties, comments and links${percent === 0 ? "…" : ` (${String(percent)} %)`}`,
    fileRefused: (reason: string) => `The file could not be read here. ${reason} Comments, properties, print areas, links in the file and the calculation mode are therefore not checked.`,
    staleWarning: "The workbook has changed since the check. Review again before mailing.",
    show: "Show what is open",
    copyReceipt: "Copy the receipt",
    receipt: (file, at) => `Avstämt has checked ${file} ${at}.`,
    acceptedHeading: "Accepted",
    stamp: {
      heading: "The receipt in the workbook",
      written: (time, by, open) => `Checked ${time}${by === "" ? ", unsigned" : ` by ${by}`}, ${count(open)} open.`,
      same: "The cells are the same as then.",
      changed: "Changed sheets",
      added: "New sheets",
      missing: "Missing sheets",
      reordered: "The sheets stand in another order.",
      fingerprint: (start) => `Fingerprint ${start}…`,
    },
  },
};
