import { expect, test } from './lab';

test('the settings: found, changed, refused, put back, remembered', async ({ lab }) => {
  await lab.key('Control+,');
  let page = lab.page.locator('[data-page=settings]');
  const search = page.getByRole('searchbox');
  await expect(search).toBeFocused();
  for (const theme of ['dark', 'hc-light', 'light']) {
    await page.getByLabel('Colour theme', { exact: true }).selectOption(theme);
    await expect(lab.page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await search.fill('tab');
  await expect(page.locator('.setting')).toHaveCount(1);
  const width = page.getByLabel('Width of a tab', { exact: true });
  await width.fill('99');
  await lab.key('Enter');
  await expect(page.getByRole('alert')).toContainText('from 1 to 16');
  await width.fill('4');
  await lab.key('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await lab.kept('"theme":"light"', '"tabSize":4');
  await lab.killAndReopen();
  page = lab.page.locator('[data-page=settings]');
  await expect(lab.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await lab.key('Control+,');
  await expect(page.getByLabel('Width of a tab', { exact: true })).toHaveValue('4');
  await page.getByRole('button', { name: 'Reset: Width of a tab' }).click();
  await expect(page.getByLabel('Width of a tab', { exact: true })).toHaveValue('8');
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  await expect(lab.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await lab.key('Control+F4');
  await expect(page).toHaveCount(0);
});
