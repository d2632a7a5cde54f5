import { ENCODINGS } from '../tables/encodings.gen';
import { OPERAND_KINDS, type OperandKind } from './kinds';

export type Encoding = 'legacy' | 'vex' | 'evex' | 'xop' | '3dnow';

/** One encoding of one mnemonic: a row of the generated table, made ready. */
export interface Form {
  readonly mnemonic: string;
  /** Position among the mnemonic's rows; the last tie-break. */
  readonly order: number;
  readonly encoding: Encoding;
  /** Has one of the prefixes that hold vvvv (VEX, EVEX, XOP) in place of the legacy ones. */
  readonly vex: boolean;
  /** 1 16-bit | 2 32-bit | 4 64-bit. */
  readonly modes: number;
  /** 0 when the form has no operand size. */
  readonly operandSize: number;
  readonly addressSize: number;
  readonly L: number;
  readonly W: number;
  /** VEX.W is ignored. */
  readonly wig: boolean;
  /** 0 one-byte, 1 0F, 2 0F38, 3 0F3A, 4 and 5 the maps 5 and 6 of EVEX, 6 to 8 the maps 8 to 10 of XOP. */
  readonly map: number;
  /** Mandatory: 0 none, 1 none allowed, 2 66, 3 F3, 4 F2. */
  readonly prefix: number;
  readonly opcode: readonly number[];
  /** Value of ModRM.reg, or -1. */
  readonly group: number;
  /** Value of ModRM.rm, or -1. */
  readonly rmGroup: number;
  /** Operand size is 64 in 64-bit mode without REX.W. */
  readonly implied64: boolean;
  readonly waits: boolean;
  readonly far: boolean;
  readonly lockable: boolean;
  readonly repeatable: boolean;
  /** EVEX: `{k1}` may, and must, stand behind the destination; `{z}` may. */
  readonly maskable: boolean;
  readonly masked: boolean;
  readonly zeroing: boolean;
  /** EVEX: `{rn-sae}` and `{sae}`. */
  readonly rounds: boolean;
  readonly suppresses: boolean;
  /** EVEX: bytes that an 8-bit displacement counts in, and bits of the element that `{1toN}` repeats, 0 when there is none. */
  readonly disp8Unit: number;
  readonly broadcastBits: number;
  /** Size of the memory operand, 0 when it has none (lea, fldenv). */
  readonly memoryBits: number;
  readonly operands: readonly OperandKind[];
  readonly modrm: boolean;
  /** Its memory operand has no ModRM: an address alone, or what a string instruction implies. */
  readonly isImplied: boolean;
  /** Static length in bytes: prefixes (66 for the operand size apart), opcode, ModRM and immediates, without displacement and SIB. */
  readonly length: number;
}

const MODE_BIT = { 16: 1, 32: 2, 64: 4 } as const;
export const inMode = (form: Form, bits: 16 | 32 | 64): boolean => (form.modes & MODE_BIT[bits]) !== 0;

function staticLength(fields: Omit<Form, 'length'>): number {
  const immediates = fields.operands.reduce((sum, kind) => sum + kind.immediateBytes, 0);
  const prefixes =
    fields.encoding === 'evex'
      ? 4
      : fields.encoding === 'xop'
        ? 3
        : fields.vex
          ? fields.map === 1 && (fields.W === 0 || fields.wig)
            ? 2
            : 3
          : (fields.prefix > 1 ? 1 : 0) +
            (fields.operandSize === 64 && !fields.implied64 ? 1 : 0) +
            (fields.map === 0 ? 0 : fields.map === 1 ? 1 : 2);
  return prefixes + fields.opcode.length + (fields.modrm ? 1 : 0) + immediates + (fields.waits ? 1 : 0);
}

const ENCODING_LETTERS: Readonly<Record<string, Encoding>> = {
  L: 'legacy',
  V: 'vex',
  E: 'evex',
  X: 'xop',
  D: '3dnow',
};

