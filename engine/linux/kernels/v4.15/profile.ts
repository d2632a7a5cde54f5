import type { KernelProfile } from '../../profile';

export default {
  name: 'v4.15',
  label: 'Page-table isolation with the trampoline; the last fast path in assembly',
  standsFor: {
    tag: 'v4.15',
    config: [
      'CONFIG_PAGE_TABLE_ISOLATION=y',
      'CONFIG_IA32_EMULATION=y',
      'CONFIG_X86_X32_ABI=n',
      'CONFIG_RETPOLINE=n',
      'CONFIG_RANDOMIZE_BASE=n',
    ],
  },
  bootOptions: ['pti', 'ia32_emulation', 'smap', 'smep', 'vsyscall'],
  bootRefused: { 'vsyscall=xonly': 'it came with v5.3' },
} satisfies KernelProfile;
