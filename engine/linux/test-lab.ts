import { assemble, link } from '../asm/index';
import type { SourceFile } from '../asm/api';
import type { MsrName } from '../core/msrs';
import { invariant } from '../core/invariant';
import { Processor } from '../exec/processor';
import type { CpuVendor } from '../machine/machine';
import { Machine } from '../machine/machine';
import type { BootOptions, HostFolder, Served } from './api';
import { parseBootOptions } from './boot-options';
import { buildKernel } from './build';
import { cpuFeatures } from './profile';
import { Linux } from './linux';
import { enterCall } from './strace';

/** What a test runs. */
export interface LabRun {
  /** AT&T source of the program; `_start` is its entry. */
  readonly program: string;
  /** Kernel profile. Default v4.15. */
  readonly profile?: string;
  readonly boot?: string;
  readonly vendor?: CpuVendor;
  readonly terminal?: boolean;
  readonly input?: string;
  /** Input ends behind `input`. Default true. */
  readonly inputEnds?: boolean;
  readonly root?: HostFolder;
  readonly argv?: readonly string[];
  readonly envp?: readonly string[];
  /** Edited kernel files: name → (text → text). */
  readonly edit?: Readonly<Record<string, (text: string) => string>>;
  readonly kernel?: readonly SourceFile[];
  readonly limit?: number;
}

/** What came of it. */
export interface LabResult {
  /** `exit 0`, `killed 11: reason`, `panic: reason`, `shutdown`, `halted`, `wait`, `limit`. */
  readonly end: string;
  readonly output: string;
  /** Services in order. */
  readonly services: readonly string[];
  /** strace's lines without their padding. */
  readonly calls: readonly string[];
  /** What crossed: `syscall`, `swapgs`, `cr3 …`, `cpl a→b by`, `dispatch n`, `vmcall name`. Since the first program started. */
  readonly path: readonly string[];
  readonly msrs: ReadonlyMap<MsrName, bigint>;
  readonly bootInstructions: number;
  readonly linux: Linux;
  readonly machine: Machine;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

export function bootOptions(text: string, profile = 'v4.15'): BootOptions {
  const parsed = parseBootOptions(text, profile);
  invariant('options' in parsed, `a test's boot options are good: ${text}`);
  return parsed.options;
}

function programImage(source: string): Parameters<Linux['setProgram']>[0] {
  const assembly = assemble({ name: 'program.s', text: source });
  invariant(assembly.object !== undefined, `a test's program assembles: ${JSON.stringify(assembly.diagnostics[0])}`);
  const linked = link([assembly.object]);
  invariant(linked.image !== undefined, `a test's program links: ${JSON.stringify(linked.diagnostics[0])}`);
  return linked.image;
}

/** Boots and runs one program on the reference processor until something ends it. Only tests use it. */
export class Lab {
  readonly machine: Machine;
  readonly linux: Linux;
  readonly processor: Processor;
  output = '';
  readonly services: string[] = [];
  readonly calls: string[] = [];
  readonly path: string[] = [];
  readonly msrs = new Map<MsrName, bigint>();
  bootInstructions = 0;

  constructor(readonly run: LabRun) {
    const boot = bootOptions(run.boot ?? '', run.profile);
    const vendor = run.vendor ?? 'intel';
    const profile = run.profile ?? 'v4.15';
    const own = buildKernel({
      profile,
      boot,
      vendor,
      ...(run.kernel === undefined ? {} : { edited: run.kernel }),
    });
    invariant(own.image !== undefined, `a test's kernel builds: ${JSON.stringify(own.diagnostics[0])}`);
    this.machine = new Machine(vendor, undefined, cpuFeatures(profile));
    const terminal = run.terminal ?? false;
    this.linux = new Linux(
      this.machine,
      own.image,
      { profile, boot, vendor },
      {
        output: (_stream, bytes) => {
          for (const byte of bytes) this.output += String.fromCharCode(byte);
        },
        terminal: [terminal, terminal, terminal],
        ...(run.root === undefined ? {} : { root: run.root }),
        bootTime: 1_600_000_000_000_000_000n,
        seed: 1n,
      },
    );
    this.linux.setProgram(programImage(run.program), run.argv ?? ['program'], run.envp ?? []);
    this.linux.powerOn();
    invariant(this.linux.problem === null, this.linux.problem ?? '');
    this.processor = new Processor(this.machine);
    this.#observe();
    this.type(run.input ?? '');
    if (run.inputEnds ?? true) this.linux.endInput();
  }

