import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopChromium } from './chromium.mjs';
import { Preventable } from './preventable.mjs';

let folder = process.cwd();
let version = '0.0.0';
export function setAppFolder(path, itsVersion) {
  folder = path;
  version = itsVersion;
}

class App extends EventEmitter {
  isPackaged = process.env.STANDIN_PACKAGED !== '0';
  commandLine = { appendSwitch: () => undefined, hasSwitch: () => false };
  /** Filled by window.mjs. */
  windows = [];
  #ready = false;
  #quitting = false;
  /** Set while a program ends in whose place the next one starts in this process. */
  #ended = null;
  #paths = { userData: process.env.STANDIN_USER_DATA ?? join(tmpdir(), `standin-${process.pid}`), temp: tmpdir() };

  enableSandbox() {}
  requestSingleInstanceLock = () => true;
  getVersion = () => version;
  getAppPath = () => folder;
  getName = () => 'LSTAR';
  getPath(name) {
    if (!(name in this.#paths)) throw new Error(`stand-in: no path '${name}'`);
    return this.#paths[name];
  }
  isReady = () => this.#ready;
  whenReady = () => (this.#ready ? Promise.resolve() : new Promise((resolve) => this.once('ready', () => resolve())));
  becomeReady() {
    this.#ready = true;
    this.emit('ready');
  }

  /** Lets the program end as a quit does, and does not exit. */
  async endForAnother() {
    const ended = new Promise((resolve) => {
      this.#ended = resolve;
    });
    const event = new Preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) await ended;
    this.#ended = null;
    this.removeAllListeners();
    this.#ready = false;
  }
  setUserData(path) {
    this.#paths.userData = path;
  }

  async firstPage() {
    while (this.windows.length === 0) await new Promise((resolve) => this.once('browser-window-created', resolve));
    await this.windows[0].opened;
  }

  async quit() {
    if (this.#ended !== null) return this.#ended();
    if (this.#quitting) return;
    const event = new Preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = true;
    for (const window of this.windows.slice()) {
      if (await window.closeNow()) continue;
      this.#quitting = false;
      return;
    }
    this.emit('will-quit', new Preventable());
    await this.exit(0);
  }
  async exit(code) {
    this.emit('quit', {}, code);
    await stopChromium();
    process.exit(code);
  }
  /** The last window is gone: an app that does not listen ends. */
  lastWindowClosed() {
    if (!this.#quitting && !this.emit('window-all-closed')) void this.quit();
  }
}
export const app = new App();
