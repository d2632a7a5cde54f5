import type { BootOptions } from './api';
import type { BootOptionName } from './profile';
import { kernelProfile } from './profile';

interface BootOption {
  /** What each spelling sets. */
  readonly words: Readonly<Record<string, Partial<BootOptions>>>;
  /** What holds in a kernel that does not know the option. */
  readonly absent: Partial<BootOptions>;
  /** How it came, for who asks an older kernel for it. */
  readonly came: string;
}

/**
 * Every option: spellings, and why an older kernel refuses it. `smap=on` and `smep=on` are the lab's own, for the default.
 * Source: Documentation/admin-guide/kernel-parameters.txt (v3.0: Documentation/kernel-parameters.txt) of the releases named.
 */
const OPTIONS: Readonly<Record<BootOptionName, BootOption>> = {
  pti: {
    words: { 'pti=on': { pti: true }, 'pti=off': { pti: false }, nopti: { pti: false } },
    absent: { pti: false },
    came: 'page-table isolation came with v4.15',
  },
  // CONFIG_IA32_EMULATION before v6.7, which made it a boot option too; the lab takes it for every kernel.
  ia32_emulation: {
    words: {
      'ia32_emulation=on': { ia32Emulation: true },
      'ia32_emulation=off': { ia32Emulation: false },
      'ia32_emulation=1': { ia32Emulation: true },
      'ia32_emulation=0': { ia32Emulation: false },
    },
    absent: {},
    came: '',
  },
  smap: {
    words: { 'smap=on': { smap: true }, 'smap=off': { smap: false }, nosmap: { smap: false } },
    absent: { smap: false },
    came: 'SMAP (nosmap) came with v3.7',
  },
  smep: {
    words: { 'smep=on': { smep: true }, 'smep=off': { smep: false }, nosmep: { smep: false } },
    absent: { smep: false },
    came: 'SMEP (nosmep) came with v3.0',
  },
  fsgsbase: {
    words: { 'fsgsbase=on': { fsgsbase: true }, 'fsgsbase=off': { fsgsbase: false }, nofsgsbase: { fsgsbase: false } },
    absent: { fsgsbase: false },
    came: 'the kernel lets programs use RDFSBASE and its like (nofsgsbase) from v5.9 on',
  },
  // 514 is X86_FEATURE_UMIP, bit 2 of the seventeenth word of features.
  clearcpuid: {
    words: { 'clearcpuid=514': { umip: false }, 'clearcpuid=umip': { umip: false } },
    absent: { umip: false },
    came: 'the kernel sets CR4.UMIP, against which clearcpuid= helps, from v4.15 on',
  },
  vsyscall: {
    words: {
      'vsyscall=native': { vsyscall: 'native' },
      'vsyscall=emulate': { vsyscall: 'emulate' },
      'vsyscall=xonly': { vsyscall: 'xonly' },
      'vsyscall=none': { vsyscall: 'none' },
    },
    absent: { vsyscall: 'native' },
    came: 'vsyscall= came with v3.1, before the page was always executable code',
  },
  spectre_bhi: {
    words: { 'spectre_bhi=on': { spectreBhi: true }, 'spectre_bhi=off': { spectreBhi: false } },
    absent: { spectreBhi: false },
    came: 'the branch history is cleared on entry (spectre_bhi=) from v6.9 on',
  },
  retbleed: {
    words: { 'retbleed=unret': { retbleedUnret: true }, 'retbleed=off': { retbleedUnret: false } },
    absent: { retbleedUnret: false },
    came: 'return instructions are untrained on entry (retbleed=) from v5.19 on',
  },
  mds: {
    words: { 'mds=full': { mdsFull: true }, 'mds=off': { mdsFull: false } },
    absent: { mdsFull: false },
    came: 'buffers are emptied on the way out (mds=) from v5.2 on; the lab has the place where v6.8 put it',
  },
  spectre_v1: {
    words: { nospectre_v1: { spectreV1: false } },
    absent: { spectreV1: false },
    came: 'there is a fence at SWAPGS, and nospectre_v1 against it, from v5.3 on',
  },
};

/** What a kernel does that is told nothing. modeled: the CPU has no leaks, so what is against them alone is off. */
const DEFAULTS: BootOptions = {
  pti: true,
  ia32Emulation: true,
  smap: true,
  smep: true,
  fsgsbase: true,
  umip: true,
  vsyscall: 'emulate',
  spectreBhi: false,
  retbleedUnret: false,
  mdsFull: false,
  spectreV1: true,
};

const ownerOf = (word: string): BootOptionName | null =>
  (Object.keys(OPTIONS) as BootOptionName[]).find((name) => Object.hasOwn(OPTIONS[name].words, word)) ?? null;

/**
 * Reads boot options as Linux's command line has them, separated by blanks; the last one wins. An unknown option is an
 * error, because a misspelt one would silently teach the wrong thing; so is one that the profile does not know, with the
 * reason.
 * @param profile a folder of linux/kernels; of a name that is none only the options themselves are checked.
 */
export function parseBootOptions(text: string, profile: string): { options: BootOptions } | { error: string } {
  const kernel = kernelProfile(profile);
  const known = kernel?.bootOptions ?? (Object.keys(OPTIONS) as BootOptionName[]);
  const options = { ...DEFAULTS, ...kernel?.bootDefaults };
  for (const name of Object.keys(OPTIONS) as BootOptionName[])
    if (!known.includes(name)) Object.assign(options, OPTIONS[name].absent);
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const name = ownerOf(word);
    if (name === null) {
      const words = known.flatMap((each) => Object.keys(OPTIONS[each].words));
      return { error: `unknown boot option '${word}'; there are ${words.join(', ')}` };
    }
    const refused = kernel?.bootRefused?.[word] ?? (known.includes(name) ? undefined : OPTIONS[name].came);
    if (refused !== undefined) return { error: `${profile} does not know '${word}': ${refused}` };
    Object.assign(options, OPTIONS[name].words[word]);
  }
  return { options };
}

/** The words that a profile takes on its command line, in the order of the options. */
export function bootWords(profile: string): readonly string[] {
  const kernel = kernelProfile(profile);
  return (kernel?.bootOptions ?? [])
    .flatMap((name) => Object.keys(OPTIONS[name].words))
    .filter((word) => kernel?.bootRefused?.[word] === undefined);
}

/** The command line that stands for `options`, as the guest's parameter block shows it. */
export const bootCommandLine = (options: BootOptions): string =>
  [
    `pti=${options.pti ? 'on' : 'off'}`,
    `ia32_emulation=${options.ia32Emulation ? 'on' : 'off'}`,
    ...(options.smap ? [] : ['nosmap']),
    ...(options.smep ? [] : ['nosmep']),
    ...(options.fsgsbase ? [] : ['nofsgsbase']),
    ...(options.umip ? [] : ['clearcpuid=514']),
    `vsyscall=${options.vsyscall}`,
    ...(options.spectreBhi ? ['spectre_bhi=on'] : []),
    ...(options.retbleedUnret ? ['retbleed=unret'] : []),
    ...(options.mdsFull ? ['mds=full'] : []),
    ...(options.spectreV1 ? [] : ['nospectre_v1']),
  ].join(' ');
