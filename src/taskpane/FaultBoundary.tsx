import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneText } from "../text/sv/pane";
import { CopyButton } from "./CopyButton";
import { Message } from "./Message";
import { unexpectedFailure } from "./state/unexpectedFailure";

interface FaultBoundaryProps {
  readonly text: PaneText["failure"];
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly detail: string | null;
}

/** Catches a bug of ours while drawing, so that the pane is never blank. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override readonly state: FaultBoundaryState = { detail: null };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { detail: unexpectedFailure(error).detail };
  }

  override render(): ReactNode {
    const { text, children } = this.props;
    const { detail } = this.state;
    if (detail === null) return children;
    return (
      <Message
        intent="error"
        title={text.ourBug}
        actions={
          <>
            <Button size="small" onClick={() => this.setState({ detail: null })}>{text.retry}</Button>
            <CopyButton label={text.copyDetails} copied={text.copied} content={detail} />
          </>
        }
      >
        {text.ourBugNext}
      </Message>
    );
  }
}
