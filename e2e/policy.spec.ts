import { HELLO } from './programs';
import { expect, test } from './lab';

test('a whole session without one violation of the content security policy', async ({ lab }) => {
  const complaints: string[] = [];
  lab.page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?Type/i.test(message.text())) complaints.push(message.text());
  });
  await lab.page.evaluate(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`Content Security Policy: ${event.violatedDirective}`),
    );
  });
  await lab.write(HELLO);
  await lab.key('F11');
  await expect(lab.stop).toHaveText(/Ready/);
  await lab.line('syscall').hover();
  await lab.key('ControlOrMeta+f');
  await lab.key('Escape');
  await lab.key('F5');
  await expect(lab.stop).toHaveText(/Exited/);
  await lab.key('F1');
  await lab.key('Escape');
  expect(complaints).toEqual([]);
});

test('the page opens no window, goes nowhere, and runs no text as code', async ({ lab }) => {
  const outcome = await lab.page.evaluate(async () => {
    const tried: Record<string, string> = {};
    const attempt = async (name: string, action: () => unknown) => {
      try {
        tried[name] = String(await action());
      } catch (error) {
        tried[name] = (error as Error).name;
      }
    };
    await attempt('script', () => {
      document.createElement('script').text = '1 + 1';
    });
    await attempt('markup', () => {
      document.createElement('div').innerHTML = '<img src=x>';
    });
    await attempt('fetch', () => fetch('https://example.org/'));
    return tried;
  });
  expect(outcome).toEqual({ script: 'TypeError', markup: 'TypeError', fetch: 'TypeError' });
});
