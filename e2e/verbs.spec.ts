import { join } from 'node:path';
import { type Lab, expect, test } from './lab';
import { CALLS } from './programs';

test('every way to step, forwards and backwards, by its key', async ({ lab }) => {
  const at = (line: number) => expect(lab.stop).toContainText(`line ${line})`);
  await lab.write(CALLS);
  await lab.verb('run.into');
  await at(3);
  await lab.verb('run.into');
  await at(8);
  await lab.verb('run.into');
  await at(11);
  await lab.verb('run.out');
  await at(9);
  await lab.verb('run.backOver');
  await at(8);
  await lab.verb('run.over');
  await at(9);
  await lab.verb('run.backOut');
  await at(3);
  await lab.verb('run.boundary');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await lab.verb('run.backBoundary');
  await expect(lab.ring).toHaveText('Ring 3 user');
  await at(12);

  await lab.verb('view.editor');
  await expect(lab.page.locator('[data-document^=program-]:visible .monaco-editor.focused')).toBeVisible();
  await lab.goToLine(5);
  await lab.verb('run.toCursor');
  await at(5);
  await lab.goToLine(9);
  await lab.verb('run.breakpoint');
  await lab.verb('run.continue');
  await expect(lab.stop).toContainText('Exited with status 0');
  await lab.verb('run.toPrinted');
  await expect(lab.page.getByText('The program has printed nothing so far.').first()).toBeVisible();
  await lab.verb('run.backContinue');
  await expect(lab.stop).toContainText('Breakpoint');
  await at(9);
  await lab.verb('run.toStart');
  await at(3);
  await lab.verb('run.nextCall');
  await at(12);
  await lab.verb('run.nextCall');
  await at(6);
  await lab.verb('run.previousCall');
  await at(12);

  await lab.verb('run.toStart');
  await at(3);
  await lab.verb('run.watch');
  await lab.answer('RSP');
  await lab.verb('run.continue');
  await expect(lab.stop).toContainText('RSP');
  await at(8);
  await lab.verb('run.nmi');
  await lab.verb('run.into');
  await expect(lab.ring).toHaveText('Ring 0 kernel');
  await expect(lab.stop).toContainText('nmi');
});

/** Answers the window's file dialogs with this path; the browser shell has a list of its own. */
async function dialogsSay(lab: Lab, filePath: string): Promise<void> {
  await lab.app?.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}

test('texts: saved, opened again, found in; labels followed', async ({ lab, target }) => {
  await dialogsSay(lab, join(lab.folder, 'mine.s'));
  await lab.write(CALLS);
  await lab.verb('file.save');
  if (target === 'browser') await lab.answer('mine.s');
  await expect(lab.tab('mine.s')).toBeVisible();
  await lab.verb('view.editor');
  await lab.goToLine(10);
  await lab.key('Home');
  await lab.verb('edit.references');
  await expect(lab.page.locator('.reference-zone-widget .referenceMatch').first()).toBeVisible();
  await lab.key('Escape');
  await lab.verb('edit.find');
  await expect(lab.page.locator('.find-widget.visible')).toBeVisible();
  await lab.key('Escape');
  await lab.verb('file.close');
  await expect(lab.tab('mine.s')).toHaveCount(0);
  await lab.verb('file.openRecent');
  await lab.answer('mine.s');
  await expect(lab.tab('mine.s')).toBeVisible();
  await lab.verb('file.example');
  await lab.answer('fault-null.s');
  await expect(lab.tab('fault-null.s')).toBeVisible();
  await lab.verb('edit.nextProblem');
  await lab.verb('file.new');
  await expect(lab.line('# A program for Linux')).toBeVisible();
});

test('the window: layouts, sizes, what is modeled, how it runs', async ({ lab }) => {
  const heightOf = async (text: string) => (await lab.line(text).boundingBox())?.height ?? 0;
  await lab.write(CALLS);
  const [journey, registers] = [lab.tab('Journey'), lab.tab('Registers')];
  await lab.verb('view.layoutPath');
  await expect(journey).toHaveAttribute('aria-selected', 'true');
  await lab.verb('view.layoutEditing');
  await expect(journey).toHaveAttribute('aria-selected', 'false');
  await lab.verb('view.maximize');
  await expect(registers).not.toBeInViewport();
  await lab.verb('view.resetLayout');
  await expect(registers).toBeInViewport();

  const height = await heightOf('first:');
  await lab.verb('view.largerText');
  await expect.poll(() => heightOf('first:')).toBeGreaterThan(height);
  await lab.verb('view.smallerText');
  await expect.poll(() => heightOf('first:')).toBe(height);
  await lab.verb('view.zoomOut');
  await expect.poll(() => heightOf('first:')).toBeLessThan(height);
  await lab.verb('view.zoomReset');
  await expect.poll(() => heightOf('first:')).toBe(height);

  const notices = lab.page.getByLabel('Notices');
  await lab.verb('help.about');
  await expect(notices).toContainText('LSTAR 0.');
  await lab.verb('view.screenReader');
  await expect(notices).toContainText('screen reader mode is on');
  await lab.verb('run.configure');
  const form = lab.page.getByRole('dialog', { name: 'Run configuration' });
  await form.getByPlaceholder('pti=off').fill('pti=off');
  await lab.key('Enter');
  await expect(form).toHaveCount(0);
  await expect(lab.page.getByRole('contentinfo')).toContainText('pti=off');
  await lab.verb('run.into');
  await expect(lab.stop).toHaveAttribute('data-stop', 'ready');
  await lab.verb('view.panel');
  await lab.answer('MSRs');
  const msrs = lab.page.getByTestId('msrs');
  await expect(msrs).toContainText('entry_SYSCALL_64');
  await expect(msrs).toBeFocused();
  await lab.verb('view.closePanel');
  await expect(msrs).toHaveCount(0);
  await lab.verb('help.modeled');
  await expect(lab.page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await lab.key('Escape');
});
