import type { Finding } from "../../domain/findings/Finding";
import { formatCellAddress, type CellAddress } from "../../domain/workbook/CellAddress";
import { formatAmount, formatNumber, formatSigned } from "../../text/formatAmount";
import { ruleName } from "../../text/ruleName";
import { likelyCause } from "../../text/likelyCause";
import { findingsText } from "../../text/findingsText";
import { AcceptanceNote } from "./AcceptanceNote";
import { AcceptFinding } from "./AcceptFinding";
import { QuotedSentence } from "./QuotedSentence";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";

/** How many cells of a proof are linked before the rest is only counted. */
const LINKED_CELLS = 12;

/** Why it is a finding: expected and found, the likely cause with its odds, and the cells it rests on. */
export function FindingProof({ finding, isAccepted }: { readonly finding: Finding; readonly isAccepted: boolean }) {
  const { state, text } = usePane(findingsText);
  const { language } = state;
  const figures = [
    { name: text.findings.expected, value: finding.expected, words: formatAmount },
    { name: text.findings.found, value: finding.actual, words: formatAmount },
    { name: text.findings.difference, value: finding.difference, words: formatSigned },
  ].flatMap(({ name, value, words }) => (value === null ? [] : [{ name, words: words(value, finding.figureKind, language) }]));
  return (
    <div className="proof">
      {figures.length === 0 ? null : (
        <dl className="proof-figures">
          {figures.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <QuotedSentence finding={finding} />
      <LikelyCause finding={finding} />
      <ProofCells finding={finding} />
      <p className="quiet">{`${text.findings.rule}: ${ruleName(finding.rule, language)}`}</p>
      {isAccepted ? <AcceptanceNote finding={finding} /> : <AcceptFinding finding={finding} />}
    </div>
  );
}

function LikelyCause({ finding }: { readonly finding: Finding }) {
  const { state, text } = usePane(findingsText);
  const { diagnosis } = finding;
  if (diagnosis === null) return null;
  const cause = likelyCause(finding, state.language);
  const odds = diagnosis.chance === 0 ? text.findings.certain : text.findings.odds(formatNumber(diagnosis.chance * 100, state.language, 1));
  return (
    <p>
      <strong>{`${text.findings.likely}: `}</strong>
      {`${cause}. ${odds}`}
    </p>
  );
}

function ProofCells({ finding }: { readonly finding: Finding }) {
  const { text } = usePane(findingsText);
  const cells = [...finding.cells.slice(1), ...(finding.diagnosis?.cells ?? []), ...finding.evidence.flatMap((evidence) => evidence.cells)];
  const unique = [...new Map(cells.map((cell) => [formatCellAddress(cell), cell])).values()].filter((cell) => !isSameCell(cell, finding.cells[0]));
  if (unique.length === 0) return null;
  return (
    <div>
      <h4 className="small-heading">{text.findings.restsOn}</h4>
      <div className="row">
        {unique.slice(0, LINKED_CELLS).map((cell) => (
          <CellLink key={formatCellAddress(cell)} cell={cell} within={finding.cells[0]?.sheet ?? ""} />
        ))}
        {unique.length > LINKED_CELLS ? <span className="quiet">{`+${String(unique.length - LINKED_CELLS)}`}</span> : null}
      </div>
    </div>
  );
}

function isSameCell(cell: CellAddress, other: CellAddress | undefined): boolean {
  return other !== undefined && formatCellAddress(cell) === formatCellAddress(other);
}
