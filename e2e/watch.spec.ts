import { HELLO } from './programs';
import { expect, test } from './lab';

const COUNT = `\t.globl _start
_start:
\txorl\t%ecx, %ecx
next:
\tincl\t%ecx
\tcmpl\t$20, %ecx
\tjne\tnext
\tmovl\t$60, %eax
\txorl\t%edi, %edi
\tsyscall
`;

test('a breakpoint with a condition stops where it holds, and is seen as one', async ({ lab }) => {
  await lab.write(COUNT);
  await lab.goToLine(6);
  await lab.key('Shift+F9');
  const condition = lab.page.getByRole('dialog', { name: /stops when/ });
  await condition.getByRole('combobox').fill('ecx % 6 == 0 ; 2');
  await lab.key('Enter');
  await expect(lab.page.locator('.glyph-conditional')).toBeVisible();
  await lab.key('F5');
  await expect(lab.stop).toContainText('Breakpoint');
  await expect(lab.register('RCX')).toContainText('0000000c');
  await expect(lab.page.locator('.glyph-conditional')).toBeVisible();
  await lab.tab('Watch').click();
  await expect(lab.page.getByTestId('watch')).toContainText('ecx % 6 == 0, from arrival 2 on');
  await lab.key('F5');
  await expect(lab.register('RCX')).toContainText('00000012');
});

test('expressions are looked at wherever the machine rests, and a wrong one says why', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toContainText('line 4');
  await lab.key('Alt+Shift+E');
  await lab.page
    .getByRole('dialog', { name: /Look at/ })
    .getByRole('combobox')
    .fill('rip == _start && cpl == 3');
  await lab.key('Enter');
  await expect(lab.page.getByText('rip == _start && cpl == 3: 0x1 = 1')).toBeVisible();
  await lab.tab('Watch').click();
  const panel = lab.page.getByTestId('watch');
  await panel.getByRole('textbox').fill('raxx');
  await lab.key('Enter');
  await expect(panel.locator('[data-expression="raxx"]')).toContainText('did you mean rax');
  await panel.getByRole('textbox').fill('byte [message]');
  await lab.key('Enter');
  await expect(panel.locator('[data-expression="byte [message]"]')).toContainText('0x48 = 72');
  await lab.key('F11');
  await expect(panel.locator('[data-expression="rip == _start && cpl == 3"]')).toContainText('0x0 = 0');
  await lab.page.screenshot({ path: 'test-results/watch.png' });
});

test('a system call by its name stops the run, and a ring change', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('Control+Shift+F9');
  await lab.page
    .getByRole('dialog', { name: /Stop when/ })
    .getByRole('combobox')
    .fill('exit');
  await lab.key('Enter');
  await lab.tab('Watch').click();
  await expect(lab.page.getByTestId('watch')).toContainText('exit is called');
  await lab.key('F5');
  await expect(lab.stop).toContainText('Stopped behind syscall exit');
  await expect(lab.console).toContainText('Hello');
  await lab.key('Control+Shift+F9');
  await lab.page
    .getByRole('dialog', { name: /Stop when/ })
    .getByRole('combobox')
    .fill('the ring changes');
  await lab.key('Enter');
  await expect(lab.page.getByTestId('watch')).toContainText('the ring changes');
  await lab.key('Control+Shift+F5');
  await expect(lab.stop).toContainText('ring 3 → ring 0 by SYSCALL');
});

test('a symbol of the kernel is a place to stop at', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('Alt+Shift+B');
  await lab.page
    .getByRole('dialog', { name: /Stop at/ })
    .getByRole('combobox')
    .fill('sys_write');
  await lab.key('Enter');
  await lab.tab('Watch').click();
  await expect(lab.page.getByTestId('watch')).toContainText('sys_write');
  await lab.key('F5');
  await expect(lab.stop).toContainText('Breakpoint');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await expect(lab.stop).toContainText('sys_write');
});
