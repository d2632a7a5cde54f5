import { registerNamed, type Register } from '../registers';
import { isMnemonic } from '../select/forms';
import type { Candidate, MemoryOperand, Operand } from '../statement';
import { accumulator, carryless, clear, completed, oneOperandString, toWord, withoutImplied } from './implied';
import { comparison, modeSized, SYNONYMS } from './mnemonics';

const SIZE: Readonly<Record<string, number>> = { b: 8, w: 16, l: 32, q: 64 };

/** String instructions without a size move 32 bits. */
const STRING_SIZE: Readonly<Record<string, number>> = { ...SIZE, unsized: 32 };

/** AT&T's own names. */
const ATT_NAMES: ReadonlyMap<string, Candidate> = new Map<string, Candidate>([
  ['cbtw', { mnemonic: 'cbw' }],
  ['cwtl', { mnemonic: 'cwde' }],
  ['cltq', { mnemonic: 'cdqe' }],
  ['cwtd', { mnemonic: 'cwd' }],
  ['cltd', { mnemonic: 'cdq' }],
  ['cqto', { mnemonic: 'cqo' }],
  ['movsl', { mnemonic: 'movsd' }],
  ['cmpsl', { mnemonic: 'cmpsd' }],
  ['lodsl', { mnemonic: 'lodsd' }],
  ['stosl', { mnemonic: 'stosd' }],
  ['scasl', { mnemonic: 'scasd' }],
  ['insl', { mnemonic: 'insd' }],
  ['outsl', { mnemonic: 'outsd' }],
  ['iretl', { mnemonic: 'iretd' }],
  ['iretw', { mnemonic: 'iret' }],
  ['sysretl', { mnemonic: 'sysret' }],
  ['sysexitl', { mnemonic: 'sysexit' }],
  ['pushfw', { mnemonic: 'pushf' }],
  ['popfw', { mnemonic: 'popf' }],
  ['pushfl', { mnemonic: 'pushfd' }],
  ['popfl', { mnemonic: 'popfd' }],
  ['pushal', { mnemonic: 'pushad' }],
  ['popal', { mnemonic: 'popad' }],
  ['pushaw', { mnemonic: 'pusha' }],
  ['popaw', { mnemonic: 'popa' }],
  ...['', 'v'].flatMap((v) =>
    ['m', 'i'].flatMap((end) => [
      [`${v}pcmpestr${end}q`, { mnemonic: `${v}pcmpestr${end}64` }] as const,
      [`${v}pcmpestr${end}l`, { mnemonic: `${v}pcmpestr${end}` }] as const,
    ]),
  ),
]);

export const STRING_SUFFIX = /^(movs|cmps|lods|stos|scas|ins|outs)$/;
const EXTENDING = /^mov([sz])([bwl])([wlq])$/;
const EXTENDING_BARE = /^mov([sz])x?([bwl])$/;

const FLOAT_MEMORY = /^f(ld|st|stp|add|sub|subr|mul|div|divr|com|comp)(s|l|t)?$/;
/** Bits of the x87 environment and of the whole state, by the size of the operands. */
const STATES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['env', [112, 224]],
  ['state', [752, 864]],
]);
const STATE = /^f(?:(ldenv|n?stenv)|rstor|n?save)([sl])$/;

const INTEGER_MEMORY = /^f(ild|ist|istp|isttp|iadd|isub|isubr|imul|idiv|idivr|icom|icomp)(s|l|ll|q)?$/;

const withMemorySize = (operands: readonly Operand[], size: number): Operand[] =>
  operands.map((operand) => (operand.kind === 'memory' && operand.size === undefined ? { ...operand, size } : operand));

const isRegister = (operand: Operand | undefined, bits?: number): boolean =>
  operand?.kind === 'register' &&
  operand.register.class.startsWith('gpr') &&
  (bits === undefined || operand.register.bits === bits);

/** `movzbl`, `movsbq`, `movslq`, `movsb` between operands: source size and destination size are in the name. */
function extending(name: string, operands: readonly Operand[]): Candidate | undefined {
  const found = EXTENDING.exec(name) ?? EXTENDING_BARE.exec(name);
  if (found === null || operands.length !== 2) return undefined;
  const from = SIZE[found[2]];
  const [target, source] = operands;
  const to = found[3] === undefined ? (target?.kind === 'register' ? target.register.bits : 0) : SIZE[found[3]];
  if (to < from || (to === from && name[4] !== 'x') || !isRegister(target, to)) return undefined;
  if (source?.kind === 'register' && !isRegister(source, from)) return undefined;
  const mnemonic = found[1] === 'z' ? 'movzx' : from === 32 ? 'movsxd' : 'movsx';
  return { mnemonic, operands: withMemorySize(operands, from) };
}

