import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setInterpreterSource } from '../engine/index';

/** The generated interpreter, left beside this program by the build. */
const FILE = join(dirname(fileURLToPath(import.meta.url)), 'interpreter.bin');

/** To be called before the first program is loaded. */
export function useInterpreterFile(): void {
  setInterpreterSource({
    load: () => (existsSync(FILE) ? readFileSync(FILE) : null),
    save(bytes) {
      if (process.env['LSTAR_BUILD'] === '1') writeFileSync(FILE, bytes);
    },
  });
}
