import type { PaneDependencies } from "./PaneDependencies";
import type { PaneStore } from "./PaneStore";
import type { ReviewActions } from "./reviewActions";
import { unexpectedFailure } from "./unexpectedFailure";

export interface LastMonthActions {
  /** Reads last month's workbook from a file and reviews again beside it; the reader is loaded with the first file. */
  readonly openLastMonth: (file: File) => Promise<void>;
  /** Puts last month's workbook away and reviews again without it. */
  readonly closeLastMonth: () => Promise<void>;
}

/** The actions on last month's workbook. */
export function createLastMonthActions(store: PaneStore, { pace }: PaneDependencies, { review }: Pick<ReviewActions, "review">): LastMonthActions {
  return {
    async openLastMonth(file) {
      const { lastMonth: before, reviewed } = store.getState();
      if (before.kind === "reading") return;
      store.update({ lastMonth: { kind: "reading", fileName: file.name }, sideFailure: null });
      try {
        const { openLastMonth } = await import(/* webpackChunkName: "workbook-file" */ "../forecast/openLastMonth");
        const opened = await openLastMonth(file, reviewed?.snapshot ?? null, pace);
        store.update({ lastMonth: opened.ok ? { kind: "open", lastMonth: opened.value } : { kind: "refused", fileName: file.name, refusal: opened.error } });
        if (opened.ok || before.kind === "open") await review();
      } catch (error) {
        store.update({ lastMonth: before, sideFailure: unexpectedFailure(error) });
      }
    },
    async closeLastMonth() {
      store.update({ lastMonth: { kind: "none" } });
      await review();
    },
  };
}
