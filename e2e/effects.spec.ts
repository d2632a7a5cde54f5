import { expectNoFindings } from './axe';
import { HELLO } from './programs';
import { expect, test } from './lab';

test('what each step did and what comes next; the parts of a system call', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.key('Control+Alt+d');
  const panel = lab.page.getByTestId('effects');
  await expect(panel.locator('[data-effects=next]')).toContainText('EAX := 1');
  await lab.key('F11');
  await expect(panel.locator('[data-change=RAX]')).toContainText('00000001');
  await expect(panel.locator('[data-effects=last]')).toContainText('EAX := 1');
  for (let count = 0; count < 4; count++) await lab.key('F11');
  await expect(panel.locator('[data-change=RCX]')).toContainText('_start+0x');
  await expectNoFindings(lab, 'effects');
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
  await calls.locator('[data-phase=handler]').getByRole('button').click();
  await expect(lab.stop).toContainText('sys_write');
});
