const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join("; ")

/** Of every answer: nothing in it runs, is guessed at, framed, or read by another origin. There is no CORS header at all. */
export const HEADERS = {
  "content-security-policy": policy({ "default-src": "'none'", "frame-ancestors": "'none'", "base-uri": "'none'" }),
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const

/**
 * Of the page: its own files alone, no script or style inside it, and (trusted types) no words that become markup, so that
 * a report's text can run nowhere even where the page had a mistake.
 */
export const PAGE_POLICY = policy({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data:",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
})

/** Of a brief: its own style and the fonts that it holds, and nothing else. */
export const BRIEF_POLICY = policy({
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "font-src": "data:",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
})

/** Of a page that other sites may show in a frame, the only one: markup and nothing else. */
export const FRAME_POLICY = policy({
  "default-src": "'none'",
  "frame-ancestors": "*",
  "base-uri": "'none'",
  "form-action": "'none'",
})

/** Of a page with a form for the token, and nothing else. */
export const FORM_POLICY = policy({
  "default-src": "'none'",
  "frame-ancestors": "'none'",
  "base-uri": "'none'",
  "form-action": "'self'",
})
