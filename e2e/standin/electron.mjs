// The part of the `electron` module that the lab uses, over a Chromium that Playwright drives. What is not here throws when
// it is used, so that a test cannot pass over something that never happened.
import { app } from './app.mjs';
import { startChromium } from './chromium.mjs';
import { ipcMain } from './ipc.mjs';
import { Menu, MenuItem } from './menu.mjs';
import { forgetSession, protocol, session } from './session.mjs';
import { BrowserWindow, WebContents } from './window.mjs';

const unstubbed = (name) => () => {
  throw new Error(`stand-in: a test must stub ${name}`);
};
const DIALOG = {
  showOpenDialog: unstubbed('dialog.showOpenDialog'),
  showSaveDialog: unstubbed('dialog.showSaveDialog'),
  showMessageBox: unstubbed('dialog.showMessageBox'),
};
const SHELL = { openExternal: unstubbed('shell.openExternal') };
const dialog = { ...DIALOG };
const shell = { ...SHELL };
const display = { id: 1, scaleFactor: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };

export {
  BrowserWindow,
  Menu,
  MenuItem,
  WebContents as webContents,
  app,
  dialog,
  ipcMain,
  protocol,
  screen,
  session,
  shell,
};
export default {
  BrowserWindow,
  Menu,
  MenuItem,
  webContents: WebContents,
  app,
  dialog,
  ipcMain,
  protocol,
  screen,
  session,
  shell,
};

/** Takes back what the program that ended, and the test with it, have set. */
export function forgetAll() {
  Object.assign(dialog, DIALOG);
  Object.assign(shell, SHELL);
  ipcMain.forget();
  Menu.forget();
  forgetSession();
}

process.versions.electron ??= '0.0.0-standin';
process.type = 'browser';
process.on('SIGTERM', () => void app.exit(0));
setImmediate(() => {
  startChromium().then(
    () => app.becomeReady(),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});
