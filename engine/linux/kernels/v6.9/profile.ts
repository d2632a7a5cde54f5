import type { KernelProfile } from '../../profile';

export default {
  name: 'v6.9',
  label: 'A switch with direct calls instead of the table; the way back is chosen in C',
  standsFor: {
    tag: 'v6.9',
    config: [
      'CONFIG_PAGE_TABLE_ISOLATION=y',
      'CONFIG_IA32_EMULATION=y',
      'CONFIG_X86_X32_ABI=n',
      'CONFIG_X86_UMIP=y',
      'CONFIG_MITIGATION_RETPOLINE=y',
      'CONFIG_X86_KERNEL_IBT=n',
      'CONFIG_RANDOMIZE_BASE=n',
      'CONFIG_RANDOMIZE_KSTACK_OFFSET_DEFAULT=n',
    ],
  },
  bootOptions: [
    'pti',
    'ia32_emulation',
    'smap',
    'smep',
    'fsgsbase',
    'clearcpuid',
    'vsyscall',
    'spectre_v1',
    'spectre_bhi',
    'retbleed',
    'mds',
  ],
  bootDefaults: { vsyscall: 'xonly' },
  bootRefused: { 'vsyscall=native': 'v4.17 dropped it' },
} satisfies KernelProfile;
