import { AxeBuilder } from '@axe-core/playwright';
import { HELLO } from './programs';
import { expect, test } from './lab';

test('all texts are searched; the keyboard walks the tree and goes there; a hostile expression ends', async ({
  lab,
}) => {
  await lab.write(`${HELLO}# ${'a'.repeat(60)}!\n`);
  await lab.key('Control+Shift+f');
  const page = lab.page.locator('[data-page=search]');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await lab.page.keyboard.type('swapgs');
  const files = page.locator('[role=treeitem][aria-level="1"]');
  await expect(files.filter({ hasText: 'entry_64.S' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: lab.page }).setLegacyMode(true).include('[data-page]').analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))).toEqual([]);

  await box.fill('(a|aa)+$');
  await page.getByLabel('Regular expression').check();
  await expect(page.locator('output')).toContainText('takes too long');
  await box.fill('(');
  await expect(page.locator('output')).toContainText('no regular expression');
  await box.fill('a!$');
  await page.getByLabel('Match case').check();
  await expect(page.locator('output')).toHaveText('1 match');
  await page.getByRole('tree').focus();
  await lab.key('ArrowLeft');
  await expect(page.locator('[role=treeitem]')).toHaveCount(1);
  await lab.key('ArrowRight');
  await lab.key('ArrowDown');
  await lab.key('Enter');
  await lab.page.locator('[data-document]:visible .monaco-editor.focused').waitFor();
  await lab.key('F9');
  await lab.tab('Watch').click();
  await expect(lab.page.getByTestId('watch')).toContainText(':15');
});
