import { expect, test } from './lab';
import { CALLS } from './programs';

test('call stack, system call table and memory map, in the handler of getpid', async ({ lab }) => {
  await lab.write(CALLS);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.key('Alt+Shift+B');
  await lab.page.getByRole('dialog').getByRole('combobox').fill('sys_getpid');
  await lab.key('Enter');
  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'breakpoint');

  await lab.key('Alt+Shift+K');
  const calls = lab.page.getByTestId('call-stack');
  const frames = calls.locator('[data-frame]');
  await expect(frames.locator('th')).toHaveText([
    /^sys_getpid/u,
    /entry_SYSCALL_64_fastpath/u,
    /second/u,
    /first/u,
    /_start/u,
  ]);
  await expect(calls.locator('[data-boundary]')).toContainText('ring 3 → ring 0 by SYSCALL');
  await lab.page.screenshot({ path: 'test-results/call-stack.png' });
  await frames.nth(3).locator('.link').click();
  await expect(lab.page.locator('[data-document]:visible .view-line', { hasText: 'second' }).first()).toBeVisible();

  await lab.key('Alt+Shift+T');
  const table = lab.page.getByTestId('syscall-table');
  await table.getByRole('searchbox').fill('getpid');
  await expect(table.locator('[data-number="39"]')).toContainText('sys_getpid');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await lab.page.screenshot({ path: 'test-results/syscall-table.png' });
  await table.locator('[data-number="39"] .link').click();
  await expect(lab.tab('sys.S')).toBeVisible();

  await lab.key('Alt+Shift+A');
  const map = lab.page.getByTestId('memory-map');
  await expect(map.locator('[data-map=process]')).toContainText('[stack]');
  await expect(map.locator('[data-map=kernel]')).toContainText('loaded now');
  await lab.page.screenshot({ path: 'test-results/memory-map.png' });
  await map.locator('[data-map=process]').getByRole('button').first().dblclick();
  await lab.key('Enter');
  await expect(lab.page.getByTestId('memory')).toContainText('0x401000');

  await lab.tab('Stack').click();
  const stack = lab.page.getByTestId('stack');
  await expect(stack).toHaveAttribute('data-on', 'task');
  await expect(stack.locator('[data-returns]')).toContainText('returns to entry_SYSCALL_64_fastpath');
  await expect(stack.locator('[data-part=regs]')).toBeVisible();
  await expect(stack.locator('[data-note=unsaved]').first()).toContainText('not saved on this path');
  await lab.page.screenshot({ path: 'test-results/stack.png' });
});
