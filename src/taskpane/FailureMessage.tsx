import { Button } from "@fluentui/react-components";
import type { HostFailure } from "../host/HostFailure";
import { hostFailureText } from "../text/hostFailureText";
import type { Language } from "../text/Messages";
import type { PaneText } from "../text/sv/pane";
import { CopyButton } from "./CopyButton";
import { Message } from "./Message";

interface FailureMessageProps {
  readonly failure: HostFailure;
  readonly text: PaneText["failure"];
  readonly language: Language;
  readonly onRetry?: () => void;
  /** What the retry button says, where it does something else than the same again. */
  readonly retryLabel?: string;
  readonly onClose?: () => void;
}

/** A refusal as a sentence and a next step, with what support needs to know one click away. */
export function FailureMessage({ failure, text, language, onRetry, retryLabel = text.retry, onClose }: FailureMessageProps) {
  const { sentence, nextStep } = hostFailureText(failure.code, language);
  return (
    <Message
      intent="error"
      title={sentence}
      actions={
        <>
          {onRetry === undefined ? null : <Button size="small" onClick={onRetry}>{retryLabel}</Button>}
          <CopyButton label={text.copyDetails} copied={text.copied} content={`${failure.code}: ${failure.detail}`} />
          {onClose === undefined ? null : <Button size="small" onClick={onClose}>{text.close}</Button>}
        </>
      }
    >
      {nextStep}
    </Message>
  );
}
