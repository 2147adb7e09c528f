import type { Amount } from "../amount/Amount";
import type { ForecastAdjustment } from "../findings/StoredForecast";
import type { RecognisedTable, TableRow } from "../recognition/RecognisedTable";
import type { Result } from "../result";
import type { ForecastMethod } from "./ComputedTable";
import { forecastInputs } from "./computeTable";
import { computeOptionsOf, type ComputeInput } from "./computeTables";
import { forecastByMethod, type ForecastRefusal } from "./forecastByMethod";
import { proposeForecastMethod, type ForecastProposal } from "./proposeForecastMethod";
import { figuresOf } from "./rowFigures";
import { storedMethodsOf } from "./storedMethodsOf";

/** The methods in the order in which they are shown. */
export const FORECAST_METHODS: readonly ForecastMethod[] = ["stated", "linear", "remainingBudget", "budgetProfile", "priorYearProfile", "previousForecast"];

/** One row's choice: every method's forecast beside the stated one, the proposal, and what the user has chosen. */
export interface ForecastChoice {
  readonly row: TableRow;
  readonly chosen: ForecastMethod;
  readonly adjustments: readonly ForecastAdjustment[];
  /** Each method's forecast without adjustments, or why it gives none. */
  readonly byMethod: Readonly<Record<ForecastMethod, Result<Amount, ForecastRefusal>>>;
  /** Shown beside the stated forecast, never applied unasked; null where nothing can be proposed. */
  readonly proposal: ForecastProposal | null;
}

/**
 * The rows of a table for which a method can be chosen: those that are no sums, since a total takes in its rows' forecasts. Revenue and cost
 * rows are forecast one by one.
 */
export function forecastChoices(input: ComputeInput, table: RecognisedTable): readonly ForecastChoice[] {
  const grid = input.grids.get(table.sheet);
  if (!grid) return [];
  const options = computeOptionsOf(input, table);
  const chosen = storedMethodsOf(input.state.methods, table);
  const figures = figuresOf(table, grid);
  const summed = new Set(table.sums.map(({ total }) => total));
  return table.rows.flatMap((row) => {
    if (row.kind === "heading" || row.kind === "blank" || summed.has(row.row) || !figures.at(row).isFilled) return [];
    const inputs = forecastInputs(table, row, figures, options);
    const by = (method: ForecastMethod): Result<Amount, ForecastRefusal> => forecastByMethod(method, inputs);
    const byMethod = {
      stated: by("stated"),
      linear: by("linear"),
      remainingBudget: by("remainingBudget"),
      budgetProfile: by("budgetProfile"),
      priorYearProfile: by("priorYearProfile"),
      previousForecast: by("previousForecast"),
    };
    return [{ row, chosen: options.methodOf(row), adjustments: chosen(row)?.adjustments ?? [], byMethod, proposal: proposeForecastMethod(inputs) }];
  });
}

