import { lineOf } from './kernel-lines';
import { GETPID } from './programs';
import { type Lab, expect, test } from './lab';

async function openKernel(lab: Lab, name: string): Promise<void> {
  await lab.command('Open Kernel Source');
  const list = lab.page.getByRole('dialog', { name: 'Open a kernel source' });
  await list.getByRole('combobox').fill(name);
  await lab.key('Enter');
  await lab.tab(name).waitFor();
}

test('the path is code: entry 39 of sys_call_table changed is another getpid; reverted, it is the old one', async ({
  lab,
}) => {
  await lab.write(GETPID);
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status \d+\./);
  const original = await lab.stop.textContent();
  await openKernel(lab, 'syscalls_64.h');
  await lab.replaceLine(lineOf('syscalls_64.h', /^__SYSCALL 39,/), '__SYSCALL_AT 39, getpid, sys_ni_syscall');
  await expect(lab.tab('syscalls_64.h')).toContainText('edited');
  await lab.key('F5');
  // -ENOSYS is -38: as an exit status 256 - 38.
  await expect(lab.stop).toHaveText(/Exited with status 218\./);

  await lab.tab('syscalls_64.h').click();
  await lab.command('Revert Kernel Source');
  await expect(lab.tab('syscalls_64.h')).not.toContainText('edited');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(original ?? '');
});

test('a kernel edited into nonsense ends in a named stop', async ({ lab }) => {
  await lab.write(GETPID);
  await openKernel(lab, 'entry_64.S');
  await lab.replaceLine(1 + lineOf('entry_64.S', /^entry_SYSCALL_64_trampoline:/), '\tud2');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/^(The machine cannot go on|Killed)/);
  await expect(lab.page.locator('[data-document]:visible .view-line').first()).toBeVisible();
});

test('a kernel that does not assemble: nothing runs, the error is in the kernel source', async ({ lab }) => {
  await lab.write(GETPID);
  await openKernel(lab, 'entry_64.S');
  await lab.replaceLine(1, '\tnonsense %rax');
  await lab.key('F5');
  await expect(lab.page.getByTestId('problems')).toContainText('entry_64.S:1:');
  await expect(lab.stop).toContainText('Nothing is running');
});
