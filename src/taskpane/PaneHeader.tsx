import { lazy, Suspense } from "react";
import { usePane } from "./state/PaneContext";

const MaskedName = lazy(() => import("./MaskedName"));

/** Which workbook and period the pane speaks of. The top right corner stays free: Office draws its own menu there. */
export function PaneHeader() {
  const { state, text } = usePane();
  const { reviewed } = state;
  const period = reviewed?.review.recognised.period ?? null;
  return (
    <header className="header">
      <h1 className="header-title"><WorkbookName name={reviewed?.snapshot.fileName ?? (reviewed === null ? text.productName : text.unsavedWorkbook)} /></h1>
      {reviewed === null ? null : (
        <p className="header-period">{period === null ? text.unknownPeriod : text.period(period.year, period.months)}</p>
      )}
    </header>
  );
}

/** Shown as it is, unless it may hold a personal number. */
function WorkbookName({ name }: { readonly name: string }) {
  if (!/\d{6}/.test(name)) return name;
  return (
    <Suspense fallback="…">
      <MaskedName name={name} />
    </Suspense>
  );
}
