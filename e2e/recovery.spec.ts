import { HELLO, LOOP } from './programs';
import { expect, test } from './lab';

const TYPED = `# typed and never saved\n${HELLO}`;
const KEPT = 'typed and never saved';

test('the engine dies while a program runs: the text stays, a notice says so, the next run works', async ({ lab }) => {
  await lab.write(`# typed and never saved\n${LOOP}`);
  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'running');
  await lab.command('Run: Restart the Engine');
  await expect(lab.page.getByLabel('Notices')).toContainText('Your text is as you left it');
  await expect(lab.stop).toContainText('Nothing is running');
  await expect(lab.line(KEPT)).toBeVisible();
  await lab.replaceText(TYPED);
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited with status 0\./);
});

test('the page is loaded again while a program runs: text and machine are still there', async ({ lab }) => {
  await lab.write(`# typed and never saved\n${LOOP}`);
  await lab.key('F5');
  await expect(lab.stop).toHaveAttribute('data-stop', 'running');
  await lab.page.reload();
  await expect(lab.line(KEPT)).toBeVisible();
  await expect(lab.stop).toHaveAttribute('data-stop', 'running');
  await lab.key('F6');
  await expect(lab.stop).toHaveText(/^Paused at /);
});

test('the process is killed: the text, unsaved, is there at the next start', async ({ lab }) => {
  await lab.write(TYPED);
  await expect(lab.line(KEPT)).toBeVisible();
  await lab.kept(KEPT);
  await lab.killAndReopen();
  await expect(lab.line(KEPT)).toBeVisible();
  await lab.key('F5');
  await expect(lab.console).toContainText('Hello, kernel!');
});
