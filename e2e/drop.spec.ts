import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HELLO } from './programs';
import { type Lab, expect, test } from './lab';

/** As a file manager does: bytes under names, dropped in the middle of the window. */
const drop = (lab: Lab, files: readonly { readonly name: string; readonly bytes: readonly number[] }[]) =>
  lab.page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of dropped) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
    const target = document.elementFromPoint(innerWidth / 2, innerHeight / 3) ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
const bytesOf = (text: string) => [...Buffer.from(text)];

test('texts and an executable are dropped at once; what is neither is said in a sentence', async ({ lab }) => {
  const [source, elf] = [join(lab.folder, 'dropped.s'), join(lab.folder, 'dropped')];
  writeFileSync(source, HELLO.replace('Hello, kernel!', 'Hello, drop!!!'));
  execFileSync(process.execPath, [resolve('out/main/lstar.js'), 'asm', source, '-o', elf]);
  await drop(lab, [
    { name: 'one.s', bytes: bytesOf('# the first\n') },
    { name: 'picture.png', bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0] },
    { name: 'two.s', bytes: bytesOf('# the second\n') },
    { name: 'dropped', bytes: [...readFileSync(elf)] },
  ]);
  await expect(lab.tab('one.s')).toBeVisible();
  await expect(lab.tab('two.s')).toBeVisible();
  await expect(lab.page.getByLabel('Notices')).toContainText('picture.png is neither a text in UTF-8 nor an ELF');
  await expect(lab.page.getByLabel('Notices')).toContainText('dropped is loaded');
  await expect(lab.page.getByTestId('disassembly')).toContainText('syscall');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await expect(lab.console).toContainText('Hello, drop!!!');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
  await lab.write(HELLO);
  await lab.key('Control+Shift+F5');
  await expect(lab.console).toContainText('Hello, kernel!');
});
