import { performance } from 'node:perf_hooks';
import { Session } from '../../engine/index';

/** Instructions of the recorded run, boot included. */
const LENGTH = 100_000_000;
const STEPS = 20;

/** Programs that run for ever, by what they do to what a recording keeps. */
const PROGRAMS = {
  'a loop of arithmetic': '1: add %rcx, %rax\n xor %rax, %rdx\n dec %ecx\n jnz 1b\n',
  'a loop that writes over 1 MiB':
    ' lea area(%rip), %rbx\n1: inc %rcx\n mov %rcx, %rax\n and $0xfffff, %eax\n mov %cl, (%rbx,%rax)\n jmp 1b\n .bss\narea: .skip 1 << 20\n',
  'a system call each 10,000 instructions':
    '1: mov $5000, %ebx\n2: dec %ebx\n jnz 2b\n mov $39, %eax\n syscall\n jmp 1b\n',
} as const;

interface Figures {
  readonly name: string;
  /** Seconds of the live run. */
  readonly seconds: number;
  /** Bytes that the run holds beside what the same run holds when nobody goes back. */
  readonly bytes: number;
  /** Milliseconds of CPU time of a jump and a step back together. */
  readonly cpu: number;
  /** Milliseconds of each step back from a moment anywhere in the run, sorted. */
  readonly back: readonly number[];
  /** Milliseconds of each jump to a moment anywhere, sorted. */
  readonly seek: readonly number[];
}

const held = (): number => {
  // Twice: what the first collection finalizes is freed by the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

function started(text: string, remembers: boolean): Session {
  const session = new Session({ output: () => undefined, ...(remembers ? { moved: () => undefined } : {}) });
  const reply = session.load({
    program: { sources: [{ name: 'p.s', text: `.globl _start\n_start:\n${text}` }] },
    kernel: 'v4.15',
    boot: '',
    cpu: 'intel',
    argv: ['p'],
    envp: [],
    terminal: [true, true, true],
  });
  if (!reply.ok) throw new Error(reply.diagnostics.map(({ message }) => message).join());
  session.go();
  while (session.view().icount < LENGTH) session.advance(Math.min(1_000_000, LENGTH - session.view().icount));
  session.pause();
  session.advance(1);
  return session;
}

function rest(session: Session): void {
  while (session.advance(1_000_000) === null);
}

/** @param random from 0 to 1. */
export function benchRecording(random: () => number): Figures[] {
  // What is made once for all sessions is no part of the first.
  started(PROGRAMS['a loop of arithmetic'], true);
  return Object.entries(PROGRAMS).map(([name, text]) => {
    const empty = held();
    let plain: Session | null = started(text, false);
    const without = held() - empty;
    plain.view();
    plain = null;
    const before = held();
    const began = performance.now();
    const session = started(text, true);
    const seconds = (performance.now() - began) / 1000;
    const bytes = held() - before - without;
    const start = session.view().time?.start.icount ?? 0;
    const usedBefore = process.cpuUsage();
    const back: number[] = [];
    const seek: number[] = [];
    for (let count = 0; count < STEPS; count++) {
      let at = performance.now();
      session.seek({ icount: Math.floor(start + random() * (LENGTH - start)), sub: 0 });
      rest(session);
      session.view();
      seek.push(performance.now() - at);
      at = performance.now();
      session.stepBack('into');
      rest(session);
      session.view();
      back.push(performance.now() - at);
    }
    const used = process.cpuUsage(usedBefore);
    const sorted = (all: readonly number[]): number[] => all.toSorted((a, b) => a - b);
    const cpu = (used.user + used.system) / 1000 / STEPS;
    return { name, seconds, bytes, cpu, back: sorted(back), seek: sorted(seek) };
  });
}
