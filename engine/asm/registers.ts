/** The register names an operand can hold, as the SDM spells them in lower case, without any `%`. */

export type RegisterClass =
  | 'gpr8'
  /** AH, CH, DH, BH: numbers 4–7, never with a REX prefix. */
  | 'gpr8high'
  | 'gpr16'
  | 'gpr32'
  | 'gpr64'
  | 'segment'
  | 'control'
  | 'debug'
  | 'test'
  | 'st'
  | 'mm'
  | 'xmm'
  | 'ymm'
  | 'zmm'
  | 'mask'
  | 'tmm'
  | 'bound'
  | 'ip';

export interface Register {
  readonly name: string;
  readonly class: RegisterClass;
  /** The number the encoding holds (0–31). */
  readonly number: number;
  readonly bits: number;
}

const GPR_LEGACY = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];

function define(): Map<string, Register> {
  const all = new Map<string, Register>();
  const add = (name: string, cls: RegisterClass, number: number, bits: number): void => {
    all.set(name, { name, class: cls, number, bits });
  };
  GPR_LEGACY.forEach((name, n) => {
    add(n < 4 ? `${name[0]}l` : `${name}l`, 'gpr8', n, 8);
    if (n < 4) add(`${name[0]}h`, 'gpr8high', n + 4, 8);
    add(name, 'gpr16', n, 16);
    add(`e${name}`, 'gpr32', n, 32);
    add(`r${name}`, 'gpr64', n, 64);
  });
  for (let n = 8; n < 16; n++) {
    add(`r${n}b`, 'gpr8', n, 8);
    add(`r${n}w`, 'gpr16', n, 16);
    add(`r${n}d`, 'gpr32', n, 32);
    add(`r${n}`, 'gpr64', n, 64);
  }
  ['es', 'cs', 'ss', 'ds', 'fs', 'gs'].forEach((name, n) => add(name, 'segment', n, 16));
  for (let n = 0; n < 16; n++) {
    add(`cr${n}`, 'control', n, 64);
    add(`dr${n}`, 'debug', n, 64);
  }
  for (let n = 0; n < 8; n++) {
    add(`tr${n}`, 'test', n, 32);
    add(`st${n}`, 'st', n, 80);
    add(`mm${n}`, 'mm', n, 64);
    add(`k${n}`, 'mask', n, 64);
    add(`tmm${n}`, 'tmm', n, 8192);
  }
  for (let n = 0; n < 4; n++) add(`bnd${n}`, 'bound', n, 128);
  for (let n = 0; n < 32; n++) {
    add(`xmm${n}`, 'xmm', n, 128);
    add(`ymm${n}`, 'ymm', n, 256);
    add(`zmm${n}`, 'zmm', n, 512);
  }
  add('rip', 'ip', 0, 64);
  add('eip', 'ip', 0, 32);
  return all;
}

/** By lower-case name; `st` alone is not here (the front ends read `st`, `st(3)` and `st3` as `st0` to `st7`). */
export const REGISTERS: ReadonlyMap<string, Register> = define();

/** Of GNU as: the index that is none but takes the place of one, and byte registers that ask for REX. */
const SPECIAL: ReadonlyMap<string, Register> = new Map(
  (
    [
      ['riz', 'gpr64', 4, 64],
      ['eiz', 'gpr32', 4, 32],
      ...['axl', 'cxl', 'dxl', 'bxl'].map((name, number) => [name, 'gpr8', number, 8] as const),
    ] as const
  ).map(([name, cls, number, bits]) => [name, { name, class: cls, number, bits }]),
);

/** Whether a register is no index at all: `%riz` or `%eiz`. */
export const isNoIndex = (register: Register | undefined): boolean => /^[re]iz$/.test(register?.name ?? '');
/** Whether a byte register is there with REX only. */
export const needsRex = ({ name, class: cls, number }: Register): boolean =>
  cls === 'gpr8' && ((number >= 4 && number < 8) || /^[abcd]xl$/.test(name));

/** A register of GNU as: of the common ones, and of those that only it has. `indexes`: after `.allow_index_reg`. */
export function gnuRegister(name: string, indexes: boolean): Register | undefined {
  const lower = name.toLowerCase();
  const special = SPECIAL.get(lower);
  return special !== undefined && (indexes || !isNoIndex(special)) ? special : REGISTERS.get(lower);
}

/** The register of that name whatever its case, or undefined. */
export const registerNamed = (name: string): Register | undefined => REGISTERS.get(name.toLowerCase());
