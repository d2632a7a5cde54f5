import { expectNoFindings } from './axe';
import { HELLO } from './programs';
import { expect, test } from './lab';

test('code anywhere, with its jumps; and from a value to where it points', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.tab('Disassembly').click();
  const panel = lab.page.getByTestId('disassembly');
  await panel.getByRole('textbox').fill('entry_SYSCALL_64');
  await lab.key('Enter');
  await expect(panel.locator('.row-current')).toContainText('swapgs');
  await expect(panel.locator('.jumps', { hasText: '┌' }).first()).toBeAttached();
  await lab.page.screenshot({ path: 'test-results/disassembly.png' });
  await panel.getByRole('button', { name: 'Back to RIP' }).click();
  await expect(panel.locator('.row-current')).toContainText('mov');

  await lab.register('RIP').getByRole('button').click();
  await lab.page.getByRole('option', { name: /^Memory: the bytes at 0x401000/u }).click();
  const memory = lab.page.getByTestId('memory');
  await expect(memory).toContainText('_start');
  const shownAs = memory.getByRole('combobox', { name: 'Shown as' });
  await shownAs.selectOption('gdt');
  await expect(memory.locator('[data-field="0x10"]')).toContainText('64-bit code, DPL 0');
  await expectNoFindings(lab, 'GDT');
  await shownAs.selectOption('idt');
  await expect(memory.locator('[data-field="14 #PF"]')).toContainText('page_fault: interrupt gate');
  await lab.page.screenshot({ path: 'test-results/idt.png' });
  await lab.page.getByTestId('stack').getByRole('button').first().click();
  await lab.page.getByRole('option', { name: /^Watch/u }).click();
  await expect(lab.page.locator('[data-expression]')).toContainText('0x1 = 1');
});
