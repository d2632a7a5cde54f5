import { AxeBuilder } from '@axe-core/playwright';
import { HELLO } from './programs';
import { expect, test } from './lab';

test('earlier texts outlive a kill; one is compared, restored, and the restoring undone', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await lab.replaceText('# all of it is gone\n');
  await expect(lab.line('all of it is gone')).toBeVisible();
  await lab.kept('"why":"typed","text":"# all of it is gone');
  await lab.killAndReopen();
  await lab.command('File: Local History');
  const page = lab.page.locator('[data-page=history]');
  const versions = page.getByRole('list', { name: 'Earlier versions' }).getByRole('button');
  await expect(versions.first()).toContainText('typed');
  const run = versions.filter({ hasText: 'run' }).first();
  await run.click();
  const difference = page.getByTestId('difference');
  await expect(difference.locator('.line-delete, .char-delete').first()).toBeAttached();
  await expect(difference.locator('.modified .view-line', { hasText: 'all of it is gone' }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page: lab.page }).setLegacyMode(true).include('[data-page]').analyze();
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
  ).toEqual([]);
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect(lab.line('leaq')).toBeVisible();
  await lab.page.locator('[data-document]:visible .monaco-editor.focused').waitFor();
  await lab.key('ControlOrMeta+z');
  await expect(lab.line('all of it is gone')).toBeVisible();
});
