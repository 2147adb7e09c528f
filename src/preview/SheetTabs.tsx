import { useRef, type KeyboardEvent } from "react";
import type { Workbook } from "../workbench/model/Workbook";
import type { Worksheet } from "../workbench/model/Worksheet";

/** The visible sheets' tabs at the bottom, as in Excel. */
export function SheetTabs({ workbook, label }: { readonly workbook: Workbook; readonly label: string }) {
  const row = useRef<HTMLDivElement>(null);
  const sheets = workbook.worksheets.filter(({ settings }) => settings.visibility === "visible");
  const active = workbook.activeWorksheet;

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const index = sheets.findIndex((sheet) => sheet === active) + step;
    const next = sheets[index];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    workbook.activate(next);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  }

  return (
    <div ref={row} role="tablist" aria-label={label} className="sheet-tabs">
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          className="sheet-tab"
          style={tabStyle(sheet)}
          onClick={() => workbook.activate(sheet)}
          onKeyDown={onKeyDown}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}

function tabStyle(sheet: Worksheet): React.CSSProperties {
  return sheet.settings.tabColor === null ? {} : { borderBottomColor: sheet.settings.tabColor };
}
