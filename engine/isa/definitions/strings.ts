import type { Width } from '../../core/bits';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';

/** Moves RSI or RDI past one element, backwards when DF is set, wrapped to the address size. */
export function advance<V>(s: Sem<V>, register: 'rsi' | 'rdi', width: Width): void {
  const bytes = s.lit(width / 8);
  const from = s.gpr(register);
  const moved = s.select(s.flag('DF'), s.sub(from, bytes), s.add(from, bytes));
  s.setGpr(register, s.zext(moved, s.form.addressWidth), s.form.addressWidth);
}

/** The element at [RDI] is read first, as processors do: it decides which of two faults is seen. */
function compare<V>(s: Sem<V>, width: Width): void {
  const b = s.read(1);
  const a = s.read(0);
  s.setFlags('sub', width, a, b, s.zext(s.sub(a, b), width));
}

function move<V>(s: Sem<V>, width: Width): void {
  s.write(0, s.read(1));
  advance(s, 'rsi', width);
  advance(s, 'rdi', width);
}

function compareStrings<V>(s: Sem<V>, width: Width): void {
  compare(s, width);
  advance(s, 'rsi', width);
  advance(s, 'rdi', width);
}

function scan<V>(s: Sem<V>, width: Width): void {
  compare(s, width);
  advance(s, 'rdi', width);
}

function load<V>(s: Sem<V>, width: Width): void {
  s.write(0, s.read(1));
  advance(s, 'rsi', width);
}

function store<V>(s: Sem<V>, width: Width): void {
  s.write(0, s.read(1));
  advance(s, 'rdi', width);
}

interface StringFamily {
  readonly stem: string;
  readonly summary: string;
  readonly source: string;
  readonly comparesZf: boolean;
  readonly once: <V>(s: Sem<V>, width: Width) => void;
}

const families: readonly StringFamily[] = [
  {
    stem: 'movs',
    summary: 'Copies one element from [RSI] to [RDI] and moves both on; REP copies RCX of them.',
    source: 'SDM Vol. 2B MOVS/MOVSB/MOVSW/MOVSD/MOVSQ',
    comparesZf: false,
    once: move,
  },
  {
    stem: 'cmps',
    summary: 'Compares the elements at [RSI] and [RDI] and moves both on; REPE goes on while they are equal.',
    source: 'SDM Vol. 2A CMPS/CMPSB/CMPSW/CMPSD/CMPSQ',
    comparesZf: true,
    once: compareStrings,
  },
  {
    stem: 'scas',
    summary: 'Compares the accumulator with the element at [RDI] and moves on; REPNE searches for it.',
    source: 'SDM Vol. 2B SCAS/SCASB/SCASW/SCASD',
    comparesZf: true,
    once: scan,
  },
  {
    stem: 'lods',
    summary: 'Loads the element at [RSI] into the accumulator and moves on.',
    source: 'SDM Vol. 2A LODS/LODSB/LODSW/LODSD/LODSQ',
    comparesZf: false,
    once: load,
  },
  {
    stem: 'stos',
    summary: 'Stores the accumulator at [RDI] and moves on; REP fills RCX elements.',
    source: 'SDM Vol. 2B STOS/STOSB/STOSW/STOSD/STOSQ',
    comparesZf: false,
    once: store,
  },
];
const ELEMENTS = [['b', 8], ['w', 16], ['d', 32], ['q', 64]] as const; // prettier-ignore

/** Forms of the same mnemonic with XMM operands (MOVSD, CMPSD) belong to SSE2. */
export const stringInstructions: readonly Instruction[] = families.flatMap(
  ({ stem, summary, source, comparesZf, once }) =>
    ELEMENTS.map(
      ([suffix, width]): Instruction => ({
        mnemonic: stem + suffix,
        codes: /^(?!.*xmm)/u,
        summary,
        source,
        semantics: (s) => s.repeat(() => once(s, width), comparesZf),
      }),
    ),
);
