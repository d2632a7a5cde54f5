/*
 * Numbers of registers in call frame information. Source: System V ABI, AMD64 supplement, table 3.36 (DWARF register number
 * mapping), and its Intel386 supplement, table 2.14.
 */

type Numbers = ReadonlyMap<string, number>;

const run = (names: readonly string[], first: number): (readonly [string, number])[] =>
  names.map((name, n) => [name, first + n]);
const counted = (prefix: string, count: number, first: number, from = 0): (readonly [string, number])[] =>
  Array.from({ length: count }, (_, n) => [`${prefix}${from + n}`, first + n]);

const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'];

const NUMBERS_64: Numbers = new Map([
  ...run(['rax', 'rdx', 'rcx', 'rbx', 'rsi', 'rdi', 'rbp', 'rsp'], 0),
  ...counted('r', 8, 8, 8),
  ['rip', 16],
  ...counted('xmm', 16, 17),
  ['st', 33],
  ...counted('st', 8, 33),
  ...counted('mm', 8, 41),
  ...run(['rflags', ...SEGMENTS], 49),
  ['eflags', 49],
  ...run(['fs.base', 'gs.base'], 58),
  ...run(['tr', 'ldtr', 'mxcsr', 'fcw', 'fsw'], 62),
  ...counted('xmm', 16, 67, 16),
  ...counted('k', 8, 118),
]);

const NUMBERS_32: Numbers = new Map([
  ...run(['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi', 'eip', 'eflags'], 0),
  ['st', 11],
  ...counted('st', 8, 11),
  ...counted('xmm', 8, 21),
  ...counted('mm', 8, 29),
  ...run(['fcw', 'fsw', 'mxcsr', ...SEGMENTS], 37),
  ...run(['tr', 'ldtr'], 48),
  ...counted('k', 8, 93),
]);

/** The number of a register by its name in lower case, as the mode counts; undefined where it has none. */
export const frameRegister = (name: string, bits: 16 | 32 | 64): number | undefined =>
  (bits === 64 ? NUMBERS_64 : NUMBERS_32).get(name);

/** Of the stack pointer, and of the column in which the return address is kept. */
export const STACK_POINTER = { 64: 7, 32: 4, 16: 4 } as const;
export const RETURN_COLUMN = { 'x86-64': 16, i386: 8 } as const;
