// What the deployed pages may load, in one place for the page's own <meta>, the headers file and the tests.

export const OFFICE_JS_ORIGIN = "https://appsforoffice.microsoft.com";

/** The hash of an empty style element: Fluent UI inserts empty ones and fills them through CSSOM, so no 'unsafe-inline' is needed. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Who may show the pane in a frame: Excel on the web. Field knowledge: Microsoft publishes no list. A header only, <meta> cannot say it. */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://onedrive.live.com",
];

/** The policy that the page carries itself, for hosts that set no headers. */
export function contentSecurityPolicy() {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_JS_ORIGIN}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Every header of the deployed site. No X-Frame-Options and no COOP/COEP: they would keep the pane out of Excel on the web; no no-store: Office would drop the icons. */
export function responseHeaders() {
  return {
    "Content-Security-Policy": `${contentSecurityPolicy()}; frame-ancestors ${FRAME_ANCESTORS.join(" ")}`,
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
  };
}
