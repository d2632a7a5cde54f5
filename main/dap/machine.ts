import type { LabSpec, LoadReply, Stop, TraceEvent } from '../../engine/index';
import { Session } from '../../engine/index';
import { Slicer } from '../host/slicer';

/** Where the machine says what happens. */
export interface MachineEvents {
  stopped(stop: Stop): void;
  /** The guest has printed. */
  output(stream: 'stdout' | 'stderr', text: string): void;
  /** The guest waits for input, and the run goes on once it comes. */
  waiting(): void;
  event?(event: TraceEvent): void;
  /** A bug of the lab: this machine does not go on. */
  failed(error: unknown): void;
}

/** Where its output goes: while it is full, the machine waits. */
export interface Outlet {
  readonly isFull: boolean;
  onceEmpty(action: () => void): void;
}

/**
 * A session that runs in slices of a few milliseconds, so that requests between them are answered at once whatever the
 * guest does.
 */
export class Machine {
  readonly session: Session;
  #state: 'rest' | 'run' | 'waiting' | 'over' = 'rest';
  #stop: Stop | null = null;
  #scheduled = false;
  #isTurning = false;
  #slicer = new Slicer();
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  readonly #written = { stdout: '', stderr: '' };

  constructor(
    private readonly events: MachineEvents,
    private readonly outlet: Outlet,
  ) {
    this.session = new Session({
      output: (stream, bytes) => {
        this.#written[stream] += this.#decoders[stream].decode(bytes, { stream: true });
      },
      ...(events.event === undefined ? {} : { event: (event) => events.event?.(event) }),
      // A console cannot take back what it shows: going back in time leaves it alone.
      moved: () => {},
    });
  }

  /** Loads a program. When that went well, its first stop is `ready`, at the first instruction, or `dead`. */
  load(spec: LabSpec): LoadReply {
    const reply = this.session.load(spec);
    if (reply.ok) this.#stop = this.session.view().stop;
    return reply;
  }

  /** Boots to the end, which most kernels have done when they are loaded. */
  boot(): void {
    if (this.#stop === null) this.#resume();
    else this.events.stopped(this.#stop);
  }

  get isAtRest(): boolean {
    return this.#state === 'rest';
  }
  get isOver(): boolean {
    return this.#state === 'over';
  }
  /** Why it is at rest. */
  get stop(): Stop | null {
    return this.#stop;
  }

  /** Aims, and runs until that or something else stops it. */
  run(aim: (session: Session) => void): void {
    if (this.#state !== 'rest') return;
    aim(this.session);
    // How far a slice gets in its time depends on the aim: backwards, or with watchpoints, not a hundredth as far.
    this.#slicer = new Slicer();
    this.#resume();
  }

  /** Goes on towards what the last run was aimed at. */
  goOn(): void {
    if (this.#state === 'rest') this.#resume();
  }

  pause(): void {
    if (this.#state !== 'run' && this.#state !== 'waiting') return;
    this.session.pause();
    this.#rest(this.session.advance(1) ?? { kind: 'paused' });
  }

  /** The guest's input; null: there is no more. */
  input(bytes: Uint8Array | null): void {
    if (bytes === null) this.session.endInput();
    else this.session.input(bytes);
    if (this.#state === 'waiting') this.#resume();
  }

  /** It does not run any more. */
  end(): void {
    this.#state = 'over';
  }

  #resume(): void {
    this.#state = 'run';
    this.#stop = null;
    if (this.#isTurning) this.#schedule();
    else this.#turn();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const turn = (): void => {
      this.#scheduled = false;
      this.#turn();
    };
    if (this.outlet.isFull) this.outlet.onceEmpty(turn);
    else setImmediate(turn);
  }

  #turn(): void {
    if (this.#state !== 'run') return;
    this.#isTurning = true;
    try {
      const stop = this.#slicer.run(
        (budget) => this.session.advance(budget),
        () => this.#written.stdout.length + this.#written.stderr.length,
      );
      this.#flush();
      if (stop === null) this.#schedule();
      else if (stop.kind === 'waiting') {
        this.#state = 'waiting';
        this.events.waiting();
      } else this.#rest(stop);
    } catch (error) {
      this.#state = 'over';
      this.events.failed(error);
    }
    this.#isTurning = false;
  }

  #rest(stop: Stop): void {
    this.#state = 'rest';
    this.#stop = stop;
    this.#flush();
    this.events.stopped(stop);
  }

  #flush(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const text = this.#written[stream];
      this.#written[stream] = '';
      if (text !== '') this.events.output(stream, text);
    }
  }
}
