import { describe, expect, it } from 'vitest';
import { definitionsOf } from './catalog';
import { spellings } from './spellings';

/** What GNU as and NASM write, and the mnemonic that is meant. Origin: GNU as manual §9.16, SDM Vol. 2. */
const WORDS: readonly (readonly [word: string, mnemonic: string])[] = [
  ['mov', 'mov'], ['movq', 'mov'], ['movabs', 'mov'], ['movabsq', 'mov'], ['ADDL', 'add'], ['movzbl', 'movzx'], ['movswq', 'movsx'],
  ['movslq', 'movsxd'], ['movsl', 'movsd'], ['movsq', 'movsq'], ['cltq', 'cdqe'], ['cqto', 'cqo'], ['jz', 'je'], ['jnle', 'jg'],
  ['setnz', 'setne'], ['cmovnzq', 'cmovne'], ['cmovll', 'cmovl'], ['pushf', 'pushfq'], ['iret', 'iretq'], ['retq', 'ret'],
  ['callq', 'call'], ['sall', 'sal'], ['xlat', 'xlatb'], ['loopnz', 'loopne'], ['shll', 'shl'], ['call', 'call'], ['sub', 'sub'],
]; // prettier-ignore

describe('spellings', () => {
  it.each(WORDS)('%s means %s', (word, mnemonic) => {
    expect(spellings(word).find((spelling) => definitionsOf(spelling).length > 0)).toBe(mnemonic);
  });

  it.each(['', 'q', 'frobnicate', 'jxx', 'toString', '__proto__'])('%j means nothing', (word) => {
    expect(spellings(word).filter((spelling) => definitionsOf(spelling).length > 0)).toEqual([]);
  });
});
