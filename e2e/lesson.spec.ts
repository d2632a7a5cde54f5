import { type Lab, expect, test } from './lab';

const GREETING = `\t.globl _start
\t.text
_start:
\txorl\t%eax, %eax
\txorl\t%edi, %edi
\tleaq\tname(%rip), %rsi
\tmovl\t$32, %edx
\tsyscall
\tmovl\t%eax, %ebx
\tmovl\t$1, %eax
\tmovl\t$1, %edi
\tleaq\tgreeting(%rip), %rsi
\tmovl\t$7, %edx
\tsyscall
\tmovl\t$1, %eax
\tmovl\t$1, %edi
\tleaq\tname(%rip), %rsi
\tmovl\t%ebx, %edx
\tsyscall
\tmovl\t$60, %eax
\txorl\t%edi, %edi
\tsyscall
\t.data
greeting:
\t.ascii\t"Hello, "
\t.bss
name:\t.skip\t32
`;

/** Notes every press of a pointer, so that the end of a lesson can say that there was none. */
const watchPointer = (lab: Lab) =>
  lab.page.evaluate(() =>
    addEventListener(
      'pointerdown',
      () => {
        document.documentElement.dataset['pointerUsed'] = 'yes';
      },
      true,
    ),
  );

test('a whole lesson by keyboard alone: write, mend, stop, step into the kernel, look, go back, answer, finish', async ({
  lab,
}) => {
  await watchPointer(lab);

  // Write, and mend what is wrong.
  await lab.write(GREETING.replace('movl\t$32, %edx', 'movl\t$32, %rdx'));
  await expect(lab.page.locator('.squiggly-error').first()).toBeAttached();
  await lab.command('Next Problem');
  await expect(lab.page.locator('.marker-widget')).toContainText('movl');
  await lab.key('Escape');
  await lab.replaceLine(7, '\tmovl\t$32, %edx');
  await expect(lab.page.locator('.squiggly-error')).toHaveCount(0);

  // Stop at the second call.
  await lab.goToLine(14);
  await lab.key('F9');
  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'waiting');
  await lab.command('Focus the Console');
  await expect(lab.page.locator('.xterm-helper-textarea')).toBeFocused();
  await lab.page.keyboard.type('Ada');
  await lab.key('Enter');
  await expect(lab.stop).toContainText('line 14');

  // Into the kernel, and look: memory at RSP, the journey, an expression.
  await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  for (let count = 0; count < 12; count++) await lab.key('F11');
  await expect(lab.stop).toContainText('entry_SYSCALL_64');
  await lab.key('Alt+Shift+M');
  await lab.page.getByRole('dialog').getByRole('combobox').fill('rsp');
  await lab.key('Enter');
  await expect(lab.page.locator('[data-walk]').first()).toBeVisible();
  await lab.key('Alt+Shift+E');
  await lab.page.getByRole('dialog').getByRole('combobox').fill('cpl == 0');
  await lab.key('Enter');
  await expect(lab.page.getByText('cpl == 0: 0x1 = 1')).toBeVisible();
  await lab.key('Alt+Shift+J');
  await expect(lab.page.getByTestId('journey')).toContainText('pt_regs');

  // Back over the boundary, and forward again.
  await lab.key('Alt+Shift+F12');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await expect(lab.page.getByTestId('time')).toContainText('in the past');
  await lab.key('Alt+End');
  await expect(lab.ring).toHaveText('Ring 0 kernel');

  // To ring 3 by the kernel's own way, and to the end.
  await lab.key('Control+Shift+F11');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await expect(lab.console).toContainText('Hello,');
  await lab.key('F5');
  await expect(lab.stop).toContainText('Exited with status 0');
  await expect(lab.console).toContainText('Hello, Ada');

  expect(await lab.page.locator('html').getAttribute('data-pointer-used')).toBeNull();
});
