import type { Chart } from "../../../model/SheetObjects";
import type { Worksheet } from "../../../model/Worksheet";
import { scalar, type Scalar } from "../../ClassDefinition";
import { guardSheet } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import type { WorkbookSession } from "../../WorkbookSession";

/** A chart by its place. */
export interface PlacedChart {
  readonly sheet: Worksheet;
  readonly id: string;
}

/** The chart as it stands now, undefined once it is deleted. */
export function chartOf({ sheet, id }: PlacedChart): Chart | undefined {
  return sheet.objects.charts.find((chart) => chart.id === id);
}

/** Changes a chart, unless it is gone or the sheet is protected. */
export function changeChart(placed: PlacedChart, patch: Partial<Chart>, session: WorkbookSession): Refusal | undefined {
  const refusal = guardSheet(session, placed.sheet);
  if (refusal) return refusal;
  const chart = chartOf(placed);
  if (!chart) return new Refusal("InvalidReference");
  const charts = placed.sheet.objects.charts.map((each) => (each === chart ? { ...chart, ...patch } : each));
  placed.sheet.setObjects({ charts });
  return undefined;
}

/** A property that the model keeps of a chart; `write` gives null for a value that Excel would not take. */
export function chartMember(read: (chart: Chart) => unknown, write?: (value: unknown, chart: Chart) => Partial<Chart> | null): Scalar<PlacedChart> {
  return scalar(
    (placed) => {
      const chart = chartOf(placed);
      return chart ? read(chart) : new Refusal("InvalidReference");
    },
    write &&
      ((placed, value, session) => {
        const chart = chartOf(placed);
        const patch = chart ? write(value, chart) : null;
        if (!chart) return new Refusal("InvalidReference");
        return patch ? changeChart(placed, patch, session) : new Refusal("InvalidArgument");
      }),
  );
}
