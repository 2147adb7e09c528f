import { chooseFamily } from "../../reconciliation/chooseRowFamilies";
import { columnWithRole, type FigureColumn, type FigureTable } from "../../reconciliation/FigureTable";
import type { RowRule } from "../Rule";
import { differenceCandidates } from "./differenceCandidates";

/**
 * R14 `change-column`: a column of changes is the difference of the two columns that it compares, in the direction that the
 * table's rows bear out.
 *
 * | Vårbokslut 2019 | Vårbokslut 2018 | Differens | |
 * | --- | --- | --- | --- |
 * | 17 290 | 15 330 | 1 960 | holds |
 * | −24 855 | −23 284 | −1 751 | broken: −1 571 is expected |
 */
export const changeColumnRule: RowRule = {
  id: "R14",
  code: "change-column",
  kind: "rows",
  families: (figures) =>
    figures.columns.flatMap((column, result) => {
      if (column.role !== "change") return [];
      const candidates = comparedColumns(figures, column).flatMap(([minuend, subtrahend]) =>
        differenceCandidates({ figures, rule: changeColumnRule, kind: "change", result, minuend, subtrahend }),
      );
      const chosen = chooseFamily(figures, candidates);
      return chosen ? [chosen] : [];
    }),
};

/** The columns that recognition says, or else the usual ones; which of them it is the rows decide. */
function comparedColumns(figures: FigureTable, { changeOf }: FigureColumn): readonly (readonly [number, number])[] {
  if (changeOf) return [[placeOf(figures, changeOf[0]), placeOf(figures, changeOf[1])]];
  const usual = [["forecast", "previousForecast"], ["actualToDate", "priorYearToDate"], ["actualToDate", "priorYear"]] as const;
  return usual.map(([minuend, subtrahend]) => [columnWithRole(figures, minuend), columnWithRole(figures, subtrahend)]);
}

function placeOf(figures: FigureTable, column: number): number {
  return figures.columns.findIndex((other) => other.column === column);
}
