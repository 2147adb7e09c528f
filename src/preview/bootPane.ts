import { installOfficeHost } from "../workbench/officejs/boot/installOfficeHost";
import "./PreviewHost";

/** Runs in the pane's page before office.js: Excel is the preview page around it. */
const host = window.parent.avstamtPreview;
if (host !== undefined) {
  installOfficeHost(window, host.bridge, host.options);
  answerTheme(host.isDark);
}

/** The pane asks the browser for the theme, as in Excel on the web; here the preview's own switch answers. */
function answerTheme(isDark: boolean): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => (query === "(prefers-color-scheme: dark)" ? ask(isDark ? "all" : "not all") : ask(query));
}
