import { lineOf } from './kernel-lines';
import { HELLO } from './programs';
import { type Lab, expect, test } from './lab';

/** Steps until the status bar says this. */
async function stepUntil(lab: Lab, words: string, most: number): Promise<void> {
  for (let count = 0; count < most; count++) {
    const before = await lab.page.getByTestId('registers').getAttribute('data-icount');
    await lab.key('F11');
    await expect(lab.page.getByTestId('registers')).not.toHaveAttribute('data-icount', before ?? '');
    if ((await lab.stop.textContent())?.includes(words)) return;
  }
  throw new Error(`not reached in ${most} steps: ${words}`);
}

const changed = (lab: Lab, register: string) => lab.register(register).locator('.changed');

test('F11 steps over the ring boundary: ring, source, marks', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveText(/Ready at _start/);
  await expect(lab.ring).toHaveText('Ring 3 user');
  for (let count = 0; count < 4; count++) await lab.key('F11');
  await expect(lab.stop).toContainText('line 8');
  await expect(lab.ring).toHaveText('Ring 3 user');

  await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await expect(lab.ring).toHaveAttribute('data-ring', '0');
  await expect(lab.stop).toContainText('entry_SYSCALL_64_trampoline');
  await expect(lab.stop).toContainText('entry_64.S');
  await expect(changed(lab, 'RCX')).toBeVisible();
  await expect(changed(lab, 'R11')).toBeVisible();
  await expect(changed(lab, 'RSP')).toHaveCount(0);

  // Both sides are marked: the kernel's line in its source, and the `syscall` it came from in the program.
  const kernel = lab.page.locator('[data-document^="kernel-"]');
  await expect(kernel.locator('.line-ring0')).toBeVisible();
  await expect(kernel.locator('.view-line', { hasText: 'swapgs' }).first()).toBeVisible();
  await expect(lab.page.locator('[data-document^="program-"] .line-origin')).toBeVisible();

  await lab.tab('Path').click();
  await expect(lab.page.getByTestId('path').locator('[data-kind=syscall]')).toContainText('write');
});

test('pt_regs is named on the stack, and the way back is SYSRET', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  for (let count = 0; count < 5; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await stepUntil(lab, 'entry_SYSCALL_64_after_hwframe', 40);
  const stack = lab.page.getByTestId('stack');
  for (const field of ['ip', 'cs', 'flags', 'sp', 'ss'])
    await expect(stack).toContainText(new RegExp(`\\b${field}\\b`));
  await lab.command('Run: Run On to Ring 3');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await expect(lab.register('RAX')).toContainText('0000000e');
  const path = lab.page.getByTestId('path');
  for (const kind of ['syscall', 'swapgs', 'cr3', 'dispatch', 'vmcall', 'sysreturn'])
    await expect(path.locator(`[data-kind=${kind}]`).first()).toBeAttached();
});

test('a breakpoint in the kernel stops there', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveText(/Ready/);
  for (let count = 0; count < 5; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await lab.line('swapgs').click();
  await lab.goToLine(lineOf('entry_64.S', /^entry_SYSCALL_64_stage2:/) + 1);
  await lab.key('F9');
  await expect(lab.page.locator('[data-document^="kernel-"] .glyph-breakpoint')).toBeVisible();
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/^Breakpoint at entry_SYSCALL_64_stage2/);
});
