import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { type CommandId, commandOf } from '../preload/commands';
import { Ground } from './ground';

export { expect };

export interface LabOptions {
  readonly target: 'window' | 'browser';
}

/** A file that is not there, or is being replaced, has no text. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
function readFolder(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

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
  /** Nothing was ever started in its folder. */
  #isNew = true;

  constructor(
    readonly target: LabOptions['target'],
    private readonly ground: Ground,
  ) {}

  async open(): Promise<void> {
    this.page = this.target === 'window' ? await this.#openWindow() : await this.#openBrowser();
    await this.page.locator('.app[data-ready=true]').waitFor();
    const text = this.page.locator('[data-document]:visible .view-line').first();
    const welcome = this.page.locator('[data-page=welcome]:visible');
    // The page that greets comes a moment after the text that it covers.
    await (this.#isNew ? welcome : text.or(welcome).first()).waitFor();
    this.#isNew = false;
    this.greeted = await welcome.isVisible();
    if (this.greeted) await welcome.getByRole('button', { name: 'Close this page' }).click();
    await text.waitFor();
  }

  /** Ends the whole program without a goodbye and starts it again over the same state. */
  async killAndReopen(): Promise<void> {
    await this.ground.killWindow();
    await this.#end();
    await this.open();
  }

  /** Waits until the lab has written all these texts to its folder: into its workspace, or among the earlier texts. */
  async kept(...texts: readonly string[]): Promise<void> {
    const folder = join(this.folder, 'state', this.target === 'window' ? 'lab' : 'lstar');
    const read = (): string =>
      ['workspace.json', ...readFolder(join(folder, 'history')).map((name) => join('history', name))]
        .map((name) => readText(join(folder, name)))
        .join('\n');
    await expect.poll(() => texts.filter((text) => !read().includes(text))).toEqual([]);
  }

  async close(): Promise<void> {
    await this.ground.endWindow();
    await this.#end();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  }

  async #openWindow(): Promise<Page> {
    const { app, page } = await this.ground.window(join(this.folder, 'state'));
    this.app = app;
    return page;
  }

  async #openBrowser(): Promise<Page> {
    const { server, url } = await this.ground.serve(this.folder);
    this.#server = server;
    this.url = url;
    const page = await this.ground.page();
    await page.goto(url);
    return page;
  }

  async #end(): Promise<void> {
    this.app = null;
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const gone = new Promise((over) => server.once('exit', over));
    server.kill('SIGKILL');
    await Promise.all([gone, this.ground.closePages()]);
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

export const test = base.extend<LabOptions & { lab: Lab }, { ground: Ground }>({
  target: ['browser', { option: true }],
  ground: [
    async ({ playwright }, use) => {
      const ground = new Ground(playwright);
      await use(ground);
      await ground.close();
    },
    { scope: 'worker' },
  ],
  lab: async ({ target, ground }, use) => {
    const lab = new Lab(target, ground);
    try {
      await lab.open();
      await use(lab);
    } finally {
      await lab.close();
    }
  },
});
