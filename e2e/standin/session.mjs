/** Schemes with a handler: served to Chromium as `http://HOST.SCHEME.localhost`, a secure context like the scheme itself. */
const schemes = new Map();
let registered = new Set();

export const protocol = {
  registerSchemesAsPrivileged(list) {
    registered = new Set(list.map(({ scheme }) => scheme));
  },
  handle(scheme, handler) {
    if (!registered.has(scheme)) throw new Error(`stand-in: scheme '${scheme}' was not registered before ready`);
    schemes.set(scheme, handler);
  },
};

export const handlerOf = (address) => schemes.get(new URL(address).protocol.slice(0, -1));
export const toHttp = (address) =>
  address.replace(/^([a-z][a-z\d+.-]*):\/\/([^/]*)/, (all, scheme, host) =>
    schemes.has(scheme) ? `http://${host}.${scheme}.localhost` : all,
  );
export const fromHttp = (address) =>
  address.replace(/^http:\/\/([^./]+)\.([a-z\d-]+)\.localhost/, (all, host, scheme) =>
    schemes.has(scheme) ? `${scheme}://${host}` : all,
  );

class Session {
  beforeRequest = null;
  permissionHandler = null;
  /** What the app's own filter cancelled, for tests to look at. */
  cancelled = [];
  protocol = protocol;
  webRequest = {
    onBeforeRequest: (filterOrListener, listener) => {
      this.beforeRequest = listener ?? filterOrListener;
    },
  };
  setPermissionRequestHandler(handler) {
    this.permissionHandler = handler;
  }
  setPermissionCheckHandler() {}
  setDevicePermissionHandler() {}
  setSpellCheckerEnabled() {}
}
export const session = { defaultSession: new Session() };

export function forgetSession() {
  schemes.clear();
  registered = new Set();
  session.defaultSession = new Session();
}
