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

  // A value: looked at by Enter, marked wherever it stands; arrow keys go on, Enter once more asks what to do, Escape ends it.
  const found = lab.page.getByTestId('looked-at');
  await lab.register('RIP').getByRole('button').focus();
  await lab.key('Enter');
  await expect(found).toContainText('rip = 0x401000_start');
  await expect(found).toContainText('user root: page r-x for ring 3, by PTE 1');
  await expect(panel.locator('[data-value="0x401000"]')).toHaveCSS('outline-style', 'dashed');
  await expect(lab.register('RSP').getByRole('button')).toHaveCSS('outline-style', 'none');
  await lab.key('ArrowUp');
  await expect(lab.register('R15').getByRole('button')).toBeFocused();
  await lab.key('ArrowDown');
  await lab.key('Enter');
  await lab.page.getByRole('option', { name: /^Memory: the bytes at 0x401000/u }).waitFor();
  await lab.key('Escape');
  await lab.key('Escape');
  await expect(found).toHaveCount(0);
  await expectNoFindings(lab, 'values');
  // The same by the word in a text, and by the menu of the other mouse button.
  await lab.command('Focus the Editor');
  await lab.goToLine(3);
  await lab.key('Home');
  await lab.key('F4');
  await expect(found).toContainText('in RIP');
  await lab.register('RIP').getByRole('button').click({ button: 'right' });
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
  await lab.page.getByTestId('stack').getByRole('button').nth(1).click({ button: 'right' });
  await lab.page.getByRole('option', { name: /^Watch/u }).click();
  await expect(lab.page.locator('[data-expression]')).toContainText('0x1 = 1');
});
