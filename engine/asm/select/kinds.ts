/** What each operand kind of the table accepts and where it goes. */

export type Slot =
  | 'rm'
  | 'reg'
  | 'opcode'
  | 'vvvv'
  | 'is4'
  | 'imm'
  | 'branch'
  | 'far'
  | 'moffs'
  /** Nothing to encode. */
  | 'none';

export interface OperandKind {
  readonly name: string;
  readonly slot: Slot;
  /** Register class accepted, with `gpr8` standing for both halves of the byte registers. */
  readonly register?: string;
  /** Only this register number. */
  readonly only?: number;
  readonly memory: boolean;
  readonly vsib?: 'xmm' | 'ymm' | 'zmm';
  /** The address needs a SIB byte. */
  readonly sib?: boolean;
  /** A register whose size is the address size. */
  readonly addressRegister?: boolean;
  readonly immediateBytes: number;
  /** Bits the immediate is sign-extended to; equal to its own size when it is not extended. */
  readonly immediateBits?: number;
  readonly extended?: boolean;
  readonly constantOne?: boolean;
  /** String operand: `rsi`, `rdi` or `rbx`. */
  readonly string?: 'si' | 'di' | 'bx';
  /** Counts when a suffix names the operand size. */
  readonly sized?: number;
  /** For messages: `r/m32`, `imm8`, `xmm`. */
  readonly shown: string;
}

/** All kinds have the same properties in the same order, so that V8 reads them quickly. */
const NOTHING = {
  name: '',
  slot: 'none',
  register: undefined,
  only: undefined,
  memory: false,
  vsib: undefined,
  sib: undefined,
  addressRegister: undefined,
  immediateBytes: 0,
  immediateBits: undefined,
  extended: undefined,
  constantOne: undefined,
  string: undefined,
  sized: undefined,
} satisfies Omit<OperandKind, 'shown'>;

const kinds = new Map<string, OperandKind>();
const define = (name: string, fields: Partial<OperandKind> & { shown: string; slot: Slot }): void => {
  kinds.set(name, { ...NOTHING, name, ...fields });
};

