import { expect, it } from 'vitest';
import type { MsrName } from '../core/msrs';
import type { CpuVendor } from '../machine/machine';
import { kernelProfile, kernelProfiles } from './profile';
import { runLab } from './test-lab';

const HELLO = `
        .globl _start
_start: mov $1, %eax
        mov $1, %edi
        lea message(%rip), %rsi
        mov $6, %edx
        syscall
        mov $60, %eax
        mov $7, %edi
        syscall
message: .ascii "Hello\\n"
`;

/** Addresses of the CPU entry area. Source: Linux v4.15 arch/x86/include/asm/cpu_entry_area.h. */
const TRAMPOLINE = 0xffff_fe00_0000_6000n;
const ENTRY_STACK_TOP = 0xffff_fe00_0000_2200n;

interface Setting {
  readonly pti: boolean;
  readonly ia32: boolean;
  readonly vendor: CpuVendor;
}
type Value = bigint | string | undefined;

/** What a kernel writes: a number, the address of a symbol, or undefined for a register that it leaves alone. */
interface Era {
  readonly lstar: (setting: Setting) => Value;
  readonly fmask: Value;
  readonly cstar: (setting: Setting) => Value;
  /** SYSENTER_CS, _ESP, _EIP. */
  readonly sysenter: (setting: Setting) => readonly [Value, Value, Value];
  /** Label of the call's own number in the trace: `dispatch 1` where it goes through sys_call_table. */
  readonly table: boolean;
  readonly wayIn: readonly string[];
  readonly wayOut: readonly string[];
}

const SYSCALL_IN = ['cpl 3→0 syscall', 'swapgs', 'cr3 kernel'];
const SYSRET_OUT = ['cr3 user', 'swapgs', 'cpl 0→3 sysret'];
/** Source of the values: syscall_init of arch/x86/kernel/cpu/common.c (v3.0 also arch/x86/vdso/vdso32-setup.c) at each tag. */
const v4: Era = {
  lstar: () => 'entry_SYSCALL_64',
  fmask: 0x4_7700n,
  cstar: ({ ia32 }) => (ia32 ? 'entry_SYSCALL_compat' : 'ignore_sysret'),
  sysenter: ({ ia32 }) => (ia32 ? [0x10n, ENTRY_STACK_TOP, 'entry_SYSENTER_compat'] : [0n, 0n, 0n]),
  table: true,
  wayIn: SYSCALL_IN,
  wayOut: SYSRET_OUT,
};
const trampoline: Era = { ...v4, lstar: ({ pti }) => (pti ? TRAMPOLINE : 'entry_SYSCALL_64') };
const v5: Era = { ...v4, fmask: 0x25_7fd5n };
const ERAS: Readonly<Record<string, Era>> = {
  'v3.0': {
    ...v4,
    lstar: () => 'system_call',
    fmask: 0x3700n,
    cstar: ({ ia32 }) => (ia32 ? 'ia32_cstar_target' : 'ignore_sysret'),
    sysenter: ({ ia32 }) => (ia32 ? [0x10n, 0n, 'ia32_sysenter_target'] : [undefined, undefined, undefined]),
  },
  'v4.4': { ...v4, sysenter: ({ ia32 }) => (ia32 ? [0x10n, 0n, 'entry_SYSENTER_compat'] : [0n, 0n, 0n]) },
  'v4.15': trampoline,
  'v4.17': trampoline,
  'v4.20': v4,
  'v5.14': v5,
  'v6.9': {
    ...v5,
    // Not written on Intel. Source: wrmsrl_cstar, v5.16 and later.
    cstar: ({ ia32, vendor }) =>
      vendor === 'intel' ? undefined : ia32 ? 'entry_SYSCALL_compat' : 'entry_SYSCALL32_ignore',
    table: false,
  },
  fred: {
    lstar: () => undefined,
    fmask: undefined,
    cstar: () => undefined,
    sysenter: () => [undefined, undefined, undefined],
    table: false,
    wayIn: ['cpl 3→0 syscall'],
    wayOut: ['cpl 0→3 eretu'],
  },
};

it('has a row for every profile', () => expect(Object.keys(ERAS).sort()).toEqual([...kernelProfiles()].sort()));

const SETTINGS = kernelProfiles().flatMap((profile) => {
  const known = kernelProfile(profile)?.bootOptions ?? [];
  const isolation = known.includes('pti') ? [true, false] : [false];
  const both = (['intel', 'amd'] as readonly CpuVendor[]).flatMap((vendor) =>
    isolation.map((pti) => ({ pti, ia32: (vendor === 'intel') === pti, vendor })),
  );
  return [...both, { pti: isolation[0], ia32: true, vendor: 'intel' as const }].map((setting) => ({
    profile,
    boot: `${known.includes('pti') ? `pti=${setting.pti ? 'on' : 'off'} ` : ''}ia32_emulation=${setting.ia32 ? 'on' : 'off'}`,
    setting,
  }));
});

it.each(SETTINGS)('$profile boots and says hello with $boot on $setting.vendor', ({ profile, boot, setting }) => {
  const run = runLab({ program: HELLO, profile, boot, vendor: setting.vendor });
  expect({ end: run.end, output: run.output }).toEqual({ end: 'exit 7', output: 'Hello\n' });
  expect(run.bootInstructions).toBeLessThan(3000);

  const era = ERAS[profile];
  const resolve = (value: Value): bigint | null | undefined =>
    typeof value === 'string' ? run.linux.symbols.address(value) : value;
  const [sysenterCs, sysenterEsp, sysenterEip] = era.sysenter(setting);
  const expected: Partial<Record<MsrName, Value>> = {
    IA32_EFER: 0xd01n, // SCE LME LMA NXE
    IA32_STAR: 0x0023_0010_0000_0000n,
    IA32_LSTAR: era.lstar(setting),
    IA32_FMASK: era.fmask,
    IA32_CSTAR: era.cstar(setting),
    IA32_SYSENTER_CS: sysenterCs,
    IA32_SYSENTER_ESP: sysenterEsp,
    IA32_SYSENTER_EIP: sysenterEip,
  };
  // The observer sees what was written; AMD keeps 32 bits of the SYSENTER addresses.
  const cut = (name: string, value: bigint | null | undefined): bigint | null | undefined =>
    setting.vendor === 'amd' && /SYSENTER_E/u.test(name) && typeof value === 'bigint' ? value & 0xffff_ffffn : value;
  for (const [name, value] of Object.entries(expected)) {
    const written = run.msrs.get(name as MsrName);
    expect([name, written === undefined ? undefined : run.machine.cpu.msr(name as MsrName)]).toEqual([
      name,
      cut(name, resolve(value)),
    ]);
  }

  const firstCall = run.path.slice(run.path.indexOf('cpl 3→0 syscall'));
  const wanted = [...era.wayIn, ...(era.table ? ['dispatch 1'] : []), 'vmcall write', ...era.wayOut];
  const steps = wanted.filter((step) => setting.pti || !step.startsWith('cr3'));
  expect(firstCall.slice(0, steps.length)).toEqual(steps);
  expect(run.path.some((step) => step.startsWith('cr3'))).toBe(setting.pti);
  expect(run.calls).toEqual(['write(1, "Hello\\n", 6) = 6']);
});
