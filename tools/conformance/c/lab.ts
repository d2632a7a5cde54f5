import { readFileSync } from 'node:fs';
import { loadElf } from '../../../engine/linux/index';
import type { Done, Given, Way } from '../../matrix/booted';
import { BootedMachine } from '../../matrix/booted';

/** The lab as a place to run executables: one machine, booted once. */
export class Lab {
  readonly #machine: BootedMachine;

  constructor(
    kernel: string,
    readonly name: Way,
  ) {
    this.#machine = new BootedMachine({ kernel, boot: '', cpu: 'amd' }, name);
  }

  /** @returns what the executable in a file did; words in `end` where it cannot run, or did not end in `limit` instructions. */
  run(file: string, given: Given, limit: number): Done {
    const loaded = loadElf(readFileSync(file));
    return 'error' in loaded
      ? { stdout: '', end: loaded.error, icount: 0, regions: 0 }
      : this.#machine.run(loaded.image, given, limit);
  }
}
