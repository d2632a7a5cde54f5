import { expect, test } from 'vitest';
import { Phrasebook } from './phrasebook';

const book = new Phrasebook(
  {
    'There is no register `{0}`.{1}': 'Es gibt kein Register `{0}`.{1}',
    'Did you mean {0}?': 'Meinst du {0}?',
    'The macro `{0}` takes {1} argument{2}.': 'Das Makro `{0}` nimmt {1} Argument{2?e}.',
    'The constant {0} does not fit: {1} to {2}{3}.': 'Die Konstante {0} passt nicht: {1} bis {2}{3}.',
    'with {0}': 'mit {0}',
    'A comma is missing.': 'Es fehlt ein Komma.',
    '{0}; the nearest is `{1}`.': '{0}; das nächste ist `{1}`.',
    'a label': 'ein Label',
    'It is {0}.': 'Es ist {0}.',
    'use {0}': 'nimm {0}',
  },
  { or: 'oder', to: 'bis' },
);

test.each([
  ['A comma is missing.', 'Es fehlt ein Komma.'],
  [
    'There is no register `rxa`. Did you mean `rax` or `rbx`?',
    'Es gibt kein Register `rxa`. Meinst du `rax` oder `rbx`?',
  ],
  ['There is no register `rxa`.', 'Es gibt kein Register `rxa`.'],
  // What stands in backticks is the student's.
  ['There is no register `a label`.', 'Es gibt kein Register `a label`.'],
  ['It is a label.', 'Es ist ein Label.'],
  ['It is use `a`, or use b.', 'Es ist nimm `a` oder nimm b.'],
  ['The macro `m` takes 1 argument.', 'Das Makro `m` nimmt 1 Argument.'],
  ['The macro `m` takes 2 arguments.', 'Das Makro `m` nimmt 2 Argumente.'],
  ['The constant 300 does not fit: -128 to 255 with al.', 'Die Konstante 300 passt nicht: -128 bis 255 mit al.'],
  ['The constant 300 does not fit: -128 to 255.', 'Die Konstante 300 passt nicht: -128 bis 255.'],
  ['A comma is missing; the nearest is `1b`.', 'Es fehlt ein Komma; das nächste ist `1b`.'],
  ['A comma is missing. It is a label.', 'Es fehlt ein Komma. Es ist ein Label.'],
  ['#GP(0): a label', '#GP(0): ein Label'],
  [' a label', ' ein Label'],
  ['Nobody knows this.', 'Nobody knows this.'],
  ['', ''],
])('%j is %j', (english, german) => {
  expect(book.say(english)).toBe(german);
});
