import { LOOP, PRINT_FOR_EVER } from './programs';
import { expect, test } from './lab';

for (const [name, text] of [
  ['an endless loop', LOOP],
  ['an endless print loop', PRINT_FOR_EVER],
] as const)
  test(`Pause stops ${name}; the window lives on`, async ({ lab }) => {
    await lab.write(text);
    await lab.key('F5');
    await expect(lab.stop).toHaveAttribute('data-stop', 'running');
    const before = Number(await lab.page.getByTestId('registers').getAttribute('data-icount'));
    await expect
      .poll(async () => Number(await lab.page.getByTestId('registers').getAttribute('data-icount')))
      .toBeGreaterThan(before + 1000);
    await lab.key('F6');
    await expect(lab.stop).toHaveText(/^Paused at /);
    await lab.key('F11');
    await expect(lab.stop).toHaveText(/^Stepped to /);
    await lab.key('Shift+F5');
    await expect(lab.stop).toContainText('Nothing is running');
  });
