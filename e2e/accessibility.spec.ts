import { expectNoFindings } from './axe';
import { HELLO } from './programs';
import { expect, test } from './lab';

for (const themes of [
  ['dark', 'light'],
  ['hc-dark', 'hc-light'],
])
  test(`axe finds nothing serious, at rest and in the kernel: ${themes.join(', ')}`, async ({ lab }) => {
    await lab.write(HELLO);
    await expectNoFindings(lab, 'at rest');
    for (let count = 0; count < 6; count++) await lab.key('F11');
    await expect(lab.ring).toHaveText('Ring 0 kernel');
    await lab.tab('Memory').click();
    await expect(lab.page.locator('[data-walk]').first()).toBeVisible();
    await lab.tab('Watch').click();
    await lab.page.getByTestId('watch').getByRole('textbox').fill('cpl == 0');
    await lab.key('Enter');
    await expect(lab.page.locator('[data-expression]')).toContainText('0x1 = 1');
    for (const theme of themes) {
      while ((await lab.page.locator('html').getAttribute('data-theme')) !== theme)
        await lab.command('View: Next Colour Theme');
      await expectNoFindings(lab, theme);
    }
    await lab.key('F1');
    await expect(lab.page.getByRole('dialog', { name: 'Commands' }).getByRole('option').first()).toBeVisible();
    await expectNoFindings(lab, 'commands');
  });

test('everything has a landmark and the keyboard reaches editor, console and toolbar', async ({ lab }) => {
  for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(lab.page.getByRole(role)).toBeVisible();
  await lab.command('Focus the Console');
  await expect(lab.page.locator('.xterm-helper-textarea')).toBeFocused();
  await lab.command('Focus the Editor');
  await expect(lab.page.locator('.monaco-editor.focused')).toBeVisible();
  await lab.page.getByRole('button', { name: 'Run / Continue' }).focus();
  await expect(lab.page.getByRole('button', { name: 'Run / Continue' })).toBeFocused();
});
