import { expect, test } from './lab';

test('the first start greets, later ones do not; five steps tick themselves and stay ticked', async ({ lab }) => {
  expect(lab.greeted).toBe(true);
  await lab.command('Help: Welcome');
  const page = lab.page.locator('[data-page=welcome]');
  const step = (id: string) => page.locator(`[data-step=${id}]`);
  await page.getByText('Faults and what Linux makes of them').click();
  await expect(page.getByRole('button', { name: 'fault-null.s' })).toBeVisible();

  await expect(step('run')).toHaveAttribute('data-done', 'false');
  await step('run').getByRole('button').click();
  await expect(step('run')).toHaveAttribute('data-done', 'true');
  for (let count = 0; count < 8; count++) {
    if ((await step('enter').getAttribute('data-done')) === 'true') break;
    await lab.key('F11');
    await lab.page.waitForTimeout(300);
  }
  await expect(step('enter')).toHaveAttribute('data-done', 'true');
  await lab.key('Control+Shift+F11');
  await expect(step('leave')).toHaveAttribute('data-done', 'true');
  await lab.key('Alt+F11');
  await expect(step('back')).toHaveAttribute('data-done', 'true');
  await lab.command('Focus the Editor');
  await lab.key('F9');
  await lab.command('Help: Welcome');
  await expect(page.getByTestId('steps-done')).toContainText('All done');
  await lab.key('Control+F4');
  await expect(page).toHaveCount(0);
  await lab.kept('"breakpoint"]');
  await lab.killAndReopen();
  expect(lab.greeted).toBe(false);
  await lab.command('Help: Welcome');
  await expect(lab.page.getByTestId('steps-done')).toContainText('All done');
});
