import type { Target } from '../api';
import type { PendingFixup } from './frag';
import { R, R386 } from './relocation-numbers';
import { SHF } from './special-sections';
import type { Sym } from './symbols';

type Numbers = Readonly<Record<1 | 2 | 4 | 8, number | undefined>>;

const ABSOLUTE: Readonly<Record<Target, Numbers>> = {
  'x86-64': { 1: R.R8, 2: R.R16, 4: R.R32, 8: R.R64 },
  i386: { 1: R386.R8, 2: R386.R16, 4: R386.R32, 8: undefined },
};
const RELATIVE: Readonly<Record<Target, Numbers>> = {
  'x86-64': { 1: R.PC8, 2: R.PC16, 4: R.PC32, 8: R.PC64 },
  i386: { 1: R386.PC8, 2: R386.PC16, 4: R386.PC32, 8: undefined },
};

/** By what stands behind the `@`: the number in four bytes, and in eight. */
const MODIFIERS: Readonly<Record<Target, ReadonlyMap<string, readonly [number | undefined, number?]>>> = {
  'x86-64': new Map<string, readonly [number | undefined, number?]>([
    ['PLT', [R.PLT32]],
    ['PLTOFF', [undefined, R.PLTOFF64]],
    ['GOT', [R.GOT32, R.GOT64]],
    ['GOTOFF', [undefined, R.GOTOFF64]],
    ['GOTPCREL', [R.GOTPCREL, R.GOTPCREL64]],
    ['GOTPLT', [undefined, R.GOTPLT64]],
    ['TLSGD', [R.TLSGD]],
    ['TLSLD', [R.TLSLD]],
    ['DTPOFF', [R.DTPOFF32, R.DTPOFF64]],
    ['TPOFF', [R.TPOFF32, R.TPOFF64]],
    ['GOTTPOFF', [R.GOTTPOFF]],
    ['TLSDESC', [R.GOTPC32_TLSDESC]],
    ['TLSCALL', [R.TLSDESC_CALL]],
    ['SIZE', [R.SIZE32, R.SIZE64]],
  ]),
  i386: new Map<string, readonly [number | undefined, number?]>([
    ['PLT', [R386.PLT32]],
    ['GOT', [R386.GOT32]],
    ['GOTOFF', [R386.GOTOFF]],
    ['TLSGD', [R386.TLS_GD]],
    ['TLSLDM', [R386.TLS_LDM]],
    ['DTPOFF', [R386.TLS_LDO_32]],
    ['TPOFF', [R386.TLS_LE_32]],
    ['NTPOFF', [R386.TLS_LE]],
    ['GOTTPOFF', [R386.TLS_IE_32]],
    ['INDNTPOFF', [R386.TLS_IE]],
    ['GOTNTPOFF', [R386.TLS_GOTIE]],
    ['TLSDESC', [R386.TLS_GOTDESC]],
    ['TLSCALL', [R386.TLS_DESC_CALL]],
    ['SIZE', [R386.SIZE32]],
  ]),
};

export const isModifier = (name: string): boolean => MODIFIERS['x86-64'].has(name) || MODIFIERS.i386.has(name);
/** These make the symbol one of a thread's own. */
export const isThreadLocal = (modifier: string): boolean =>
  /^(TLSGD|TLSLDM?|[DT]POFF|NTPOFF|GOTTPOFF|INDNTPOFF|GOTNTPOFF|TLSDESC|TLSCALL)$/.test(modifier);

/** By name, as `.reloc` has it: the psABI's, and BFD's for the plain ones. */
export function namedRelocation(target: Target, name: string): number | undefined {
  const prefix = target === 'i386' ? 'R_386_' : 'R_X86_64_';
  const bfd = /^BFD_RELOC_(NONE|8|16|32|64)$/.exec(name)?.[1];
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : bfd;
  if (own === undefined) return undefined;
  const key = /^[0-9]/.test(own) ? `R${own}` : own;
  if (key === 'NONE') return 0;
  const numbers: Readonly<Record<string, number>> = target === 'i386' ? R386 : R;
  return Object.hasOwn(numbers, key) ? numbers[key] : undefined;
}

export const GLOBAL_OFFSET_TABLE = '_GLOBAL_OFFSET_TABLE_';

/**
 * The relocation number of a field, or undefined when the target has none for it.
 * @param plt a branch to a place that may be in another file goes through the procedure linkage table in 64-bit files
 */
export function relocationType(
  target: Target,
  fixup: PendingFixup,
  symbol: Sym | undefined,
  relative: boolean,
  modifier: string | undefined,
): number | undefined {
  const { size } = fixup;
  if (modifier !== undefined) return modified(target, fixup, modifier);
  if (symbol?.name === GLOBAL_OFFSET_TABLE && !fixup.branch && size >= 4) {
    if (target === 'i386') return R386.GOTPC;
    return size === 8 ? R.GOTPC64 : R.GOTPC32;
  }
  if (!relative) return size === 4 && fixup.signed && target === 'x86-64' ? R.R32S : ABSOLUTE[target][size];
  const elsewhere = symbol !== undefined && (symbol.frag === undefined || symbol.binding !== 'local');
  if (size === 4 && fixup.branch && elsewhere && target === 'x86-64') return R.PLT32;
  return RELATIVE[target][size];
}

function modified(target: Target, fixup: PendingFixup, modifier: string): number | undefined {
  if (target === 'x86-64' && fixup.size === 4 && modifier === 'GOTPCREL' && fixup.relaxable)
    return fixup.rex ? R.REX_GOTPCRELX : R.GOTPCRELX;
  if (target === 'i386' && modifier === 'GOT' && fixup.relaxable) return R386.GOT32X;
  const numbers = MODIFIERS[target].get(modifier);
  return fixup.size === 8 ? numbers?.[1] : fixup.size === 4 ? numbers?.[0] : undefined;
}

/**
 * Whether the relocation can name the section of the symbol in place of the symbol itself. The linker moves the elements of
 * mergeable sections, so there a distance would no longer be right.
 */
export function reducesToSection(
  target: Target,
  symbol: Sym,
  relative: boolean,
  addend: bigint,
  modifier: string | undefined,
): boolean {
  const section = symbol.frag?.section;
  if (section === undefined || symbol.binding !== 'local' || symbol.type === 'ifunc') return false;
  if (modifier !== undefined || (section.attributes & SHF.tls) !== 0) return false;
  return (section.attributes & SHF.merge) === 0 || (addend === 0n && !(relative && target === 'x86-64'));
}
