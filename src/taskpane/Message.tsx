import type { ReactNode } from "react";

interface MessageProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * A message with its mark and its buttons; an error is spoken as it appears, the rest by the pane's live region.
 *
 * Fluent's own costs a tenth of the first load and speaks only under a provider of its own.
 */
export function Message({ intent, title, children, actions }: MessageProps) {
  return (
    <div className={`message message-${intent}`}>
      <MessageMark intent={intent} />
      <div className="message-text" {...(intent === "error" ? { role: "alert" } : {})}>
        {title === undefined ? null : <strong>{`${title} `}</strong>}
        {children}
      </div>
      {actions === undefined ? null : <div className="row message-actions">{actions}</div>}
    </div>
  );
}

/** A shape for each intent, so that colour is never alone. */
function MessageMark({ intent }: Pick<MessageProps, "intent">) {
  const sign = { info: "M8 7v4.5M8 4.6v.4", success: "M4.8 8.2l2.2 2.2 4.2-4.4", warning: "M8 5v3.8M8 11v.4", error: "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" }[intent];
  return (
    <svg className="message-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {intent === "warning" ? <path d="M8 .8l7.4 13.4H.6z" className="message-shape" /> : <circle cx="8" cy="8" r="7.5" className="message-shape" />}
      <path d={sign} className="message-sign" transform={intent === "warning" ? "translate(0 .8)" : undefined} />
    </svg>
  );
}
