import { describe, expect, it } from 'vitest';
import { BootedMachine } from './booted';
import { differenceOn, programs, settings, unsupported } from './programs';

/** A dozen that between them write, read, fault, use memory, time, files, signals and the 32-bit doorways. */
const DOZEN = [
  'hello-att', 'echo', 'arguments', 'fault-null', 'fault-undefined', 'fault-interrupts', 'brk', 'mmap', 'errors-files',
  'signal-self', 'int80', 'i386-hello',
]; // prettier-ignore

const rows = programs.filter(({ name }) => DOZEN.includes(name));

// The vendor turns with the program: half of the product, and all of it by `npm run matrix`.
describe('a dozen programs on every kernel with every option of the path', () => {
  it('are a dozen', () => expect(rows.map(({ name }) => name).sort()).toEqual([...DOZEN].sort()));
  it.each(settings)('$kernel $boot $cpu', (setting) => {
    const machine = new BootedMachine(setting);
    const wrong = rows
      .filter((row, index) => (index % 2 === 0) === (setting.cpu === 'intel') && unsupported(row, setting) === null)
      .map((row) => [row.name, differenceOn(row, setting.kernel, machine)]);
    expect(wrong.filter(([, difference]) => difference !== null)).toEqual([]);
  });
});
