import { expect, it } from 'vitest';
import { programStackLabels } from './program-stack';

/** A stack as the System V ABI draws it (figure 3.9), from RSP up. */
const check = (name: string, words: readonly bigint[], expected: readonly string[]): void => {
  const rsp = 0x7ffe_0000n;
  const word = (address: bigint): bigint | null => words[Number((address - rsp) / 8n)] ?? null;
  it(name, () => expect([...programStackLabels(rsp, word).values()]).toEqual(expected));
};

check(
  'two arguments, one variable, two auxiliary entries',
  [2n, 0x100n, 0x104n, 0n, 0x108n, 0n, 6n, 4096n, 0n, 0n],
  [
    'argc', 'argv[0]', 'argv[1]', 'argv: end', 'envp[0]', 'envp: end',
    'auxv type AT_PAGESZ', 'auxv value of AT_PAGESZ', 'auxv type AT_NULL', 'auxv value of AT_NULL',
  ],
); // prettier-ignore
check('a stack that ends in the middle', [1n, 0x100n], ['argc', 'argv[0]']);
check('nothing mapped', [], []);
