import type { OfficeJsBridge } from "../workbench/officejs/OfficeJsBridge";
import type { OfficeHostOptions } from "../workbench/officejs/boot/installOfficeHost";

/** What the preview page gives to the page of the pane in its frame, before office.js is loaded there. */
export interface PreviewHost {
  readonly bridge: OfficeJsBridge;
  readonly options: OfficeHostOptions;
  readonly isDark: boolean;
}

declare global {
  interface Window {
    /** Set on the preview page itself; read by the pane's page through `window.parent`. */
    avstamtPreview?: PreviewHost;
  }
}

/** Makes a host available to the pane's page. */
export function offerPreviewHost(host: PreviewHost): void {
  window.avstamtPreview = host;
}
