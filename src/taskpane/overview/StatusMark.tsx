/** A tick where nothing is open, an exclamation mark where something is; the words beside it say the same. */
export function StatusMark({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg className={isOpen ? "status-mark status-mark-open" : "status-mark status-mark-clear"} viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <circle cx="12" cy="12" r="11" className="status-mark-disc" />
      {isOpen ? (
        <path d="M12 6v7.5M12 17v.6" className="status-mark-sign" />
      ) : (
        <path d="M7 12.5l3.4 3.4L17 9" className="status-mark-sign" />
      )}
    </svg>
  );
}
