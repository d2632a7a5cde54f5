/**
 * Model-specific registers by their SDM name, with the address, the name Linux has for it, and the slot in the CPU block.
 * Source: SDM Vol. 4 table 2-2; Linux v4.15 arch/x86/include/asm/msr-index.h for the second spelling.
 */
export const MSRS = {
  IA32_TIME_STAMP_COUNTER: { address: 0x10, linux: 'MSR_IA32_TSC' },
  IA32_APIC_BASE: { address: 0x1b, linux: 'MSR_IA32_APICBASE' },
  IA32_SYSENTER_CS: { address: 0x174, linux: 'MSR_IA32_SYSENTER_CS' },
  IA32_SYSENTER_ESP: { address: 0x175, linux: 'MSR_IA32_SYSENTER_ESP' },
  IA32_SYSENTER_EIP: { address: 0x176, linux: 'MSR_IA32_SYSENTER_EIP' },
  IA32_MISC_ENABLE: { address: 0x1a0, linux: 'MSR_IA32_MISC_ENABLE' },
  IA32_FRED_RSP0: { address: 0x1cc, linux: 'MSR_IA32_FRED_RSP0' },
  IA32_FRED_RSP1: { address: 0x1cd, linux: 'MSR_IA32_FRED_RSP1' },
  IA32_FRED_RSP2: { address: 0x1ce, linux: 'MSR_IA32_FRED_RSP2' },
  IA32_FRED_RSP3: { address: 0x1cf, linux: 'MSR_IA32_FRED_RSP3' },
  IA32_FRED_STKLVLS: { address: 0x1d0, linux: 'MSR_IA32_FRED_STKLVLS' },
  IA32_FRED_SSP1: { address: 0x1d1, linux: 'MSR_IA32_FRED_SSP1' },
  IA32_FRED_SSP2: { address: 0x1d2, linux: 'MSR_IA32_FRED_SSP2' },
  IA32_FRED_SSP3: { address: 0x1d3, linux: 'MSR_IA32_FRED_SSP3' },
  IA32_FRED_CONFIG: { address: 0x1d4, linux: 'MSR_IA32_FRED_CONFIG' },
  IA32_PL0_SSP: { address: 0x6a4, linux: 'MSR_IA32_PL0_SSP' },
  IA32_PAT: { address: 0x277, linux: 'MSR_IA32_CR_PAT' },
  IA32_EFER: { address: 0xc000_0080, linux: 'MSR_EFER' },
  IA32_STAR: { address: 0xc000_0081, linux: 'MSR_STAR' },
  IA32_LSTAR: { address: 0xc000_0082, linux: 'MSR_LSTAR' },
  IA32_CSTAR: { address: 0xc000_0083, linux: 'MSR_CSTAR' },
  IA32_FMASK: { address: 0xc000_0084, linux: 'MSR_SYSCALL_MASK' },
  IA32_FS_BASE: { address: 0xc000_0100, linux: 'MSR_FS_BASE' },
  IA32_GS_BASE: { address: 0xc000_0101, linux: 'MSR_GS_BASE' },
  IA32_KERNEL_GS_BASE: { address: 0xc000_0102, linux: 'MSR_KERNEL_GS_BASE' },
  IA32_TSC_AUX: { address: 0xc000_0103, linux: 'MSR_TSC_AUX' },
} as const satisfies Record<string, { address: number; linux: string }>;

export type MsrName = keyof typeof MSRS;
export const MSR_NAMES = Object.keys(MSRS) as readonly MsrName[];
