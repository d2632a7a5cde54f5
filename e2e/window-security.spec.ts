import { expect, test } from './lab';

test('no second window, no other page', async ({ lab }) => {
  const { app, page } = lab;
  const before = page.url();
  await page.evaluate(() => void window.open('https://example.org/'));
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
  expect(await app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the page has two functions and nothing of Node or Electron', async ({ lab }) => {
  const seen = await lab.page.evaluate(() => ({
    bridge: Object.keys(window.labBridge ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
  }));
  expect(seen).toEqual({ bridge: ['invoke', 'onEvent'], node: [] });
});

test('a call from another frame, another page or with another shape is refused', async ({ lab }) => {
  const verdicts = await lab.app?.evaluate(async ({ ipcMain, BrowserWindow }) => {
    // The handler exactly as the app registered it, called with senders of our own.
    const handlers = ipcMain as unknown as {
      handlers?: Map<string, Function>;
      _invokeHandlers?: Map<string, Function>;
    };
    const handler = (handlers.handlers ?? handlers._invokeHandlers)?.get('lab:recentFiles');
    const sender = BrowserWindow.getAllWindows()[0]?.webContents;
    const from = async (senderFrame: unknown) =>
      ((await handler?.({ sender, senderFrame })) as { ok: boolean } | undefined)?.ok;
    return {
      own: await from({ parent: null, origin: 'app://lab' }),
      frame: await from({ parent: {}, origin: 'app://lab' }),
      foreign: await from({ parent: null, origin: 'https://example.org' }),
      gone: await from(null),
    };
  });
  expect(verdicts).toEqual({ own: true, frame: false, foreign: false, gone: false });
  const wrong = await lab.page.evaluate(() => window.labBridge?.invoke('step', { kind: 'sideways' }));
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'request' } });
  const unknown = await lab.page.evaluate(() =>
    window.labBridge?.invoke('constructor').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(unknown).toBe('refused');
});

test('the native menu is the command registry, and its rows work', async ({ lab }) => {
  await lab.app?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view.palette')?.click());
  await expect(lab.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
});

test('open and save go through the dialogs', async ({ lab }) => {
  const path = `${lab.folder}/mine.s`;
  await lab.app?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
  await lab.write('# mine\n');
  await lab.key('ControlOrMeta+Shift+S');
  await expect(lab.tab('mine.s')).toBeVisible();
  await lab.command('File: Close Editor');
  await expect(lab.tab('mine.s')).toHaveCount(0);
  await lab.key('ControlOrMeta+o');
  await expect(lab.tab('mine.s')).toBeVisible();
});
