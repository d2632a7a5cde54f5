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
  await lab.key('Control+Alt+j');
  const panel = lab.page.getByTestId('journey');
  await panel.getByRole('button', { name: 'Step ›' }).click();
  await expect(panel).toContainText('SYSCALL keeps RIP in RCX and RFLAGS in R11');
  await expect(panel.locator('[data-move="rip rcx"]')).toHaveCount(1);
  await expect(panel.locator('[data-box=rcx]')).toContainText('_start+0x');
  await lab.page.screenshot({ path: 'test-results/journey.png' });
  await panel.getByRole('button', { name: 'Save the picture' }).click();
  if (target === 'browser') {
    await lab.page.getByRole('combobox').fill('moment.svg');
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

test('a panel takes the whole window, and gives it back', async ({ lab }) => {
  await lab.key('Control+Alt+j');
  const tabs = lab.page.getByRole('tab', { name: 'Registers' });
  await expect(tabs).toBeInViewport();
  await lab.key('Control+Alt+Enter');
  await expect(tabs).not.toBeInViewport();
  await lab.page.screenshot({ path: 'test-results/maximized.png' });
  await lab.key('Control+Alt+Enter');
  await expect(tabs).toBeInViewport();
});
