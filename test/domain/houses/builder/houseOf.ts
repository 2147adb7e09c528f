import { workbookOf } from "../../../builders/layoutSheet";
import type { House, PlantedDefect } from "./House";
import type { HousePage } from "./HousePage";

/** A house from its sheets. */
export function houseOf(name: string, pages: readonly HousePage[], defects: readonly PlantedDefect[]): House {
  return {
    name,
    workbook: workbookOf(pages.map((page) => page.sheet())),
    tables: pages.flatMap((page) => page.expectedTables),
    ties: pages.flatMap((page) => page.expectedTies),
    defects,
  };
}
