// BrowserWindow and webContents as a Chromium page. The preload runs in a real isolated world of that page.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app } from './app.mjs';
import { openPage, setWindowLookup } from './chromium.mjs';
import { codec, isolatedWorld, mainWorld } from './in-page.mjs';
import { ipcMain } from './ipc.mjs';
import { Preventable } from './preventable.mjs';
import { fromHttp, session, toHttp } from './session.mjs';

const { encode, decode } = codec();
const WORLD = 'standin-preload';

setWindowLookup((page) => app.windows.find((window) => window.page === page));

class Frame {
  parent = null;
  constructor(contents) {
    this.contents = contents;
  }
  get url() {
    return this.contents.getURL();
  }
  get origin() {
    const { protocol, host } = new URL(this.url);
    return `${protocol}//${host}`;
  }
}

export class WebContents extends EventEmitter {
  static #next = 1;
  static fromDevToolsTargetId = (id) => app.windows.find((window) => window.targetId === id)?.webContents;
  static getAllWebContents = () => app.windows.map((window) => window.webContents);
  id = WebContents.#next++;
  session = session.defaultSession;
  openHandler = null;

  constructor(window) {
    super();
    this.window = window;
    this.mainFrame = new Frame(this);
  }
  getURL() {
    return fromHttp(this.window.page?.url() ?? '');
  }
  isDestroyed() {
    return this.window.isDestroyed();
  }
  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy() {}
  reload() {
    void this.window.page?.reload();
  }
  close() {
    this.window.close();
  }
  send(channel, ...args) {
    this.window.toPreload({ type: 'event', channel, args });
  }
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...app.windows];
  static getFocusedWindow = () => app.windows[0] ?? null;
  static fromWebContents = (contents) => contents.window;
  webContents = new WebContents(this);
  /** The address that the app itself is loading, which needs no one's leave. */
  loading = null;
  #options;
  #bounds;
  #destroyed = false;
  #world = null;
  #waiting = [];
  #opened;

  constructor(options) {
    super();
    const preferences = options.webPreferences ?? {};
    if (preferences.nodeIntegration !== false || preferences.contextIsolation !== true || preferences.sandbox !== true)
      throw new Error('stand-in: only isolated, sandboxed windows without Node are supported');
    this.#options = options;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    app.windows.push(this);
    this.#opened = this.#open();
    app.emit('browser-window-created', {}, this);
  }

  async #open() {
    const { page, cdp } = await openPage();
    this.page = page;
    this.cdp = cdp;
    await page.setViewportSize(this.#bounds);
    this.targetId = (await cdp.send('Target.getTargetInfo')).targetInfo.targetId;
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== WORLD || context.auxData.frameId !== this.#mainFrameId) return;
      this.#world = context.id;
      for (const message of this.#waiting.splice(0)) this.toPreload(message);
    });
    cdp.on('Runtime.executionContextsCleared', () => {
      this.#world = null;
    });
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === '__standin') void this.#fromPreload(decode(payload));
    });
    await cdp.send('Page.enable');
    this.#mainFrameId = (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: '__standin', executionContextName: WORLD });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(mainWorld)})()` });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { worldName: WORLD, source: this.#preloadSource() });
    page.on('load', () => this.webContents.emit('did-finish-load'));
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('close', () => this.#gone());
  }
  #mainFrameId = null;

  #preloadSource() {
    const { preload } = this.#options.webPreferences;
    const body = preload === undefined ? '' : readFileSync(preload, 'utf8');
    // Electron runs a preload in the top frame only, unless told otherwise.
    const wrapped = `function (require, process, module, exports) {${body}\n}`;
    const info = JSON.stringify({ platform: process.platform });
    return `if (window.top === window) (${String(isolatedWorld)})((${String(codec)})(), ${wrapped}, ${info})`;
  }

  /** To the preload's world, in order, waiting until that world exists. */
  toPreload(message) {
    if (this.#destroyed) return;
    if (this.#world === null) {
      this.#waiting.push(message);
      return;
    }
    const expression = `__standinReceive(${JSON.stringify(encode(message))})`;
    this.cdp.send('Runtime.evaluate', { contextId: this.#world, expression }).catch(() => undefined);
  }

  async #fromPreload({ id, channel, args }) {
    // A page that outlives its program must not reach the next one.
    if (this.#destroyed) return;
    const event = { sender: this.webContents, senderFrame: this.webContents.mainFrame, frameId: 1, processId: 1 };
    const handler = ipcMain.handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      this.toPreload({ type: 'reply', id, value: await handler(event, ...args) });
    } catch (error) {
      this.toPreload({ type: 'reply', id, failed: `Error invoking remote method '${channel}': ${String(error)}` });
    }
  }

  get opened() {
    return this.#opened;
  }
  async loadURL(address) {
    await this.#opened;
    this.loading = new URL(address).href;
    try {
      await this.page.goto(toHttp(address));
    } finally {
      this.loading = null;
    }
  }

  #gone() {
    if (this.#destroyed) return;
    this.#destroyed = true;
    app.windows.splice(app.windows.indexOf(this), 1);
    this.emit('closed');
    if (app.windows.length === 0) app.lastWindowClosed();
  }
  /** The program that it belonged to has ended. */
  abandon() {
    this.#destroyed = true;
    app.windows.splice(app.windows.indexOf(this), 1);
  }
  async closeNow() {
    const event = new Preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    await this.page?.close();
    this.#gone();
    return true;
  }
  close() {
    void this.closeNow();
  }
  isDestroyed = () => this.#destroyed;
  isFullScreen = () => false;
  isMinimized = () => false;
  isVisible = () => true;
  focus() {}
  getBounds = () => this.#bounds;
  getNormalBounds = () => this.#bounds;
  getTitle = () => this.#options.title ?? '';
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds };
    void this.page?.setViewportSize(this.#bounds);
    this.emit('resize');
  }
}
