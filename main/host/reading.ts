import type { InstructionRow } from '../../preload/contract';
import type { EngineRequest } from './protocol';
import { Slicer } from './slicer';

/** Of the session, as far as they ask anything: they wait until the present is back. */
const LOOKS: ReadonlySet<EngineRequest['method']> = new Set([
  'instructions', 'look', 'memory', 'evaluate', 'journey', 'msrs', 'rings', 'exportRecording', 'checkReplay',
  'setBreakpoints', 'setWatchpoints', 'setEventStops', 'setQuestions', 'reset',
]); // prettier-ignore
/** They have nothing to do with the session. */
const OTHERS: ReadonlySet<EngineRequest['method']> = new Set([
  'hello', 'check', 'ask', 'help', 'kernelSources', 'acknowledge', 'compare', 'profile',
]); // prettier-ignore

interface Reader {
  advance(budget: number): readonly InstructionRow[] | null;
  end(): void;
}

/**
 * A replay that instructions are read from, in slices of a few milliseconds. What looks at the machine waits for its end; a
 * command ends it at once.
 */
export class Reading {
  readonly over: Promise<readonly InstructionRow[] | null>;
  #settle: (rows: readonly InstructionRow[] | null) => void = () => {};
  #isOver = false;
  readonly #slicer = new Slicer();

  constructor(private readonly reader: Reader) {
    this.over = new Promise((settle) => {
      this.#settle = settle;
    });
    // Not at once: a bug of the engine must end its worker, not answer one call.
    setImmediate(() => this.#turn());
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** What to do about a request that comes meanwhile. */
  meets(method: EngineRequest['method']): 'wait' | 'pass' | 'giveUp' {
    return LOOKS.has(method) ? 'wait' : OTHERS.has(method) ? 'pass' : 'giveUp';
  }
  giveUp(): void {
    if (this.#isOver) return;
    this.reader.end();
    this.#finish(null);
  }

  #turn(): void {
    if (this.#isOver) return;
    const rows = this.#slicer.run(
      (budget) => this.reader.advance(budget),
      () => 0,
    );
    if (rows === null) setImmediate(() => this.#turn());
    else this.#finish(rows);
  }
  #finish(rows: readonly InstructionRow[] | null): void {
    this.#isOver = true;
    this.#settle(rows);
  }
}
