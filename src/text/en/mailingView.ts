import { formatNumber } from "../formatAmount";
import type { MailingViewText } from "../sv/mailingView";

const plural = (n: number, one: string, many: string): string => `${formatNumber(n, "en", 0)} ${n === 1 ? one : many}`;
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
    readingFile: (percent: number) => `Reading the file’s properties, comments and links${percent === 0 ? "…" : ` (${String(percent)} %)`}`,
    fileRefused: (reason: string) => `The file could not be read here. ${reason} Comments, properties, print areas, links in the file and the calculation mode are therefore not checked.`,
    staleWarning: "The workbook has changed since the check. Review again before mailing.",
    show: "Show what is open",
    copyReceipt: "Copy the receipt",
    receipt: (file, at) => `Avstämt has checked ${file} ${at}.`,
    acceptedHeading: "Accepted",
    goesWith: "Goes out with the workbook",
    goTo: (address) => `Go to ${address}`,
    showMore: (n) => `Show ${count(n)} more`,
    checkedRules: (n) => `Checked: ${count(n)} kinds`,
    removeTraces: "Take away what Avstämt leaves in the file…",
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
  mends: {
    heading: "Can be mended here",
    sentence: (mend) => {
      if (mend.kind === "textNumber") return `${plural(mend.cells.length, "amount", "amounts")} in ${mend.header} ${mend.cells.length === 1 ? "is" : "are"} stored as text, so Excel’s sums leave ${mend.cells.length === 1 ? "it" : "them"} out.`;
      if (mend.kind === "printArea") return `The print area of ${mend.sheet} cuts a table off.`;
      return `${mend.sheets.join(" and ")} were written before the cells changed.`;
    },
    action: (mend) => {
      if (mend.kind === "textNumber") return mend.cells.length === 1 ? "Make it a number" : `Make ${count(mend.cells.length)} cells numbers`;
      return mend.kind === "printArea" ? "Widen the print area" : "Write the sheets again";
    },
    cell: "Cell",
    before: "Stands",
    after: "Becomes",
    more: (n) => `And ${plural(n, "cell", "cells")} more in the same way.`,
    left: (n) => `${plural(n, "cell is", "cells are")} left: ${n === 1 ? "it" : "they"} can be read in more than one way, ${n === 1 ? "carries a unit or is" : "carry a unit or are"} out of sight.`,
    printAreas: (before, after) => `${before} becomes ${after}. No cell is changed.`,
    doneCells: (n) => `${plural(n, "cell is now a number", "cells are now numbers")}.`,
    donePrintArea: (sheet) => `The print area of ${sheet} is wider.`,
    undo: "Undo",
    undone: (kept) => (kept === 0 ? "Undone." : `Undone. ${plural(kept, "cell has", "cells have")} been changed since and ${kept === 1 ? "was" : "were"} left.`),
  },
};
