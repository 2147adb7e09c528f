import type { HostFailure } from "../../host/HostFailure";

/** A bug of our own, in the form that the pane shows; the detail is for "copy details". */
export function unexpectedFailure(error: unknown): HostFailure {
  return { code: "unexpected", detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
