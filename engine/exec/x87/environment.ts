import type { Width } from '../../core/bits';
import type { Sem } from '../../isa/sem';
import { F80, decode } from '../float/number';
import type { PendingX87 } from './pending';

/** Fields of the environment in words of 16 or 32 bits: FCW, FSW, FTW, FIP, FCS and FOP, FDP, FDS. */
const FIELDS = 7;

/** The full tag word: 0 valid, 1 zero, 2 special, 3 empty; R0 in the low bits. Source: SDM Vol. 1 §8.1.7. */
function fullTags(unit: PendingX87): number {
  let word = 0;
  for (let i = 0; i < 8; i++) {
    const { kind, isDenormal } = decode(F80, unit.get(i));
    const tag = unit.isEmpty(i) ? 3 : kind === 'zero' ? 1 : kind === 'finite' && !isDenormal ? 0 : 2;
    word |= tag << (((unit.top + i) & 7) * 2);
  }
  return word;
}

/** 14 or 94 bytes instead of 28 or 108: the operand size attribute decides. Source: SDM Vol. 1 figures 8-9 to 8-12. */
function is16(sem: Sem<bigint>): boolean {
  const bytes = sem.form.operands[0].width / 8;
  return bytes === 14 || bytes === 94;
}

/** FNSTENV and FNSAVE at memory operand 0. Reserved upper halves are ones, as processors store them. */
export function storeState(sem: Sem<bigint>, unit: PendingX87, registers: boolean): void {
  const width = is16(sem) ? 16 : 32;
  const high = width === 32 ? 0xffff_0000n : 0n;
  const words = [
    BigInt(unit.fcw) | high,
    BigInt(unit.fsw) | high,
    BigInt(fullTags(unit)) | high,
    unit.fip,
    0n,
    unit.fdp,
    high,
  ];
  let at = 0n;
  const put = (value: bigint, bits: Width): void => {
    sem.writeAt(0, at, BigInt.asUintN(bits, value), bits);
    at += BigInt(bits / 8);
  };
  for (const word of words) put(word, width);
  if (!registers) return;
  for (let i = 0; i < 8; i++) {
    put(unit.get(i), 64);
    put(unit.get(i) >> 64n, 16);
  }
}

/** FLDENV and FRSTOR. Of the tags only whether a register is empty counts. */
export function loadState(sem: Sem<bigint>, unit: PendingX87, registers: boolean): void {
  const width = is16(sem) ? 16 : 32;
  const bytes = BigInt(width / 8);
  const field = (index: number): bigint => sem.readAt(0, bytes * BigInt(index), width);
  const words = Array.from({ length: FIELDS }, (_, index) => field(index));
  const low = (index: number): number => Number(words[index] & 0xffffn);
  const values = registers
    ? Array.from({ length: 8 }, (_, i) => {
        const at = bytes * BigInt(FIELDS) + BigInt(i * 10);
        return (sem.readAt(0, at + 8n, 16) << 64n) | sem.readAt(0, at, 64);
      })
    : [];
  unit.fcw = low(0);
  unit.fsw = low(1);
  unit.fip = words[3];
  unit.fdp = words[5];
  unit.tags = 0;
  for (let number = 0; number < 8; number++) if (((low(2) >> (number * 2)) & 3) !== 3) unit.tags |= 1 << number;
  values.forEach((value, i) => unit.put(i, value));
}
