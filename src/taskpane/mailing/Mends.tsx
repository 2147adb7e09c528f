import { Button } from "@fluentui/react-components";
import type { MendedCell, Mend } from "../../domain/mailing/mends/Mend";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { formatRange } from "../../domain/workbook/CellAddress";
import { formatNumber } from "../../text/formatAmount";
import type { Language } from "../../text/Messages";
import { mailingViewText } from "../../text/mailingViewText";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";

/** What can be mended here with a click, each with what stands and what will stand; and the way back from the last one. */
export function Mends({ mends }: { readonly mends: readonly Mend[] }) {
  const { state, text } = usePane(mailingViewText);
  if (mends.length === 0 && (state.mend.kind === "none" || state.mend.kind === "mending")) return null;
  return (
    <section aria-labelledby="mends-heading">
      <h3 id="mends-heading" className="section-heading">{text.mends.heading}</h3>
      {mends.map((mend) => (
        <MendEntry key={mend.finding} mend={mend} />
      ))}
      <LastMend />
    </section>
  );
}

function MendEntry({ mend }: { readonly mend: Mend }) {
  const { pane, state, text } = usePane(mailingViewText);
  const isBusy = state.isStale || state.activity.kind !== "none" || state.mend.kind === "mending" || state.summary.kind === "writing";
  const carryOut = (): void => void (mend.kind === "summary" ? pane.writeSummary() : pane.mend(mend));
  return (
    <div className="mend" role="group" aria-label={text.mends.sentence(mend)}>
      <p>{maskPersonalNumbers(text.mends.sentence(mend))}</p>
      {mend.kind === "textNumber" ? <TextsAndNumbers cells={mend.cells} /> : null}
      {mend.kind === "textNumber" && mend.left > 0 ? <p className="quiet">{text.mends.left(mend.left)}</p> : null}
      {mend.kind === "printArea" ? <p className="quiet">{text.mends.printAreas(formatRange(mend.before), formatRange(mend.after))}</p> : null}
      <div className="row">
        <Button size="small" disabledFocusable={isBusy} onClick={carryOut}>{text.mends.action(mend)}</Button>
      </div>
    </div>
  );
}

/** Long columns are shown by their beginning; each cell is a click away. */
const MOST_SHOWN = 8;

function TextsAndNumbers({ cells }: { readonly cells: readonly MendedCell[] }) {
  const { state, text } = usePane(mailingViewText);
  return (
    <>
      <table className="amounts">
        <thead>
          <tr>
            <th scope="col">{text.mends.cell}</th>
            <th scope="col">{text.mends.before}</th>
            <th scope="col">{text.mends.after}</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, MOST_SHOWN).map((cell) => (
            <tr key={`${String(cell.address.row)}:${String(cell.address.column)}`}>
              <th scope="row">
                <CellLink cell={cell.address} within={cell.address.sheet} />
              </th>
              <td>{`”${cell.replaces}”`}</td>
              <td>{shownNumber(cell.content, state.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_SHOWN ? <p className="quiet">{text.mends.more(cells.length - MOST_SHOWN)}</p> : null}
    </>
  );
}

function shownNumber(value: number, language: Language): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatNumber(value, language, decimals);
}

/** How the last mend went; its way back stays until the next one. */
function LastMend() {
  const { pane, state, text } = usePane(mailingViewText);
  const { mend } = state;
  return (
    <div className="row" aria-live="polite">
      {mend.kind === "undone" ? <span>{text.mends.undone(mend.kept)}</span> : null}
      {mend.kind === "mended" ? (
        <>
          <span>{mend.undo.kind === "cells" ? text.mends.doneCells(mend.undo.cells.length) : text.mends.donePrintArea(maskPersonalNumbers(mend.undo.sheet))}</span>
          <Button size="small" onClick={() => void pane.undoMend()}>{text.mends.undo}</Button>
        </>
      ) : null}
    </div>
  );
}
