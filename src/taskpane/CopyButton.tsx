import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "./copyText";

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  /** Shown to be copied by hand where the browser refuses. */
  readonly content: string;
  /** Puts more than the text on the clipboard. */
  readonly copy?: () => Promise<boolean>;
}

/** Puts a text on the clipboard and says so; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyButton({ label, copied, content, copy = () => copyText(content) }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);

  async function copyAndTell(): Promise<void> {
    setOutcome((await copy()) ? "copied" : "refused");
  }

  return (
    <>
      <Button size="small" onClick={() => void copyAndTell()}>
        <span aria-live="polite">{outcome === "copied" ? copied : label}</span>
      </Button>
      {outcome === "refused" ? (
        <textarea className="copy-by-hand" readOnly rows={2} aria-label={label} value={content} onFocus={(event) => event.currentTarget.select()} />
      ) : null}
    </>
  );
}
