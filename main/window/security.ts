import type { Session, WebContents, WebFrameMain } from 'electron';
import { APP_ORIGIN, isLabUrl } from '../host/policy';

/** What the window may load: the lab's own files, and in development the page server. */
export function mayLoad(address: string, developmentUrl: string | undefined): boolean {
  if (isLabUrl(address)) return true;
  if (developmentUrl === undefined) return false;
  return (
    address.startsWith('devtools://') || hostOf(address) === hostOf(developmentUrl) // http: for the page, ws: for its reloads
  );
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}

/** Only the top frame of the lab's own page may call; a frame that went away may not. */
export function isTrustedSender(
  frame: Pick<WebFrameMain, 'parent' | 'origin'> | null,
  developmentUrl: string | undefined,
): boolean {
  if (frame === null || frame.parent !== null) return false;
  return (
    frame.origin === APP_ORIGIN || (developmentUrl !== undefined && frame.origin === new URL(developmentUrl).origin)
  );
}

/** No network, no devices, no permissions: everything that is not asked for below is refused. */
export function confineSession(session: Session, developmentUrl: string | undefined): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, developmentUrl) }));
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}

/** The window stays on the lab's page and opens no other. */
export function confine(contents: WebContents, developmentUrl: string | undefined): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!mayLoad(event.url, developmentUrl)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayLoad(event.url, developmentUrl)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!mayLoad(event.url, developmentUrl)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
