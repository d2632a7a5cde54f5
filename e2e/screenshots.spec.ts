import { join } from 'node:path';
import { HELLO } from './programs';
import { expect, test } from './lab';

/** Pictures for people to look at: SCREENSHOTS names the folder. */
const FOLDER = process.env['SCREENSHOTS'] ?? 'test-results/screenshots';

test('pictures: at rest, inside the trampoline, with an error', async ({ lab }) => {
  const shot = (name: string) => lab.page.screenshot({ path: join(FOLDER, `${name}-${lab.target}.png`) });
  await shot('rest');
  await lab.write(HELLO);
  for (let count = 0; count < 6; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  for (let count = 0; count < 8; count++) await lab.key('F11');
  await expect(lab.page.getByTestId('time')).toContainText('13 of 13');
  await shot('trampoline');
  await lab.command('View: Next Colour Theme');
  await shot('trampoline-light');
  await lab.command('View: Next Colour Theme');
  await shot('trampoline-high-contrast');
  await lab.command('View: Next Colour Theme');
  await lab.command('View: Next Colour Theme');
  await lab.command('Run: Stop');
  await lab.write(HELLO.replace('%rip', '%rpi').replace('movl\t$60, %eax', 'movl\t$60, %rax'));
  await lab.tab('Problems').click();
  await expect(lab.page.locator('.squiggly-error').first()).toBeAttached();
  await shot('error');
  await lab.replaceText(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.command('Run: Change an MSR');
  await expect(lab.page.locator('[data-lab-msr="IA32_STAR"]')).toBeVisible();
  await lab.command('Run: Compare Kernels');
  await lab.page.getByTestId('compare-run').click();
  await expect(lab.page.locator('[data-row="MSR_LSTAR"]')).toBeVisible({ timeout: 60_000 });
  await shot('compare-and-msr-laboratory');
});
