import type { ColumnRole } from "../domain/recognition/RecognisedTable";
import { columnRoleNamesEn } from "./en/columnRoleNames";
import type { Language } from "./Messages";
import { columnRoleNamesSv } from "./sv/columnRoleNames";

/** What a column holds, in the reader's language. */
export function columnRoleName(role: ColumnRole, language: Language): string {
  return language === "sv" ? columnRoleNamesSv[role] : columnRoleNamesEn[role];
}
