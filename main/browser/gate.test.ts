import { expect, test } from 'vitest';
import { within } from '../host/static-files';
import { Gate } from './gate';

const HOST = { host: '127.0.0.1:5000' };

/** A gate whose token is used, with the cookie it gave. */
function open() {
  const gate = new Gate(5000);
  const { pathname, search } = new URL(gate.startUrl);
  const verdict = gate.judge('GET', pathname + search, HOST);
  const cookie = verdict.kind === 'admitted' ? verdict.cookie.split(';')[0] : '';
  return { gate, cookie, start: pathname + search };
}

test('the token admits once; its cookie cannot be read by scripts or sent from elsewhere', () => {
  const { gate, start } = open();
  expect(gate.judge('GET', start, HOST)).toMatchObject({ kind: 'refused', status: 403 });
  const verdict = new Gate(5000).judge('GET', '/?token=wrong', HOST);
  expect(verdict).toMatchObject({ kind: 'refused' });
  const fresh = new Gate(5000);
  expect(fresh.judge('GET', new URL(fresh.startUrl).search.replace(/^/, '/'), HOST)).toMatchObject({
    cookie: expect.stringMatching(/; HttpOnly; SameSite=Strict; Path=\/$/) as string,
  });
});

test.each([
  ['the page', 'GET', '/', {}, 'file'],
  ['a file', 'GET', '/assets/a.js', {}, 'file'],
  ['another name of this machine', 'GET', '/', { host: 'localhost:5000' }, 'refused'],
  ['a rebound name', 'GET', '/', { host: 'evil.example:5000' }, 'refused'],
  ['another port', 'GET', '/', { host: '127.0.0.1:5001' }, 'refused'],
  ['no name', 'GET', '/', { host: undefined }, 'refused'],
  ['writing', 'POST', '/', {}, 'refused'],
  ['no cookie', 'GET', '/', { cookie: undefined }, 'refused'],
  ['a wrong cookie', 'GET', '/', { cookie: 'lstar=x' }, 'refused'],
])('with the cookie, %s: %s %s', (_name, method, target, change, kind) => {
  const { gate, cookie } = open();
  expect(gate.judge(method, target, { ...HOST, cookie, ...change }).kind).toBe(kind);
});

test.each([
  ['its own page', {}, '/socket', true],
  ['another page', { origin: 'https://evil.example' }, '/socket', false],
  ['a page on another port', { origin: 'http://127.0.0.1:5001' }, '/socket', false],
  ['an opaque page', { origin: 'null' }, '/socket', false],
  ['no page', { origin: undefined }, '/socket', false],
  ['its page without the cookie', { cookie: undefined }, '/socket', false],
  ['its page, another path', {}, '/', false],
  ['a rebound name', { host: 'evil.example:5000' }, '/socket', false],
])('a socket from %s', (_name, change, target, expected) => {
  const { gate, cookie } = open();
  expect(gate.admitsSocket(target, { ...HOST, cookie, origin: 'http://127.0.0.1:5000', ...change })).toBe(expected);
});

test.each([
  ['/', '/srv/lab/index.html'],
  ['/assets/a.js', '/srv/lab/assets/a.js'],
  ['/a%20b.js', '/srv/lab/a b.js'],
  ['/../secret', null],
  ['/%2e%2e/secret', null],
  ['/assets/%2e%2e%2f%2e%2e%2fsecret', null],
  ['/..%5csecret', null],
  ['/a%00.js', null],
  ['/%ff', null],
  ['/../lab2/x', null],
])('%s is the file %s', (pathname, file) => {
  expect(within('/srv/lab', pathname)).toBe(file);
});