/** x87: the suffix is the size of the memory operand; `s` means 32 bits of a float and 16 of an integer. */
function floating(name: string, operands: readonly Operand[]): Candidate | undefined {
  const memory = operands.find((operand): operand is MemoryOperand => operand.kind === 'memory');
  if (memory === undefined) return undefined;
  const state = STATE.exec(name);
  if (state !== null) {
    const sizes = STATES.get(state[1] === undefined ? 'state' : 'env')!;
    return { mnemonic: name.slice(0, -1), operands: withMemorySize(operands, sizes[state[2] === 's' ? 0 : 1]) };
  }
  const integer = INTEGER_MEMORY.exec(name);
  if (integer !== null) {
    if (integer[2] === undefined) return undefined;
    const size = integer[2] === 'l' ? 32 : integer[2] === 'll' || integer[2] === 'q' ? 64 : 16;
    return { mnemonic: `f${integer[1]}`, operands: withMemorySize(operands, size) };
  }
  const float = FLOAT_MEMORY.exec(name);
  if (float === null) return undefined;
  if (float[2] === undefined) return undefined;
  const size = float[2] === 'l' ? 64 : float[2] === 't' ? 80 : 32;
  return { mnemonic: `f${float[1]}`, operands: withMemorySize(operands, size) };
}

const ST0: Register = registerNamed('st0')!;
const ST1: Register = registerNamed('st1')!;

/**
 * x87 register forms: the implied ST(0) is added. In AT&T notation `fsub` and `fsubr` (and `fdiv`) are exchanged when the
 * destination is not ST(0), a mistake of the first assembler that everyone has kept.
 */
export function x87Register(name: string, operands: readonly Operand[], att: boolean): Candidate[] {
  if (!name.startsWith('f') || operands.some((operand) => operand.kind !== 'register')) return [];
  const span = operands[0]?.span ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const st = (register: Register): Operand => ({ kind: 'register', register, span });
  const pops = /^f(add|sub|subr|mul|div|divr)p$/.test(name);
  const full =
    operands.length === 2
      ? operands
      : operands.length === 1
        ? pops
          ? [operands[0], st(ST0)]
          : [st(ST0), operands[0]]
        : pops
          ? [st(ST1), st(ST0)]
          : [st(ST0), st(ST1)];
  const target = full[0];
  const other = target.kind === 'register' && (target.register.number !== 0 || pops);
  const swapped =
    att && other ? name.replace(/^f(sub|div)(r?)(p?)$/, (_, op, r, p) => `f${op}${r ? '' : 'r'}${p}`) : name;
  const list: Candidate[] = [{ mnemonic: swapped, operands: full }];
  if (operands.length < 2) list.unshift({ mnemonic: name });
  if (operands.length === 0 && !pops) list.push({ mnemonic: name, operands: [st(ST1)] });
  return list;
}

function table(name: string, operands: readonly Operand[], bits: 16 | 32 | 64, size?: number): Candidate {
  const mnemonic = SYNONYMS.get(name) ?? name;
  const full = completed(mnemonic, operands, bits);
  return {
    mnemonic,
    ...(size !== undefined && { size }),
    ...(full !== operands && { operands: full }),
  };
}

function compared(name: string, operands: readonly Operand[]): Candidate | undefined {
  const found = comparison(name);
  const span = operands[0]?.span;
  if (found === undefined || span === undefined) return undefined;
  const predicate: Operand = {
    kind: 'immediate',
    value: { kind: 'number', value: BigInt(found.predicate), span },
    span,
  };
  return { mnemonic: found.mnemonic, operands: [...operands, predicate] };
}

const known = (name: string): boolean => isMnemonic(SYNONYMS.get(name) ?? name) || name === 'movabs';

