import { registerNamed, type Register } from '../../registers';
import type { Token } from '../text/token';
import { BFLOAT16, FLOAT128, FLOAT16, FLOAT32, FLOAT64, FLOAT8, FLOAT80, type FloatFormat } from '../text/floats';
import type { Transform } from '../text/strings';
import type { Log2 } from './expression';
import { DATA_WIDTHS, isInstruction, OPERAND_SIZES, PREFIXES, RESERVE_WIDTHS } from './words';

/** What a word is to the assembler. Names that are none of these are labels. */
export type Keyword =
  | { readonly kind: 'register'; readonly register: Register }
  | { readonly kind: 'instruction' }
  /** Bytes of one element. */
  | { readonly kind: 'data' | 'reserve'; readonly width: number }
  | { readonly kind: 'equ' | 'incbin' | 'times' | 'seg' | 'wrt' | 'masm-ptr' | 'masm-flat' }
  | { readonly kind: 'prefix' }
  /** Bits. */
  | { readonly kind: 'size'; readonly bits: number }
  | { readonly kind: 'special'; readonly word: Special }
  | { readonly kind: 'float' }
  /** `__?float32?__(…)`: the bytes from `from` on, at most eight. */
  | { readonly kind: 'floatize'; readonly format: FloatFormat; readonly from: number }
  | { readonly kind: 'transform'; readonly transform: Transform }
  | { readonly kind: 'log2'; readonly rule: Log2 };

export type Special = 'abs' | 'far' | 'long' | 'near' | 'nosplit' | 'rel' | 'short' | 'strict' | 'to';

const SPECIALS: readonly Special[] = ['abs', 'far', 'long', 'near', 'nosplit', 'rel', 'short', 'strict', 'to'];
const FLOATIZED: readonly (readonly [string, FloatFormat, number])[] = [
  ['float8', FLOAT8, 0],
  ['float16', FLOAT16, 0],
  ['bfloat16', BFLOAT16, 0],
  ['float32', FLOAT32, 0],
  ['float64', FLOAT64, 0],
  ['float80m', FLOAT80, 0],
  ['float80e', FLOAT80, 8],
  ['float128l', FLOAT128, 0],
  ['float128h', FLOAT128, 8],
];
const TRANSFORMS: readonly Transform[] = ['utf16', 'utf16le', 'utf16be', 'utf32', 'utf32le', 'utf32be'];
const LOGARITHMS: readonly (readonly [string, Log2])[] = [
  ['ilog2e', 'error'],
  ['ilog2w', 'warning'],
  ['ilog2f', 'floor'],
  ['ilog2c', 'ceiling'],
];

const fixed = new Map<string, Keyword>();
for (const [word, width] of DATA_WIDTHS) fixed.set(word, { kind: 'data', width });
for (const [word, width] of RESERVE_WIDTHS) fixed.set(word, { kind: 'reserve', width });
for (const word of ['equ', 'incbin', 'times', 'seg', 'wrt'] as const) fixed.set(word, { kind: word });
for (const word of PREFIXES.keys()) if (registerNamed(word) === undefined) fixed.set(word, { kind: 'prefix' });
for (const [word, bits] of OPERAND_SIZES) fixed.set(word, { kind: 'size', bits });
for (const word of SPECIALS) fixed.set(word, { kind: 'special', word });
for (const word of ['infinity', 'nan', 'qnan', 'snan']) fixed.set(`__?${word}?__`, { kind: 'float' });
for (const [word, format, from] of FLOATIZED) fixed.set(`__?${word}?__`, { kind: 'floatize', format, from });
for (const transform of TRANSFORMS) fixed.set(`__?${transform}?__`, { kind: 'transform', transform });
for (const [word, rule] of LOGARITHMS) fixed.set(`__?${word}?__`, { kind: 'log2', rule });
fixed.set('__?masm_ptr?__', { kind: 'masm-ptr' });
fixed.set('__?masm_flat?__', { kind: 'masm-flat' });

/** RIP and EIP are no names of NASM. */
const isNasmRegister = (register: Register): boolean => register.class !== 'ip';

const found = new Map<string, Keyword | null>();

/** By the word in lower case. */
function keywordNamed(word: string): Keyword | null {
  const known = found.get(word);
  if (known !== undefined) return known;
  const register = registerNamed(word);
  const keyword: Keyword | null =
    fixed.get(word) ??
    (register !== undefined && isNasmRegister(register)
      ? { kind: 'register', register }
      : isInstruction(word)
        ? { kind: 'instruction' }
        : null);
  if (found.size < LIMIT) found.set(word, keyword);
  return keyword;
}

/** How many words are remembered, over all sources. */
const LIMIT = 20_000;

/** What the token is to the assembler, or null. A `$` before a name makes it an ordinary one. */
export function keywordOf(token: Token | undefined): Keyword | null {
  if (token?.kind !== 'id' || token.text.startsWith('$')) return null;
  return keywordNamed(token.name!.folded.text);
}

export function registerOf(token: Token | undefined): Register | undefined {
  const keyword = keywordOf(token);
  return keyword?.kind === 'register' ? keyword.register : undefined;
}

/** The name that the token spells, without the `$` that protects it. */
export const nameIn = (token: Token): string => (token.text.startsWith('$') ? token.text.slice(1) : token.text);
