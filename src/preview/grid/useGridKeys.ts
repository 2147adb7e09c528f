import type { KeyboardEvent } from "react";
import type { CellRange } from "../../domain/workbook/CellAddress";
import type { Cell } from "../../workbench/model/Cell";
import { isCellError } from "../../workbench/model/CellScalar";
import type { Worksheet } from "../../workbench/model/Worksheet";
import type { WorkbookSession } from "../../workbench/officejs/WorkbookSession";
import type { SheetGeometry } from "./sheetGeometry";
import { typedText } from "./typedText";

/** The selected cell, and how far down its column the selection goes. */
export interface GridCursor {
  readonly row: number;
  readonly column: number;
  readonly lastRow?: number;
}

interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** What can be done in the grid with keys and pointer. */
export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly select: (cursor: GridCursor) => void;
  /** Opens the cell for typing, with its own content or with a text. */
  readonly edit: (text: string | null) => void;
  readonly type: (text: string) => void;
  /** Writes what was typed and moves on. */
  readonly commit: (step: Step) => void;
}

interface GridKeysOptions {
  readonly session: WorkbookSession;
  readonly sheet: Worksheet;
  readonly geometry: SheetGeometry;
  readonly cursor: GridCursor;
  /** What is being typed, null outside editing. */
  readonly draft: string | null;
  readonly setDraft: (draft: string | null) => void;
}

const MOVES: Readonly<Record<string, Step>> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageDown: { rows: 20, columns: 0 },
  PageUp: { rows: -20, columns: 0 },
};

/** The grid's keyboard, like Excel's: arrows move, Enter and typing edit, Escape gives up, Delete empties. */
export function useGridKeys(options: GridKeysOptions): GridKeys {
  const { session, sheet, geometry, cursor, draft, setDraft } = options;
  const cell = sheet.cell(cursor.row, cursor.column);

  function select(target: GridCursor): void {
    const isElsewhere = target.row !== cursor.row || target.column !== cursor.column;
    if (draft !== null && isElsewhere) finish(draft);
    session.workbook.select(sheet, rangeOf(target));
  }

  function move({ rows, columns }: Step): void {
    select({ row: within(cursor.row + rows, geometry.rows.count), column: within(cursor.column + columns, geometry.columns.count) });
  }

  function edit(text: string | null): void {
    if (sheet.settings.protection !== null && cell.style.locked) return;
    session.beginCellEdit();
    setDraft(text ?? editableText(cell));
  }

  /** Leaving the field also blurs it, which comes here a second time: by then the edit is over. */
  function finish(text: string | null): void {
    if (!session.isEditingCell) return;
    session.endCellEdit();
    setDraft(null);
    if (text !== null && text !== editableText(cell)) write(session, sheet, cursor, text);
  }

  function commit(step: Step): void {
    if (draft === null || !session.isEditingCell) return;
    finish(draft);
    if (step.rows !== 0 || step.columns !== 0) move(step);
  }

  const empty = (): void => session.workbook.transact(() => sheet.clearContents(rangeOf(cursor)), "user");
  const actions: KeyActions = { move, edit, commit, abandon: () => finish(null), empty };
  return { onKeyDown: (event) => (draft === null ? onRestingKey(event, actions) : onEditingKey(event, actions)), select, edit, type: setDraft, commit };
}

interface KeyActions {
  readonly move: (step: Step) => void;
  readonly edit: (text: string | null) => void;
  readonly commit: (step: Step) => void;
  readonly abandon: () => void;
  readonly empty: () => void;
}

function onEditingKey(event: KeyboardEvent, actions: KeyActions): void {
  if (event.key === "Escape") actions.abandon();
  else if (event.key === "Enter") actions.commit({ rows: 1, columns: 0 });
  else if (event.key === "Tab") actions.commit({ rows: 0, columns: event.shiftKey ? -1 : 1 });
  else return;
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}

function onRestingKey(event: KeyboardEvent, actions: KeyActions): void {
  const step = MOVES[event.key];
  if (step !== undefined) actions.move(step);
  else if (event.key === "Enter" || event.key === "F2") actions.edit(null);
  else if (event.key === "Delete") actions.empty();
  else if (isTyping(event)) actions.edit(event.key);
  else return;
  event.preventDefault();
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function write(session: WorkbookSession, sheet: Worksheet, { row, column }: GridCursor, text: string): void {
  const { content, asText } = typedText(text, sheet.cell(row, column).style.numberFormat);
  session.workbook.transact(() => sheet.setContent(row, column, content, { asText }), "user");
}

function rangeOf({ row, column }: GridCursor): CellRange {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function within(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}

/** A cell as it is typed: its formula, or its value with a decimal comma. */
function editableText(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  if (isCellError(cell.value)) return cell.value.error;
  return typeof cell.value === "number" ? String(cell.value).replace(".", ",") : String(cell.value);
}
