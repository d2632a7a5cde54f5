import { HELLO, ECHO, WILD_WRITE } from './programs';
import { expect, test } from './lab';

test('an example runs and prints', async ({ lab }) => {
  await lab.page.getByRole('button', { name: 'Examples' }).click();
  await lab.page.getByRole('menuitem').first().click();
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await expect(lab.console).not.toBeEmpty();
});

test('a typed program runs and prints', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await expect(lab.console).toContainText('Hello, kernel!');
  await lab.tab('System calls').click();
  await expect(lab.page.getByTestId('syscalls')).toContainText('write(1, "Hello, kernel!", 14) = 14');
});

test('the console is the terminal: what is typed is echoed, edited and read', async ({ lab }) => {
  await lab.write(ECHO);
  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'waiting');
  await lab.command('Focus the Console');
  await lab.page.keyboard.type('abX');
  await lab.key('Backspace');
  await lab.page.keyboard.type('c');
  await lab.key('Enter');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await expect(lab.console).toHaveText(/abc\s*abc/);
});

test('Ctrl-C in the console is SIGINT', async ({ lab }) => {
  await lab.write(ECHO);
  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'waiting');
  await lab.command('Focus the Console');
  await lab.key('Control+c');
  await expect(lab.stop).toContainText('Killed by SIGINT');
});

test('a wild pointer is named: signal, address, line', async ({ lab }) => {
  await lab.write(WILD_WRITE);
  await lab.key('F5');
  await expect(lab.stop).toContainText('Killed by SIGSEGV');
  await expect(lab.stop).toContainText('0x0');
  await expect(lab.stop).toContainText('line 4');
});

test('what does not assemble does not run, and says why', async ({ lab }) => {
  await lab.write('\t.globl _start\n_start:\n\tmovq\t%eax, %rbx\n');
  await lab.key('F5');
  await expect(lab.page.getByTestId('problems')).toContainText('eax');
  await expect(lab.stop).toContainText('Nothing is running');
});
