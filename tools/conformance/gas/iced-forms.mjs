// Every encoding of iced's tables with several choices of operands, as the text that iced writes for it in each notation.
import { createRequire } from 'node:module';

const iced = createRequire(import.meta.url)('iced-x86');
const { Code, CodeExt, Decoder, DecoderOptions, Encoder, EncodingKind, Formatter, FormatterSyntax } = iced;
const { Instruction, MemorySizeOptions, OpCodeOperandKind, OpKind, Register, RoundingControl } = iced;

const SKIPPED = /^(INVALID|DeclareByte|DeclareWord|DeclareDword|DeclareQword|Zero_bytes)/;

const many = (prefix, numbers, suffix = '') => numbers.map((n) => Register[`${prefix}${n}${suffix}`]);
const named = (names) => names.split(' ').map((name) => Register[name]);
const GPR = {
  64: {
    8: named('CL DH R9L SIL AL R12L'),
    16: named('CX R9W AX BP SP R13W'),
    32: named('ECX R9D EAX EBP ESP R13D'),
    64: named('RCX R9 RAX RBP RSP R13'),
  },
  32: {
    8: named('CL DH BL AL CH DL'),
    16: named('CX BP AX BX SP DI'),
    32: named('ECX EBP EAX EBX ESP EDI'),
    64: named('RCX'),
  },
};
const VECTOR = { 64: [3, 12, 0, 7, 9, 6], 32: [3, 2, 0, 7, 5, 6] };
const WIDE = [3, 12, 20, 29, 9, 6];
const FIXED = {
  es: 'ES',
  cs: 'CS',
  ss: 'SS',
  ds: 'DS',
  fs: 'FS',
  gs: 'GS',
  al: 'AL',
  cl: 'CL',
  ax: 'AX',
  dx: 'DX',
  eax: 'EAX',
  rax: 'RAX',
  st0: 'ST0',
};

function registersOf(kind, bits, evex) {
  if (FIXED[kind] !== undefined) return [Register[FIXED[kind]]];
  const general = /^r(8|16|32|64)_/.exec(kind);
  if (general !== null) return GPR[bits][general[1]];
  const vector = /^(xmm|ymm|zmm)(p3)?_/.exec(kind);
  const numbers = evex && bits === 64 ? WIDE : VECTOR[bits];
  if (vector !== null && vector[2] === undefined) return many(vector[1].toUpperCase(), numbers);
  if (vector !== null) return many(vector[1].toUpperCase(), bits === 64 ? [4, 12, 0, 24, 8, 28] : [4, 0]);
  if (kind.startsWith('tmm')) return undefined;
  if (kind.startsWith('mm_')) return many('MM', [3, 2, 0, 7, 5, 6]);
  if (kind.startsWith('kp1_')) return many('K', [2, 4, 6]);
  if (kind.startsWith('k_')) return many('K', [3, 2, 1, 7, 5, 6]);
  if (kind.startsWith('bnd_')) return many('BND', [3, 2, 0, 1]);
  if (kind === 'seg_reg') return named('ES FS DS GS SS CS');
  if (kind === 'cr_reg') return named(bits === 64 ? 'CR0 CR3 CR4 CR8 CR2' : 'CR0 CR3 CR4 CR2');
  if (kind === 'dr_reg') return named('DR0 DR7 DR6 DR3');
  if (kind === 'tr_reg') return named('TR6 TR7 TR3');
  if (kind === 'sti_opcode') return many('ST', [3, 2, 0, 7, 1, 6]);
  return undefined;
}

/** Base, index, scale, displacement, its size, segment. */
const MEMORY = {
  64: [
    ['RBX'],
    ['R12', null, 1, 0x12n, 1],
    ['RAX', 'R13', 4, 0x1234_5678n, 8],
    ['RIP', null, 1, 0x1_2345n, 8],
    ['RBP', 'RSI', 1, 0n, 1],
    [null, null, 1, 0x1234_5678n, 8],
    ['R8', 'RCX', 8, -0x40n, 1, 'FS'],
    ['EBX', 'EDX', 2, 0x20n, 1],
    [null, 'R9', 8, 0x40n, 8],
    ['RSP', null, 1, -0x1000n, 8],
  ],
  32: [
    ['EBX'],
    ['ESP', null, 1, 0x12n, 1],
    ['EAX', 'EDI', 4, 0x1234_5678n, 4],
    ['EBP', 'ESI', 1, 0n, 1],
    [null, null, 1, 0x1234_5678n, 4],
    ['ECX', 'EDX', 8, -0x40n, 1, 'FS'],
    ['BX', 'SI', 1, 0x20n, 1],
    [null, 'ECX', 8, 0x40n, 4],
  ],
};
const IMMEDIATE = {
  imm8: [OpKind.Immediate8, [5n, 0x7fn, 1n, 0n, 0x80n, 0xffn]],
  imm8_const_1: [OpKind.Immediate8, [1n]],
  imm4_m2z: [OpKind.Immediate8, [0n, 1n, 2n, 3n]],
  imm8sex16: [OpKind.Immediate8to16, [5n, -3n, 0x7fn, -0x80n]],
  imm8sex32: [OpKind.Immediate8to32, [5n, -3n, 0x7fn, -0x80n]],
  imm8sex64: [OpKind.Immediate8to64, [5n, -3n, 0x7fn, -0x80n]],
  imm16: [OpKind.Immediate16, [0x1234n, 0xfedcn, 5n]],
  imm32: [OpKind.Immediate32, [0x1234_5678n, 0xfedc_ba98n, 5n]],
  imm32sex64: [OpKind.Immediate32to64, [0x1234_5678n, -0x1234_5678n, 5n]],
  imm64: [OpKind.Immediate64, [0x1234_5678_9abc_def0n, 0xfedc_ba98_7654_3210n]],
};
const STRINGS = {
  seg_rSI: ['MemorySegRSI', 'MemorySegESI', 'MemorySegSI'],
  es_rDI: ['MemoryESRDI', 'MemoryESEDI', 'MemoryESDI'],
  seg_rDI: ['MemorySegRDI', 'MemorySegEDI', 'MemorySegDI'],
};

