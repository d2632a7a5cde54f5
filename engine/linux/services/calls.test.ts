import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runLab } from '../test-lab';

const folder = new URL('../testing/', import.meta.url);
const PRELUDE = readFileSync(new URL('calls-prelude.s', folder), 'utf8');
const ROWS = readFileSync(new URL('native-calls.txt', folder), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' -> '));

const REGISTERS = ['rax', 'rdi', 'rsi', 'rdx', 'r10', 'r8', 'r9'];
const ADDRESSES: Readonly<Record<string, string>> = {
  edge: '0x20000ffc',
  edgestr: '0x20000ffc',
  unmapped: '0x20001000',
};

const number = (token: string): bigint =>
  BigInt.asUintN(
    64,
    /^0\d/u.test(token) ? BigInt(`0o${token}`) : token.startsWith('-') ? -BigInt(token.slice(1)) : BigInt(token),
  );

/** One program that makes every call in order and writes all results at the end. */
function program(): string {
  const text = [PRELUDE];
  const strings: string[] = [];
  for (const [row, [call]] of ROWS.entries()) {
    for (const [index, token] of call.split(' ').entries()) {
      const register = `%${REGISTERS[index]}`;
      if (token.startsWith('path:')) {
        strings.push(`str${row}_${index}: .asciz "${token.slice(5)}"`);
        text.push(`lea str${row}_${index}(%rip), ${register}`);
      } else if (ADDRESSES[token] !== undefined) text.push(`mov $${ADDRESSES[token]}, ${register}`);
      else if (/^[a-z]/u.test(token)) text.push(`lea ${token}(%rip), ${register}`);
      else text.push(`movabs $0x${number(token).toString(16)}, ${register}`);
    }
    text.push('syscall', `mov %rax, results+${row * 8}(%rip)`);
  }
  text.push('mov $1, %eax', 'mov $1, %edi', 'lea results(%rip), %rsi', `mov $${ROWS.length * 8}, %edx`, 'syscall');
  text.push('mov $60, %eax', 'xor %edi, %edi', 'syscall', '.data', ...strings);
  return `${text.join('\n')}\n`;
}

it(`answers ${ROWS.length} calls as Linux does`, () => {
  const run = runLab({ program: program(), input: 'one two three\n', limit: 2_000_000 });
  expect(run.end).toBe('exit 0');
  const bytes = Uint8Array.from(run.output, (character) => character.charCodeAt(0));
  const results = new BigInt64Array(bytes.slice(-8 * ROWS.length).buffer);
  const shown = ROWS.map(([call], index) => `${call} -> ${results[index] > 4_194_304n ? 'any' : results[index]}`);
  expect(shown).toEqual(ROWS.map(([call, result]) => `${call} -> ${result}`));
});
