import { panels } from '../renderer/i18n/en/panels';
import type { PageId } from '../renderer/shell/pages';
import { expectNoFindings } from './axe';
import { expectReadable } from './contrast';
import { HELLO } from './programs';
import { type Lab, expect, test } from './lab';

const THEMES = ['dark', 'light', 'hc-dark', 'hc-light'] as const;
type State = readonly [name: string, show: () => Promise<unknown>, hide?: () => Promise<unknown>];

/** axe does not ask for a theme, except for contrasts, so it looks at each state once, and at the first one in every theme. */
async function lookEverywhere(lab: Lab, states: readonly State[]): Promise<void> {
  for (const theme of THEMES) {
    while ((await lab.page.locator('html').getAttribute('data-theme')) !== theme)
      await lab.command('View: Next Colour Theme');
    for (const [at, [name, show, hide]] of states.entries()) {
      await show();
      await expectReadable(lab, `${name}, ${theme}`);
      if (theme === THEMES[0] || at === 0) await expectNoFindings(lab, `${name}, ${theme}`);
      await hide?.();
    }
  }
}

/** The machine in the entry code, with a second text, an expression and a walk of the page tables to look at. */
async function enterKernel(lab: Lab): Promise<void> {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  for (let count = 0; count < 5; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await lab.verb('run.evaluate');
  await lab.answer('cpl == 0');
  await expect(lab.page.getByText('cpl == 0: 0x1 = 1')).toBeVisible();
}

test('every panel, in every theme and at 200 %: axe finds nothing, and everything can be read', async ({ lab }) => {
  test.slow();
  await enterKernel(lab);
  for (const name of Object.values(panels)) {
    if ((await lab.tab(name).count()) > 0) continue;
    await lab.verb('view.panel');
    await lab.answer(name);
    await expect(lab.tab(name)).toBeAttached();
  }
  // Panels that share a place have their turns, those of all places together.
  const places = await lab.page.getByRole('tablist').all();
  const rows = await Promise.all(places.map((place) => place.getByRole('tab').count()));
  const rounds = Array.from(
    { length: Math.max(...rows) },
    (_, round): State => [
      `tab ${round}`,
      async () => {
        for (const [at, place] of places.entries()) {
          const tab = place.getByRole('tab').nth(round);
          if (round >= (rows[at] ?? 0)) continue;
          await tab.click();
          await expect(tab).toHaveAttribute('aria-selected', 'true');
        }
      },
    ],
  );
  await lookEverywhere(lab, rounds);

  await lab.page.emulateMedia({ reducedMotion: 'reduce' });
  const status = lab.page.getByRole('contentinfo');
  const small = (await status.boundingBox())?.height ?? 0;
  for (let count = 0; count < 5; count++) await lab.key('Control+=');
  await expect.poll(async () => (await status.boundingBox())?.height).toBeGreaterThan(small * 1.8);
  await expectReadable(lab, '200 %');
  await expectNoFindings(lab, '200 %');
});

/** How each page is opened; a page without a row does not compile. */
const PAGES: Readonly<Record<PageId, string>> = {
  settings: 'File: Settings',
  keys: 'Help: Change the Keys',
  keyboard: 'Help: Keyboard Map',
  history: 'File: Local History',
  search: 'Edit: Search in All Texts',
  welcome: 'Help: Welcome',
};

test('every page, menu, list and question, in every theme: axe finds nothing, and everything can be read', async ({
  lab,
}) => {
  test.slow();
  await enterKernel(lab);
  const escape = () => lab.key('Escape');
  const opened = Object.entries(PAGES).map(
    ([id, command]): State => [
      id,
      async () => {
        await lab.command(command);
        await expect(lab.page.locator(`[data-page=${id}]`)).toBeVisible();
      },
      () => lab.command('File: Close Editor'),
    ],
  );
  const dialog = lab.page.getByRole('dialog');
  await lookEverywhere(lab, [
    ...opened,
    [
      'commands',
      async () => {
        await lab.verb('view.palette');
        await expect(dialog.getByRole('option').first()).toBeVisible();
      },
      escape,
    ],
    [
      'configuration',
      async () => {
        await lab.verb('run.configure');
        await expect(dialog).toBeVisible();
      },
      escape,
    ],
    [
      'menu',
      async () => {
        await lab.page.getByRole('button', { name: 'Examples' }).focus();
        await lab.key('ArrowDown');
        await expect(lab.page.getByRole('menuitem').first()).toBeFocused();
      },
      escape,
    ],
    [
      'hover and notice',
      async () => {
        await lab.command('Help: About');
        await expect(lab.page.getByLabel('Notices')).toContainText('LSTAR');
        await lab.line('syscall').locator('span', { hasText: 'syscall' }).last().hover();
        await expect(lab.page.locator('.monaco-hover:visible').first()).toBeVisible();
      },
      escape,
    ],
  ]);
});

test('everything has a landmark and the keyboard reaches editor, console and toolbar', async ({ lab }) => {
  for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(lab.page.getByRole(role)).toBeVisible();
  await lab.command('Focus the Console');
  await expect(lab.page.locator('.xterm-helper-textarea')).toBeFocused();
  await lab.command('Focus the Editor');
  await expect(lab.page.locator('.monaco-editor.focused')).toBeVisible();
  // Tab is a character in both; another key goes round the window, and back.
  await lab.verb('run.into');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  const focused = () =>
    lab.page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body ? '' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '');
    });
  const goRound = async (go: () => Promise<void>) => {
    const seen = new Set<string>();
    for (let last = await focused(); !seen.has(last); last = await focused()) {
      seen.add(last);
      await go();
      await expect.poll(async () => ['', last].includes(await focused())).toBe(false);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'Terminal input',
        'Program hello-att.s',
        'Registers and flags',
        'Stack',
        'Run / Continue',
      ]),
    );
  };
  await goRound(() => lab.verb('view.nextRegion'));
  await goRound(() => lab.verb('view.previousRegion'));
  await lab.verb('view.editor');
  await lab.verb('view.previousRegion');
  await expect(lab.page.getByRole('button', { name: 'Run / Continue' })).toBeFocused();
});
