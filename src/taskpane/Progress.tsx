interface ProgressProps {
  readonly label: string;
  /** 0 to 1; null where the end is not known. */
  readonly share: number | null;
}

/** A bar that fills, or moves where the end is not known. */
export function Progress({ label, share }: ProgressProps) {
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress-track" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} {...(percent === null ? {} : { "aria-valuenow": percent })}>
      <div className={percent === null ? "progress-bar progress-bar-moving" : "progress-bar"} {...(percent === null ? {} : { style: { width: `${String(percent)}%` } })} />
    </div>
  );
}
