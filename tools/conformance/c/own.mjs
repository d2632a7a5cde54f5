// The C programs of fixtures/c: how each is built.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../setup.mjs';

const FOLDER = join(ROOT, 'fixtures/c');
const COMPILERS = { glibc: 'gcc', musl: 'musl-gcc' };

/** First 32 digits of the SHA-256 of what was printed, and its length. */
export const digest = (text) =>
  `${createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32)} ${text.length}`;

/** A program's first lines give options (`// gcc: …`), and the library where it needs one (`// only: …`). */
export function programsOf(libc) {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.c'))
    .flatMap((file) => {
      const name = file.replace(/\.c$/u, '');
      const path = join(FOLDER, file);
      const text = readFileSync(path, 'utf8');
      const [, options = '-O2'] = /^\/\/ gcc: (.*)$/mu.exec(text) ?? [];
      const [, only = libc] = /^\/\/ only: (.*)$/mu.exec(text) ?? [];
      if (only !== libc) return [];
      const words = options.split(' ');
      const libraries = words.filter((word) => word.startsWith('-l'));
      const flags = words.filter((word) => !word.startsWith('-l'));
      const program = {
        name,
        compiler: COMPILERS[libc],
        args: ['-std=gnu11', '-static', '-w', ...flags, path, ...libraries],
        given: { argv: [`./${name}`, 'one', 'two words'], envp: ['HOME=/', 'LANG=C'], stdin: '' },
        seen: ({ end, stdout }) => `${end} ${stdout}`,
        unfit: () => null,
      };
      return [program];
    });
}
