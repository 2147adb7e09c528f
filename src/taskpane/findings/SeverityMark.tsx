import type { Severity } from "../../domain/findings/Finding";

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly label: string;
  readonly isAccepted: boolean;
}

/** A severity as a shape of its own, so that colour is never alone: diamond, triangle, circle; a tick where it was accepted. */
export function SeverityMark({ severity, label, isAccepted }: SeverityMarkProps) {
  return (
    <svg className={`severity severity-${isAccepted ? "accepted" : severity}`} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label}>
      {isAccepted ? <path d="M3 8.5l3.3 3.3L13 5" className="severity-line" /> : <SeverityShape severity={severity} />}
    </svg>
  );
}

function SeverityShape({ severity }: { readonly severity: Severity }) {
  switch (severity) {
    case "error":
      return <path d="M8 1l7 7-7 7-7-7z" className="severity-shape" />;
    case "warning":
      return <path d="M8 2l7 12H1z" className="severity-shape" />;
    case "info":
      return <circle cx="8" cy="8" r="6" className="severity-shape severity-hollow" />;
  }
}