function parse(mnemonic: string, text: string, order: number): Form {
  const f = text.split(',') as [string, ...string[]] & string[];
  const flags = f[11] ?? '';
  const operands = (f[13] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((name) => OPERAND_KINDS.get(name)!);
  const hex = f[8] ?? '';
  const group = f[9] === '' ? -1 : Number(f[9]);
  const rmGroup = f[10] === '' ? -1 : Number(f[10]);
  const fields = {
    mnemonic,
    order,
    encoding: ENCODING_LETTERS[f[0]],
    vex: f[0] !== 'L' && f[0] !== 'D',
    modes: Number(f[1]),
    operandSize: Number(f[2]),
    addressSize: Number(f[3]),
    L: Number(f[4]),
    W: f[5] === 'i' ? 0 : Number(f[5]),
    wig: f[5] === 'i',
    map: Number(f[6]),
    prefix: Number(f[7]),
    opcode: hex.length === 4 ? [parseInt(hex.slice(0, 2), 16), parseInt(hex.slice(2), 16)] : [parseInt(hex, 16)],
    group,
    rmGroup,
    implied64: flags.includes('d') || flags.includes('f'),
    waits: flags.includes('w'),
    far: flags.includes('p'),
    lockable: flags.includes('l'),
    repeatable: flags.includes('r'),
    maskable: flags.includes('k'),
    masked: flags.includes('K'),
    zeroing: flags.includes('z'),
    rounds: flags.includes('c'),
    suppresses: flags.includes('s'),
    disp8Unit: Number(/^\d+/.exec(f[14] ?? '')?.[0] ?? 1),
    broadcastBits: Number(/b(\d+)$/.exec(f[14] ?? '')?.[1] ?? 0) * 8,
    memoryBits: Number(f[12]),
    operands,
    isImplied: operands.some((kind) => kind.slot === 'moffs' || kind.string !== undefined),
    modrm: group >= 0 || rmGroup >= 0 || operands.some((kind) => kind.slot === 'rm' || kind.slot === 'reg'),
  };
  return { ...fields, length: staticLength(fields) };
}

function allForms(mnemonic: string): readonly Form[] | undefined {
  const known = parsed.get(mnemonic);
  if (known !== undefined) return known;
  const text = rowIndex().get(mnemonic);
  if (text === undefined) return undefined;
  const forms = text.split(';').map((row, order) => parse(mnemonic, row, order));
  parsed.set(mnemonic, forms);
  return forms;
}

let rows: Map<string, string> | undefined;
const parsed = new Map<string, readonly Form[]>();
const sorted = new Map<string, readonly Form[]>();

function rowIndex(): Map<string, string> {
  if (rows === undefined) {
    rows = new Map();
    for (const line of ENCODINGS.split('\n')) {
      const colon = line.indexOf(':');
      if (colon > 0) rows.set(line.slice(0, colon), line.slice(colon + 1));
    }
  }
  return rows;
}

/**
 * The forms writable in one mode, in GNU as's order of preference: length, sign-extended imm8, legacy before VEX, then the
 * table's order. Undefined for an unknown mnemonic; empty when the mode has none of it.
 */
export function formsOf(mnemonic: string, bits: 16 | 32 | 64): readonly Form[] | undefined {
  const key = `${bits} ${mnemonic}`;
  const known = sorted.get(key);
  if (known !== undefined) return known;
  const all = allForms(mnemonic);
  if (all === undefined) return undefined;
  const length = (form: Form): number =>
    isShortAbsolute(form, bits) ? 1 : form.length + operandSizePrefix(form, bits);
  const forms = all
    .filter((form) => inMode(form, bits) && writableBranch(form, bits) && isDefined(form))
    .sort(
      (a, b) =>
        preference(a) - preference(b) ||
        length(a) - length(b) ||
        extends8(b) - extends8(a) ||
        Number(a.vex) - Number(b.vex) ||
        a.order - b.order,
    );
  sorted.set(key, forms);
  return forms;
}

/** Instructions that had an EVEX encoding before their VEX one; GNU as takes the latter only when `{vex}` asks. */
const EVEX_FIRST = /^v(pdpbusds?|pdpwssds?|pmadd52[lh]uq|cvtneps2bf16)$/;
/** Of two encodings for registers alone, GNU as takes the one with VEX.W set. */
const WIDE_FIRST = /^vfn?m(add|sub|addsub|subadd)[ps][sd]$/;

/** What counts more than length: EVEX only where nothing else does, but for the exceptions. */
function preference(form: Form): number {
  if (form.encoding === 'evex') return EVEX_FIRST.test(form.mnemonic) ? -1 : 1;
  return WIDE_FIRST.test(form.mnemonic) && form.W === 0 ? 0.5 : 0;
}

/** 1 when the form needs 66 because its operand size is not the mode's. */
export function operandSizePrefix(form: Form, bits: 16 | 32 | 64): 0 | 1 {
  if (form.vex || form.operandSize === 0 || form.operandSize === 64) return 0;
  return (form.operandSize === 16) === (bits === 16) ? 0 : 1;
}

/** Outside 64-bit mode `mov` of the accumulator and a plain address is shortest without ModRM. */
const isShortAbsolute = (form: Form, bits: number): boolean =>
  bits !== 64 && form.operands.some((kind) => kind.slot === 'moffs');

const extends8 = (form: Form): number =>
  form.operands.some((kind) => kind.extended === true && kind.immediateBytes === 1) ? 1 : 0;

/** Relative branches of a smaller operand size than the mode's truncate RIP; only a prefix or a suffix asks for them. */
const writableBranch = (form: Form, bits: 16 | 32 | 64): boolean =>
  form.operandSize === bits ||
  !isRelativeBranch(form) ||
  form.operandSize === 16 ||
  (form.operandSize === 32 && (bits === 16 || form.mnemonic === 'xbegin'));

export const isRelativeBranch = (form: Form): boolean => form.operands.some((kind) => kind.slot === 'branch');

/** BSWAP of a 16-bit register is undefined (SDM Vol. 2A). */
const isDefined = (form: Form): boolean => form.mnemonic !== 'bswap' || form.operandSize !== 16;

export const isMnemonic = (name: string): boolean => rowIndex().has(name);
export const allMnemonics = (): Iterable<string> => rowIndex().keys();
