import type { Machine } from '../../machine/machine';
import { physAddr } from '../../core/address';
import type { BootOptions, LinuxHost } from '../api';
import type { Image } from '../../asm/api';
import { Frames, GuestMemory } from '../memory';
import type { SignalName } from '../signals';
import { SIGNAL } from '../signals';
import { ByteQueue } from './byte-queue';
import { FileTable } from './file-table';
import { Mm } from './mm';
import { PageTables } from './page-tables';
import { Random } from './random';
import { Tty } from './tty';
import { Vfs } from './vfs';

/** The one process. */
export const PID = 1000;

/** What the first program is. */
export interface Program {
  readonly image: Image;
  readonly argv: readonly string[];
  readonly envp: readonly string[];
}

/** How a service ended; a number or bigint is the value for RAX. */
export type Outcome =
  | number
  | bigint
  | { readonly end: 'wait' }
  | { readonly end: 'exit'; readonly status: number }
  | { readonly end: 'killed'; readonly signal: number; readonly reason?: string }
  | { readonly end: 'panic'; readonly reason: string };

/** Physical memory that programs may have: between the loader's data and the image, and behind the image. */
const LOW_FRAMES = [0x20_0000, 0x100_0000] as const;
const HIGH_FRAMES_FROM = 0x120_0000;

/** Everything that the services know between two calls. The guest's memory holds the rest. */
export class Kernel {
  readonly memory: GuestMemory;
  readonly frames: Frames;
  readonly vfs: Vfs;
  readonly tty: Tty;
  readonly files: FileTable;
  readonly random: Random;
  /** Null until the first program is loaded. */
  mm: Mm | null = null;
  program: Program | null = null;
  /** Signals that wait for the way out to ring 3, with the reason in words where a fault made them. */
  readonly pending = new Map<number, string | undefined>();
  /** Nanoseconds spent in nanosleep, which takes no instructions. */
  sleptNs = 0n;
  /** Input of descriptor 0 where that is a pipe. */
  readonly pipe = new ByteQueue();
  pipeEnded = false;
  /** An interrupt of the terminal that waits to be taken. */
  interruptPending = false;

  constructor(
    readonly machine: Machine,
    readonly host: LinuxHost,
    readonly boot: BootOptions,
    /** Address of a kernel symbol, and name+offset of an address. */
    readonly symbols: { address(name: string): bigint | null; name(address: bigint): string },
  ) {
    this.frames = new Frames(machine, [LOW_FRAMES, [HIGH_FRAMES_FROM, machine.ram.size]]);
    this.memory = new GuestMemory(machine, (address, access) => this.mm?.fault(address, access) === 'mapped');
    this.vfs = new Vfs(host.root, host.bootTime);
    this.tty = new Tty(
      (bytes) => host.output('stdout', bytes),
      (name) => this.raise(name),
    );
    this.files = new FileTable(host.terminal);
    this.random = new Random(host.seed);
  }

  /** Nanoseconds since 1970; one instruction is one nanosecond (modeled). */
  get now(): bigint {
    return this.host.bootTime + BigInt(this.machine.cpu.icount) + this.sleptNs;
  }

  /** Makes the address space of a new program on the page tables in use. */
  newAddressSpace(): Mm {
    const { cpu } = this.machine;
    const root = physAddr(Number(cpu.cr3 & 0xff_ffff_f000n));
    this.mm = new Mm(this.machine, this.frames, new PageTables(this.machine, this.frames, root, this.boot.pti));
    return this.mm;
  }

  /** User memory as the program would find it, without making any page present. */
  peekUser(address: number, length: number): Uint8Array {
    const out = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const size = Math.min(length - done, 4096 - ((address + done) % 4096));
      const bytes = this.mm?.peek(address + done, size) ?? null;
      if (bytes === null) break;
      out.set(bytes, done);
      done += size;
    }
    return out.subarray(0, done);
  }

  /** Sends a signal to the process and sets TIF_SIGPENDING in init_task, which the exit path tests. */
  raise(name: SignalName, reason?: string): void {
    this.raiseNumber(SIGNAL[name], reason);
  }
  raiseNumber(number: number, reason?: string): void {
    if (!this.pending.has(number)) this.pending.set(number, reason);
    this.#setPendingFlag(true);
  }
  clearPending(): void {
    this.pending.clear();
    this.#setPendingFlag(false);
  }

  #setPendingFlag(set: boolean): void {
    const task = this.symbols.address('init_task');
    if (task === null) return;
    const at = physAddr(Number(task - 0xffff_ffff_8000_0000n));
    if (at < 0 || at + 4 > this.machine.ram.size) return;
    const flags = this.machine.ram.read(at, 32);
    this.machine.ram.write(at, set ? flags | 4n : flags & ~4n, 32);
  }
}
