import { HELLO } from './programs';
import { expect, test } from './lab';

test('counts the instructions of a run by function and ring, sorts them, and leads to the source', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F5');
  await expect(lab.stop).toContainText('Exited with status');
  const rested = (await lab.stop.textContent()) ?? '';
  await lab.command('Run: Profile of the Run');
  const panel = lab.page.getByTestId('profile');
  const start = panel.locator('tr[data-symbol="_start"]');
  await expect(start).toHaveAttribute('data-ring', '3');
  await expect(panel.locator('tr[data-symbol="sys_write"]')).toHaveAttribute('data-ring', '0');
  // The machine of the window was not touched.
  await expect(lab.stop).toHaveText(rested);
  await panel.getByRole('button', { name: 'Function or label' }).click();
  await expect(panel.getByRole('columnheader', { name: /Function or label/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(panel.locator('tbody tr').first()).toHaveAttribute('data-symbol', /^[_a-d]/u);
  await panel.locator('tr[data-symbol="syscall_return_via_sysret"] .link').click();
  await expect(lab.line('syscall_return_via_sysret')).toBeVisible();
});
