/** What the page may load and do, in one place for the window and for the browser shell. */

/** Monaco's own Trusted Types policies, and the one of this page for its worker's address. */
const TRUSTED_TYPES = [
  'lab-worker', 'standaloneColorizer', 'editorViewLayer', 'richScreenReaderContent', 'domLineBreaksComputer',
  'defaultWorkerFactory', 'diffReview', 'diffEditorWidget', 'tokenizeToString', 'editorGhostText',
  'stickyScrollViewLayer', 'dompurify',
]; // prettier-ignore

/** Inline styles are needed: Monaco and xterm lay out their lines with them. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES.join(' ')}`,
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

export const APP_ORIGIN = 'app://lab';

/**
 * True for an address that the window may load or go to. Compared by scheme and host, because Node's `URL.origin` is the
 * string `null` for every scheme of our own.
 */
export function isLabUrl(address: string): boolean {
  try {
    const url = new URL(address);
    return `${url.protocol}//${url.host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
};
export const contentType = (path: string): string => TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
