// Starts an app folder the way Electron does: package.json's `main`, with `electron` importable and requirable.
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import electron from './electron.mjs';
import { setAppFolder } from './app.mjs';

const load = Module._load;
Module._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
// Playwright evaluates in this process through the inspector and expects these two.
globalThis.require ??= createRequire(import.meta.url);
globalThis.__playwright_run ??= () => undefined;

const folder = resolve(process.argv[2]);
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
setAppFolder(folder, manifest.version);
await import(pathToFileURL(join(folder, manifest.main)).href);
