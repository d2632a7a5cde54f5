import { lebBytes } from '../layout/relax';

/* The line number program. Source: DWARF 5, §6.2.5; the numbers of the header are GNU as's. */

export const LNS = {
  extended: 0,
  copy: 1,
  advancePc: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  negateStatement: 6,
  basicBlock: 7,
  constAddPc: 8,
  prologueEnd: 10,
  epilogueBegin: 11,
} as const;
export const LNE = { endSequence: 1, setAddress: 2, setDiscriminator: 4 } as const;

const LINE_BASE = -5;
const LINE_RANGE = 14;
const OPCODE_BASE = 13;
const MOST_BY_SPECIAL = Math.floor((255 - OPCODE_BASE) / LINE_RANGE);

/** From the length of an instruction on: of the opcodes that have numbers behind them, how many. */
export const HEADER_NUMBERS = [1, 1, 1, LINE_BASE & 255, LINE_RANGE, OPCODE_BASE, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

const uleb = (value: number): number[] => lebBytes(BigInt(value), false);

export const endOfSequence = (bytes: number): number[] => [
  ...(bytes === MOST_BY_SPECIAL ? [LNS.constAddPc] : bytes > 0 ? [LNS.advancePc, ...uleb(bytes)] : []),
  LNS.extended,
  1,
  LNE.endSequence,
];

/** A row so many lines and bytes behind the one before it. */
export function nextRow(lines: number, bytes: number): number[] {
  const isFar = lines < LINE_BASE || lines >= LINE_BASE + LINE_RANGE;
  const first = isFar ? [LNS.advanceLine, ...lebBytes(BigInt(lines), true)] : [];
  const rest = isFar ? 0 : lines;
  if (rest === 0 && bytes === 0) return [...first, LNS.copy];
  const special = rest - LINE_BASE + OPCODE_BASE;
  const direct = special + bytes * LINE_RANGE;
  if (direct <= 255) return [...first, direct];
  const second = direct - MOST_BY_SPECIAL * LINE_RANGE;
  if (second <= 255) return [...first, LNS.constAddPc, second];
  return [...first, LNS.advancePc, ...uleb(bytes), isFar ? LNS.copy : special];
}
