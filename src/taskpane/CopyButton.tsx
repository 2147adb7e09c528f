import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "./copyText";

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  readonly content: string;
}

/** Puts a text on the clipboard and says so; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyButton({ label, copied, content }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);

  async function copy(): Promise<void> {
    setOutcome((await copyText(content)) ? "copied" : "refused");
  }

  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        <span aria-live="polite">{outcome === "copied" ? copied : label}</span>
      </Button>
      {outcome === "refused" ? (
        <textarea className="copy-by-hand" readOnly rows={2} aria-label={label} value={content} onFocus={(event) => event.currentTarget.select()} />
      ) : null}
    </>
  );
}
