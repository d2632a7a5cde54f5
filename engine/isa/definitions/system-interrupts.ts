import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { requireIoPrivilege, requireRing0, undefinedInstruction } from './system-rules';

const interruptReturn = <V>(s: Sem<V>): void => {
  s.helper('interruptReturn', s.lit(s.form.operandWidth));
};
const IRET = {
  summary: 'Returns from an interrupt or exception: takes RIP, CS, RFLAGS, RSP and SS from the stack.',
  source: 'SDM Vol. 2A IRET/IRETD/IRETQ',
  semantics: interruptReturn,
} as const;

/** An instruction that exists to raise #UD, or whose feature this CPU does not announce. */
const undefinedAs = (mnemonic: string, summary: string, source: string, reason: string): Instruction => ({
  mnemonic,
  summary,
  source,
  semantics: (s) => undefinedInstruction(s, reason),
});
const UD = 'Raises #UD: there is meant to be no instruction here.';

/** Interrupts by instruction, the return from them, the interrupt flag, and instructions that only raise #UD. */
export const interruptInstructions: readonly Instruction[] = [
  { mnemonic: 'iret', ...IRET },
  { mnemonic: 'iretd', ...IRET },
  { mnemonic: 'iretq', ...IRET },
  {
    mnemonic: 'int',
    summary: 'Calls the handler of an interrupt vector through the IDT, if its gate lets this ring in.',
    source: 'SDM Vol. 2A INT n/INTO/INT3/INT1',
    semantics: (s) => {
      s.helper('softwareInterrupt', s.read(0));
    },
  },
  {
    mnemonic: 'int3',
    summary: 'The breakpoint: calls the handler of #BP.',
    source: 'SDM Vol. 2A INT n/INTO/INT3/INT1',
    semantics: (s) => {
      s.helper('softwareInterrupt', s.lit(3));
    },
  },
  {
    mnemonic: 'int1',
    summary: 'Calls the handler of #DB, whatever ring its gate asks for.',
    source: 'SDM Vol. 2A INT n/INTO/INT3/INT1',
    semantics: (s) => {
      s.helper('softwareInterrupt', s.lit(1));
    },
  },
  {
    mnemonic: 'into',
    summary: 'Calls the handler of #OF when the overflow flag is set; #UD in 64-bit code.',
    source: 'SDM Vol. 2A INT n/INTO/INT3/INT1',
    semantics: (s) => {
      if (s.form.mode === 64) undefinedInstruction(s, 'INTO does not exist in 64-bit code');
      s.helper('overflowInterrupt');
    },
  },
  {
    mnemonic: 'cli',
    summary: 'Clears the interrupt flag: maskable interrupts wait.',
    source: 'SDM Vol. 2A CLI',
    modeled: 'without virtual interrupts (CR4.VME, CR4.PVI)',
    semantics: (s) => {
      requireIoPrivilege(s);
      s.setFlag('IF', s.lit(0));
    },
  },
  {
    mnemonic: 'sti',
    summary: 'Sets the interrupt flag; interrupts are taken after the next instruction.',
    source: 'SDM Vol. 2B STI',
    modeled: 'without virtual interrupts (CR4.VME, CR4.PVI)',
    semantics: (s) => {
      requireIoPrivilege(s);
      s.setFlag('IF', s.lit(1));
      s.helper('holdInterrupts', s.eqz(s.flag('IF')));
    },
  },
  {
    mnemonic: 'hlt',
    summary: 'Stops until an interrupt comes.',
    source: 'SDM Vol. 2A HLT',
    semantics: (s) => {
      requireRing0(s);
      s.helper('halt');
    },
  },
  {
    mnemonic: 'vmcall',
    summary: 'Calls the hypervisor: the lab itself, which serves the body of a system call.',
    source: 'SDM Vol. 3C VMCALL',
    modeled: 'in ring 0 the lab serves the call named in EAX; elsewhere #UD, as without VMX',
    semantics: (s) => {
      s.faultIf(s.ne(s.cpl(), s.lit(0)), '#UD', 'VMCALL outside ring 0');
      s.helper('hypercall');
    },
  },
  undefinedAs('vmmcall', "AMD's call of the hypervisor.", 'AMD APM Vol. 3 VMMCALL', 'VMMCALL without SVM'),
  undefinedAs('ud0', UD, 'SDM Vol. 2B UD', 'UD0 is there to raise #UD'),
  undefinedAs('ud1', UD, 'SDM Vol. 2B UD', 'UD1 is there to raise #UD'),
  undefinedAs('ud2', UD, 'SDM Vol. 2B UD', 'UD2 is there to raise #UD'),
  undefinedAs('monitor', 'Arms a watch on a cache line.', 'SDM Vol. 2B MONITOR', 'CPUID announces no MONITOR'),
  undefinedAs(
    'mwait',
    'Waits for a write to the watched line.',
    'SDM Vol. 2B MWAIT',
    'CPUID announces no MONITOR/MWAIT',
  ),
  undefinedAs('rsm', 'Leaves system management mode.', 'SDM Vol. 2B RSM', 'RSM outside system management mode'),
];
