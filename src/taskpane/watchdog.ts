/** How long the static page may stand before it explains itself: office.js has not come, so our own code has not run. */
const PATIENCE_MS = 8_000;

window.setTimeout(() => {
  document.getElementById("office-missing")?.removeAttribute("hidden");
}, PATIENCE_MS);