for (const bits of [8, 16, 32, 64]) {
  const register = `gpr${bits}`;
  const sized = bits;
  define(`r${bits}_or_mem`, { slot: 'rm', register, memory: true, sized, shown: `r/m${bits}` });
  define(`r${bits}_reg`, { slot: 'reg', register, sized, shown: `r${bits}` });
  define(`r${bits}_rm`, { slot: 'rm', register, sized, shown: `r${bits}` });
  define(`r${bits}_opcode`, { slot: 'opcode', register, sized, shown: `r${bits}` });
  define(`r${bits}_vvvv`, { slot: 'vvvv', register, sized, shown: `r${bits}` });
  define(`r${bits}_reg_mem`, { slot: 'reg', register, addressRegister: true, shown: `r${bits}` });
}
for (const cls of ['mm', 'xmm', 'ymm', 'zmm']) {
  define(`${cls}_or_mem`, { slot: 'rm', register: cls, memory: true, shown: `${cls}/m` });
  define(`${cls}_reg`, { slot: 'reg', register: cls, shown: cls });
  define(`${cls}_rm`, { slot: 'rm', register: cls, shown: cls });
  define(`${cls}_vvvv`, { slot: 'vvvv', register: cls, shown: cls });
  define(`${cls}_is4`, { slot: 'is4', register: cls, immediateBytes: 1, shown: cls });
  define(`${cls}_is5`, { slot: 'is4', register: cls, shown: cls });
}
define('k_or_mem', { slot: 'rm', register: 'mask', memory: true, shown: 'k/m' });
define('k_reg', { slot: 'reg', register: 'mask', shown: 'k' });
define('k_rm', { slot: 'rm', register: 'mask', shown: 'k' });
define('k_vvvv', { slot: 'vvvv', register: 'mask', shown: 'k' });
define('kp1_reg', { slot: 'reg', register: 'mask', shown: 'k+1' });
for (const cls of ['xmm', 'zmm']) define(`${cls}p3_vvvv`, { slot: 'vvvv', register: cls, shown: `${cls}+3` });
define('tmm_reg', { slot: 'reg', register: 'tmm', shown: 'tmm' });
define('tmm_rm', { slot: 'rm', register: 'tmm', shown: 'tmm' });
define('tmm_vvvv', { slot: 'vvvv', register: 'tmm', shown: 'tmm' });
define('sibmem', { slot: 'rm', memory: true, sib: true, shown: 'sibmem' });
define('mem', { slot: 'rm', memory: true, shown: 'm' });
define('mem_mpx', { slot: 'rm', memory: true, shown: 'm' });
define('mem_mib', { slot: 'rm', memory: true, shown: 'mib' });
define('bnd_or_mem_mpx', { slot: 'rm', register: 'bound', memory: true, shown: 'bnd/m' });
define('bnd_reg', { slot: 'reg', register: 'bound', shown: 'bnd' });
define('r32_or_mem_mpx', { slot: 'rm', register: 'gpr32', memory: true, sized: 32, shown: 'r/m32' });
define('r64_or_mem_mpx', { slot: 'rm', register: 'gpr64', memory: true, sized: 64, shown: 'r/m64' });
for (const width of ['32', '64']) {
  define(`mem_vsib${width}x`, { slot: 'rm', memory: true, vsib: 'xmm', shown: `vm${width}x` });
  define(`mem_vsib${width}y`, { slot: 'rm', memory: true, vsib: 'ymm', shown: `vm${width}y` });
  define(`mem_vsib${width}z`, { slot: 'rm', memory: true, vsib: 'zmm', shown: `vm${width}z` });
}
define('mem_offs', { slot: 'moffs', memory: true, immediateBytes: 8, shown: 'moffs' });
define('seg_reg', { slot: 'reg', register: 'segment', shown: 'Sreg' });
define('cr_reg', { slot: 'reg', register: 'control', shown: 'CR0-CR15' });
define('dr_reg', { slot: 'reg', register: 'debug', shown: 'DR0-DR15' });
define('tr_reg', { slot: 'reg', register: 'test', shown: 'TR' });
['es', 'cs', 'ss', 'ds', 'fs', 'gs'].forEach((name, only) =>
  define(name, { slot: 'none', register: 'segment', only, shown: name.toUpperCase() }),
);
define('al', { slot: 'none', register: 'gpr8', only: 0, sized: 8, shown: 'AL' });
define('cl', { slot: 'none', register: 'gpr8', only: 1, shown: 'CL' });
define('ax', { slot: 'none', register: 'gpr16', only: 0, sized: 16, shown: 'AX' });
define('dx', { slot: 'none', register: 'gpr16', only: 2, shown: 'DX' });
define('eax', { slot: 'none', register: 'gpr32', only: 0, sized: 32, shown: 'EAX' });
define('rax', { slot: 'none', register: 'gpr64', only: 0, sized: 64, shown: 'RAX' });
define('st0', { slot: 'none', register: 'st', only: 0, shown: 'ST(0)' });
define('sti_opcode', { slot: 'opcode', register: 'st', shown: 'ST(i)' });
define('imm4_m2z', { slot: 'imm', immediateBytes: 0, immediateBits: 4, shown: 'imm4' });
define('imm8', { slot: 'imm', immediateBytes: 1, immediateBits: 8, shown: 'imm8' });
define('imm8_const_1', { slot: 'none', constantOne: true, shown: '1' });
define('imm8sex16', { slot: 'imm', immediateBytes: 1, immediateBits: 16, extended: true, shown: 'imm8' });
define('imm8sex32', { slot: 'imm', immediateBytes: 1, immediateBits: 32, extended: true, shown: 'imm8' });
define('imm8sex64', { slot: 'imm', immediateBytes: 1, immediateBits: 64, extended: true, shown: 'imm8' });
define('imm16', { slot: 'imm', immediateBytes: 2, immediateBits: 16, shown: 'imm16' });
define('imm32', { slot: 'imm', immediateBytes: 4, immediateBits: 32, shown: 'imm32' });
define('imm32sex64', { slot: 'imm', immediateBytes: 4, immediateBits: 64, extended: true, shown: 'imm32' });
define('imm64', { slot: 'imm', immediateBytes: 8, immediateBits: 64, shown: 'imm64' });
define('seg_rSI', { slot: 'none', memory: true, string: 'si', shown: 'DS:rSI' });
define('es_rDI', { slot: 'none', memory: true, string: 'di', shown: 'ES:rDI' });
define('seg_rDI', { slot: 'none', memory: true, string: 'di', shown: 'DS:rDI' });
define('seg_rBX_al', { slot: 'none', memory: true, string: 'bx', shown: 'DS:rBX+AL' });
define('farbr2_2', { slot: 'far', immediateBytes: 4, shown: 'ptr16:16' });
define('farbr4_2', { slot: 'far', immediateBytes: 6, shown: 'ptr16:32' });
for (const [name, bytes] of Object.entries({
  br16_1: 1,
  br32_1: 1,
  br64_1: 1,
  br16_2: 2,
  br32_4: 4,
  br64_4: 4,
  xbegin_2: 2,
  xbegin_4: 4,
  brdisp_2: 2,
  brdisp_4: 4,
})) {
  define(name, { slot: 'branch', immediateBytes: bytes, shown: `rel${bytes * 8}` });
}

export const OPERAND_KINDS: ReadonlyMap<string, OperandKind> = kinds;
