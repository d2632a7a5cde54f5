import { expect, test } from 'vitest';
import { isTrustedSender, mayLoad } from './security';

const DEV = 'http://localhost:5173';

test.each([
  ['app://lab/index.html', undefined, true],
  ['app://lab/assets/index-1.js', undefined, true],
  ['app://lab.example.org/', undefined, false],
  ['app://elsewhere/index.html', undefined, false],
  ['https://lab/', undefined, false],
  ['http://localhost:5173/', undefined, false],
  ['devtools://devtools/x', undefined, false],
  ['file:///etc/passwd', undefined, false],
  ['data:text/html,x', undefined, false],
  ['blob:app://lab/1', undefined, false],
  ['ws://127.0.0.1:1/', undefined, false],
  ['not a url', undefined, false],
  ['http://localhost:5173/main.tsx', DEV, true],
  ['ws://localhost:5173/', DEV, true],
  ['devtools://devtools/x', DEV, true],
  ['http://localhost:5174/', DEV, false],
  ['https://example.org/', DEV, false],
])('the window may load %s (development page %s): %s', (address, development, expected) => {
  expect(mayLoad(address, development)).toBe(expected);
});

test.each([
  ['the lab page', { parent: null, origin: 'app://lab' }, true],
  ['a frame that is gone', null, false],
  ['a frame inside the lab page', { parent: {} as never, origin: 'app://lab' }, false],
  ['an opaque origin', { parent: null, origin: 'null' }, false],
  ['another host of the scheme', { parent: null, origin: 'app://lab2' }, false],
  ['a web page', { parent: null, origin: 'https://lab' }, false],
])('a call from %s', (_name, frame, expected) => {
  expect(isTrustedSender(frame, undefined)).toBe(expected);
});
