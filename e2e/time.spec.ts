import { HELLO } from './programs';
import { expect, test } from './lab';

test('back over the ring boundary, and forward to the same place', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  for (let count = 0; count < 5; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  const inKernel = (await lab.stop.textContent()) ?? '';
  await lab.key('Alt+F11');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await expect(lab.stop).toContainText('line 8');
  await expect(lab.page.getByTestId('time')).toContainText('in the past');
  await lab.key('F11');
  await expect(lab.stop).toHaveText(inKernel);
  await expect(lab.page.getByTestId('time')).not.toContainText('in the past');
});

test('after the end everything can be visited again, and the console shows what was there', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F5');
  await expect(lab.stop).toContainText('Exited with status');
  await expect(lab.console).toContainText('Hello');
  await lab.tab('Path').click();
  await lab.page
    .getByTestId('path')
    .locator('tr[data-kind=swapgs] button[aria-label^="Go to instruction"]')
    .first()
    .click();
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await expect(lab.stop).toContainText('entry_SYSCALL_64_trampoline');
  await expect(lab.console).not.toContainText('Hello');
  await lab.key('Alt+Home');
  await expect(lab.stop).toContainText('_start');
  await expect(lab.page.getByTestId('time')).toContainText(/^0 of /);
  await lab.key('Alt+End');
  await expect(lab.stop).toContainText('Exited with status');
  await expect(lab.console).toContainText('Hello');
  await lab.verb('run.toPrinted');
  await lab.answer('Hello');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await expect(lab.console).not.toContainText('Hello');
  await lab.page.screenshot({ path: 'test-results/time.png' });
});

test('who wrote an MSR: boot, and where', async ({ lab }) => {
  await lab.write(HELLO);
  for (let count = 0; count < 2; count++) await lab.key('F11');
  await expect(lab.stop).toContainText('line 5');
  await lab.command('Run: Go Back to What Last Changed');
  const places = lab.page.getByRole('dialog', { name: /Go back to what last changed/ });
  await places.getByRole('combobox').fill('MSR_LSTAR');
  await lab.key('Enter');
  await expect(lab.page.getByText(/IA32_LSTAR has its value from boot: wrmsr MSR_LSTAR := 0x/u)).toBeVisible();
  await expect(lab.line('wrmsr')).toBeVisible();
});

test('the band goes to any moment by keyboard', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F5');
  await expect(lab.stop).toContainText('Exited with status');
  const band = lab.page.getByRole('slider', { name: 'Moment of the run' });
  await band.focus();
  await lab.key('Home');
  await expect(lab.stop).toContainText('_start');
  await lab.key('ArrowRight');
  await expect(lab.page.getByTestId('time')).toContainText(/^1 of /);
  await lab.key('F11');
  await expect(lab.page.getByTestId('time')).toContainText(/^2 of /);
  // HELLO makes two system calls, on lines 8 and 11.
  await band.focus();
  await lab.key('PageDown');
  await expect(lab.stop).toContainText('line 8');
  await lab.key('PageDown');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await expect(band).toHaveAttribute('aria-valuetext', /^\d+ of \d+ instructions.*ring 3, _start/u);
  await lab.key('PageUp');
  await expect(lab.stop).toContainText('line 8');
});

test('who changed it, and another value in its place', async ({ lab }) => {
  await lab.write(HELLO);
  for (let count = 0; count < 5; count++) await lab.key('F11');
  await expect(lab.stop).toContainText('line 8');
  await lab.command('Run: Go Back to What Last Changed');
  const places = lab.page.getByRole('dialog', { name: /Go back to what last changed/ });
  await places.getByRole('combobox').fill('RSI');
  await lab.key('Enter');
  // lea message(%rip), %rsi is line 6 of the program.
  await expect(lab.stop).toContainText('line 6');
  await lab.register('RDI').getByRole('button').dblclick();
  const value = lab.page.getByRole('dialog', { name: /RDI/ });
  await value.getByRole('combobox').fill('2');
  await lab.key('Enter');
  await expect(lab.register('RDI')).toContainText('00000000 00000002');
  await expect(lab.page.getByTestId('time')).not.toContainText('in the past');
  await expect(lab.page.getByText('The run is another one from here')).toBeVisible();
  await lab.key('Alt+Shift+Z');
  await expect(lab.register('RDI')).toContainText('00000000 00000001');
});
