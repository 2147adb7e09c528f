import { Button } from "@fluentui/react-components";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { comparisonText } from "../../text/comparisonText";
import type { ComparisonText } from "../../text/sv/comparison";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";
import type { PlainDifference } from "./differenceGroups";
import { useFirst } from "./useFirst";

/** Rows, tables and sentences that differ, or that should and do not; each leads to its cell where it still has one. */
export function OtherDifferences({ differences }: { readonly differences: readonly PlainDifference[] }) {
  const { text } = usePane(comparisonText);
  const { shown, left, showMore } = useFirst(differences);
  return (
    <>
      <ul className="differences">
        {shown.map((difference, index) => (
          <li key={index} className="difference">
            <span className="difference-words">{wordsOf(difference, text.comparison)}</span>
            {"cell" in difference ? <CellLink cell={difference.cell} /> : null}
          </li>
        ))}
      </ul>
      {left === 0 ? null : <div className="row"><Button size="small" onClick={showMore}>{text.comparison.more(left)}</Button></div>}
    </>
  );
}

function wordsOf(difference: PlainDifference, words: ComparisonText): string {
  switch (difference.code) {
    case "sentenceUnchanged":
      return words.sentence(maskPersonalNumbers(difference.text));
    case "rowRenamed":
      return words.rowRenamed(maskPersonalNumbers(difference.label), maskPersonalNumbers(difference.previousLabel));
    case "rowAppeared":
    case "rowVanished":
      return words[difference.code](maskPersonalNumbers(difference.label));
    case "tableAppeared":
    case "tableVanished":
      return words[difference.code](maskPersonalNumbers(difference.label), difference.rows);
  }
}
