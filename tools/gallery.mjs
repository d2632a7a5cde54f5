// Pictures for people to look at: every layout preset in every theme and language, at 1280×720 and at 1920×1080 with 200 %,
// the machine stopped inside the kernel. `npm run gallery -- [FOLDER]`; needs a build.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT, say } from './setup.mjs';

const SIZES = [
  { name: '1280x720', viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 },
  { name: '1920x1080-200', viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 },
];
const LANGUAGES = ['en', 'de', 'es'];
const THEMES = ['dark', 'light', 'hc-dark', 'hc-light'];
const PRESETS = {
  editing: 'Alt+1',
  path: 'Alt+2',
  memory: 'Alt+3',
  projector: 'Alt+4',
};
/** Steps from the start into the entry code of the first system call. */
const STEPS = 14;

const folder = resolve(process.argv[2] ?? join(ROOT, 'test-results', 'gallery'));
mkdirSync(folder, { recursive: true });
const state = mkdtempSync(join(tmpdir(), 'gallery-'));
const workspace = join(state, 'lstar', 'workspace.json');
const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await withPage(SIZES[0], async (page) => page.keyboard.press('Alt+1'));
  for (const size of SIZES)
    for (const language of LANGUAGES)
      for (const theme of THEMES) {
        const kept = JSON.parse(readFileSync(workspace, 'utf8'));
        writeFileSync(workspace, JSON.stringify({ ...kept, settings: { ...kept.settings, language, theme } }));
        await withPage(size, (page) => pictures(page, `${size.name}-${language}-${theme}`));
      }
} finally {
  await browser.close();
  rmSync(state, { recursive: true, force: true });
}
say(`pictures in ${folder}`);

/** A lab of its own for each page: its address lets one page in. */
async function withPage({ viewport, deviceScaleFactor }, action) {
  const server = spawn(process.execPath, [join(ROOT, 'out/main/serve.js')], {
    cwd: state,
    env: { ...process.env, XDG_STATE_HOME: state },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((found) =>
    server.stdout.on('data', (data) => {
      const address = /http:\S+/.exec(String(data));
      if (address) found(address[0]);
    }),
  );
  const context = await browser.newContext({ viewport, deviceScaleFactor });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.app[data-ready=true]').waitFor();
  const text = page.locator('[data-document]:visible .view-line').first();
  const welcome = page.locator('[data-page=welcome]:visible');
  await text.or(welcome).first().waitFor();
  // The first start greets.
  if (await welcome.isVisible()) await welcome.getByRole('button', { name: 'Close this page' }).click();
  await text.waitFor();
  await action(page);
  // The workspace is written a moment after the last change.
  await page.waitForTimeout(1_500);
  await context.close();
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  // It keeps what it was told last before it ends.
  await gone;
}

async function pictures(page, name) {
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('F11');
  await page.locator('[data-stop=ready]').waitFor();
  for (let step = 1; step < STEPS; step++) {
    const registers = page.getByTestId('registers');
    const before = await registers.getAttribute('data-icount');
    await page.keyboard.press('F11');
    await page.locator(`[data-testid=registers]:not([data-icount="${before}"])`).waitFor();
  }
  for (const [preset, key] of Object.entries(PRESETS)) {
    await page.keyboard.press(key);
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(folder, `${name}-${preset}.png`) });
  }
  await page.keyboard.press(PRESETS.projector);
}
