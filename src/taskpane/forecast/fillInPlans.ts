import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import type { FillInPlan } from "../../domain/fillIn/FillInPlan";
import { planFillIn } from "../../domain/fillIn/planFillIn";
import { readStoredState } from "../../domain/findings/storedState";
import type { Reviewed } from "../state/PaneState";
import { isForecastable } from "./forecastsByMethod";
import { gridsOfTables } from "./gridsOfTables";

/** What can be filled into each table's empty cells, or not and why; tables without such a cell are left out. */
export function fillInPlans({ snapshot, review }: Reviewed, method: ForecastMethod | null): readonly FillInPlan[] {
  const tables = review.recognised.tables.filter(isForecastable);
  const input = {
    grids: gridsOfTables(tables, snapshot),
    recognised: review.recognised,
    options: { forecastMethod: method ?? ("stated" as const), period: null },
    previousForecasts: review.comparison?.previousForecasts ?? [],
    state: readStoredState(snapshot.storedState),
  };
  return tables.map((table) => planFillIn(input, table)).filter(({ columns, refused }) => columns.length + refused.length > 0);
}
