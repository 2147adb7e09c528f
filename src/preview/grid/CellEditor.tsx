import { useEffect, useRef } from "react";
import type { GridKeys } from "./useGridKeys";

/** The field in which a cell is typed; while it is open the workbook is in cell edit mode, as in Excel. */
export function CellEditor({ draft, keys }: { readonly draft: string; readonly keys: GridKeys }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  /** A click in the pane leaves the cell in edit mode, as in Excel; the focus has moved only after the blur. */
  function commitUnlessInPane(): void {
    if (!(document.activeElement instanceof HTMLIFrameElement)) keys.commit({ rows: 0, columns: 0 });
  }

  return (
    <input
      ref={field}
      className="grid-editor"
      aria-label="Cell"
      value={draft}
      onChange={(event) => keys.type(event.currentTarget.value)}
      onBlur={() => window.setTimeout(commitUnlessInPane, 0)}
    />
  );
}
