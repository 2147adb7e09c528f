import { useMemo } from "react";
import { formatCell } from "../domain/workbook/CellAddress";
import type { Worksheet } from "../workbench/model/Worksheet";
import type { WorkbookSession } from "../workbench/officejs/WorkbookSession";
import { displayText } from "../workbench/officejs/values/displayText";
import { SheetGrid } from "./grid/SheetGrid";
import { sheetGeometry } from "./grid/sheetGeometry";
import { PREVIEW_TEXTS } from "./previewText";
import { SheetTabs } from "./SheetTabs";
import type { Language } from "../text/Messages";
import type { GridCursor } from "./grid/useGridKeys";
import { useWorkbookVersion } from "./useWorkbookVersion";

/** A workbook as Excel shows it: the cell's content above, the active sheet, the sheets' tabs. */
export function WorkbookView({ session, language }: { readonly session: WorkbookSession; readonly language: Language }) {
  const { workbook } = session;
  const version = useWorkbookVersion(workbook);
  const sheet = workbook.activeWorksheet;
  const text = PREVIEW_TEXTS[language];
  if (sheet === undefined) return <p className="preview-empty">{text.none}</p>;
  const range = workbook.selection?.range;
  const cursor = { row: range?.firstRow ?? 0, column: range?.firstColumn ?? 0, lastRow: range?.lastRow ?? 0 };
  return (
    <div className="workbook">
      <div className="formula-bar">
        <output className="formula-place" aria-label={text.cell}>{formatCell(cursor.row, cursor.column)}</output>
        <output className="formula-content" aria-label={text.content}>{contentOf(sheet, cursor.row, cursor.column)}</output>
      </div>
      <MeasuredGrid session={session} sheet={sheet} cursor={cursor} version={version} />
      <SheetTabs workbook={workbook} label={text.sheets} />
    </div>
  );
}

interface MeasuredGridProps {
  readonly session: WorkbookSession;
  readonly sheet: Worksheet;
  readonly cursor: GridCursor;
  readonly version: number;
}

function MeasuredGrid({ session, sheet, cursor, version }: MeasuredGridProps) {
  const measured = useMemo(() => ({ version, geometry: sheetGeometry(sheet) }), [sheet, version]);
  return <SheetGrid session={session} sheet={sheet} geometry={measured.geometry} cursor={cursor} label={sheet.name} />;
}

function contentOf(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  return cell.formula ?? displayText(cell.value, "General", "sv-SE");
}
