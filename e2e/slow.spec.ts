import { expect, test } from './lab';

const CALLS = `        .globl _start
_start: mov     $39, %eax
        syscall
        jmp     _start
`;

test('a slow run follows the path, is paused, changes its speed, and goes back to the start', async ({ lab }) => {
  await lab.write(CALLS);
  await lab.key('F11');
  await expect(lab.stop).toContainText('_start');
  const slow = lab.page.getByTestId('slow');
  for (let count = 0; count < 2; count++) await lab.command('Run: Slow Run: Faster');
  await lab.command('Run: Run Slowly');
  await expect(slow).toHaveText('Slow run, 60 instructions a second');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await expect(lab.stop).toHaveAttribute('aria-live', 'off');
  await lab.key('Control+Alt+PageDown');
  await expect(slow).toHaveText('Slow run, 20 instructions a second');
  await lab.key('F6');
  await expect(slow).toBeHidden();
  // The step that was under way is told of first; then nothing more happens.
  let rested: string | null = null;
  await expect(async () => {
    const before = rested;
    rested = await lab.stop.textContent();
    expect(rested).toBe(before);
  }).toPass({ intervals: [500] });
  for (let count = 0; count < 4; count++) await lab.command('Run: Slow Run: Faster');
  await lab.command('Run: Run Back Slowly');
  // It ends by itself where nothing is earlier.
  await expect(lab.page.getByTestId('time')).toContainText(/^0 of /, { timeout: 30_000 });
  await expect(slow).toBeHidden();
  await expect(lab.ring).toHaveText('Ring 3 user');
});

test('a breakpoint ends a slow run, and the speed is remembered', async ({ lab }) => {
  await lab.write(CALLS);
  await lab.key('F11');
  await expect(lab.stop).toContainText('_start');
  await lab.goToLine(4);
  await lab.key('F9');
  await lab.command('Run: Slow Run: Instructions a Second');
  await lab.page.getByRole('dialog').getByRole('combobox').fill('450');
  await lab.key('Enter');
  await lab.command('Run: Run Slowly');
  await expect(lab.stop).toContainText('Breakpoint', { timeout: 30_000 });
  await expect(lab.page.getByTestId('slow')).toBeHidden();
  await lab.kept('"slowSpeed":450');
  await lab.killAndReopen();
  await lab.key('Control+,');
  await expect(lab.page.getByRole('spinbutton', { name: 'Speed of a slow run' })).toHaveValue('450');
});
