// The Chromium behind all windows of one app, and the requests of its pages.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { Preventable } from './preventable.mjs';
import { fromHttp, handlerOf, session } from './session.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-features=OptimizationHints,MediaRouter,Translate',
]; // prettier-ignore

let context = null;
let profile = null;
/** The page Chromium opens by itself; the first window takes it. */
let spare = null;
/** Set by window.mjs: which window shows a page. */
let windowOf = () => undefined;
export const setWindowLookup = (lookup) => {
  windowOf = lookup;
};

export async function startChromium() {
  const port = await freePort();
  profile = mkdtempSync(join(process.env.STANDIN_PROFILES ?? tmpdir(), 'standin-profile-'));
  const executablePath = process.env.CHROMIUM ?? SYSTEM.find((path) => existsSync(path));
  context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    viewport: null,
    headless: process.env.STANDIN_HEADED !== '1',
    args: [...FLAGS, `--remote-debugging-port=${port}`],
  });
  [spare] = context.pages();
  await context.route('**/*', answer);
  context.on('page', (page) => void popup(page));
  const { webSocketDebuggerUrl } = await (await fetch(`http://127.0.0.1:${port}/json/version`)).json();
  process.stderr.write(`DevTools listening on ${webSocketDebuggerUrl}\n`);
}

export async function stopChromium() {
  await context?.close().catch(() => undefined);
  if (profile !== null) rmSync(profile, { recursive: true, force: true });
}

export async function openPage() {
  const page = spare ?? (await context.newPage());
  spare = null;
  return { page, cdp: await context.newCDPSession(page) };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answer(route) {
  const request = route.request();
  const url = fromHttp(request.url());
  const frame = frameOf(request);
  const window = frame && windowOf(frame.page());
  if (window && request.isNavigationRequest() && refuses(window, frame, url)) return route.abort('aborted');
  const { defaultSession } = session;
  if (defaultSession.beforeRequest !== null) {
    const details = { url, method: request.method(), resourceType: request.resourceType(), referrer: '' };
    const { cancel } = await new Promise((resolve) => defaultSession.beforeRequest(details, resolve));
    if (cancel) {
      defaultSession.cancelled.push(url);
      return route.abort('blockedbyclient');
    }
  }
  const handler = handlerOf(url);
  if (handler === undefined) {
    const development = process.env.ELECTRON_RENDERER_URL;
    return development && url.startsWith(development) ? route.continue() : route.abort('blockedbyclient');
  }
  const response = await handler(new Request(url, { method: request.method(), headers: request.headers() }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** A popup's first request has no frame yet. */
function frameOf(request) {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** Asks the app, as Electron does, about a navigation that the page began. */
function refuses(window, frame, url) {
  const isMain = frame === window.page.mainFrame();
  if (isMain && window.loading === url) return false;
  const event = Object.assign(new Preventable(), { url });
  if (isMain) window.webContents.emit('will-navigate', event, url);
  window.webContents.emit('will-frame-navigate', event);
  return event.defaultPrevented;
}

async function popup(page) {
  const opener = await page.opener();
  const window = opener && windowOf(opener);
  if (!window) return;
  const verdict = window.webContents.openHandler?.({ url: fromHttp(page.url()) }) ?? { action: 'allow' };
  if (verdict.action === 'deny') await page.close();
}
