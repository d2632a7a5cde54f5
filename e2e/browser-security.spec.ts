import { request } from 'node:http';
import { WebSocket } from 'ws';
import { type Lab, expect, test } from './lab';

const PORT = (lab: Lab) => new URL(lab.url).port;

/** Status of a bare request; `fetch` would not let us choose the Host header. */
const get = (lab: Lab, path: string, headers: Record<string, string> = {}) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port: PORT(lab), path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const socket = (lab: Lab, headers: Record<string, string>) =>
  new Promise<string>((resolve) => {
    const tried = new WebSocket(`ws://127.0.0.1:${PORT(lab)}/socket`, { headers });
    tried.on('open', () => {
      tried.terminate();
      resolve('open');
    });
    tried.on('error', (error) => resolve(error.message));
  });

test('only the page that came with the token is served', async ({ lab }) => {
  const cookies = await lab.page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
  const origin = `http://127.0.0.1:${PORT(lab)}`;
  const token = new URL(lab.url).search;

  expect(await get(lab, '/', { cookie })).toBe(200);
  expect(await get(lab, '/')).toBe(403);
  expect(await get(lab, `/${token}`)).toBe(403);
  expect(await get(lab, '/', { cookie, host: 'evil.example' })).toBe(403);
  expect(await get(lab, '/../package.json', { cookie })).toBe(404);
  expect(await get(lab, '/%2e%2e/%2e%2e/package.json', { cookie })).toBe(404);
  expect(await get(lab, '/none.js', { cookie })).toBe(404);

  expect(await socket(lab, { cookie })).toContain('403');
  expect(await socket(lab, { cookie, origin: 'https://evil.example' })).toContain('403');
  expect(await socket(lab, { origin })).toContain('403');
  await expect(lab.stop).toContainText('Nothing is running');
});

test('a second page takes over, and the first one says so', async ({ lab }) => {
  const second = await lab.page.context().newPage();
  await second.goto(`http://127.0.0.1:${PORT(lab)}/`);
  await second.locator('.app[data-ready=true]').waitFor();
  await expect(lab.page.getByLabel('Notices')).toContainText('opened in another page');
});

test('open and save in the served folder', async ({ lab }) => {
  await lab.write('# mine\n');
  await lab.key('ControlOrMeta+Shift+S');
  const name = lab.page.getByRole('dialog', { name: 'Save as' }).getByRole('combobox');
  await name.fill('mine.s');
  await lab.key('Enter');
  await expect(lab.tab('mine.s')).toBeVisible();
  await lab.command('File: Close Editor');
  await expect(lab.tab('mine.s')).toHaveCount(0);
  await lab.key('ControlOrMeta+o');
  await lab.page.getByRole('option', { name: 'mine.s' }).click();
  await expect(lab.tab('mine.s')).toBeVisible();
});
