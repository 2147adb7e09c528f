import type { Acceptance } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/Finding";
import type { ReviewSettings } from "../../domain/findings/ReviewSettings";
import type { ColumnAnswer, ColumnQuestion, ColumnRole } from "../../domain/recognition/RecognisedTable";
import type { StateEdit } from "./editStoredState";
import type { PaneDependencies } from "./PaneDependencies";
import { keepInWorkbook } from "./keepInWorkbook";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";

export interface StateActions {
  /** Accepts a finding with the user's signature; whether the workbook took it. */
  readonly accept: (finding: Finding, scope: Acceptance["scope"], reason: string) => Promise<boolean>;
  readonly withdraw: (finding: Finding) => Promise<boolean>;
  /** Keeps the answer to a question and reviews again with it. */
  readonly answer: (question: ColumnQuestion, role: ColumnRole) => Promise<void>;
  /** Takes an answer back and reviews again without it; the question may then be asked anew. */
  readonly withdrawAnswer: (answer: ColumnAnswer) => Promise<void>;
  /** Keeps settings of this workbook and reviews again with them. */
  readonly setReviewSettings: (settings: ReviewSettings) => Promise<void>;
  /** Takes everything that we keep out of the workbook. */
  readonly forget: () => Promise<boolean>;
}

/** The actions on what the workbook keeps of us; each is written to the workbook before the pane shows it. */
export function createStateActions(store: PaneStore, dependencies: PaneDependencies, { review }: Pick<ReviewActions, "review">): StateActions {
  const keep = (edit: StateEdit): Promise<boolean> => keepInWorkbook(store, dependencies, edit);
  return {
    async accept(finding, scope, reason) {
      const time = new Date(dependencies.wallClock()).toISOString();
      const { signature } = store.getState().preferences;
      const isKept = await keep({ kind: "accept", finding, grounds: { scope, reason, signature, time } });
      if (isKept) store.update({ lastAccepted: finding.id, openFinding: null });
      return isKept;
    },
    async withdraw(finding) {
      const isKept = await keep({ kind: "withdraw", finding });
      if (isKept) store.update({ lastAccepted: null });
      return isKept;
    },
    async answer(question, role) {
      if (await keep({ kind: "answer", question, role })) await review();
    },
    async withdrawAnswer(answer) {
      if (await keep({ kind: "withdrawAnswer", answer })) await review();
    },
    async setReviewSettings(settings) {
      if (await keep({ kind: "settings", settings })) await review();
    },
    async forget() {
      const isGone = await keep({ kind: "forget" });
      // Our sheets are ordinary ones from now on.
      if (isGone) await review();
      return isGone;
    },
  };
}
