import type { Image } from '../asm/api';
import { invariant } from '../core/invariant';
import type { Machine } from '../machine/machine';
import type { KernelSpec, LinuxHost, Served } from './api';
import { KernelSymbols } from './kernel-symbols';
import { Memento } from './memento';
import { handOver } from './power-on';
import { endTask, endThread, exitStatus } from './services/exit';
import { serviceOf } from './services/index';
import { factsOf } from './services/procfs';
import { tick } from './services/vdso';
import type { Outcome, Program } from './services/kernel';
import { Kernel } from './services/kernel';
import { LOCAL_TIMER_VECTOR, hasCompany, timerAt, waitAlone } from './services/schedule';

/** Vector of the terminal's interrupt: COM1, IRQ 4. Source: Linux v4.15 arch/x86/include/asm/irq_vectors.h. */
const SERIAL_VECTOR = 0x34;
/** RDI, RSI, RDX, RCX, R8, R9. */
const ARGUMENT_REGISTERS = [7, 6, 2, 1, 8, 9] as const;

/** A stretch of an address space. */
export interface Mapping {
  readonly start: bigint;
  readonly end: bigint;
  /** As `r-xp`. */
  readonly rights: string;
  /** Of its start in its file. */
  readonly offset: number;
  readonly name: string;
}

/** The services' side of a moment; see {@link Linux.save}. */
export interface LinuxState {
  readonly services: Memento;
  readonly timerAt: number;
}

/**
 * Linux on the machine: the loader's hand-over, and the services behind `vmcall`. All else that the kernel does is code
 * in guest memory.
 */
export class Linux {
  readonly symbols: KernelSymbols;
  readonly #kernel: Kernel;
  readonly #image: Image;
  readonly #spec: KernelSpec;
  readonly #seed: bigint;
  #problem: string | null = null;
  #timerAt = Infinity;

  constructor(
    readonly machine: Machine,
    image: Image,
    spec: KernelSpec,
    host: LinuxHost,
  ) {
    this.#image = image;
    this.#spec = spec;
    this.#seed = host.seed;
    this.symbols = new KernelSymbols(image);
    this.#kernel = new Kernel(machine, host, spec.boot, this.symbols, spec.profile);
  }

  /** What the first process will run; before {@link powerOn}. */
  setProgram(image: Image, argv: readonly string[], envp: readonly string[]): void {
    const program: Program = { image, argv, envp };
    this.#kernel.program = program;
  }

  /** Loads the image and sets the CPU as a boot loader would leave it. */
  powerOn(): void {
    this.machine.cpu.entropy = this.#seed;
    this.#problem = handOver(this.machine, this.#image, this.#spec.boot, this.#spec.vendor);
  }
  /** Why the image could not be loaded, in a sentence; null when all is well. */
  get problem(): string | null {
    return this.#problem;
  }

  /**
   * Serves the `vmcall` at RIP. RAX holds the result when the outcome is `done`; the caller then goes on behind it. From
   * ring 3 it does what KVM does: -EPERM, nothing else. An unknown number is a panic, because only an edited kernel has one.
   */
  serve(): Served {
    const { cpu } = this.machine;
    if (cpu.cpl !== 0) return this.#done('denied', -1);
    const number = Number(cpu.gpr[0] & 0xffff_ffffn);
    const service = serviceOf(number);
    if (service === null)
      return {
        kind: 'panic',
        reason: `vmcall in ring 0 at ${this.symbols.name(cpu.rip)} with the unknown service ${number}`,
      };
    const task = this.#kernel.current;
    const served = this.#finish(
      service.name,
      service.run(
        this.#kernel,
        ARGUMENT_REGISTERS.map((register) => cpu.gpr[register]),
      ),
    );
    // A system call that came to its end; those of the kernel itself may run in the middle of one.
    if (served.kind === 'done' && number < 0x400) {
      task.until = null;
      task.written = 0;
    }
    tick(this.#kernel);
    this.#timerAt = timerAt(this.#kernel);
    return served;
  }

