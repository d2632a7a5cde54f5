import { HELLO } from './programs';
import { expect, test } from './lab';

test('keys: found by pressing them, a conflict shown, taken, put back, another debugger’s', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('Control+F1');
  const page = lab.page.locator('[data-page=keys]');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByLabel('Search by pressing keys').focus();
  await lab.key('F9');
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('tbody tr')).toContainText('Toggle Breakpoint');
  await lab.key('Escape');
  await page.getByRole('button', { name: 'Change the keys of Run / Continue' }).click();
  await lab.key('x');
  await expect(page.getByRole('alert')).toContainText('X is for typing');
  await lab.key('F9');
  await expect(page.getByRole('alert')).toContainText('F9 belongs to “Toggle Breakpoint”');
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.locator('[data-command="run.breakpoint"] kbd')).toHaveCount(0);
  await expect(lab.page.getByRole('button', { name: 'Run / Continue' }).first()).toHaveAttribute('title', /\(F9\)/);
  if (lab.app !== null)
    await expect
      .poll(() =>
        lab.app?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('run.continue')?.accelerator),
      )
      .toBe('F9');
  await page.getByRole('button', { name: 'Reset all keys' }).click();
  await page.getByLabel('Keys as in').selectOption('ollydbg');
  await lab.command('Focus the Editor');
  await lab.key('F7');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.key('F7');
  await expect(lab.stop).toContainText('Stepped');
});

test('the keyboard map is printed, and is one sheet', async ({ lab }) => {
  await lab.key('Control+Shift+h');
  const page = lab.page.locator('[data-page=keyboard]');
  await expect(page.getByRole('button', { name: 'Print' })).toBeFocused();
  await lab.page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await lab.key('Enter');
  await expect(lab.page.locator('html')).toHaveAttribute('data-printed', '');
  await lab.page.emulateMedia({ media: 'print' });
  await expect(lab.page.locator('.print-sheet')).toContainText('Step Over');
  await expect(lab.page.locator('.print-sheet')).toBeVisible();
  await expect(lab.page.locator('#root')).toBeHidden();
  const pdf = (await lab.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBe(1);
});
