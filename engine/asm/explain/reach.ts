import type { ObjectFile, Relocation } from '../api';

/** The name of what a relocation points to: of a label where it speaks of a place in a section. */
export function nameOfTarget({ symbols }: ObjectFile, { symbol, addend }: Relocation, relative: boolean): string {
  const isSection = symbols.some(({ name, type }) => name === symbol && type === 'section');
  if (!isSection) return symbol;
  const place = addend + (relative ? 4n : 0n);
  const label = symbols.find(({ section, type, value }) => section === symbol && type !== 'section' && value === place);
  return label?.name ?? symbol;
}

export interface Unreached {
  readonly name: string;
  /** Of the field that the address has to fit in. */
  readonly bits: number;
  readonly relative: boolean;
  readonly address: bigint;
  /** `-128 to 127`. */
  readonly range: string;
  /** `R_X86_64_32S`. */
  readonly relocation: string;
  readonly syntax: ObjectFile['syntax'];
}

/** The sentence for an address that its field cannot hold. */
export function explainReach(missed: Unreached): string {
  const { name, bits, relative, address, range, relocation, syntax } = missed;
  const what = name === '' ? 'The address' : `\`${name}\``;
  if (relative)
    return `${what} cannot be reached from here: it is too far away for a ${bits}-bit distance (${relocation}).`;
  const where = `0x${BigInt.asUintN(64, address).toString(16)}`;
  const sentence = `${what} cannot be reached from here: its address ${where} does not fit in ${bits} bits (${range}; ${relocation}).`;
  if (bits !== 32 || name === '') return sentence;
  const relativeForm = syntax === 'nasm' ? `lea reg, [rel ${name}]` : `lea ${name}(%rip), %reg`;
  return `${sentence} \`${relativeForm}\` reaches what is near, \`${syntax === 'nasm' ? 'mov' : 'movabs'}\` anything.`;
}
