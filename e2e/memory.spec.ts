import { HELLO } from './programs';
import { expect, test } from './lab';

test('memory at an expression: bytes, both page-table walks, a structure, and other bytes in their place', async ({
  lab,
}) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toContainText('line 4');
  await lab.key('Alt+Shift+M');
  await lab.page
    .getByRole('dialog', { name: /Look at memory/ })
    .getByRole('combobox')
    .fill('message');
  await lab.key('Enter');
  const panel = lab.page.getByTestId('memory');
  await expect(panel).toContainText('Hello, kernel!');
  await expect(panel.locator('[data-walk=user]')).toContainText('Ring 3 ✓ read; ✓ write; ✗ execute');
  await expect(panel.locator('[data-walk=kernel] summary')).toContainText('a page of 4 KiB');
  await panel.getByRole('button', { name: 'Change bytes' }).click();
  await lab.page
    .getByRole('dialog', { name: /Bytes from/ })
    .getByRole('combobox')
    .fill('4a');
  await lab.key('Enter');
  await expect(panel).toContainText('Jello, kernel!');
  await expect(panel.locator('.changed')).toHaveText('4a ');
  await lab.page.screenshot({ path: 'test-results/memory.png' });
  await panel.getByRole('textbox').fill('sys_write');
  await lab.key('Enter');
  await expect(panel.locator('[data-walk=user] summary')).toContainText('nothing is mapped');
  await panel.getByRole('textbox').fill('nowhere');
  await lab.key('Enter');
  await expect(panel).toContainText("there is no register, flag, MSR or symbol 'nowhere'");
  await panel.getByRole('textbox').fill('rsp');
  await lab.key('Enter');
  await panel.getByRole('combobox', { name: 'Shown as' }).selectOption('words');
  await expect(panel.locator('[data-field="+0x0"]')).toContainText('00000001');
  await lab.key('F5');
  await expect(lab.console).toContainText('Jello, kernel!');
});
