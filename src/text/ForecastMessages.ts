import type { ForecastMethod } from "../domain/budget/ComputedTable";
import type { ForecastRefusal } from "../domain/budget/forecastByMethod";
import type { ForecastReason } from "../domain/budget/proposeForecastMethod";
import type { PastedSummaryRefusal } from "../domain/comparison/readPastedSummary";
import type { FillInRefusal, FillInRole, LeftEmptyReason } from "../domain/fillIn/FillInPlan";
import type { WithCode } from "./Messages";

/** The words around forecasts: methods and why, filling in, last month's forecast, the step to a new month. */
export interface ForecastMessages {
  readonly methods: Readonly<Record<ForecastMethod, MethodText>>;
  /** Why a method is proposed, as a sentence without its full stop. */
  readonly reasons: { readonly [C in ForecastReason["code"]]: (reason: WithCode<ForecastReason, C>) => string };
  readonly proposed: (method: string, reason: string) => string;
  readonly refusals: Readonly<Record<ForecastRefusal, string>>;
  readonly adjustment: {
    readonly cause: string;
    readonly amount: string;
    /** The method's part and the adjustments' parts of a forecast variance, each with its unit. */
    readonly explained: (byMethod: string, adjusted: string, variance: string) => string;
  };
  readonly fillIn: {
    readonly offer: (cells: number, columns: readonly string[]) => string;
    readonly nothing: string;
    readonly roles: Readonly<Record<FillInRole, string>>;
    readonly left: Readonly<Record<LeftEmptyReason, string>>;
    readonly refusals: Readonly<Record<FillInRefusal, string>>;
    readonly written: (cells: number) => string;
    readonly undone: (undone: number, kept: number) => string;
  };
  readonly pasted: {
    readonly read: (rows: number, period: string) => string;
    readonly refusals: Readonly<Record<PastedSummaryRefusal, string>>;
  };
}

/** A method's name, and what it does in one line. */
export interface MethodText {
  readonly name: string;
  readonly explanation: string;
}