function setMemory(instruction, operand, bits, k, kind) {
  const [base, index, scale = 1, displacement = 0n, size = 0, segment] = MEMORY[bits][k % MEMORY[bits].length];
  if (kind === 'mem_offs') {
    instruction.setOpKind(operand, OpKind.Memory);
    instruction.memoryDisplSize = bits / 8;
    instruction.memoryDisplacement = bits === 64 ? 0x1234_5678_9abc_def0n : 0x1234_5678n;
    return true;
  }
  const vsib = /^mem_vsib(?:32|64)([xyz])$/.exec(kind);
  if (vsib !== null && (base === 'RIP' || base === 'BX')) return false;
  instruction.setOpKind(operand, OpKind.Memory);
  if (base !== null) instruction.memoryBase = Register[base];
  if (vsib !== null)
    instruction.memoryIndex = Register[`${vsib[1].toUpperCase()}MM${[3, 12, 6][k % 3] % (bits === 64 ? 16 : 8)}`];
  else if (index) instruction.memoryIndex = Register[index];
  instruction.memoryIndexScale = scale;
  instruction.memoryDisplacement = BigInt.asUintN(64, displacement);
  instruction.memoryDisplSize = size;
  if (segment !== undefined) instruction.segmentPrefix = Register[segment];
  return true;
}

/** Sets operand `n` as choice `k`; false where that choice does not exist. */
function setOperand(instruction, n, kind, bits, k, evex) {
  const toMemory = kind.includes('_or_mem') && k % 2 === 1;
  if (kind === 'mem' || kind === 'sibmem' || kind.startsWith('mem_') || toMemory) {
    return setMemory(instruction, n, bits, toMemory ? k >> 1 : k, kind);
  }
  if (STRINGS[kind] !== undefined) {
    const choice = bits === 64 ? k % 2 : 1 + (k % 2);
    instruction.setOpKind(n, OpKind[STRINGS[kind][choice]]);
    return true;
  }
  if (kind === 'seg_rBX_al') {
    instruction.setOpKind(n, OpKind.Memory);
    instruction.memoryBase = Register[bits === 64 ? 'RBX' : 'EBX'];
    instruction.memoryIndex = Register.AL;
    return true;
  }
  const branch = /^(?:br|xbegin_|brdisp_)(16|32|64|2|4)/.exec(kind);
  if (branch !== null) {
    const near = kind.startsWith('br') ? `NearBranch${branch[1]}` : `NearBranch${bits}`;
    if (OpKind[near] === undefined) return false;
    instruction.setOpKind(n, OpKind[near]);
    if (branch[1] === '16') instruction.nearBranch16 = 0x1020;
    else if (branch[1] === '64' || (kind.startsWith('xbegin') && bits === 64)) instruction.nearBranch64 = 0x1020n;
    else instruction.nearBranch32 = 0x1020;
    return true;
  }
  const far = /^farbr(2|4)_2$/.exec(kind);
  if (far !== null) {
    instruction.setOpKind(n, far[1] === '2' ? OpKind.FarBranch16 : OpKind.FarBranch32);
    instruction.farBranchSelector = 0x20;
    if (far[1] === '2') instruction.farBranch16 = 0x1234;
    else instruction.farBranch32 = 0x1234_5678;
    return true;
  }
  const immediate = IMMEDIATE[kind];
  if (immediate !== undefined) {
    instruction.setOpKind(n, immediate[0]);
    instruction.setImmediateU64(n, BigInt.asUintN(64, immediate[1][k % immediate[1].length]));
    return true;
  }
  const registers = registersOf(
    kind.startsWith('r') && kind.includes('_mpx') ? kind.replace('_mpx', '') : kind,
    bits,
    evex,
  );
  if (registers === undefined) return false;
  instruction.setOpKind(n, OpKind.Register);
  // The operands of one instruction differ.
  instruction.setOpRegister(n, registers[(k + n * 2) % registers.length]);
  return true;
}

