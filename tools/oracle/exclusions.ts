/**
 * Definitions that are not stepped on the CPU of the machine, and what shows them instead. Everything else is.
 * `doorway`: on 2,000 states each through the whole kernel, see doorways/; `manual`: the rows of {@link MANUAL_ROWS};
 */
interface Exclusion {
  readonly shownBy: 'doorway' | 'manual';
  readonly reason: string;
}

export const EXCLUDED: Readonly<Record<string, Exclusion>> = {
  syscall: { shownBy: 'doorway', reason: "enters the host's own kernel" },
  int3: { shownBy: 'doorway', reason: 'no fault: its frame says where it goes on' },
  int1: { shownBy: 'doorway', reason: 'raises the same #DB that steps the native run' },
  // Interception comes before everything that a manual states for ring 3, and nothing in ring 3 turns it off. What follows is
  // the hypervisor's own: KVM answers VMMCALL with -EPERM in RAX, RIP behind it and nothing else changed.
  vmcall: { shownBy: 'manual', reason: "the host's hypervisor catches it and raises #GP, which no manual states" },
  vmmcall: { shownBy: 'manual', reason: "reaches the host's hypervisor, whose answer is no part of the instruction" },
};

/** What a manual states for a definition that no native run can show. Ring 3, 64-bit code, CR4 zero. */
export interface ManualRow {
  readonly mnemonic: string;
  readonly vendor: 'intel' | 'amd';
  readonly bytes: readonly number[];
  readonly fault: '#UD' | '#GP';
  readonly source: string;
}

const row = (
  mnemonic: string,
  vendor: ManualRow['vendor'],
  hex: string,
  fault: ManualRow['fault'],
  source: string,
) => ({
  mnemonic,
  vendor,
  bytes: hex.split(' ').map((byte) => Number.parseInt(byte, 16)),
  fault,
  source,
});

export const MANUAL_ROWS: readonly ManualRow[] = [
  // CR4.OSXSAVE is set wherever the oracle runs.
  row('xgetbv', 'intel', '0f 01 d0', '#UD', 'SDM Vol. 2D XGETBV, exceptions: CR4.OSXSAVE = 0'),
  row('xgetbv', 'amd', '0f 01 d0', '#UD', 'APM Vol. 4 XGETBV, exceptions: CR4.OSXSAVE = 0'),
  row('xsetbv', 'intel', '0f 01 d1', '#UD', 'SDM Vol. 2D XSETBV, exceptions: CR4.OSXSAVE = 0'),
  row('xsetbv', 'amd', '0f 01 d1', '#UD', 'APM Vol. 4 XSETBV, exceptions: CR4.OSXSAVE = 0'),
  row('vmcall', 'intel', '0f 01 c1', '#UD', 'SDM Vol. 3C VMCALL, exceptions: outside VMX operation'),
  row('vmcall', 'amd', '0f 01 c1', '#UD', 'APM Vol. 3 appendix A: 0F 01 C1 is reserved'),
  row('vmmcall', 'amd', '0f 01 d9', '#UD', 'APM Vol. 3 VMMCALL, exceptions: VMMCALL not intercepted'),
  row('vmmcall', 'intel', '0f 01 d9', '#UD', 'SDM Vol. 2D appendix A, opcode extensions of 0F 01: D9 is reserved'),
  // What natively only the hypervisor's stand-in or the other vendor shows.
  row('sysexit', 'amd', '0f 35', '#UD', 'APM Vol. 3 SYSEXIT: not recognized in long mode'),
  row('sysexitq', 'amd', '48 0f 35', '#UD', 'APM Vol. 3 SYSEXIT: not recognized in long mode'),
  row('sysenter', 'intel', '0f 34', '#GP', 'SDM Vol. 2B SYSENTER, exceptions: IA32_SYSENTER_CS[15:2] = 0'),
];
