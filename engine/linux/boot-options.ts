import type { BootOptions } from './api';

const DEFAULTS: BootOptions = { pti: true, ia32Emulation: true, smap: true, smep: true };

/** How each option is written on the command line, and what it sets. */
const OPTIONS: Readonly<Record<string, Partial<BootOptions>>> = {
  'pti=on': { pti: true },
  'pti=off': { pti: false },
  nopti: { pti: false },
  'ia32_emulation=on': { ia32Emulation: true },
  'ia32_emulation=off': { ia32Emulation: false },
  'smap=on': { smap: true },
  'smap=off': { smap: false },
  nosmap: { smap: false },
  'smep=on': { smep: true },
  'smep=off': { smep: false },
  nosmep: { smep: false },
};

/**
 * Reads boot options as Linux's command line has them, separated by blanks; the last one wins. An unknown option is an
 * error, because a misspelt one would silently teach the wrong thing.
 * Source: Linux v4.15 Documentation/admin-guide/kernel-parameters.txt (pti=, nosmap, nosmep); `ia32_emulation=` is the
 * build option CONFIG_IA32_EMULATION there and a boot option from v6.7 on.
 */
export function parseBootOptions(text: string): { options: BootOptions } | { error: string } {
  const options = { ...DEFAULTS };
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const set = Object.hasOwn(OPTIONS, word) ? OPTIONS[word] : undefined;
    if (set === undefined)
      return { error: `unknown boot option '${word}'; there are ${Object.keys(OPTIONS).join(', ')}` };
    Object.assign(options, set);
  }
  return { options };
}

/** The command line that stands for `options`, as the guest's parameter block shows it. */
export const bootCommandLine = (options: BootOptions): string =>
  [
    `pti=${options.pti ? 'on' : 'off'}`,
    `ia32_emulation=${options.ia32Emulation ? 'on' : 'off'}`,
    ...(options.smap ? [] : ['nosmap']),
    ...(options.smep ? [] : ['nosmep']),
  ].join(' ');
