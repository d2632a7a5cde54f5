import type {
  Breakpoint,
  Edit,
  MachineView,
  MsrRegisterView,
  EditReply,
  JourneyFrame,
  StepKind,
  Stop,
} from '../../../preload/contract';
import type { LabSpec } from '../../../engine/index';
import type { EngineModule, LabSession, OutputSink } from '../protocol';

/**
 * A session small enough to know by heart, for tests of what is around the real one. Its program is one word:
 * `loop`, `print` (for ever), `exit`, `read` (waits for one input, prints it, exits), `crash` (the host fails).
 */
class TinySession implements LabSession {
  #icount = 0;
  #word = '';
  #goal: 'none' | 'go' | 'step' = 'none';
  #stop: Stop | null = null;
  #pauseAsked = false;
  #input: Uint8Array[] = [];

  constructor(private readonly sink: OutputSink) {}

  load({ program }: LabSpec) {
    this.#word = 'sources' in program ? (program.sources[0]?.text ?? '') : '';
    this.#stop = { kind: 'ready' };
    return { ok: this.#word !== 'bad', diagnostics: [], problems: this.#word === 'bad' ? ['It is bad.'] : [] };
  }

  advance(budget: number): Stop | null {
    if (this.#stop?.kind === 'exited') return this.#stop;
    this.#stop = null;
    for (let count = 0; count < budget; count++) {
      if (this.#pauseAsked) return this.#rest({ kind: 'paused' });
      this.#icount++;
      if (this.#word === 'crash') throw new Error('a bug of the host');
      if (this.#word === 'print') this.sink.output('stdout', new TextEncoder().encode('0123456789abcde\n'));
      if (this.#word === 'exit') return this.#rest({ kind: 'exited', status: 7 });
      if (this.#word === 'read') {
        const bytes = this.#input.shift();
        if (bytes === undefined) return this.#rest({ kind: 'waiting', for: 'input' });
        this.sink.output('stdout', bytes);
        return this.#rest({ kind: 'exited', status: 0 });
      }
      if (this.#goal === 'step') return this.#rest({ kind: 'step' });
    }
    return null;
  }

  go(): void {
    this.#aim('go');
  }
  step(_kind: StepKind): void {
    this.#aim('step');
  }
  seekCall(): void {
    this.#aim('step');
  }
  walk(_count: number): void {
    this.#aim('step');
  }
  runTo(_breakpoint: Breakpoint): void {
    this.#aim('go');
  }
  stepBack(): void {
    this.#icount = Math.max(0, this.#icount - 2);
    this.#aim('step');
  }
  seek({ icount }: { readonly icount: number }): void {
    this.#icount = icount - 1;
    this.sink.moved([{ bytes: new TextEncoder().encode('then') }]);
    this.#aim('step');
  }
  backToChange(): void {
    this.#aim('step');
  }
  evaluate(text: string) {
    return { ok: false, reason: `${text} is unknown`, at: 0 } as const;
  }
  journey(): JourneyFrame {
    return { ring: 3, at: null, instruction: null, words: '', boxes: [], slots: [], moves: [], touched: [] };
  }
  /** Says at which instruction it was asked. */
  look() {
    return { problem: `asked at ${this.#icount}` };
  }
  /** While it reads, the count stands elsewhere; `from` says how many turns it takes. */
  read({ from }: { readonly from: number }) {
    const present = this.#icount;
    let turns = from;
    this.#icount = -1;
    const end = (): void => {
      this.#icount = present;
    };
    const advance = () => {
      if (turns-- > 0) return null;
      end();
      return [];
    };
    return { advance, end };
  }
  memory() {
    return { problem: 'there is no memory' };
  }
  setEventStops(): void {
    this.#icount += 0;
  }
  bootWrite(): null {
    return null;
  }
  setWatchpoints(): void {
    this.#icount += 0;
  }
  get known() {
    return { log: [], end: this.moment };
  }
  get moment() {
    return { icount: this.#icount, sub: 0 };
  }
  get state() {
    return { cpu: Uint8Array.of(this.#icount & 0xff), memory: new Uint8Array(0) };
  }
  rings(): readonly number[] {
    return [0, 1];
  }
  pause(): void {
    this.#pauseAsked = true;
  }
  setBreakpoints(all: readonly Breakpoint[]) {
    return all.map((one) => ({ ...one, resolved: one.line === 1 ? '0x401000' : null }));
  }
  input(bytes: Uint8Array): void {
    this.#input.push(bytes);
  }
  endInput(): void {
    this.#input.push(new Uint8Array(0));
  }
  msrLaboratory(): readonly MsrRegisterView[] {
    const common = { linux: '', address: '', summary: '', source: '', value: '', boot: '', isAsBooted: true, points: null, meaning: '', fields: [] }; // prettier-ignore
    return [
      { name: 'IA32_LSTAR', ...common },
      { name: 'IA32_EFER', ...common },
    ];
  }
  edit(edit: Edit): EditReply {
    if (edit.kind === 'memory') return { ok: true, value: edit.bytes };
    return edit.name === 'IA32_EFER' ? { ok: false, reason: '#GP(0)' } : { ok: true, value: edit.value };
  }
  undoEdit(): boolean {
    return false;
  }
  injectNmi(): void {
    this.#icount += 1000;
  }
  view(): MachineView {
    return tinyView(this.#icount, this.#stop);
  }

  #aim(goal: 'go' | 'step'): void {
    this.#goal = goal;
    this.#pauseAsked = false;
  }
  #rest(stop: Stop): Stop {
    this.#pauseAsked = false;
    this.#stop = stop;
    return stop;
  }
}

export function tinyView(icount: number, stop: Stop | null): MachineView {
  return {
    stop,
    running: stop === null,
    icount,
    ring: 3,
    rip: '0x401000',
    at: '_start',
    place: { side: 'user', file: 'program.s', line: 1 },
    userPlace: null,
    cr3Root: 'user',
    registers: [{ name: 'rax', value: icount.toString(16).padStart(16, '0'), changed: true, points: null }],
    flags: [],
    msrs: [],
    stack: [],
    disassembly: [],
    path: [],
    syscalls: [],
    diagnosis: null,
    modeled: [],
    time: null,
  };
}

export const tinyEngine: EngineModule = {
  createSession: (sink) => new TinySession(sink),
  checkDocument: () => [],
  askEditor: () => [],
  comparePrograms: ({ variants }) => ({
    reports: [],
    outcome: [{ label: 'machines', cells: variants.map(({ kernel }) => kernel), differs: false }],
    msrs: [],
    calls: [],
  }),
  profiler: () => ({
    problem: null,
    done: 1,
    advance: () => true,
    profile: {
      instructions: 1,
      ring0: 0,
      rows: [{ name: '_start', ring: 3, count: 1, entered: 1, place: null }],
      sampled: null,
    },
  }),
  instructionHelp: () => null,
  kernelSources: () => [{ name: 'entry_64.S', text: '# tiny\n' }],
  kernels: [{ name: 'v4.15', label: 'Tiny', bootWords: ['pti=off'] }],
  examples: [{ name: 'hello.s', title: 'Hello', text: 'exit' }],
};