  type(text: string): void {
    this.linux.input(latin(text));
  }

  #observe(): void {
    let open: ReturnType<typeof enterCall> | null = null;
    const { cpu } = this.machine;
    this.machine.observer = {
      msrWritten: (name, value) => this.msrs.set(name, value),
      gsSwapped: () => this.path.push('swapgs'),
      cr3Written: (value) => this.path.push(`cr3 ${(value & 0x1000n) === 0n ? 'kernel' : 'user'}`),
      cplChanged: (from, to, by) => {
        this.path.push(`cpl ${from}→${to} ${by}`);
        if (by === 'syscall' && from === 3) {
          const args = [7, 6, 2, 10, 8, 9].map((register) => cpu.gpr[register]);
          open = enterCall(cpu.gpr[0], args, this.linux);
        }
        if (to === 3 && open !== null && cpu.icount > this.bootInstructions) {
          this.calls.push(open.returned(cpu.gpr[0]).replace(/\) +=/u, ') ='));
          open = null;
        }
      },
      faulted: (fault) => this.path.push(`fault ${fault.vector}`),
      indirectCall: (slot) => {
        const table = this.linux.symbols.address('sys_call_table');
        if (table !== null && slot >= table && slot < table + 333n * 8n)
          this.path.push(`dispatch ${(slot - table) / 8n}`);
      },
    };
  }

  /** Runs on to the next end, or at most `limit` instructions. */
  go(limit = this.run.limit ?? 500_000): string {
    for (let steps = 0; steps < limit; steps++) {
      if (this.linux.interrupt !== null && (this.machine.cpu.rflags & 0x200n) !== 0n)
        this.processor.interrupt(this.linux.interrupt);
      if (this.machine.cpu.icount >= this.linux.timerAt) this.processor.interrupt(this.linux.timerVector);
      const result = this.processor.step();
      if (result.kind === 'vmcall') {
        const end = this.#serve();
        if (end !== null) return end;
      } else if (result.kind === 'halted' || result.kind === 'shutdown') return result.kind;
    }
    return 'limit';
  }

  #serve(): string | null {
    const served: Served = this.linux.serve();
    switch (served.kind) {
      case 'done':
        this.services.push(served.service);
        this.path.push(`vmcall ${served.service}`);
        if (served.service === 'kernel_execve') {
          this.bootInstructions = this.machine.cpu.icount;
          this.path.length = 0;
        }
        this.processor.completeVmcall();
        return null;
      case 'called':
        if (served.ended !== undefined) this.services.push(`end ${served.ended.pid} ${served.ended.status}`);
        return null;
      case 'wait':
        return 'wait';
      case 'exit':
        return `exit ${served.status}`;
      case 'killed':
        return `killed ${served.signal}: ${served.reason ?? ''}`;
      case 'panic':
        return `panic: ${served.reason}`;
    }
  }
}

/** Boots, runs, and says what came of it. */
export function runLab(run: LabRun): LabResult {
  const lab = new Lab(run);
  const end = lab.go();
  return { end, ...pick(lab) };
}

const pick = (lab: Lab): Omit<LabResult, 'end'> => ({
  output: lab.output,
  services: lab.services,
  calls: lab.calls,
  path: lab.path,
  msrs: lab.msrs,
  bootInstructions: lab.bootInstructions,
  linux: lab.linux,
  machine: lab.machine,
});
