import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BrowserWindow, Menu, app, dialog, ipcMain, protocol, session } from 'electron';
import { CHANNELS, EVENT_CHANNEL, METHODS, type StreamEvent } from '../preload/contract';
import { effectiveKeys } from '../preload/keys';
import type { Language } from '../preload/languages';
import { TITLES } from '../preload/titles';
import { type FileChooser, SOURCE_EXTENSIONS } from './host/files';
import { RECORDING_EXTENSION } from './recording/extension';
import { Host } from './host/host';
import { APP_ORIGIN, isLabUrl } from './host/policy';
import { serveStatic } from './host/static-files';
import { menuTemplate } from './window/menu';
import { confine, confineSession, isTrustedSender } from './window/security';
import { readBounds, rememberBounds } from './window/bounds';

const here = import.meta.dirname;

/** In development electron-vite serves the page; a packaged app never looks at this. */
const developmentUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];

app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
]);
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
app.commandLine.appendSwitch('disable-background-networking');

let window: BrowserWindow | null = null;
/** Until the page says which, English. */
let spoken: Language = 'en';
let keys = effectiveKeys('lstar', {});

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => window?.focus());
  app.on('window-all-closed', () => app.quit());
  // Not awaited here: Electron becomes ready only after this module has been evaluated to its end.
  void app.whenReady().then(run);
} else {
  app.quit();
}

async function run(): Promise<void> {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'lab') return new Response(null, { status: 404 });
    const { status, headers, body } = await serveStatic(join(here, '../renderer'), url.pathname);
    return new Response(new Uint8Array(body), { status, headers });
  });
  confineSession(session.defaultSession, developmentUrl);

  const emit = (event: StreamEvent) => window?.webContents.send(EVENT_CHANNEL, event);
  const setMenu = (): void =>
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(spoken, keys, (id) => emit({ type: 'command', id }))));
  const host = new Host({
    spawnEngine: () => new Worker(new URL('./engine.js', import.meta.url)),
    chooser: nativeChooser,
    stateFolder: join(app.getPath('userData'), 'lab'),
    shell: 'window',
    version: app.getVersion(),
    emit,
    onSpoken: ({ language, keyPreset, keys: changes }) => {
      spoken = language;
      keys = effectiveKeys(keyPreset, changes);
      setMenu();
    },
  });
  for (const method of METHODS)
    ipcMain.handle(CHANNELS[method], (event, argument: unknown) =>
      isTrustedSender(event.senderFrame, developmentUrl)
        ? host.call(method, argument)
        : { ok: false, error: { kind: 'request', message: 'This page may not call the lab.' } },
    );
  setMenu();

  let closing = false;
  app.on('before-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    void host.dispose().then(() => app.quit());
  });
  await openWindow(host);
}

async function openWindow(host: Host): Promise<void> {
  const created = new BrowserWindow({
    ...(await readBounds(host.state)),
    minWidth: 640,
    minHeight: 420,
    title: 'LSTAR',
    backgroundColor: '#14171c',
    webPreferences: {
      preload: join(here, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window = created;
  confine(created.webContents, developmentUrl);
  rememberBounds(created, host.state);
  created.webContents.on('render-process-gone', () => {
    // The text was kept as it was typed: a fresh page brings it back.
    if (!created.isDestroyed()) created.webContents.reload();
  });
  created.on('closed', () => {
    window = null;
  });
  const address = developmentUrl ?? `${APP_ORIGIN}/index.html`;
  if (developmentUrl !== undefined || isLabUrl(address)) await created.loadURL(address);
}

const nativeChooser: FileChooser = {
  open: async () => {
    const filters = [
      { name: TITLES[spoken].native.sources, extensions: [...SOURCE_EXTENSIONS, RECORDING_EXTENSION] },
      { name: TITLES[spoken].native.allFiles, extensions: ['*'] },
    ];
    const { canceled, filePaths } = await dialog.showOpenDialog({ properties: ['openFile'], filters });
    return canceled ? null : (filePaths[0] ?? null);
  },
  save: async (name) => {
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath: name });
    return canceled || filePath === '' ? null : filePath;
  },
  allows: () => false,
};
