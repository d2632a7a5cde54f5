// What `npm start` and `npm test` need before anything is installed: bare Node, nothing outside node:.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(ROOT, ...path);
const isWindows = process.platform === 'win32';

export const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a program in the project's folder; its exit status, 1 when it could not be started. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) say(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs a tool of node_modules with this very Node. */
export const runTool = (file, args, options) => run(process.execPath, [at('node_modules', file), ...args], options);

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `LSTAR needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** `npm ci` when a package that the lock file names is not installed in exactly that version. */
export function ensurePackages() {
  const stale = stalePackage();
  if (stale === null) return;
  say(`Installing packages (${stale}) …`);
  const status = run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: isWindows,
  });
  if (status === 0) return;
  say('The packages could not be installed: see above. `npm ci` needs the package registry.');
  process.exit(1);
}

function stalePackage() {
  const installed = readJson(at('node_modules', '.package-lock.json'))?.packages;
  if (installed === undefined) return 'there are none yet';
  const wanted = readJson(at('package-lock.json')).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || installed[path]?.version === version) continue;
    // Other platforms' binaries are optional and not there.
    if (!(optional && installed[path] === undefined))
      return `${path.replace('node_modules/', '')} is not at ${version}`;
  }
  return null;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const SOURCES = [
  'engine',
  'main',
  'preload',
  'renderer',
  'electron.vite.config.ts',
  'command-line.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds out/ when a source is newer than it; exits when the build fails. */
export function ensureBuild() {
  const built = [
    'out/main/index.js',
    'out/main/serve.js',
    'out/main/engine.js',
    'out/main/command-line.cjs',
    'out/renderer/index.html',
  ].map((path) => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0));
  if (newest(SOURCES.map((path) => at(path))) < Math.min(...built)) return;
  say('Building …');
  if (build() === 0) return;
  say('The build failed: see above.');
  process.exit(1);
}

export function build() {
  return (
    runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']) ||
    runTool('vite/bin/vite.js', ['build', '--config', 'command-line.vite.config.ts', '--logLevel', 'warn']) ||
    fillCache()
  );
}

/**
 * The program compiled, every kernel assembled by the lab itself, and the interpreter that it generates: the first run on a
 * machine need not.
 */
function fillCache() {
  const kernels = join(ROOT, 'engine/linux/kernels');
  const profiles = readdirSync(kernels).filter((name) => existsSync(join(kernels, name, 'profile.ts')));
  for (const profile of profiles) {
    const status = runHello(['--kernel', profile], { LSTAR_CACHE: join(ROOT, 'out/main/cache') });
    if (status !== 0) return status;
  }
  return (
    runHello(['--engine', 'interpret'], { LSTAR_BUILD: '1', LSTAR_CACHE: '' }) ||
    run(process.execPath, [at('tools/engine-cache.mjs')])
  );
}

function runHello(options, variables) {
  const lstar = [join(ROOT, 'out/main/lstar.js'), 'run', join(ROOT, 'fixtures/programs/hello-att.s')];
  const { status } = spawnSync(process.execPath, [...lstar, ...options], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status ?? 1;
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    latest = Math.max(
      latest,
      stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs,
    );
  }
  return latest;
}

const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** A Chromium for the end-to-end tests: the system's, by apt-get as root, or Playwright's own. False when none can be had. */
export function ensureChromium() {
  if (findChromium()) return true;
  say('Installing Chromium for the end-to-end tests …');
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], { env });
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
    if (findChromium()) return true;
  }
  if (runTool('@playwright/test/cli.js', ['install', 'chromium']) === 0) return true;
  say('The end-to-end tests need Chromium: install the package `chromium`, or set CHROMIUM to its executable.');
  return false;
}

function findChromium() {
  if (process.env.CHROMIUM !== undefined) return existsSync(process.env.CHROMIUM);
  if (SYSTEM_CHROMIUM.some((path) => existsSync(path))) return true;
  const script =
    "import('@playwright/test').then(({chromium}) => process.exit(require('node:fs').existsSync(chromium.executablePath()) ? 0 : 1))";
  return spawnSync(process.execPath, ['-e', script], { cwd: ROOT }).status === 0;
}
