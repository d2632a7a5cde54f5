import type { KernelProfile } from '../../profile';

export default {
  name: 'v4.20',
  label: 'No trampoline: one entry, with or without page-table isolation',
  standsFor: {
    tag: 'v4.20',
    config: [
      'CONFIG_PAGE_TABLE_ISOLATION=y',
      'CONFIG_IA32_EMULATION=y',
      'CONFIG_X86_X32_ABI=n',
      'CONFIG_X86_INTEL_UMIP=y',
      'CONFIG_RETPOLINE=n',
      'CONFIG_RANDOMIZE_BASE=n',
    ],
  },
  bootOptions: ['pti', 'ia32_emulation', 'smap', 'smep', 'clearcpuid', 'vsyscall'],
  bootRefused: {
    'clearcpuid=umip': 'the names of features came with v5.18, before that they are numbers',
    'vsyscall=native': 'v4.17 dropped it',
    'vsyscall=xonly': 'it came with v5.3',
  },
} satisfies KernelProfile;
