// `npm start`: installs and builds what is missing, then opens the lab's window, or serves the lab to a browser where the
// Electron executable cannot be had.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, checkNode, ensureBuild, ensurePackages, say } from './setup.mjs';

/** Gone with node_modules, so that a new installation asks again. */
const ASKED = join(ROOT, 'node_modules/.electron-was-asked-for');

checkNode();
ensurePackages();
ensureBuild();

const { executable, reason } = findElectron();
const command = reason === undefined ? [executable, [ROOT]] : [process.execPath, [join(ROOT, 'out/main/serve.js')]];
if (reason !== undefined)
  say(`The window cannot be opened (${reason}); the same lab is served to your browser instead.`);
const child = spawn(...command, { cwd: process.cwd(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  say(`The lab could not be started: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (status) => {
  process.exitCode = status ?? 0;
});

/** Electron's executable, or why there can be no window. */
function findElectron() {
  const present = electronPath();
  if (present === undefined && !existsSync(ASKED)) {
    // The package brings its own installer, which asks the release server for the executable of this version. Asked once
    // an installation: later starts need no network.
    say('Looking for the Electron executable …');
    const installer = join(ROOT, 'node_modules/electron/install.js');
    spawnSync(process.execPath, [installer], { cwd: ROOT, stdio: 'ignore', timeout: 180_000 });
    writeFileSync(ASKED, '');
  }
  const executable = present ?? electronPath();
  if (executable === undefined) return { reason: 'the Electron executable is not installed and could not be fetched' };
  // Another executable in Electron's place knows for itself what it needs.
  if (process.platform !== 'linux' || process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) return { executable };
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { reason: 'there is no display' };
  if (process.getuid() === 0) return { reason: 'Electron does not run as root' };
  return { executable };
}

function electronPath() {
  const folder = join(ROOT, 'node_modules/electron');
  const named = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8').trim() : '';
  const { ELECTRON_OVERRIDE_DIST_PATH: override } = process.env;
  const path = override === undefined ? join(folder, 'dist', named) : join(override, named || 'electron');
  return (override !== undefined || named !== '') && existsSync(path) ? path : undefined;
}
