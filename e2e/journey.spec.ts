import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELLO } from './programs';
import { expect, test } from './lab';

test('the journey draws what each step moves, forwards and backwards, and keeps a picture', async ({ lab, target }) => {
  await lab.app?.evaluate(
    ({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    },
    join(lab.folder, 'moment.svg'),
  );
  await lab.write(HELLO);
  for (let count = 0; count < 5; count++) await lab.key('F11');
  await expect(lab.stop).toContainText('line 8');
  await lab.key('Alt+Shift+J');
  const panel = lab.page.getByTestId('journey');
  await panel.getByRole('button', { name: 'Step ›' }).click();
  await expect(panel).toContainText('SYSCALL keeps RIP in RCX and RFLAGS in R11');
  await expect(panel.locator('[data-move="rip rcx"]')).toHaveCount(1);
  await expect(panel.locator('[data-box=rcx]')).toContainText('_start+0x');
  await lab.page.screenshot({ path: 'test-results/journey.png' });
  await panel.getByRole('button', { name: 'Save the picture' }).click();
  if (target === 'browser') {
    await lab.page.getByRole('dialog').getByRole('combobox').fill('moment.svg');
    await lab.key('Enter');
  }
  await expect(lab.page.getByText('The picture is in moment.svg')).toBeVisible();
  expect(readFileSync(join(lab.folder, 'moment.svg'), 'utf8')).toMatch(/<svg.*IA32_LSTAR/su);
  for (let count = 0; count < 30; count++) await lab.key('F11');
  await expect(panel.locator('.journey-empty')).not.toHaveCount(21);
  await lab.page.screenshot({ path: 'test-results/journey-pt-regs.png' });
  await panel.getByRole('button', { name: '« Boundary' }).click();
  await expect(lab.page.getByTestId('time')).toContainText('in the past');
});

test('the picture as PNG, and the whole path for the printer, a picture for each station', async ({ lab, target }) => {
  test.slow();
  await lab.app?.evaluate(
    ({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    },
    join(lab.folder, 'moment.png'),
  );
  await lab.page.evaluate(() => {
    window.print = () => undefined;
  });
  await lab.write(HELLO);
  for (let count = 0; count < 6; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await lab.key('Alt+Shift+J');
  const panel = lab.page.getByTestId('journey');
  await panel.getByRole('button', { name: 'Save as PNG' }).click();
  if (target === 'browser') {
    await lab.page.getByRole('dialog').getByRole('combobox').fill('moment.png');
    await lab.key('Enter');
  }
  await expect(lab.page.getByText('The picture is in moment.png')).toBeVisible();
  const bytes = readFileSync(join(lab.folder, 'moment.png'));
  // Signature and width, big-endian, of a PNG. Source: PNG specification §5.2, §11.2.2.
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  expect(bytes.readUInt32BE(16)).toBe(2000);
  const at = await lab.stop.textContent();
  await panel.getByRole('button', { name: 'Print the path' }).click();
  const printed = lab.page.getByTestId('journey-print');
  // It walks the whole run, station by station.
  await expect(printed.locator('h2').first()).toContainText('Station 1 of', { timeout: 60_000 });
  await expect(printed.locator('svg.journey [data-move="rip rcx"]').first()).toBeAttached();
  await expect(lab.stop).toHaveText(at ?? '');
  await lab.page.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  await expect(panel).toBeHidden();
  await lab.page.screenshot({ path: 'test-results/journey-print.png' });
});

test('a panel takes the whole window, and gives it back', async ({ lab }) => {
  await lab.key('Alt+Shift+J');
  const tabs = lab.page.getByRole('tab', { name: 'Registers' });
  await expect(tabs).toBeInViewport();
  await lab.key('Control+Alt+Enter');
  await expect(tabs).not.toBeInViewport();
  await lab.page.screenshot({ path: 'test-results/maximized.png' });
  await lab.key('Control+Alt+Enter');
  await expect(tabs).toBeInViewport();
});
