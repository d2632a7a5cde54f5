import { join } from 'node:path';
import { HELLO } from './programs';
import { type Lab, expect, test } from './lab';

const WRONG = HELLO.replace('movl\t$60, %eax', 'movl\t60, %eax').replace('syscall\n\tmovl', 'sycall\n\tmovl');
/** Pictures for people to look at. */
const FOLDER = process.env['SCREENSHOTS'] ?? 'test-results/screenshots';
const picture = (lab: Lab, name: string) =>
  lab.page.screenshot({ path: join(FOLDER, `language-${name}-${lab.target}.png`) });

/** Puts the cursor into a line, so many columns behind its first character that is no white space. */
async function goTo(lab: Lab, line: number, column: number): Promise<void> {
  await lab.command('Focus the Editor');
  await lab.goToLine(line);
  // Keys that come before the focus is back in the text are lost.
  await expect(lab.page.locator('.quick-input-widget:visible')).toHaveCount(0);
  await lab.page.locator('[data-document]:visible .monaco-editor.focused').first().waitFor();
  await expect(lab.page.locator('[data-document]:visible .line-numbers.active-line-number')).toHaveText(String(line));
  await lab.page.waitForTimeout(150);
  await lab.key('Home');
  for (let count = 0; count < column; count++) await lab.key('ArrowRight');
}

const text = (lab: Lab): Promise<string> =>
  lab.page
    .locator('[data-document]:visible .view-lines')
    .first()
    .evaluate((lines) =>
      [...lines.querySelectorAll('.view-line')]
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((line) => (line.textContent ?? '').replace(/[\u00b7\u00a0]/g, ' '))
        .join('\n'),
    );

test('a repair is offered and made with the keyboard', async ({ lab }) => {
  await lab.write(WRONG);
  await expect(lab.page.locator('.squiggly-error').first()).toBeAttached();
  await goTo(lab, 8, 2);
  await lab.key('Control+.');
  const offer = lab.page.locator('.action-widget:visible, .context-view:visible').getByText('Write syscall');
  await expect(offer.first()).toBeVisible();
  await picture(lab, 'quick-fix');
  await lab.key('Enter');
  await expect(lab.page.locator('.squiggly-error')).toHaveCount(0);
  await expect.poll(() => text(lab)).not.toContain('sycall');
});

test('completion offers registers, mnemonics with their summaries, and system calls', async ({ lab }) => {
  await lab.write('\t.globl _start\n_start:\n');
  const list = lab.page.locator('.suggest-widget:visible');
  await lab.page.keyboard.type('\txc');
  await lab.key('Control+Space');
  await expect(list).toContainText('xchg');
  await picture(lab, 'completion');
  await lab.key('Escape');
  await lab.page.keyboard.type('hg\t%rb');
  await lab.key('Control+Space');
  await expect(list).toContainText('%rbx');
  await lab.key('Escape');
  await lab.page.keyboard.type('x, %rax\n\tmovl\t$wri');
  await lab.key('Control+Space');
  await expect(list).toContainText('write (1)');
  await lab.key('Enter');
  await expect.poll(() => text(lab)).toContain('$1');
});

test('names are coloured by what they are', async ({ lab }) => {
  await lab.write(HELLO);
  const colour = (word: string, at: 'first' | 'last'): Promise<string> => {
    const words = lab.page.locator('[data-document]:visible .view-line span span', { hasText: word });
    const found = at === 'first' ? words.first() : words.last();
    return found.evaluate((span) => getComputedStyle(span).color);
  };
  // The use of a label in an operand has the colour of its definition, which no pattern of words could tell.
  await expect.poll(async () => (await colour('message', 'first')) === (await colour('message', 'last'))).toBe(true);
  await picture(lab, 'colours');
});

test('F12 goes to the definition, F2 renames everywhere', async ({ lab }) => {
  await lab.write(HELLO);
  await goTo(lab, 6, 7);
  await lab.key('F12');
  await expect(lab.page.locator('[data-document]:visible .line-numbers.active-line-number')).toHaveText('13');
  await lab.page.keyboard.type('x');
  // The cursor stood at the definition of the label.
  await expect.poll(() => text(lab)).toContain('xmessage:');
  await lab.key('Control+z');
  await lab.key('F2');
  const box = lab.page.locator('.rename-box input');
  await expect(box).toBeVisible();
  await box.fill('greeting');
  await lab.key('Enter');
  await expect.poll(() => text(lab)).toContain('greeting(%rip)');
  await expect.poll(() => text(lab)).toContain('greeting:');
});

test('hovers tell of registers, symbols and numbers of system calls', async ({ lab }) => {
  await lab.write(HELLO);
  const hover = lab.page.locator('.monaco-hover:visible');
  for (const [line, column, words] of [
    [4, 10, 'lower half of rax'],
    [6, 7, 'Defined in program'],
    [4, 6, 'write(fd, buf, count)'],
    [1, 1, 'the linker shows the symbol'],
  ] as const) {
    await expect(async () => {
      await goTo(lab, line, column);
      await lab.key('Alt+Shift+W');
      await expect(hover.first()).toContainText(words, { timeout: 3000 });
    }).toPass();
    await lab.key('Escape');
    await expect(hover).toHaveCount(0);
  }
});

test('the formatter puts columns in order; the outline lists labels', async ({ lab }) => {
  await lab.write(HELLO.replaceAll('\t', ' '));
  await lab.key('Shift+Alt+f');
  await expect(lab.page.locator('.squiggly-error')).toHaveCount(0);
  const column = (word: string) =>
    lab
      .line(word)
      .locator('span', { hasText: word })
      .last()
      .evaluate((span) => span.getBoundingClientRect().left);
  await expect.poll(async () => Math.abs((await column('leaq')) - (await column('xorl')))).toBeLessThan(2);
  await lab.key('Control+F12');
  await expect(lab.page.locator('.quick-input-widget')).toContainText('message');
  await picture(lab, 'outline');
});

test('a kernel source is checked while one types', async ({ lab }) => {
  await lab.write(HELLO);
  await lab.command('Open Kernel Source');
  await lab.page.getByRole('dialog', { name: 'Open a kernel source' }).getByRole('combobox').fill('entry_64.S');
  await lab.key('Enter');
  await lab.tab('entry_64.S').waitFor();
  await lab.replaceLine(1, '\tswapg');
  await expect(lab.page.locator('[data-document]:visible .squiggly-error').first()).toBeAttached();
  await lab.tab('Problems').click();
  await expect(lab.page.getByTestId('problems')).toContainText('Did you mean `swapgs`?');
});
