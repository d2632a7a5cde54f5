import type { KernelProfile } from '../../profile';

export default {
  name: 'v5.14',
  label: 'Generic entry code; the number is a signed int; SYSCALL clears all flags',
  standsFor: {
    tag: 'v5.14',
    config: [
      'CONFIG_PAGE_TABLE_ISOLATION=y',
      'CONFIG_IA32_EMULATION=y',
      'CONFIG_X86_X32_ABI=n',
      'CONFIG_X86_UMIP=y',
      'CONFIG_RETPOLINE=n',
      'CONFIG_RANDOMIZE_BASE=n',
      'CONFIG_RANDOMIZE_KSTACK_OFFSET_DEFAULT=n',
    ],
  },
  bootOptions: ['pti', 'ia32_emulation', 'smap', 'smep', 'fsgsbase', 'clearcpuid', 'vsyscall', 'spectre_v1'],
  bootDefaults: { vsyscall: 'xonly' },
  bootRefused: {
    'clearcpuid=umip': 'the names of features came with v5.18, before that they are numbers',
    'vsyscall=native': 'v4.17 dropped it',
  },
} satisfies KernelProfile;
