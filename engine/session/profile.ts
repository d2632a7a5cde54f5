import type { LabSpec, SourcePlace } from './api';
import { Session } from './session';
import type { KnownRun } from './time/timeline';

/** What a function, or the code behind any other symbol, has run in one ring. */
export interface ProfileRow {
  /** The symbol at or before the instructions; `0x…` where there is none. */
  readonly name: string;
  readonly ring: 0 | 3;
  /** Instructions retired; of a sample an estimate. */
  readonly count: number;
  /** How often its first instruction was among them; null: a sample does not say. */
  readonly entered: number | null;
  /** Of its first instruction that ran. */
  readonly place: SourcePlace | null;
}
/** Counts of what retired from the program's first instruction on; the most first. */
export interface Profile {
  /** All of them, exactly. */
  readonly instructions: number;
  readonly ring0: number;
  readonly rows: readonly ProfileRow[];
  /** The counts are estimated from single instructions, one of `every` on average; null: every instruction was counted. */
  readonly sampled: Sampling | null;
}
export interface Sampling {
  readonly every: number;
  readonly samples: number;
}

/** Canonical addresses as whole numbers. */
const BITS = 48;

/** Counts the instructions of a session, each by its address. modeled: processes at the same address are one. */
export class InstructionCounts {
  readonly #user = new Map<number, number>();
  readonly #kernel = new Map<number, number>();
  #isOn = false;

  /** Boot is over: what retires from now on counts. */
  begin(): void {
    this.#isOn = true;
  }
  /** For {@link SessionSink.retired}. */
  readonly retired = (rip: bigint, cpl: number): void => {
    if (!this.#isOn) return;
    const counts = cpl === 3 ? this.#user : this.#kernel;
    const key = Number(BigInt.asUintN(BITS, rip));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };

  profile(session: Pick<Session, 'locate'>): Profile {
    const rows = [...rowsOf(this.#user, 3, session), ...rowsOf(this.#kernel, 0, session)];
    const sum = (ring: 0 | 3): number => rows.reduce((all, row) => all + (row.ring === ring ? row.count : 0), 0);
    const ring0 = sum(0);
    return { instructions: ring0 + sum(3), ring0, rows: rows.toSorted((a, b) => b.count - a.count), sampled: null };
  }
}

function rowsOf(counts: ReadonlyMap<number, number>, ring: 0 | 3, session: Pick<Session, 'locate'>): ProfileRow[] {
  const rows = new Map<string, ProfileRow>();
  for (const [key, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    const address = BigInt.asUintN(64, BigInt.asIntN(BITS, BigInt(key)));
    const { name, place } = session.locate(address);
    const [symbol = '', offset] = (name ?? `0x${address.toString(16)}`).split('+');
    const before = rows.get(symbol);
    rows.set(symbol, {
      name: symbol,
      ring,
      count: count + (before?.count ?? 0),
      entered: (before?.entered ?? 0) + (offset === undefined ? count : 0),
      place: before === undefined ? place : before.place,
    });
  }
  return [...rows.values()];
}

/** A run of at most so many instructions is counted whole: a few seconds. A longer one is sampled so often. */
const COUNTED_WHOLE = 2_000_000;
const SAMPLES = 20_000;
/** Nearer to each other they cost more than counting: the instructions around each are run one by one. */
const NEAREST = 1000;

/**
 * Runs a recorded run once more, apart from everything else, and counts: every instruction, or of a long run single ones. These
 * are a random number of instructions apart (the same in every profile), so that no loop keeps step with them; in between the
 * run goes as fast as it can.
 */
export class Profiler {
  readonly #counts = new InstructionCounts();
  readonly #session: Session;
  readonly #end: number;
  readonly #start: number;
  readonly #random = xorshift(0x9e37_79b9);
  /** Instructions between two samples on average; 0: every instruction is counted. */
  readonly #every: number;
  /** Where the next sample is taken. */
  #next = 0;
  #samples = 0;
  #isOver = false;
  /** Why it cannot be run; null when it can. */
  readonly problem: string | null;

  /** @param every how far samples are apart on average, 0: count all; default: by the length of the run. */
  constructor(spec: LabSpec, known: KnownRun, every?: number) {
    const { retired } = this.#counts;
    this.#every =
      every ?? (known.end.icount > COUNTED_WHOLE ? Math.max(NEAREST, Math.ceil(known.end.icount / SAMPLES)) : 0);
    const sees = this.#every === 0 ? { retired } : {};
    this.#session = new Session({ output: () => undefined, rows: false, ...sees });
    const reply = this.#session.load(spec, known.log.length > 0 ? known : undefined);
    this.problem = reply.ok
      ? null
      : (reply.problems[0] ?? 'The recorded program or its kernel does not build any more.');
    this.#end = known.end.icount;
    this.#start = reply.ok ? this.#session.icount : 0;
    if (!reply.ok) return;
    this.#counts.begin();
    this.#aimAtNext();
    this.#session.go();
  }

  /** From 0 to 1. */
  get done(): number {
    return this.#isOver || this.#end <= this.#start
      ? 1
      : (this.#session.icount - this.#start) / (this.#end - this.#start);
  }
  /** Runs about so many instructions. @returns whether the end is reached. */
  advance(budget: number): boolean {
    const until = Math.min(this.#end, this.#session.icount + budget);
    while (!this.#isOver && this.#session.icount < until) {
      const to = this.#every === 0 ? until : Math.min(until, this.#next);
      this.#isOver = this.#session.advance(to - this.#session.icount) !== null;
      if (this.#every > 0 && !this.#isOver && this.#session.icount >= this.#next) this.#sample();
    }
    return this.#isOver || this.#session.icount >= this.#end;
  }
  get profile(): Profile {
    const counted = this.#counts.profile(this.#session);
    if (this.#every === 0) return counted;
    const instructions = this.#session.icount - this.#start;
    const scale = (count: number): number => Math.round((count / Math.max(1, this.#samples)) * instructions);
    return {
      instructions,
      ring0: scale(counted.ring0),
      rows: counted.rows.map(({ name, ring, count, place }) => ({
        name,
        ring,
        count: scale(count),
        entered: null,
        place,
      })),
      sampled: { every: this.#every, samples: this.#samples },
    };
  }

  /** The instruction that comes next is the one. */
  #sample(): void {
    const { ring, rip } = this.#session;
    this.#counts.retired(rip, ring);
    this.#samples++;
    this.#aimAtNext();
  }
  #aimAtNext(): void {
    if (this.#every > 0) this.#next = this.#session.icount + 1 + (this.#random() % (2 * this.#every - 1));
  }
}

/** Random 32-bit numbers, the same for the same seed. */
function xorshift(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
