import { expect, it } from 'vitest';
import type { MsrName } from '../core/msrs';
import type { CpuVendor } from '../machine/machine';
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

/** What holds whatever the options are. Values: Linux v4.15 as in the project's notes on the path; EFER = SCE LME LMA NXE. */
const ALWAYS: Partial<Record<MsrName, bigint>> = {
  IA32_EFER: 0xd01n,
  IA32_STAR: 0x0023_0010_0000_0000n,
  IA32_FMASK: 0x4_7700n,
};
const TRAMPOLINE = 0xffff_fe00_0000_6000n;
const ENTRY_STACK_TOP = 0xffff_fe00_0000_2200n;

const PTI_PATH = [
  'cpl 3→0 syscall',
  'swapgs',
  'cr3 kernel',
  'dispatch 1',
  'vmcall write',
  'cr3 user',
  'swapgs',
  'cpl 0→3 sysret',
];

const SETTINGS = ['pti=on', 'pti=off'].flatMap((pti) =>
  ['ia32_emulation=on', 'ia32_emulation=off'].flatMap((ia32) =>
    (['intel', 'amd'] as readonly CpuVendor[]).map((vendor) => ({ pti, ia32, vendor })),
  ),
);

it.each(SETTINGS)('boots and says hello with $pti $ia32 on $vendor', ({ pti, ia32, vendor }) => {
  const run = runLab({ program: HELLO, boot: `${pti} ${ia32}`, vendor });
  expect({ end: run.end, output: run.output }).toEqual({ end: 'exit 7', output: 'Hello\n' });
  expect(run.bootInstructions).toBeLessThan(3000);

  const at = (name: string): bigint | null => run.linux.symbols.address(name);
  const msr = (name: MsrName): bigint | undefined => run.msrs.get(name);
  for (const [name, value] of Object.entries(ALWAYS)) expect([name, msr(name as MsrName)]).toEqual([name, value]);
  expect(msr('IA32_LSTAR')).toBe(pti === 'pti=on' ? TRAMPOLINE : at('entry_SYSCALL_64'));
  const emulates = ia32 === 'ia32_emulation=on';
  expect(msr('IA32_CSTAR')).toBe(at(emulates ? 'entry_SYSCALL_compat' : 'ignore_sysret'));
  expect(msr('IA32_SYSENTER_CS')).toBe(emulates ? 0x10n : 0n);
  const cut = (value: bigint | null): bigint => (vendor === 'amd' ? (value ?? 0n) & 0xffff_ffffn : (value ?? 0n));
  const { cpu } = run.machine;
  expect(cpu.msr('IA32_SYSENTER_ESP')).toBe(emulates ? cut(ENTRY_STACK_TOP) : 0n);
  expect(cpu.msr('IA32_SYSENTER_EIP')).toBe(emulates ? cut(at('entry_SYSENTER_compat')) : 0n);

  const firstCall = run.path.slice(run.path.indexOf('cpl 3→0 syscall'));
  const wanted = PTI_PATH.filter((step) => pti === 'pti=on' || !step.startsWith('cr3'));
  expect(firstCall.slice(0, wanted.length)).toEqual(wanted);
  expect(run.path.some((step) => step.startsWith('cr3'))).toBe(pti === 'pti=on');
  expect(run.calls).toEqual(['write(1, "Hello\\n", 6) = 6']);
});
