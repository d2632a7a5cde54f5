import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inject } from 'vitest';
import { setInterpreterSource } from '../../engine/exec/interpret/source';

// Each test file has the modules to itself; generating the interpreter for each would take longer than most tests do.
const file = inject('interpreter');
setInterpreterSource({
  load: () => (existsSync(file) ? readFileSync(file) : null),
  save(bytes) {
    const half = `${file}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
    writeFileSync(half, bytes);
    renameSync(half, file);
  },
});
