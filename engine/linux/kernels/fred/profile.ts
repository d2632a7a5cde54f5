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
  bootOptions: ['ia32_emulation', 'smap', 'smep', 'fsgsbase', 'vsyscall', 'spectre_bhi', 'retbleed'],
  bootDefaults: { vsyscall: 'xonly' },
  bootRefused: { 'vsyscall=native': 'v4.17 dropped it' },
} satisfies KernelProfile;
