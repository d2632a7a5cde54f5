import { HELLO } from './programs';
import { expect, test } from './lab';

test('compares a program on two machines, marks what differs, and remembers the machines', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.command('Run: Compare Kernels');
  const panel = lab.page.getByTestId('compare');
  while ((await panel.getByRole('button', { name: /^Remove/ }).count()) > 2)
    await panel
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click();
  for (const [at, boot] of [
    [1, 'pti=on'],
    [2, 'pti=off'],
  ] as const) {
    // prettier-ignore
    await panel.getByLabel(`Kernel of machine ${at}`).selectOption('v4.15');
    await panel.getByLabel(`Boot options of machine ${at}`).fill(boot);
  }
  await panel.getByTestId('compare-run').click();
  const lstar = panel.locator('[data-row="MSR_LSTAR"]');
  await expect(lstar).toHaveAttribute('data-differs', 'true');
  await expect(lstar).toContainText('entry_SYSCALL_64_trampoline');
  await expect(panel.locator('[data-row="CR3 switches"]').first()).toHaveText(/≠\s*CR3 switches\s*2\s*0/);
  await expect(panel.locator('[data-differs="false"]').first()).not.toContainText('≠');
  // The machine of the window was not touched.
  await expect(lab.stop).toHaveAttribute('data-stop', 'none');
  await panel.getByLabel('Boot options of machine 2').fill('pti=sideways');
  await panel.getByTestId('compare-run').click();
  await expect(panel.getByRole('alert')).toContainText('pti=sideways');
  await expect(panel.getByTestId('compare-run')).toHaveText('Compare');
  await lab.kept('"boot":"pti=sideways"');
  await lab.killAndReopen();
  await lab.command('Run: Compare Kernels');
  const again = lab.page.getByTestId('compare');
  await expect(again.getByLabel('Boot options of machine 2')).toHaveValue('pti=sideways');
  await expect(again.getByRole('button', { name: /^Remove/ })).toHaveCount(2);
});

test('a program that never ends can be compared no longer than one likes', async ({ lab }) => {
  await lab.write('\t.globl _start\n_start:\tjmp _start\n');
  await lab.command('Run: Compare Kernels');
  const button = lab.page.getByTestId('compare-run');
  await button.click();
  await expect(button).toHaveText('Stop');
  await button.click();
  await expect(button).toHaveText('Compare');
});
