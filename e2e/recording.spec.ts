import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELLO } from './programs';
import { expect, test } from './lab';
import type { Lab } from './lab';

const LSTAR = join(import.meta.dirname, '../out/main/lstar.js');

/** Answers the window's file dialogs with this path; the browser shell has lists of its own. */
async function dialogsSay(lab: Lab, filePath: string): Promise<void> {
  await lab.app?.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, filePath);
}

test('a run is exported, replays in another process, and opens again at the same moment', async ({ lab, target }) => {
  const file = join(lab.folder, 'mine.lstar');
  await dialogsSay(lab, file);
  await lab.write(HELLO);
  for (let count = 0; count < 6; count++) await lab.key('F11');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  const inKernel = (await lab.stop.textContent()) ?? '';
  await lab.command('File: Export the Run');
  if (target === 'browser') {
    await lab.page.getByRole('dialog').getByRole('combobox').fill('mine.lstar');
    await lab.key('Enter');
  }
  await expect(lab.page.getByText('The run is in mine.lstar')).toBeVisible();

  const replayed = spawnSync(process.execPath, [LSTAR, 'replay', file], { encoding: 'utf8' });
  expect(replayed.stderr).toContain('the machine is in the recorded state');
  expect(replayed.status).toBe(0);

  await lab.command('Run: Stop');
  await lab.command('File: Close Editor');
  await lab.key('ControlOrMeta+o');
  if (target === 'browser') {
    await lab.page.getByRole('dialog').getByRole('combobox').fill('mine.lstar');
    await lab.key('Enter');
  }
  await expect(lab.page.getByText('the machine is where it was recorded, bit for bit')).toBeVisible();
  await expect(lab.stop).toHaveText(inKernel);
  await lab.key('Alt+F11');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await expect(lab.line('syscall')).toBeVisible();
});

test('a damaged recording is refused with a sentence, and nothing is lost', async ({ lab, target }) => {
  const file = join(lab.folder, 'broken.lstar');
  const source = join(lab.folder, 'p.s');
  writeFileSync(source, HELLO);
  expect(spawnSync(process.execPath, [LSTAR, 'run', source, '--record', file]).status).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Hello', 'Jello'));
  await dialogsSay(lab, file);
  await lab.write('# my text\n');
  await lab.key('ControlOrMeta+o');
  if (target === 'browser') {
    await lab.page.getByRole('dialog').getByRole('combobox').fill('broken.lstar');
    await lab.key('Enter');
  }
  await expect(lab.page.getByText('This recording is damaged')).toBeVisible();
  await expect(lab.line('# my text')).toBeVisible();
});
