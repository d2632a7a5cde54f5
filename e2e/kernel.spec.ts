import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GETPID } from './programs';
import { type Lab, expect, test } from './lab';

const TABLE = join(import.meta.dirname, '../engine/linux/kernels/v4.15/syscall_64.S');

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
  const text = readFileSync(TABLE, 'utf8');
  const edited = text.replace(/sys_getpid(?=\s+# 39 )/, 'sys_ni_syscall');
  expect(edited).not.toBe(text);

  await openKernel(lab, 'syscall_64.S');
  await lab.replaceText(edited);
  await expect(lab.tab('syscall_64.S')).toContainText('edited');
  await lab.key('F5');
  // -ENOSYS is -38: as an exit status 256 - 38.
  await expect(lab.stop).toHaveText(/Exited with status 218\./);

  await lab.command('Revert Kernel Source');
  await expect(lab.tab('syscall_64.S')).not.toContainText('edited');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(original ?? '');
});

test('a kernel edited into nonsense ends in a named stop', async ({ lab }) => {
  await lab.write(GETPID);
  const text = readFileSync(join(TABLE, '../entry_64.S'), 'utf8');
  await openKernel(lab, 'entry_64.S');
  await lab.replaceText(text.replace(/(entry_SYSCALL_64_trampoline:\n\s+)swapgs/, '$1ud2'));
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/^(The machine cannot go on|Killed)/);
  await expect(lab.page.locator('.view-line').first()).toBeVisible();
});

test('a kernel that does not assemble: nothing runs, the error is in the kernel source', async ({ lab }) => {
  await lab.write(GETPID);
  await openKernel(lab, 'entry_64.S');
  await lab.replaceText(`\tnonsense %rax\n${readFileSync(join(TABLE, '../entry_64.S'), 'utf8')}`);
  await lab.key('F5');
  await expect(lab.page.getByTestId('problems')).toContainText('entry_64.S:1:');
  await expect(lab.stop).toContainText('Nothing is running');
});
