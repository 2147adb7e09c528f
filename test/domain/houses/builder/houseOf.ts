import { workbookOf } from "../../../builders/layoutSheet";
import type { SheetSnapshot } from "../../../../src/domain/workbook/WorkbookSnapshot";
import type { ExpectedTable, ExpectedTie, House, PlantedDefect } from "./House";

/** A sheet of a house with how it must be read. */
interface Page {
  readonly expectedTables: readonly ExpectedTable[];
  readonly expectedTies: readonly ExpectedTie[];
  readonly sheet: () => SheetSnapshot;
}

/** A house from its sheets. */
export function houseOf(name: string, pages: readonly Page[], defects: readonly PlantedDefect[]): House {
  return {
    name,
    workbook: workbookOf(pages.map((page) => page.sheet())),
    tables: pages.flatMap((page) => page.expectedTables),
    ties: pages.flatMap((page) => page.expectedTies),
    defects,
  };
}
