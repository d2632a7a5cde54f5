import { HELLO } from './programs';
import { expect, test } from './lab';

test('lines lie one under the other', async ({ lab }) => {
  await lab.write(HELLO);
  const lines = lab.page.locator('[data-document]:visible .view-line');
  await expect(lines.first()).toBeVisible();
  // Lines that have just been pasted are laid out in the next frame; without Monaco's styles they stay on one row for good.
  const rows = () =>
    lines.evaluateAll((all) => {
      const tops = all.map((line) => Math.round(line.getBoundingClientRect().top));
      return { lines: tops.length, rows: new Set(tops).size };
    });
  await expect.poll(rows).toEqual({ lines: HELLO.split('\n').length, rows: HELLO.split('\n').length });
});

test('an error is shown while one types, with a sentence that names the operand', async ({ lab }) => {
  await lab.write('\t.globl _start\n_start:\n\tmovq\t%eax, %rbx');
  await expect(lab.page.locator('.squiggly-error').first()).toBeAttached();
  await lab.tab('Problems').click();
  const problem = lab.page.getByTestId('problems').locator('li').first();
  await expect(problem).toContainText('eax');
  await expect(problem).toContainText(':3:');
  await lab.replaceText('\t.globl _start\n_start:\n\tmovq\t%rax, %rbx\n');
  await expect(lab.page.locator('.squiggly-error')).toHaveCount(0);
});

test('the hover tells what an instruction does, from its definition', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.line('syscall').locator('span', { hasText: 'syscall' }).last().hover();
  const hover = lab.page.locator('.monaco-hover:visible');
  await expect(hover).toContainText('SYSCALL');
  await expect(hover).toContainText('IA32_LSTAR');
});

test('the palette lists every command with its key', async ({ lab }) => {
  await lab.key('F1');
  const palette = lab.page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('combobox').fill('step into');
  await expect(palette.getByRole('option').first()).toContainText('F11');
  await lab.key('Escape');
  await expect(palette).toHaveCount(0);
});
