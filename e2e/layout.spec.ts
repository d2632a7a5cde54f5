import type { Locator } from '@playwright/test';
import { HELLO } from './programs';
import { expect, test } from './lab';

const heightOf = async (locator: Locator) => (await locator.boundingBox())?.height ?? 0;

test('presets set the window out; the projector leaves by its own key, larger while it is on', async ({ lab }) => {
  await lab.write(HELLO);
  const toolbar = lab.page.getByRole('toolbar', { name: 'Run' });
  const small = await heightOf(toolbar);
  await lab.key('Alt+3');
  await expect(lab.page.getByTestId('memory').or(lab.page.getByText('Nothing is running')).first()).toBeVisible();
  // A panel that the layout does not open is a key away, has the keyboard then, and goes again.
  await lab.key('Alt+0');
  await lab.page.getByRole('dialog', { name: 'Panel or text to show' }).getByRole('combobox').fill('Profile');
  await lab.key('Enter');
  await expect(lab.page.getByTestId('profile')).toBeFocused();
  await lab.command('View: Close the Panel');
  await expect(lab.tab('Profile')).toHaveCount(0);
  const walls = await lab.page.locator('.dv-groupview').count();
  await lab.key('Alt+4');
  await expect.poll(() => heightOf(toolbar)).toBeGreaterThan(small * 1.3);
  await expect(lab.page.locator('.dv-groupview')).toHaveCount(3);
  await expect(lab.line('message')).toBeVisible();
  await lab.page.waitForTimeout(800);
  await lab.killAndReopen();
  await expect(lab.page.locator('.dv-groupview')).toHaveCount(3);
  await lab.key('Alt+4');
  await expect(lab.page.locator('.dv-groupview')).toHaveCount(walls);
  await expect.poll(() => heightOf(lab.page.getByRole('toolbar', { name: 'Run' }))).toBeLessThan(small * 1.3);
});

test('the whole window is zoomed, the mouse still hits, and a restart remembers', async ({ lab }) => {
  await lab.write(HELLO);
  const status = lab.page.getByRole('contentinfo');
  const line = lab.line('movl');
  const [was, lineWas] = [await heightOf(status), await heightOf(line)];
  for (let count = 0; count < 4; count++) await lab.key('Control+=');
  await expect.poll(() => heightOf(line)).toBeGreaterThan(lineWas * 1.5);
  await expect.poll(() => heightOf(status)).toBeGreaterThan(was * 1.5);
  await lab.line('$14').click();
  await lab.key('F9');
  await expect(lab.page.locator('[data-document]:visible [class*=glyph-breakpoint]')).toBeVisible();
  await lab.tab('Watch').click();
  await expect(lab.page.getByTestId('watch')).toContainText(':7');
  await lab.kept('"line":7');
  await lab.killAndReopen();
  await expect.poll(() => heightOf(lab.page.getByRole('contentinfo'))).toBeGreaterThan(was * 1.5);
  await lab.key('Control+0');
  await expect.poll(() => heightOf(lab.page.getByRole('contentinfo'))).toBeLessThan(was * 1.3);
});

test('a key after Enter in a list comes after what Enter did', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F1');
  await lab.page.keyboard.type('Stop at a Symbol');
  await lab.key('Enter');
  await lab.page.keyboard.type('sys_write');
  await lab.key('Enter');
  await lab.key('F5');
  await expect(lab.stop).toContainText('sys_write');
});

test('conditions, watched places and stopping events are there after a restart', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('Control+Shift+F9');
  await lab.page.keyboard.type('write');
  await lab.key('Enter');
  await lab.key('Alt+Shift+B');
  await lab.page.keyboard.type('entry_SYSCALL_64');
  await lab.key('Enter');
  await lab.kept('"symbol":"entry_SYSCALL_64"', '"kind":"call","name":"write"');
  await lab.killAndReopen();
  await lab.tab('Watch').click();
  await expect(lab.page.getByTestId('watch')).toContainText('write is called');
  await expect(lab.page.getByTestId('watch')).toContainText('entry_SYSCALL_64');
  await lab.key('F5');
  await expect(lab.stop).toContainText('entry_SYSCALL_64');
  await lab.key('F5');
  await expect(lab.stop).toContainText('write');
});
