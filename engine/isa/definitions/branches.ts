import type { Instruction } from '../instruction';
import type { Sem } from '../sem';
import { CONDITIONS } from './conditions';
import { pop, push } from './stack-access';

/** The count register of JrCXZ and LOOP has the address size. */
const countRegister = <V>(s: Sem<V>): V => s.zext(s.gpr('rcx'), s.form.addressWidth);

function loopWhile<V>(s: Sem<V>, condition: V): void {
  const count = s.zext(s.sub(countRegister(s), s.lit(1)), s.form.addressWidth);
  s.setGpr('rcx', count, s.form.addressWidth);
  s.branch(s.read(0), s.and(s.ne(count, s.lit(0)), condition));
}

export const branchInstructions: readonly Instruction[] = [
  {
    mnemonic: 'jmp',
    codes: /^Jmp_r(el|m)/u,
    summary: 'Continues at the target.',
    source: 'SDM Vol. 2A JMP',
    semantics: (s) => s.branch(s.read(0)),
  },
  ...CONDITIONS.map(
    ({ suffix, words, holds }): Instruction => ({
      mnemonic: `j${suffix}`,
      summary: `Continues at the target if: ${words}.`,
      source: 'SDM Vol. 2A Jcc',
      semantics: (s) => s.branch(s.read(0), holds(s)),
    }),
  ),
  ...(['jcxz', 'jecxz', 'jrcxz'] as const).map(
    (mnemonic): Instruction => ({
      mnemonic,
      summary: `Continues at the target if ${mnemonic.slice(1, -1).toUpperCase()} is 0.`,
      source: 'SDM Vol. 2A Jcc',
      semantics: (s) => s.branch(s.read(0), s.eqz(countRegister(s))),
    }),
  ),
  {
    mnemonic: 'loop',
    summary: 'Counts RCX down and continues at the target until it is 0; no flag changes.',
    source: 'SDM Vol. 2A LOOP/LOOPcc',
    semantics: (s) => loopWhile(s, s.lit(1)),
  },
  {
    mnemonic: 'loope',
    summary: 'Counts RCX down and continues at the target until it is 0 or ZF is clear.',
    source: 'SDM Vol. 2A LOOP/LOOPcc',
    semantics: (s) => loopWhile(s, s.flag('ZF')),
  },
  {
    mnemonic: 'loopne',
    summary: 'Counts RCX down and continues at the target until it is 0 or ZF is set.',
    source: 'SDM Vol. 2A LOOP/LOOPcc',
    semantics: (s) => loopWhile(s, s.eqz(s.flag('ZF'))),
  },
  {
    mnemonic: 'call',
    codes: /^Call_r(el|m)/u,
    summary: 'Pushes the address of the next instruction and continues at the target.',
    source: 'SDM Vol. 2A CALL',
    semantics(s) {
      const target = s.read(0);
      push(s, s.nextRip(), s.form.operandWidth);
      s.branch(target);
    },
  },
  {
    mnemonic: 'ret',
    summary: 'Pops an address and continues there; an operand releases that many bytes of arguments as well.',
    source: 'SDM Vol. 2B RET',
    semantics(s) {
      const [release] = s.form.operands;
      const bytes = release?.kind === 'immediate' ? Number(release.value) : 0;
      s.branch(pop(s, s.form.operandWidth, bytes));
    },
  },
];
