import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ENGINE = join(import.meta.dirname, '..');
const IMPORT = /^import \{([^}]*)\} from 'iced-x86';/gmu;

it("the engine uses iced's Code and Mnemonic as types only: the bundles leave the two enumerations out", () => {
  const using = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) =>
      [...readFileSync(join(ENGINE, file), 'utf8').matchAll(IMPORT)].some(([, names]) =>
        names.split(',').some((name) => /^\s*(Code|Mnemonic)\s*$/u.test(name)),
      ),
    );
  expect(using).toEqual([]);
});
