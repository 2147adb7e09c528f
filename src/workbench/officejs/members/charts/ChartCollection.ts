import type { Chart } from "../../../model/SheetObjects";
import type { Worksheet } from "../../../model/Worksheet";
import { hostObject, method, scalar, type ClassDefinition } from "../../ClassDefinition";
import type { HostObject } from "../../HostObject";
import { guardSheet } from "../../guards";
import { Refusal } from "../../protocol/Refusal";
import type { WorkbookSession } from "../../WorkbookSession";
import { rangeArgument } from "../range/openRange";
import { CHART } from "./Chart";
import { seriesOfSource } from "./seriesOfSource";

/** Excel.ChartCollection: https://learn.microsoft.com/en-us/javascript/api/excel/excel.chartcollection */
export const CHART_COLLECTION: ClassDefinition<Worksheet> = {
  className: "ChartCollection",
  items: (sheet) => sheet.objects.charts.map(({ id }) => hostObject(CHART, { sheet, id })),
  members: {
    count: scalar((sheet) => sheet.objects.charts.length),
    getCount: method((sheet) => sheet.objects.charts.length),
    getItem: method((sheet, values) => find(sheet, values[0]) ?? new Refusal("ItemNotFound")),
    getItemOrNullObject: method((sheet, values) => find(sheet, values[0])),
    getItemAt: method((sheet, values) => {
      const chart = typeof values[0] === "number" ? sheet.objects.charts[values[0]] : undefined;
      return chart ? hostObject(CHART, { sheet, id: chart.id }) : new Refusal("InvalidArgument");
    }),
    add: method((sheet, values, session) => add(sheet, values, session)),
  },
};

function find(sheet: Worksheet, key: unknown): HostObject | null {
  if (typeof key !== "string") return null;
  const chart = sheet.objects.charts.find(({ id, name }) => id === key || name.toUpperCase() === key.toUpperCase());
  return chart ? hostObject(CHART, { sheet, id: chart.id }) : null;
}

/** The kinds of charts that the model can write. */
const CHART_TYPES: ReadonlySet<unknown> = new Set(["BarClustered", "BarStacked", "ColumnClustered", "ColumnStacked", "Line", "Pie"]);

function add(sheet: Worksheet, values: readonly unknown[], session: WorkbookSession): HostObject | Refusal {
  const [type, source, seriesBy] = values;
  if (typeof type !== "string") return new Refusal("InvalidArgument");
  if (!CHART_TYPES.has(type)) return new Refusal("NotImplemented", `The stand-in draws no chart of type ${type}.`, "ChartCollection.add");
  const refusal = guardSheet(session, sheet);
  if (refusal) return refusal;
  const place = rangeArgument(source, sheet, session);
  if (place instanceof Refusal) return place;
  const { charts } = sheet.objects;
  const number = charts.reduce((highest, { id }) => Math.max(highest, Number.parseInt(id.slice(-9), 16) || 0), 0) + 1;
  const chart: Chart = {
    id: `{00000000-0008-0000-0000-0000${number.toString(16).toUpperCase().padStart(8, "0")}}`,
    name: `Chart ${String(number)}`,
    chartType: type,
    title: null,
    legendVisible: true,
    series: seriesOfSource(place, seriesBy),
    anchor: { firstRow: 1, firstColumn: 1, lastRow: 15, lastColumn: 7 },
    categoriesReversed: false,
    dataLabels: false,
    fromFile: false,
  };
  sheet.setObjects({ charts: [...charts, chart] });
  return hostObject(CHART, { sheet, id: chart.id });
}
