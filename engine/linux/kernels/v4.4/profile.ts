import type { KernelProfile } from '../../profile';

export default {
  name: 'v4.4',
  label: 'One set of page tables; the fast path in assembly, SYSRET where it may be',
  standsFor: {
    tag: 'v4.4',
    config: ['CONFIG_IA32_EMULATION=y', 'CONFIG_X86_X32_ABI=n', 'CONFIG_RANDOMIZE_BASE=n'],
  },
  bootOptions: ['ia32_emulation', 'smap', 'smep', 'vsyscall'],
  bootRefused: { 'vsyscall=xonly': 'it came with v5.3' },
} satisfies KernelProfile;