/** Every reading of an AT&T mnemonic for these operands (Intel order), best first; empty when there is no such mnemonic. */
export function attCandidates(name: string, operands: readonly Operand[], bits: 16 | 32 | 64): Candidate[] {
  const list: Candidate[] = [];
  const add = (candidate: Candidate | undefined): void => {
    if (candidate !== undefined) list.push(candidate);
  };
  const sized = modeSized(name, bits);
  if (sized !== undefined) return [{ mnemonic: sized }];
  const implied = withoutImplied(name, operands) ?? carryless(name, operands) ?? accumulator(name, operands, bits);
  if (implied !== undefined) return [implied];
  const single = oneOperandString(name, operands, STRING_SIZE);
  if (single !== undefined) return [single];
  const other = clear(name, operands) ?? (/^movs(xd|l)$/.test(name) ? toWord(operands) : undefined);
  if (other !== undefined) return [other];
  const far = name.startsWith('l') ? /^l(jmp|call)([wlq])?$/.exec(name) : null;
  if (far !== null) return [farCandidate(far[1], far[2], operands, bits)];
  if (name === 'movsx' && isRegister(operands[0], 64) && isRegister(operands[1], 32)) return [{ mnemonic: 'movsxd' }];
  if (/^v?movd$/.test(name) && operands.some((operand) => isRegister(operand, 64)))
    add({ mnemonic: name.replace('d', 'q') });
  if (operands.length > 0) {
    if (name.startsWith('mov')) add(extending(name, operands));
    if (name.startsWith('f')) add(floating(name, operands));
  }
  if (name.startsWith('f')) list.push(...x87Register(name, operands, true).filter((c) => isMnemonic(c.mnemonic)));
  add(ATT_NAMES.get(name));
  const suffix = name.at(-1)!;
  const stem = name.slice(0, -1);
  const size = SIZE[suffix];
  const exact = known(name) ? table(name, operands, bits) : undefined;
  if (name !== 'movq') add(exact);
  if (size !== undefined && stem === 'crc32') {
    add({ mnemonic: 'crc32', operands: withMemorySize(operands, size) });
  } else if (size !== undefined && stem.length > 1 && known(stem) && !STRING_SUFFIX.test(stem)) {
    add(table(stem, operands, bits, size));
  }
  if (name === 'movq') add(exact);
  if (/cmp|com/.test(name)) add(compared(name, operands));
  if (STRING_SUFFIX.test(name)) add(string(name, operands));
  if (list.length === 0) add(vectorSized(name, operands));
  return list;
}

/** `vcvtpd2psy`: the suffix is the size of the vector that is read, which nothing else tells. */
function vectorSized(name: string, operands: readonly Operand[]): Candidate | undefined {
  const size = { x: 128, y: 256, z: 512 }[name.at(-1)!];
  const stem = name.slice(0, -1);
  if (size === undefined || !name.startsWith('v') || !isMnemonic(stem)) return undefined;
  const source = operands[1];
  if (source?.kind === 'register' && source.register.bits !== size) return undefined;
  const sized = operands.map((operand) =>
    operand.kind === 'memory' && operand.broadcast === undefined ? { ...operand, size: operand.size ?? size } : operand,
  );
  return { mnemonic: stem, operands: sized };
}

/** `ljmp` and `lcall`: the offset of the pointer has 16, 32 or 64 bits, and 16 bits of selector follow. */
function farCandidate(stem: string, suffix: string | undefined, operands: readonly Operand[], bits: number): Candidate {
  const offset = suffix === undefined ? Math.min(32, bits) : SIZE[suffix];
  const direct = operands.some((operand) => operand.kind === 'far');
  return {
    mnemonic: stem,
    operands: withMemorySize(operands, offset + 16),
    ...(direct && suffix !== undefined && { size: offset }),
  };
}

/** `movs (%rsi), (%rdi)` and the like: the size is in a register operand or missing. */
export function string(name: string, operands: readonly Operand[]): Candidate | undefined {
  const register = operands.find(
    (operand) => isRegister(operand) && !(operand.kind === 'register' && operand.register.name === 'dx'),
  );
  const memory = operands.find((operand) => operand.kind === 'memory' && operand.size !== undefined);
  const said = memory?.kind === 'memory' ? memory.size : undefined;
  const bits = register?.kind === 'register' ? register.register.bits : (said ?? 32);
  const suffix = { 8: 'b', 16: 'w', 32: 'd', 64: 'q' }[bits];
  return suffix === undefined ? undefined : { mnemonic: name + suffix };
}
