import { useEffect, useRef } from "react";
import type { GridKeys } from "./useGridKeys";

/** The field in which a cell is typed; while it is open the workbook is in cell edit mode, as in Excel. */
export function CellEditor({ draft, keys }: { readonly draft: string; readonly keys: GridKeys }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      className="grid-editor"
      aria-label="Cell"
      value={draft}
      onChange={(event) => keys.type(event.currentTarget.value)}
      onBlur={() => keys.commit({ rows: 0, columns: 0 })}
    />
  );
}
