import { MACHINE_REGISTERS } from '../../engine/index';

/** A register as gdb knows it: its name there, ours, its width on the wire, and its type. */
export interface GdbRegister {
  readonly gdb: string;
  readonly name: string;
  readonly bits: number;
  readonly type: string;
}

const register = (gdb: string, bits: number, type: string, name = gdb): GdbRegister => ({ gdb, name, bits, type });
const many = (count: number, make: (index: number) => GdbRegister): GdbRegister[] =>
  Array.from({ length: count }, (_, index) => make(index));

const FLAGS: readonly (readonly [string, number])[] = [
  ['CF', 0], ['', 1], ['PF', 2], ['AF', 4], ['ZF', 6], ['SF', 7], ['TF', 8], ['IF', 9], ['DF', 10], ['OF', 11],
  ['NT', 14], ['RF', 16], ['VM', 17], ['AC', 18], ['VIF', 19], ['VIP', 20], ['ID', 21],
]; // prettier-ignore

/**
 * The features of the target description in the order of gdb's own: core, sse, segments; and one of ours with the state
 * that a program in ring 3 never sees. Source: gdb manual, "i386 Features".
 */
const FEATURES: readonly (readonly [string, readonly GdbRegister[]])[] = [
  [
    'org.gnu.gdb.i386.core',
    [
      ...['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi'].map((name) => register(name, 64, 'int64')),
      ...['rbp', 'rsp'].map((name) => register(name, 64, 'data_ptr')),
      ...many(8, (index) => register(`r${index + 8}`, 64, 'int64')),
      register('rip', 64, 'code_ptr'),
      register('eflags', 32, 'i386_eflags', 'rflags'),
      ...['cs', 'ss', 'ds', 'es', 'fs', 'gs'].map((name) => register(name, 32, 'int32')),
      ...many(8, (index) => register(`st${index}`, 80, 'i387_ext')),
      ...['fctrl', 'fstat', 'ftag'].map((name) => register(name, 32, 'int')),
      register('fiseg', 32, 'int', ''),
      register('fioff', 32, 'int', 'fip'),
      register('foseg', 32, 'int', ''),
      register('fooff', 32, 'int', 'fdp'),
      register('fop', 32, 'int'),
    ],
  ],
  [
    'org.gnu.gdb.i386.sse',
    [...many(16, (index) => register(`xmm${index}`, 128, 'vec128')), register('mxcsr', 32, 'i386_mxcsr')],
  ],
  ['org.gnu.gdb.i386.segments', ['fs_base', 'gs_base'].map((name) => register(name, 64, 'int'))],
  [
    'org.lstar.system',
    [
      ...['cr0', 'cr2', 'cr3', 'cr4', 'efer', 'star'].map((name) => register(name, 64, 'int64')),
      ...['lstar', 'cstar'].map((name) => register(name, 64, 'code_ptr')),
      register('fmask', 64, 'int64'),
      register('kernel_gs_base', 64, 'data_ptr'),
      register('cpl', 32, 'int32'),
    ],
  ],
];

/** All registers, by gdb's number. */
export const GDB_REGISTERS: readonly GdbRegister[] = FEATURES.flatMap(([, registers]) => registers);

/** The description that gdb reads at the start. */
export function targetDescription(): string {
  const features = FEATURES.map(([name, registers]) => {
    const types = name === 'org.gnu.gdb.i386.core' ? flagsType() : name === 'org.gnu.gdb.i386.sse' ? vectorType() : '';
    const rows = registers.map(({ gdb, bits, type }) => `<reg name="${gdb}" bitsize="${bits}" type="${type}"/>`);
    return `<feature name="${name}">${types}${rows.join('')}</feature>`;
  });
  return `<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd"><target><architecture>i386:x86-64</architecture><osabi>GNU/Linux</osabi>${features.join('')}</target>`;
}

const flagsType = (): string =>
  `<flags id="i386_eflags" size="4">${FLAGS.map(([name, bit]) => `<field name="${name}" start="${bit}" end="${bit}"/>`).join('')}</flags>`;

function vectorType(): string {
  const vectors = [['v4f', 'ieee_single', 4], ['v2d', 'ieee_double', 2], ['v16i8', 'int8', 16], ['v8i16', 'int16', 8], ['v4i32', 'int32', 4], ['v2i64', 'int64', 2]] as const; // prettier-ignore
  const fields = [['v4_float', 'v4f'], ['v2_double', 'v2d'], ['v16_int8', 'v16i8'], ['v8_int16', 'v8i16'], ['v4_int32', 'v4i32'], ['v2_int64', 'v2i64'], ['uint128', 'uint128']] as const; // prettier-ignore
  const mxcsr = ['IE', 'DE', 'ZE', 'OE', 'UE', 'PE', 'DAZ', 'IM', 'DM', 'ZM', 'OM', 'UM', 'PM'];
  return [
    ...vectors.map(([id, type, count]) => `<vector id="${id}" type="${type}" count="${count}"/>`),
    `<union id="vec128">${fields.map(([name, type]) => `<field name="${name}" type="${type}"/>`).join('')}</union>`,
    `<flags id="i386_mxcsr" size="4">${mxcsr.map((name, bit) => `<field name="${name}" start="${bit}" end="${bit}"/>`).join('')}<field name="FZ" start="15" end="15"/></flags>`,
  ].join('');
}

/** A value as hexadecimal bytes, lowest first. */
export function littleEndian(value: bigint, bits: number): string {
  let text = '';
  for (let at = 0; at < bits; at += 8)
    text += Number((value >> BigInt(at)) & 0xffn)
      .toString(16)
      .padStart(2, '0');
  return text;
}
export const fromLittleEndian = (text: string): bigint =>
  BigInt(`0x${(text.match(/../gu) ?? ['0']).toReversed().join('')}`);

for (const { name } of GDB_REGISTERS)
  if (name !== '' && !MACHINE_REGISTERS.has(name))
    throw new Error(`gdb's description names ${name}, which the machine has not`);
