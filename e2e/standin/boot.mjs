// Starts an app folder the way Electron does: package.json's `main`, with `electron` importable and requirable.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import electron, { forgetAll } from './electron.mjs';
import { app, setAppFolder } from './app.mjs';

const load = Module._load;
Module._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
// Playwright evaluates in this process through the inspector and expects these two.
globalThis.require ??= createRequire(import.meta.url);
globalThis.__playwright_run ??= () => undefined;

const folder = resolve(process.argv[2]);
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
setAppFolder(folder, manifest.version);
const main = pathToFileURL(join(folder, manifest.main)).href;
let starts = 1;
/** Pages of the program that has ended. Chromium would end with its last page. */
let left = [];

/** Ends the program as a quit does, except that this process and its Chromium stay. */
app.endProgram = async () => {
  left = app.windows.slice();
  // Nothing that a page says from here on reaches the program, so that all it writes has been written when it has ended.
  for (const window of left) window.abandon();
  await app.endForAnother();
  forgetAll();
};

/** Starts the program that has ended anew, over other data. */
app.startAgain = async (userData) => {
  app.setUserData(userData);
  starts++;
  await import(`${main}?start=${starts}`);
  app.becomeReady();
  await app.firstPage();
  await Promise.all(left.splice(0).map((window) => window.page.close()));
};
await import(main);
