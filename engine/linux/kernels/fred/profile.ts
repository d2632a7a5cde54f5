import type { KernelProfile } from '../../profile';

export default {
  name: 'fred',
  label: 'Linux v6.9 with fred=on: one door for all events, no SWAPGS, no LSTAR, back by ERETU',
  base: 'v6.9',
  standsFor: {
    tag: 'v6.9',
    config: ['CONFIG_X86_FRED=y', 'as v6.9', 'booted with fred=on'],
  },
  cpu: { fred: true },
  bootOptions: ['ia32_emulation', 'smap', 'smep', 'fsgsbase', 'clearcpuid', 'vsyscall'],
  bootDefaults: { vsyscall: 'xonly' },
  bootRefused: {
    'vsyscall=native': 'v4.17 dropped it',
    'pti=on': 'the way in by FRED does not change page tables, and a CPU that has it needs no isolation',
    'spectre_bhi=on': 'the way in by FRED has no such place',
    'retbleed=unret': 'the way in by FRED has no such place',
    'mds=full': 'the lab has no such place on the way out by ERETU',
    nospectre_v1: 'without SWAPGS there is no fence at it',
  },
} satisfies KernelProfile;