  #done(service: string, value: number | bigint): Served {
    this.machine.cpu.gpr[0] = BigInt.asUintN(64, BigInt(value));
    const notes = this.#kernel.takeNotes();
    return { kind: 'done', service, ...(notes.length === 0 ? {} : { notes }) };
  }

  #finish(service: string, outcome: Outcome): Served {
    if (typeof outcome === 'number' || typeof outcome === 'bigint') return this.#done(service, outcome);
    switch (outcome.end) {
      case 'wait': {
        const { inputs } = this.#kernel;
        // schedule() itself: nobody can run.
        if (service === 'schedule') return { kind: 'wait', service, reason: 'input' };
        return this.#block(service, () => this.#kernel.inputs !== inputs, null, false);
      }
      case 'block':
        return this.#block(service, outcome.ready, outcome.deadline, outcome.killable ?? false);
      case 'stop':
        this.#kernel.current.state = { kind: 'stopped' };
        return this.#enter('wait_in_service', service);
      case 'call':
        this.machine.cpu.gpr[11] = outcome.value;
        return this.#enter(outcome.symbol, service);
      case 'exit':
        return this.#end(service, exitStatus(outcome.status)) ?? { kind: 'exit', status: outcome.status };
      case 'thread':
        return this.#endThread(service, exitStatus(outcome.status));
      case 'killed':
        return (
          this.#end(service, outcome.signal) ?? {
            kind: 'killed',
            signal: outcome.signal,
            ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
            ...(outcome.info === undefined ? {} : { info: outcome.info }),
          }
        );
      case 'panic':
        return { kind: 'panic', reason: outcome.reason };
    }
  }

  /** The current task waits. Alone, it is the host that waits for input, or the clock moves on. */
  #block(service: string, ready: () => boolean, deadline: bigint | null, killable: boolean): Served {
    const kernel = this.#kernel;
    if (hasCompany(kernel)) {
      kernel.current.state = { kind: 'waiting', ready, deadline, killable };
      return this.#enter('wait_in_service', service);
    }
    const alone = waitAlone(kernel, ready, deadline);
    if (alone === 'again') return { kind: 'called', service };
    return alone.end === 'wait' ? { kind: 'wait', service, reason: 'input' } : { kind: 'panic', reason: alone.reason };
  }

  /** The current task ends with a status as wait4 has it; null when it is the first, with which the run ends. */
  #end(service: string, status: number): Served | null {
    const kernel = this.#kernel;
    const task = kernel.current;
    if (task.process === kernel.tasks.first.process) return null;
    endTask(kernel, task, status);
    const served = this.#enter('wait_in_service', service);
    return served.kind === 'called' ? { ...served, ended: { pid: task.pid, status } } : served;
  }

  /** The current thread ends and others of its process go on. */
  #endThread(service: string, status: number): Served {
    const { current } = this.#kernel;
    endThread(this.#kernel, current, status);
    const served = this.#enter('wait_in_service', service);
    return served.kind === 'called' ? { ...served, ended: { pid: current.pid, status } } : served;
  }

  /** Goes on in the kernel's own code, as if it had been called where the `vmcall` stands. */
  #enter(symbol: string, service: string): Served {
    const { cpu } = this.machine;
    const at = this.symbols.address(symbol);
    const sp = cpu.gpr[4] - 8n;
    if (at === null || !this.#kernel.memory.setKernelWord(sp, cpu.rip))
      return { kind: 'panic', reason: `${service} has to call ${symbol}, and there is no such function or no stack` };
    cpu.gpr[4] = sp;
    cpu.rip = at;
    return { kind: 'called', service };
  }

  /**
   * What the services know now, to be put back with the machine's own state of the same moment. Objects keep their identity.
   * @param previous an earlier one; what has not changed since is shared with it.
   */
  save(previous?: LinuxState): LinuxState {
    const kernel = this.#kernel;
    const outside = new Set<unknown>([kernel.machine, kernel.host, kernel.boot, kernel.symbols, kernel.program]);
    return { services: new Memento(kernel, outside, previous?.services), timerAt: this.#timerAt };
  }
  restore({ services, timerAt }: LinuxState): void {
    services.restore();
    this.#timerAt = timerAt;
  }

  /** Number of the current process. */
  get pid(): number {
    return this.#kernel.current.pid;
  }
  /** Processes that have not ended. */
  get liveProcesses(): number {
    return this.#kernel.tasks.live;
  }
  /** There has been more than one process. */
  get isMultitasking(): boolean {
    return this.#kernel.tasks.several;
  }
  /** The instruction count from which on {@link timerVector} is to be handed to `Processor.interrupt`; infinite mostly. */
  get timerAt(): number {
    return this.#timerAt;
  }
  readonly timerVector = LOCAL_TIMER_VECTOR;

  /** Where the task that runs keeps its pt_regs and its thread_info.flags, as linear addresses. */
  get task(): { readonly regs: bigint; readonly workFlags: bigint } {
    const { regs, struct } = this.#kernel.current;
    return { regs, workFlags: struct };
  }

  /** The address space of the process that runs, stretch by stretch as /proc/PID/maps has it: [start, end). */
  get mappings(): readonly Mapping[] {
    return (this.#kernel.current.mm?.stretches ?? []).map((vma) => {
      const { rights, offset, name } = factsOf(vma);
      return { start: BigInt(vma.start), end: BigInt(vma.end), rights, offset, name };
    });
  }

  /** RSP, which a `syscall` just executed has left as the program's. */
  get stackPointer(): bigint {
    return this.machine.cpu.gpr[4];
  }

  /** The readable beginning of a range of the program's memory, for views and logs. Changes nothing, pages nothing in. */
  peekUser(address: number, length: number): Uint8Array {
    return this.#kernel.peekUser(address, length);
  }

  /** Bytes for descriptor 0: keys for the terminal's line discipline, or the next part of a pipe. */
  input(bytes: Uint8Array): void {
    const kernel = this.#kernel;
    kernel.inputs++;
    invariant(kernel.host.terminal.length === 3, 'a process starts with three descriptors');
    if (!kernel.host.terminal[0]) return kernel.pipe.push(bytes);
    const before = kernel.signalPending;
    kernel.tty.type(bytes);
    if (kernel.signalPending && !before) kernel.interruptPending = true;
  }
  /** No more input: end of file for whoever reads. */
  endInput(): void {
    this.#kernel.inputs++;
    this.#kernel.inputEnded = true;
    this.#kernel.pipeEnded = true;
    this.#kernel.tty.hangUp();
  }

  /**
   * The vector to hand to `Processor.interrupt`, which holds it until RFLAGS.IF is set, or null. Typing ^C makes one, so
   * that a program that makes no system call is reached as well; it stays until the kernel's handler has run.
   */
  get interrupt(): number | null {
    return this.#kernel.interruptPending ? SERIAL_VECTOR : null;
  }
}
