// How fast the window answers: the round trip of a step to a repainted window, and of Pause in endless loops. Measured in
// the page, from the key to the frame that shows the new state. Needs a build; run by itself on an otherwise quiet machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT, say } from './setup.mjs';

const STEPS = 300;
const PAUSES = 15;
const STEP_TARGET_MS = 50;
const PAUSE_TARGET_MS = 100;

/** getpid for ever: steps go through ring 3, the trampoline and the whole entry path. */
const CALLS = '\t.globl _start\n_start:\n\tmovl\t$39, %eax\n\tsyscall\n\tjmp\t_start\n';
const LOOP = '\t.globl _start\n_start:\n\tjmp\t_start\n';
const PRINT =
  '\t.globl _start\n_start:\n\tmovl\t$1, %eax\n\tmovl\t$1, %edi\n\tleaq\tline(%rip), %rsi\n\tmovl\t$6, %edx\n\tsyscall\n\tjmp\t_start\n\t.data\nline:\t.ascii\t"again\\n"\n';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const server = spawn(process.execPath, [join(ROOT, 'out/main/serve.js')], {
  cwd: folder,
  env: { ...process.env, XDG_STATE_HOME: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((found) =>
  server.stdout.on('data', (data) => {
    const address = /http:\S+/.exec(String(data));
    if (address) found(address[0]);
  }),
);
const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const context = await chromium.launchPersistentContext('', {
  ...(executablePath === undefined ? {} : { executablePath }),
  viewport: { width: 1440, height: 900 },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
}); // prettier-ignore
const [page] = context.pages();
let isSlow = false;
try {
  await page.goto(url);
  await page.locator('.app[data-ready=true] .monaco-editor .view-line').first().waitFor();

  await load(CALLS);
  await page.keyboard.press('F11');
  await page.locator('[data-stop=ready]').waitFor();
  await times('F11', '[data-testid=registers]', 'data-icount', null, 20);
  report(
    'step to repainted window',
    await times('F11', '[data-testid=registers]', 'data-icount', null, STEPS),
    STEP_TARGET_MS,
  );

  for (const [name, text] of [
    ['an endless loop', LOOP],
    ['an endless print loop', PRINT],
  ]) {
    // prettier-ignore
    await page.keyboard.press('Shift+F5');
    await load(text);
    const all = [];
    for (let count = 0; count < PAUSES; count++) {
      await page.keyboard.press('F5');
      await page.locator('[data-stop=running]').waitFor();
      await page.waitForTimeout(300);
      all.push(...(await times('F6', '[data-testid=stop]', 'data-stop', 'paused', 1)));
    }
    report(`Pause in ${name}`, all, PAUSE_TARGET_MS);
  }
} finally {
  await context.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isSlow ? 1 : 0;

/** A new program with this text. */
async function load(text) {
  const before = await page.locator('[data-document]').count();
  await page.keyboard.press('Control+Alt+N');
  await page.waitForFunction((count) => document.querySelectorAll('[data-document]').length > count, before);
  await page.locator('[data-document^="program-"]').last().locator('.monaco-editor.focused').waitFor();
  await page.keyboard.press('Control+a');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Milliseconds from each key press to the frame after the attribute has changed (to `wanted`). */
function times(key, selector, attribute, wanted, count) {
  return page.evaluate(
    async ([key, selector, attribute, wanted, count]) => {
      const all = [];
      for (let sample = 0; sample < count; sample++) {
        const before = document.querySelector(selector).getAttribute(attribute);
        let began = 0;
        await new Promise((resolve) => {
          const isThere = () => {
            const now = document.querySelector(selector)?.getAttribute(attribute);
            return wanted === null ? now !== before : now === wanted;
          };
          // The page draws in an animation frame; a task that is queued from there runs when the frame has been painted.
          const observer = new MutationObserver(() => {
            if (!isThere()) return;
            observer.disconnect();
            setTimeout(resolve);
          });
          began = performance.now();
          document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            attributes: true,
            attributeFilter: [attribute],
          });
        });
        all.push(performance.now() - began);
      }
      return all;
    },
    [key, selector, attribute, wanted, count],
  );
}

function report(name, all, target) {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  const p95 = at(0.95);
  isSlow ||= p95 > target;
  say(
    `${name}: p50 ${at(0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${(p95 / target).toFixed(2)} of the target (${target} ms)`,
  );
}
