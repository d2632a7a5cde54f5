import { expect, test } from './lab';

const FLOATS = `\t.globl _start
_start:
\tmovaps\tlanes(%rip), %xmm2
\tfldpi
\tmovl\t$-2, %ebx
\tnop
\tnop
\t.data
\t.balign\t16
lanes:\t.single\t1.5, -2.25, 0.1, 1000000
`;

test('vector, x87 and control registers: types, changes, edits and their undoing', async ({ lab }) => {
  await lab.write(FLOATS);
  await lab.key('F11');
  await expect(lab.stop).toContainText('line 3');
  await lab.key('Alt+Shift+V');
  const panel = lab.page.getByTestId('vectors');
  const xmm2 = panel.locator('[data-vector=XMM2]');
  await expect(xmm2).toHaveAttribute('data-changed', 'false');
  await lab.key('F11');
  await expect(xmm2).toHaveAttribute('data-changed', 'true');
  await expect(xmm2).toContainText('3fc00000');
  await panel.getByRole('combobox', { name: 'Elements' }).selectOption('float');
  await expect(xmm2).toHaveText(/1000000\s*0\.1\s*-2\.25\s*1\.5/u);
  await lab.key('F11');
  await expect(panel.locator('[data-x87=ST0]')).toContainText('3.14159265358979323851');
  await expect(panel.locator('[data-x87=ST1]')).toContainText('empty');
  await panel.getByRole('button', { name: 'XMM2[1]: -2.25' }).dblclick();
  await lab.page.getByRole('dialog').getByRole('combobox').fill('0.75');
  await lab.key('Enter');
  await expect(xmm2).toHaveText(/1000000\s*0\.1\s*0\.75\s*1\.5/u);
  await lab.page.screenshot({ path: 'test-results/vectors.png' });
  await panel.locator('[data-bits=MXCSR]').scrollIntoViewIfNeeded();
  await lab.page.screenshot({ path: 'test-results/mxcsr.png' });
  await lab.key('Alt+Shift+Z');
  await expect(xmm2).toHaveText(/1000000\s*0\.1\s*-2\.25\s*1\.5/u);

  await lab.key('Alt+Shift+R');
  const control = lab.page.getByTestId('control');
  await expect(control.locator('[data-bits=CR4] [data-field=SMEP]')).toContainText('on');
  await control.locator('[data-bits=RFLAGS] [data-field=CF]').getByRole('button').click();
  await expect(control.locator('[data-bits=RFLAGS] [data-field=CF]')).toContainText('carry out of the top bit');
  await lab.page.screenshot({ path: 'test-results/control.png' });

  await lab.tab('Registers').click();
  await lab.key('F11');
  await expect(lab.register('RBX')).toContainText('fffffffe');
  await lab.page.getByRole('combobox', { name: 'Values as' }).selectOption('unsigned');
  await expect(lab.register('RBX')).toContainText('4294967294');
  await lab.register('RBX').getByRole('button').dblclick();
  await lab.page.getByRole('dialog').getByRole('combobox').fill('-7');
  await lab.key('Enter');
  await lab.page.getByRole('combobox', { name: 'Values as' }).selectOption('signed');
  await expect(lab.register('RBX')).toContainText('-7');
});
