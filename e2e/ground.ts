import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, ElectronApplication, Page, PlaywrightWorkerArgs } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..');
const STAND_IN = join(import.meta.dirname, 'standin', 'electron');
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]; // prettier-ignore

/** Debian's Chromium, or null for the one that Playwright installs. */
const systemChromium =
  process.env['CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ??
  null;

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** Below the ports that a system gives out by itself, so that nobody takes it while no server runs. */
const FIRST_PORT = 10_000 + ((process.pid * 37) % 20_000);
const PORTS_TRIED = 8;

/** What of a served page outlives the page itself; its compiled code stays. */
const STORED = 'cookies,local_storage,indexeddb,websql,service_workers,cache_storage,file_systems';

/** What the stand-in can do beside Electron. */
interface StandInApp {
  endProgram(): Promise<void>;
  startAgain(userData: string): Promise<void>;
}

/** A program that has not ended after this is killed. */
const ENDING_MS = 5_000;

/**
 * What the tests of one worker may share because none of a lab's state is in it: the browser, which keeps the page's compiled
 * code, and for the window the process that stands in for Electron.
 */
export class Ground {
  #app: ElectronApplication | null = null;
  #context: BrowserContext | null = null;
  /** Of browsers' profiles. */
  readonly #profiles = mkdtempSync(join(tmpdir(), 'lab-profiles-'));
  #port = FIRST_PORT;

  constructor(private readonly playwright: PlaywrightWorkerArgs['playwright']) {}

  /** Starts the window's main module over this folder: in a new process unless there is one whose program has ended. */
  async window(state: string): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
    if (this.#app === null) {
      this.#app = await this.playwright._electron.launch({
        executablePath: process.env['LSTAR_ELECTRON'] ?? STAND_IN,
        args: [ROOT],
        cwd: ROOT,
        env: { ...environment(), STANDIN_USER_DATA: state, STANDIN_PROFILES: this.#profiles },
      });
      return { app: this.#app, page: await this.#app.firstWindow() };
    }
    const opened = this.#app.waitForEvent('window');
    await this.#app.evaluate(({ app }, folder) => (app as unknown as StandInApp).startAgain(folder), state);
    return { app: this.#app, page: await opened };
  }

  /** After this the next window has a process of its own. */
  async killWindow(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const app = this.#app;
    this.#app = null;
    if (app === null) return;
    const gone = new Promise((over) => app.process().once('exit', over));
    app.process().kill(signal);
    await gone;
    await app.close().catch(() => undefined);
  }

  /** Ends the program in the window. Only the stand-in can start it again in its process. */
  async endWindow(): Promise<void> {
    const app = this.#app;
    if (app === null) return;
    const ended =
      process.env['LSTAR_ELECTRON'] === undefined &&
      (await Promise.race([
        app.evaluate(({ app }) => (app as unknown as StandInApp).endProgram()).then(() => true),
        new Promise<false>((late) => setTimeout(() => late(false), ENDING_MS).unref()),
      ]).catch(() => false));
    if (!ended) await this.killWindow();
  }

  /** Starts `lstar serve` in a folder. All servers of a worker have one address: code is kept by address. */
  async serve(folder: string): Promise<{ readonly server: ChildProcess; readonly url: string }> {
    for (let tried = 1; ; tried++) {
      const server = spawn(process.execPath, [join(ROOT, 'out/main/serve.js'), '--port', String(this.#port)], {
        cwd: folder,
        env: { ...environment(), XDG_STATE_HOME: join(folder, 'state') },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const { url, said } = await addressOf(server);
      if (url !== null) return { server, url };
      if (!said.includes('EADDRINUSE') || tried === PORTS_TRIED) throw new Error(`lstar serve ended: ${said}`);
      this.#port++;
    }
  }

  /** A fresh page, with nothing stored by an earlier one. */
  async page(): Promise<Page> {
    const context = (this.#context ??= await this.#launch());
    const [blank] = context.pages();
    const cdp = await context.newCDPSession(blank);
    await cdp.send('Storage.clearDataForOrigin', {
      origin: `http://127.0.0.1:${this.#port}`,
      storageTypes: STORED,
    });
    await cdp.detach();
    await context.clearCookies();
    return context.newPage();
  }

  /** Closes all pages but the empty one that keeps the browser running. */
  async closePages(): Promise<void> {
    await Promise.all((this.#context?.pages() ?? []).slice(1).map((page) => page.close()));
  }

  async close(): Promise<void> {
    await this.killWindow('SIGTERM');
    await this.#context?.close();
    rmSync(this.#profiles, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  async #launch(): Promise<BrowserContext> {
    return this.playwright.chromium.launchPersistentContext(join(this.#profiles, 'served'), {
      ...(systemChromium === null ? {} : { executablePath: systemChromium }),
      args: FLAGS,
      viewport: { width: 1440, height: 900 },
    });
  }
}

/** What `lstar serve` says its address is; null when it ends instead. */
function addressOf(server: ChildProcess): Promise<{ readonly url: string | null; readonly said: string }> {
  return new Promise((found) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += String(data);
      const url = /http:\S+/.exec(said)?.[0];
      if (url !== undefined) found({ url, said });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => found({ url: null, said }));
  });
}
