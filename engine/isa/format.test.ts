import { describe, expect, it } from 'vitest';
import { formatInstruction } from './format';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text.split(' ').map((byte) => Number.parseInt(byte, 16)));

const SYMBOLS: Readonly<Record<string, string>> = {
  '401106': 'done',
  '400ff7': 'table',
  '40101f': 'slot',
  ffffffff81000000: 'sys_call_table',
  '404000': 'message',
  '404008': 'message+0x8',
};
const symbolOf = (address: bigint): string | null => SYMBOLS[address.toString(16)] ?? null;

/** At 0x401000. Notations as GNU as and NASM accept them (assembled to the same bytes by hand). */
const ROWS: readonly (readonly [bytes: string, att: string, intel: string, nasm: string])[] = [
  ['0f 84 00 01 00 00', 'je done', 'je done', 'je done'],
  ['48 8b 05 f0 ff ff ff', 'mov table(%rip), %rax', 'mov rax, [rip+table]', 'mov rax, [rel table]'],
  ['ff 25 19 00 00 00', 'jmpq *slot(%rip)', 'jmp qword ptr [rip+slot]', 'jmp qword [rel slot]'],
  ['ff 14 c5 00 00 00 81', 'callq *sys_call_table(,%rax,8)', 'call qword ptr [rax*8+sys_call_table]', 'call qword [rax*8+sys_call_table]'],
  ['65 48 8b 04 25 00 40 40 00', 'mov %gs:message, %rax', 'mov rax, gs:[message]', 'mov rax, [gs:message]'],
  ['48 8b 84 c8 08 40 40 00', 'mov message+0x8(%rax,%rcx,8), %rax', 'mov rax, [rax+rcx*8+message+0x8]', 'mov rax, [rax+rcx*8+message+0x8]'],
  ['48 c7 c0 00 40 40 00', 'mov $message, %rax', 'mov rax, message', 'mov rax, message'],
  ['48 c7 c0 08 40 40 00', 'mov $0x404008, %rax', 'mov rax, 0x404008', 'mov rax, 0x404008'],
  ['8d 04 8d 00 00 00 00', 'lea (,%rcx,4), %eax', 'lea eax, [rcx*4]', 'lea eax, [rcx*4]'],
  ['f0 48 0f b1 0e', 'lock cmpxchg %rcx, (%rsi)', 'lock cmpxchg [rsi], rcx', 'lock cmpxchg [rsi], rcx'],
  ['83 7d fc 0a', 'cmpl $0xa, -4(%rbp)', 'cmp dword ptr [rbp-4], 0xa', 'cmp dword [rbp-4], 0xa'],
  ['0f 05', 'syscall', 'syscall', 'syscall'],
  ['06', '.byte 0x06', '.byte 0x06', 'db 0x06'],
]; // prettier-ignore

describe('formatInstruction', () => {
  it.each(ROWS)('%s', (bytes, att, intel, nasm) => {
    const told = (['att', 'intel', 'nasm'] as const).map(
      (syntax) => formatInstruction(bytesOf(bytes), 0x401000n, syntax, symbolOf).text,
    );
    expect(told).toEqual([att, intel, nasm]);
    expect(formatInstruction(bytesOf(bytes), 0x401000n, 'att').length).toBe(
      bytes === '06' ? 1 : bytes.split(' ').length,
    );
  });

  it('prints numbers where nothing has a name', () => {
    expect(formatInstruction(bytesOf('0f 84 00 01 00 00'), 0x401000n, 'att').text).toBe('je 0x401106');
  });
});
