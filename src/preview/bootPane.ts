import { installOfficeHost } from "../workbench/officejs/boot/installOfficeHost";
import "./PreviewHost";

/** Runs in the pane's page before office.js: Excel is the preview page around it. */
const host = window.parent.avstamtPreview;
if (host !== undefined) {
  installOfficeHost(window, host.bridge, host.options);
  document.documentElement.style.colorScheme = host.isDark ? "dark" : "light";
}
