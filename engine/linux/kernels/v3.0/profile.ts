import type { KernelProfile } from '../../profile';

export default {
  name: 'v3.0',
  label: 'system_call: a partial frame, the table called from assembly, back by SYSRET',
  standsFor: {
    tag: 'v3.0',
    config: ['CONFIG_IA32_EMULATION=y', 'CONFIG_AUDITSYSCALL=n', 'CONFIG_PREEMPT=n'],
  },
  bootOptions: ['ia32_emulation', 'smep'],
} satisfies KernelProfile;
