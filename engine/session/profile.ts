import type { LabSpec, SourcePlace } from './api';
import { Session } from './session';
import type { KnownRun } from './time/timeline';

/** What a function, or the code behind any other symbol, has run in one ring. */
export interface ProfileRow {
  /** The symbol at or before the instructions; `0x…` where there is none. */
  readonly name: string;
  readonly ring: 0 | 3;
  /** Instructions retired. */
  readonly count: number;
  /** How often its first instruction was among them. */
  readonly entered: number;
  /** Of its first instruction that ran. */
  readonly place: SourcePlace | null;
}
/** Exact counts, of every instruction that retired from the program's first one on; the most first. */
export interface Profile {
  readonly instructions: number;
  readonly ring0: number;
  readonly rows: readonly ProfileRow[];
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
    return { instructions: ring0 + sum(3), ring0, rows: rows.toSorted((a, b) => b.count - a.count) };
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

/** Runs a recorded run once more, apart from everything else, and counts. */
export class Profiler {
  readonly #counts = new InstructionCounts();
  readonly #session: Session;
  readonly #end: number;
  readonly #start: number;
  #isOver = false;
  /** Why it cannot be run; null when it can. */
  readonly problem: string | null;

  constructor(spec: LabSpec, known: KnownRun) {
    const { retired } = this.#counts;
    // Only what came from outside needs a session that remembers.
    const remembers = known.log.length > 0 ? { moved: () => undefined } : {};
    this.#session = new Session({ output: () => undefined, rows: false, retired, ...remembers });
    const reply = this.#session.load(spec, known.log.length > 0 ? known : undefined);
    this.problem = reply.ok
      ? null
      : (reply.problems[0] ?? 'The recorded program or its kernel does not build any more.');
    this.#end = known.end.icount;
    this.#start = reply.ok ? this.#session.icount : 0;
    if (!reply.ok) return;
    this.#counts.begin();
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
    const left = this.#end - this.#session.icount;
    if (left > 0 && !this.#isOver) this.#isOver = this.#session.advance(Math.min(budget, left)) !== null;
    return this.#isOver || this.#session.icount >= this.#end;
  }
  get profile(): Profile {
    return this.#counts.profile(this.#session);
  }
}
