import { expectNoFindings } from './axe';
import { HELLO } from './programs';
import { expect, test } from './lab';

test('what each step did and what comes next; the parts of a system call', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.key('Alt+Shift+D');
  const panel = lab.page.getByTestId('effects');
  await expect(panel.locator('[data-effects=next]')).toContainText('EAX := 1');
  await lab.key('F11');
  await expect(panel.locator('[data-change=RAX]')).toContainText('00000001');
  await expect(panel.locator('[data-effects=last]')).toContainText('EAX := 1');
  for (let count = 0; count < 4; count++) await lab.key('F11');
  await expect(panel.locator('[data-change=RCX]')).toContainText('_start+0x');
  await lab.page.screenshot({ path: 'test-results/effects.png' });

  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'exited');
  await lab.tab('System calls').click();
  const calls = lab.page.getByTestId('syscalls');
  await calls.getByRole('button', { name: /^The parts of write/u }).click();
  await expect(calls.locator('[data-phase]')).toHaveText([
    /entry: \d+/u,
    /dispatch: \d+/u,
    /handler: \d+/u,
    /exit: \d+/u,
  ]);
  await lab.page.screenshot({ path: 'test-results/phases.png' });
  // By the keyboard: into the handler, whose instructions come from a replay beside the present.
  const at = calls.locator('tr:focus');
  await calls.locator('[data-phase=handler]').focus();
  await lab.page.keyboard.press('ArrowRight');
  await expect(calls.locator('[data-phase=handler]')).toHaveAttribute('aria-expanded', 'true');
  const rows = calls.locator('[data-instruction]');
  await expect(rows.first()).toContainText('sys_write');
  await expect(rows.filter({ hasText: 'vmcall' })).toContainText('write');
  await expect(lab.stop).toHaveAttribute('data-stop', 'exited');
  await lab.page.keyboard.press('ArrowRight');
  await expect(at).toHaveAttribute('aria-level', '3');
  await lab.page.keyboard.press('ArrowDown');
  await expectNoFindings(lab, 'syscalls');
  await lab.page.screenshot({ path: 'test-results/instructions.png' });
  await lab.page.keyboard.press('Enter');
  await expect(at).toHaveAttribute('aria-current', 'step');
  await expect(lab.stop).toContainText('sys_write+');
  // The part goes as far as the present now, with the instruction that the keyboard is at.
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toBeFocused();
  await lab.page.keyboard.press('ArrowLeft');
  await lab.page.keyboard.press('ArrowLeft');
  await expect(rows).toHaveCount(0);
  await calls
    .locator('[data-phase=handler]')
    .getByRole('button', { name: /^Go to/u })
    .click();
  await expect(lab.stop).toContainText('sys_write');
});
