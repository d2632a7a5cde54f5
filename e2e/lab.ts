import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base } from '@playwright/test';
import type { Browser, BrowserContext, ElectronApplication, Locator, Page } from '@playwright/test';
import { type CommandId, commandOf } from '../preload/commands';

export { expect } from '@playwright/test';

export interface LabOptions {
  readonly target: 'window' | 'browser';
}

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

/** One running lab with folders of its own, on either target. */
export class Lab {
  readonly folder = mkdtempSync(join(tmpdir(), 'lab-'));
  page!: Page;
  /** Whether the last start showed the page that greets; it is closed then. */
  greeted = false;
  /** Only on target `window`. */
  app: ElectronApplication | null = null;
  /** Only on target `browser`. */
  url = '';
  #server: ChildProcess | null = null;
  #context: BrowserContext | null = null;

  constructor(
    readonly target: LabOptions['target'],
    /** For target `browser`; the lab takes a context of its own in it. */
    readonly browser: () => Promise<Browser>,
  ) {}

  async open(): Promise<void> {
    this.page = this.target === 'window' ? await this.#openWindow() : await this.#openBrowser();
    await this.page.locator('.app[data-ready=true]').waitFor();
    const text = this.page.locator('[data-document]:visible .view-line').first();
    const welcome = this.page.locator('[data-page=welcome]:visible');
    await text.or(welcome).first().waitFor();
    this.greeted = await welcome.isVisible();
    if (this.greeted) await welcome.getByRole('button', { name: 'Close this page' }).click();
    await text.waitFor();
  }

  /** Ends the whole program without a goodbye and starts it again over the same state. */
  async killAndReopen(): Promise<void> {
    await this.#kill();
    await this.open();
  }

  async close(): Promise<void> {
    await this.#kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #openWindow(): Promise<Page> {
    this.app = await _electron.launch({
      executablePath: process.env['LSTAR_ELECTRON'] ?? STAND_IN,
      args: [ROOT],
      cwd: ROOT,
      env: { ...environment(), STANDIN_USER_DATA: join(this.folder, 'state') },
    });
    return this.app.firstWindow();
  }

  async #openBrowser(): Promise<Page> {
    const server = spawn(process.execPath, [join(ROOT, 'out/main/serve.js')], {
      cwd: this.folder,
      env: { ...environment(), XDG_STATE_HOME: join(this.folder, 'state') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#server = server;
    this.url = await new Promise<string>((found, failed) => {
      let said = '';
      server.stdout.on('data', (data: Buffer) => {
        said += String(data);
        const address = /http:\S+/.exec(said)?.[0];
        if (address !== undefined) found(address);
      });
      server.once('exit', () => failed(new Error(`lstar serve ended: ${said}`)));
    });
    const browser = await this.browser();
    this.#context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await this.#context.newPage();
    await page.goto(this.url);
    return page;
  }

  async #kill(): Promise<void> {
    if (this.app !== null) {
      const gone = new Promise((resolve) => this.app?.process().once('exit', resolve));
      this.app.process().kill('SIGKILL');
      await gone;
      await this.app.close().catch(() => undefined);
      this.app = null;
    }
    this.#server?.kill('SIGKILL');
    await this.#context?.close();
    this.#server = null;
    this.#context = null;
  }

  // What a student does

  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Runs a command through the palette, as its menu row would. */
  async command(title: string): Promise<void> {
    await this.key('F1');
    const palette = this.page.getByRole('dialog', { name: 'Commands' });
    await palette.getByRole('combobox').fill(title);
    await this.key('Enter');
    await palette.waitFor({ state: 'detached' });
    // A command runs when the focus is back where it was.
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }

  /** Does a command by its key, or through the palette where it has none. */
  async verb(id: CommandId): Promise<void> {
    const { menu, title, key } = commandOf(id);
    const chord = key?.split(' ')[0];
    if (chord === undefined) return this.command(`${menu}: ${title}`);
    const lower = chord.replace(/[A-Z]$/u, (letter) => letter.toLowerCase());
    await this.key(lower.replace('Ctrl', 'Control'));
  }

  /** Answers the question that a command has asked. */
  async answer(words: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('combobox').fill(words);
    await this.key('Enter');
  }

  editor(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  /** Opens a new program with this text; the cursor is in it. */
  async write(text: string): Promise<void> {
    const editors = this.page.locator('[data-document]');
    const before = await editors.count();
    await this.command('File: New File');
    const fresh = this.page.locator('[data-document^="program-"]').last();
    await this.page.waitForFunction((count) => document.querySelectorAll('[data-document]').length > count, before);
    await fresh.locator('.monaco-editor.focused').waitFor();
    await this.#insert(text);
  }

  /** Replaces the whole text of the active editor. */
  async replaceText(text: string): Promise<void> {
    await this.command('Focus the Editor');
    await this.page.locator('[data-document]:visible .monaco-editor.focused').waitFor();
    await this.#insert(text);
  }

  async #insert(text: string): Promise<void> {
    await this.key('ControlOrMeta+a');
    await this.#paste(text);
  }

  /** As Ctrl+V does, without the clipboard that all windows share. */
  #paste(text: string): Promise<void> {
    return this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  }

  /** Moves the cursor of the editor that has the focus. */
  async goToLine(line: number): Promise<void> {
    await this.key('Control+g');
    await this.page.locator('.quick-input-widget input').fill(`:${line}`);
    await this.key('Enter');
  }

  /** Replaces one line of the active editor. */
  async replaceLine(line: number, text: string): Promise<void> {
    await this.command('Focus the Editor');
    await this.goToLine(line);
    await this.key('Home');
    await this.key('Home');
    await this.key('Shift+End');
    await this.#paste(text);
  }

  get stop(): Locator {
    return this.page.getByTestId('stop');
  }
  get ring(): Locator {
    return this.page.getByRole('contentinfo').getByTestId('ring');
  }
  get console(): Locator {
    return this.page.locator('.console .xterm-rows');
  }
  /** The first line with this text in an editor that is in sight. */
  line(text: string): Locator {
    return this.page.locator('[data-document]:visible .view-line', { hasText: text }).first();
  }
  register(name: string): Locator {
    return this.page.locator(`[data-register="${name}"]`);
  }
  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

export const test = base.extend<LabOptions & { lab: Lab }, { sharedBrowser: () => Promise<Browser> }>({
  target: ['browser', { option: true }],
  // One for all tests of a worker, and none where all are of the window.
  sharedBrowser: [
    async ({ playwright }, use) => {
      const options = { ...(systemChromium === null ? {} : { executablePath: systemChromium }), args: FLAGS };
      let launched: Promise<Browser> | undefined;
      await use(() => (launched ??= playwright.chromium.launch(options)));
      await (await launched)?.close();
    },
    { scope: 'worker' },
  ],
  lab: async ({ target, sharedBrowser }, use) => {
    const lab = new Lab(target, sharedBrowser);
    try {
      await lab.open();
      await use(lab);
    } finally {
      await lab.close();
    }
  },
});
