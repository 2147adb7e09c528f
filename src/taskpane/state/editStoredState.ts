import { acceptanceOf, acceptedFindings, acceptFinding, type AcceptanceGrounds } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/Finding";
import type { ReviewSettings } from "../../domain/findings/ReviewSettings";
import { EMPTY_STATE, readStoredState, writeStoredState, type StoredState } from "../../domain/findings/storedState";
import { headersKey } from "../../domain/recognition/assignColumns";
import type { ColumnAnswer, ColumnQuestion, ColumnRole } from "../../domain/recognition/RecognisedTable";
import type { WorkbookReview } from "../../domain/Review";
import { editForecasts, type ForecastEdit } from "./editForecasts";

/** One thing that the user adds to what the workbook keeps, or takes out of it. */
export type StateEdit =
  | { readonly kind: "accept"; readonly finding: Finding; readonly grounds: AcceptanceGrounds }
  | { readonly kind: "withdraw"; readonly finding: Finding }
  | { readonly kind: "answer"; readonly question: ColumnQuestion; readonly role: ColumnRole }
  | { readonly kind: "withdrawAnswer"; readonly answer: ColumnAnswer }
  | { readonly kind: "settings"; readonly settings: ReviewSettings }
  | { readonly kind: "forecast"; readonly edit: ForecastEdit }
  | { readonly kind: "forget" };

/** What the workbook shall keep after an edit, null for nothing at all, and which findings are then accepted. */
export interface EditedState {
  readonly xml: string | null;
  readonly accepted: readonly string[];
}

/** Applies an edit to the text that the workbook keeps. */
export function editStoredState(xml: string | null, edit: StateEdit, review: WorkbookReview): EditedState {
  const state = editedState(readStoredState(xml), edit, review);
  return { xml: edit.kind === "forget" ? null : writeStoredState(state), accepted: acceptedFindings(review.findings, state.acceptances) };
}

function editedState(state: StoredState, edit: StateEdit, review: WorkbookReview): StoredState {
  switch (edit.kind) {
    case "accept":
      return { ...state, acceptances: [...state.acceptances, acceptFinding(edit.finding, edit.grounds)] };
    case "withdraw":
      return { ...state, acceptances: state.acceptances.filter((acceptance) => acceptanceOf(edit.finding, [acceptance]) === null) };
    case "answer":
      return withAnswer(state, columnAnswer(edit.question, edit.role, review));
    case "withdrawAnswer":
      return { ...state, answers: state.answers.filter((other) => !isSamePlace(other, edit.answer)) };
    case "settings":
      return { ...state, settings: edit.settings };
    case "forecast":
      return editForecasts(state, edit.edit);
    case "forget":
      return EMPTY_STATE;
  }
}

function withAnswer(state: StoredState, answer: ColumnAnswer | null): StoredState {
  if (answer === null) return state;
  return { ...state, answers: [...state.answers.filter((other) => !isSamePlace(other, answer)), answer] };
}

function isSamePlace(a: ColumnAnswer, b: ColumnAnswer): boolean {
  return a.sheet === b.sheet && a.headers === b.headers && a.header === b.header && a.occurrence === b.occurrence;
}

function columnAnswer(question: ColumnQuestion, role: ColumnRole, review: WorkbookReview): ColumnAnswer | null {
  const table = review.recognised.tables.find(({ id }) => id === question.table);
  const column = table?.columns.find((candidate) => candidate.column === question.column);
  if (table === undefined || column === undefined) return null;
  const occurrence = table.columns.filter(({ header }) => header === column.header).indexOf(column);
  return { sheet: table.sheet, headers: headersKey(table.columns), header: column.header, occurrence, role };
}
