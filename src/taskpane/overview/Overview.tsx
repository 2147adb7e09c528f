import { lazy, Suspense } from "react";
import { usePane } from "../state/PaneContext";
import { KeyFigures } from "./KeyFigures";
import { overviewFigures } from "./overviewFigures";
import { StatusCard } from "./StatusCard";
import { SummaryPanel } from "./SummaryPanel";
import { VarianceChart } from "./VarianceChart";

const NewMonthNotice = lazy(() => import("../rollForward/NewMonthNotice"));

/** The first view: where the workbook stands, and the one primary button. */
export default function Overview() {
  const { state } = usePane();
  const { reviewed, activity } = state;
  if (reviewed === null) return activity.kind === "failed" || activity.kind === "cancelled" ? null : <OverviewSkeleton />;
  const figures = overviewFigures(reviewed.review);
  return (
    <div className="overview">
      <StatusCard reviewed={reviewed} />
      {figures === null ? null : <KeyFigures figures={figures} />}
      {reviewed.review.recognised.tables.length === 0 ? null : <SummaryPanel />}
      <Suspense>
        <NewMonthNotice reviewed={reviewed} />
      </Suspense>
      {figures === null ? null : <VarianceChart figures={figures} />}
    </div>
  );
}

function OverviewSkeleton() {
  return (
    <div className="overview" aria-hidden="true">
      <div className="skeleton-bar" />
      <div className="skeleton-bar" />
      <div className="skeleton-bar" />
    </div>
  );
}
