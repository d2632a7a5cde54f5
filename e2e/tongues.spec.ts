import { HELLO } from './programs';
import { type Lab, expect, test } from './lab';

/** Takes a command of the palette and then one of its choices, as it is called in the language of the moment. */
async function choose(lab: Lab, command: string, choice: string): Promise<void> {
  await lab.key('F1');
  const words = lab.page.getByRole('combobox').last();
  await words.fill(command);
  await lab.key('Enter');
  await expect(words).toHaveValue('');
  await words.fill(choice);
  await lab.key('Enter');
}

const menus = async (lab: Lab): Promise<readonly string[]> =>
  lab.app === null
    ? lab.page.locator('.menu-bar button').allInnerTexts()
    : lab.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

/** Rows of tabs of panels that have more than they can show, in the layouts of Alt+1 to Alt+3. */
async function crowded(lab: Lab): Promise<readonly string[]> {
  const found: string[] = [];
  for (const key of ['Alt+3', 'Alt+2', 'Alt+1']) {
    await lab.key(key);
    await lab.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const rows = await lab.page.evaluate(() =>
      [...document.querySelectorAll('.dv-tabs-container')]
        .filter((row) => row.scrollWidth > row.clientWidth + 1 && row.querySelector('.tab-close') === null)
        .map((row) => row.textContent),
    );
    found.push(...rows.map((row) => `${key}: ${row}`));
  }
  return found;
}

test('the whole window changes its language at once, by the keyboard alone, and remembers it', async ({ lab }) => {
  const html = lab.page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await lab.write(HELLO);
  for (let count = 0; count < 6; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');

  await choose(lab, 'View: Language', 'Deutsch');
  await expect(html).toHaveAttribute('lang', 'de');
  await expect(html).toHaveAttribute('dir', 'ltr');
  await expect(lab.ring).toHaveText('Ring 0 Kernel');
  await expect(lab.stop).toContainText('Schritt bis ');
  await expect(lab.tab('Syscalls')).toBeVisible();
  await expect(lab.page.getByRole('button', { name: 'Hineingehen (ein Befehl)' })).toBeVisible();
  await expect(lab.page.getByRole('group', { name: 'Register und Flags' })).toBeVisible();
  await expect.poll(() => menus(lab)).toContainEqual(expect.stringContaining('Bearbeiten'));
  await lab.tab('Pfad').click();
  await expect(lab.page.getByRole('group', { name: 'Pfad durch den Kernel' })).toContainText(
    'Ring 3 → Ring 0 durch SYSCALL',
  );

  await lab.page.setViewportSize({ width: 1280, height: 720 });
  expect(await crowded(lab)).toEqual([]);

  await choose(lab, 'Ansicht: Sprache', 'Español');
  await expect(html).toHaveAttribute('lang', 'es');
  await expect(lab.stop).toContainText('Paso hasta ');
  expect(await crowded(lab)).toEqual([]);
  await expect(lab.page.getByRole('group', { name: 'Camino por el kernel' })).toContainText(
    'anillo 3 → anillo 0 por SYSCALL',
  );
  await expect.poll(() => menus(lab)).toContainEqual(expect.stringContaining('Archivo'));

  await lab.kept('"language":"es"');
  await lab.killAndReopen();
  await expect(lab.page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(lab.stop).toContainText('No se ejecuta nada.');
  await expect(lab.tab('Registros')).toBeVisible();
  // The editor's own widgets have read their words with the page.
  await lab.page.locator('[data-document]:visible .view-line').first().click();
  await lab.key('Control+f');
  await expect(lab.page.getByRole('textbox', { name: 'Buscar' }).first()).toBeVisible();
});

test('what the assembler and the instructions say speaks the language too', async ({ lab }) => {
  await lab.write(HELLO.replace('$60, %eax', '60, %eax'));
  await expect(lab.page.locator('.squiggly-warning').first()).toBeAttached();
  await choose(lab, 'View: Language', 'Deutsch');
  await lab.tab('Probleme').click();
  const problems = lab.page.locator('.problems');
  await expect(problems).toContainText('`60` ohne `$` ist der Speicher an dieser Adresse');

  await choose(lab, 'Ansicht: Sprache', 'Español');
  await expect(problems).toContainText('`60` sin `$` es la memoria de esa dirección');
  // The marks in the text follow as well as the list.
  await lab.page.locator('[data-document]:visible .squiggly-warning').first().hover({ force: true });
  await expect(lab.page.locator('.monaco-hover:visible')).toContainText('sin `$` es la memoria');
});

test('a language read from right to left turns the window round, but not what is code', async ({ lab }) => {
  await lab.page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['ar-XB'] }));
  await lab.page.reload();
  const html = lab.page.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await lab.page.locator('[data-document]:visible .view-line').first().waitFor();
  await lab.key('Alt+1');
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.key('F11');
  await expect(lab.page.locator('.timeline-band')).toBeVisible();
  await lab.page.setViewportSize({ width: 1280, height: 720 });
  const directionOf = (selector: string) =>
    lab.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  for (const code of [
    '.monaco-editor',
    '.console',
    '[data-register=RIP] .hex',
    '[data-testid=stack] .hex',
    '.timeline-band',
  ])
    expect([code, await directionOf(code)]).toEqual([code, 'ltr']);
  for (const words of ['header', '.toolbar', '.panel', '.status', '.tab', '.looked-at', '.dv-tabs-container'])
    expect([words, await directionOf(words)]).toEqual([words, 'rtl']);
  const left = async (selector: string) => (await lab.page.locator(selector).first().boundingBox())?.x ?? -1;
  expect(await left('[data-testid=registers]')).toBeLessThan(await left('.editor'));
  expect(await left('.brand')).toBeGreaterThan(1000);
  // Right goes to what is on the right, whichever way one reads.
  await lab.page.locator('[data-testid=stack] tr.row-top').getByRole('button').first().focus();
  await lab.key('ArrowLeft');
  await expect(lab.page.locator('[data-testid=stack] tr.row-top').getByRole('button').nth(1)).toBeFocused();
  const wide = await lab.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBe(0);
  await lab.page.screenshot({ path: 'test-results/right-to-left.png' });
});