/** Masks, broadcasts and rounding, in turn. */
function decorate(instruction, info, k) {
  const last = info.opCount - 1;
  const memory = Array.from({ length: info.opCount }, (_, n) => instruction.opKind(n)).includes(OpKind.Memory);
  if (info.canUseOpMaskRegister && (k % 3 === 1 || info.requireOpMaskRegister)) {
    instruction.opMask = Register[`K${1 + (k % 7)}`];
    if (info.canUseZeroingMasking && k % 2 === 0 && instruction.opKind(0) !== OpKind.Memory)
      instruction.zeroingMasking = true;
  }
  if (memory && info.canBroadcast && k % 4 === 3) instruction.isBroadcast = true;
  if (!memory && info.canUseRoundingControl && k % 4 === 2 && last >= 0)
    instruction.roundingControl = [
      RoundingControl.RoundToNearest,
      RoundingControl.RoundDown,
      RoundingControl.RoundUp,
      RoundingControl.RoundTowardZero,
    ][(k >> 2) % 4];
  else if (!memory && info.canSuppressAllExceptions && k % 4 === 2) instruction.suppressAllExceptions = true;
}

/** `suffixed` always names the size in the mnemonic, `sized` always before memory. */
const FORMATTERS = {
  att: new Formatter(FormatterSyntax.Gas),
  suffixed: new Formatter(FormatterSyntax.Gas),
  intel: new Formatter(FormatterSyntax.Intel),
  sized: new Formatter(FormatterSyntax.Intel),
  nasm: new Formatter(FormatterSyntax.Nasm),
  nasmSized: new Formatter(FormatterSyntax.Nasm),
};
FORMATTERS.suffixed.gasShowMnemonicSizeSuffix = true;
FORMATTERS.sized.memorySizeOptions = MemorySizeOptions.Always;
FORMATTERS.nasmSized.memorySizeOptions = MemorySizeOptions.Always;
for (const formatter of Object.values(FORMATTERS)) {
  formatter.ripRelativeAddresses = true;
  formatter.hexPrefix = '0x';
  formatter.hexSuffix = '';
  formatter.spaceAfterOperandSeparator = true;
}
export const NOTATIONS = Object.keys(FORMATTERS).filter((name) => !name.startsWith('nasm'));
const RIP = 0x1000n;

/** Bytes as an instruction's text in both notations, as far as they are one whole instruction. */
export function textOf(bytes, bits, ip = RIP) {
  const decoder = new Decoder(bits, bytes, DecoderOptions.MPX | DecoderOptions.MovTr);
  decoder.ip = ip;
  const instruction = decoder.decode();
  const code = instruction.code;
  const found = {
    code,
    length: instruction.length,
    ...Object.fromEntries(Object.keys(FORMATTERS).map((name) => [name, FORMATTERS[name].format(instruction)])),
  };
  instruction.free();
  decoder.free();
  return found;
}

/**
 * Rows of one mode: `{ code, att, intel, bytes }`.
 * @param encodings names of iced's EncodingKind
 * @param variants choices of operands for each code
 */
export function icedForms(bits, encodings, variants = 10) {
  const rows = [];
  const seen = new Set();
  for (const name of Object.keys(Code).filter((key) => Number.isNaN(Number(key)))) {
    if (SKIPPED.test(name)) continue;
    const info = CodeExt.opCode(Code[name]);
    const usable = encodings.includes(EncodingKind[info.encoding]) && (bits === 64 ? info.mode64 : info.mode32);
    const open = info.decoderOption === 0 || info.decoderOption === DecoderOptions.MPX;
    for (let k = 0; k < (usable && open ? variants : 0); k++) {
      const row = rowOf(name, info, bits, k);
      if (row === undefined || seen.has(`${name} ${row.att}`)) continue;
      seen.add(`${name} ${row.att}`);
      rows.push(row);
    }
    info.free();
  }
  return rows;
}

function rowOf(name, info, bits, k) {
  const instruction = new Instruction();
  instruction.code = Code[name];
  const evex = EncodingKind[info.encoding] === 'EVEX';
  for (let n = 0; n < info.opCount; n++) {
    if (!setOperand(instruction, n, OpCodeOperandKind[info.opKind(n)], bits, k, evex)) {
      instruction.free();
      return undefined;
    }
  }
  if (evex) decorate(instruction, info, k);
  const encoder = new Encoder(bits);
  let bytes;
  try {
    encoder.encode(instruction, RIP);
    bytes = encoder.takeBuffer();
  } catch {
    bytes = undefined;
  }
  encoder.free();
  instruction.free();
  if (bytes === undefined) return undefined;
  const text = textOf(bytes, bits);
  if (text.length !== bytes.length || text.code !== Code[name]) return undefined;
  return { ...text, code: name, bytes };
}
