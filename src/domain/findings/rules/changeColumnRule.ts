import { chooseFamily } from "../../reconciliation/chooseRowFamilies";
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
      if (column.role !== "change" || !column.changeOf) return [];
      const [minuend, subtrahend] = column.changeOf.map((place) => figures.columns.findIndex((other) => other.column === place));
      const candidates = differenceCandidates({
        figures,
        rule: changeColumnRule,
        kind: "change",
        result,
        minuend: minuend ?? -1,
        subtrahend: subtrahend ?? -1,
      });
      const chosen = chooseFamily(figures, candidates);
      return chosen ? [chosen] : [];
    }),
};
