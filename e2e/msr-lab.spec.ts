import { HELLO } from './programs';
import { expect, test } from './lab';

/** After its first system call it touches a fresh page: the exception pushes CS, and IRET takes a close look at it. */
const TOUCHES_A_PAGE = HELLO.replace('movl\t$60, %eax', 'movq\t$1, -0x5000(%rsp)\n\tmovl\t$60, %eax');

test('a wrong STAR breaks the way back, and the lab says which field is wrong', async ({ lab }) => {
  await lab.write(TOUCHES_A_PAGE);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.command('Run: Change an MSR');
  const panel = lab.page.getByTestId('msr-lab');
  const star = panel.locator('[data-lab-msr="IA32_STAR"]');
  const value = star.getByLabel('MSR_STAR', { exact: true });
  await expect(value).toHaveValue('0023001000000000');
  await expect(star).toContainText('0x33');
  const sysret = star.getByLabel('SYSRET', { exact: true });
  await sysret.fill('1b');
  await sysret.press('Enter');
  await expect(value).toHaveValue('001b001000000000');
  await expect(star.getByRole('button', { name: 'Back to 00230010 00000000' })).toBeVisible();
  await lab.key('F5');
  await expect(lab.stop).toContainText('STAR[63:48]');
});

test('what WRMSR would refuse is refused with the reason, and the register keeps its value', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.command('Run: Change an MSR');
  const lstar = lab.page.getByTestId('msr-lab').locator('[data-lab-msr="IA32_LSTAR"]');
  const value = lstar.getByLabel('MSR_LSTAR', { exact: true });
  await expect(value).toHaveValue('fffffe0000006000');
  await value.fill('1234000000000000');
  await value.press('Enter');
  await expect(lstar.getByRole('alert')).toContainText('#GP');
  await expect(value).toHaveValue('fffffe0000006000');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await expect(value).toBeDisabled();
});
