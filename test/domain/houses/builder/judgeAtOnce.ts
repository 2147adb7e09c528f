import type { Finding } from "../../../../src/domain/findings/Finding";
import { formatCellAddress } from "../../../../src/domain/workbook/CellAddress";
import type { House, PlantedDefect } from "./House";
import { lineOf, reviewHouse, withEdits } from "./reviewHouse";

/** What comes of planting all of a house's mistakes in one workbook; of those that share a cell only the first is planted. */
export function judgeAtOnce(house: House): { readonly missed: readonly string[]; readonly others: readonly string[] } {
  const planted = apart(house.defects.filter((defect) => defect.leftAlone === undefined));
  const { findings } = reviewHouse(withEdits(house.workbook, planted.flatMap(({ edits }) => edits)));
  const alarms = findings.filter(({ severity }) => severity !== "info");
  return {
    missed: planted.filter((defect) => !alarms.some((alarm) => isOf(alarm, defect))).map(({ name }) => name),
    others: alarms.filter((alarm) => !planted.some((defect) => isOf(alarm, defect))).map(lineOf),
  };
}

function isOf({ rule, cells: [cell] }: Finding, defect: PlantedDefect): boolean {
  return cell !== undefined && defect.rules.includes(rule) && defect.cells.includes(formatCellAddress(cell));
}

function apart(defects: readonly PlantedDefect[]): readonly PlantedDefect[] {
  const taken = new Set<string>();
  return defects.filter((defect) => {
    const cells = [...defect.edits.map(([cell]) => cell), ...defect.cells];
    const isApart = !cells.some((cell) => taken.has(cell));
    if (isApart) for (const cell of cells) taken.add(cell);
    return isApart;
  });
}
