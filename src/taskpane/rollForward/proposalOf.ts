import { readStoredState } from "../../domain/findings/storedState";
import { proposeRollForward, type RollForwardProposal } from "../../domain/rollForward/proposeRollForward";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import { gridOf } from "../../domain/workbook/SheetGrid";
import { usersSheets } from "../../domain/workbook/usersSheets";
import { forecastToolsText } from "../../text/forecastToolsText";
import type { Language } from "../../text/Messages";
import type { Reviewed } from "../state/PaneState";
import { monthName } from "./MonthChoice";

/** The step to a new month that a reviewed workbook shows by itself; null where it shows none. */
export function proposalOf({ snapshot, review }: Reviewed): RollForwardProposal | null {
  const grids = new Map(usersSheets(snapshot).sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return proposeRollForward({ fileName: snapshot.fileName, grids, board: chooseMainTable(review.recognised), forecasts: readStoredState(snapshot.storedState).forecasts });
}

/** By what it shows, as a sentence. */
export function proposalText({ from, to, sign }: RollForwardProposal, language: Language): string {
  const { named, kept } = forecastToolsText(language).rollForward;
  const say = sign === "fileName" ? named : kept;
  return say(monthName(from, language), monthName(to, language));
}
