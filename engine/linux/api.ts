import type { Diagnostic, Image, SourceFile } from '../asm/api';
import type { CpuVendor } from '../machine/machine';

/** What a Linux command line would say; parsed from text such as `pti=off ia32_emulation=off`. */
export interface BootOptions {
  readonly pti: boolean;
  readonly ia32Emulation: boolean;
  readonly smap: boolean;
  readonly smep: boolean;
  /** Ring 3 may use RDFSBASE, WRFSBASE, RDGSBASE, WRGSBASE. */
  readonly fsgsbase: boolean;
  /** Ring 3 may not use SGDT, SIDT, SLDT, SMSW, STR. */
  readonly umip: boolean;
  /** What the page at 0xffffffffff600000 is: code, a trap to the kernel (readable or not), or nothing. */
  readonly vsyscall: 'native' | 'emulate' | 'xonly' | 'none';
  /** The entry clears the branch history; the entry untrains return instructions. */
  readonly spectreBhi: boolean;
  readonly retbleedUnret: boolean;
  /** The way out empties buffers of the CPU; exceptions put a fence behind the branch that decides on SWAPGS. */
  readonly mdsFull: boolean;
  readonly spectreV1: boolean;
}

export interface KernelSpec {
  /** A folder of linux/kernels, such as `v4.15`. */
  readonly profile: string;
  /** Edited sources by file name; the others are the profile's own. */
  readonly edited?: readonly SourceFile[];
  readonly boot: BootOptions;
  readonly vendor: CpuVendor;
}

export interface KernelBuild {
  readonly image?: Image;
  readonly diagnostics: readonly Diagnostic[];
}

/** Keeps linked kernels between processes. Failing to store or to find is no error. */
export interface ImageStore {
  /**
   * @param key all of the sources, or the profile's name where nothing is edited; the store adds whatever tells one
   * engine from another.
   */
  load(key: string): Image | null;
  save(key: string, image: Image): void;
}

/** A folder of the host, shared read-only; every change the guest makes stays in the guest's memory. */
export interface HostFolder {
  /** `path` is relative, `/`-separated, without `..`; null where there is nothing or a link leads out. */
  stat(path: string): {
    readonly kind: 'file' | 'directory';
    readonly size: number;
    readonly executable: boolean;
    readonly mtimeMs: number;
  } | null;
  read(path: string): Uint8Array | null;
  list(path: string): readonly string[];
}

/** What the guest's process reaches of the outside. */
export interface LinuxHost {
  /** Bytes the guest wrote to its terminal or pipe. */
  output(stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
  /** Whether descriptors 0, 1, 2 are terminals (line discipline, isatty) or pipes. */
  readonly terminal: readonly [boolean, boolean, boolean];
  readonly root?: HostFolder;
  /** Wall time at power-on, nanoseconds since 1970; a recorded input, so that a run can be repeated. */
  readonly bootTime: bigint;
  /** Seed of everything random in the guest. */
  readonly seed: bigint;
}

/** What a service adds to the trace. */
export type ServiceNote =
  /** A system call will run again: RIP is back on it. Which number RAX then holds. */
  | { readonly event: 'restart'; readonly number: number; readonly to: bigint }
  /** A signal frame was written; the way out leads to the handler. `info` is struct siginfo in strace's notation. */
  | {
      readonly event: 'handler';
      readonly signal: number;
      readonly info: string;
      readonly handler: bigint;
      readonly frame: bigint;
    };

/** Outcome of serving one `vmcall`. */
export type Served =
  /** RAX holds the result; go on behind the `vmcall`. */
  | { readonly kind: 'done'; readonly service: string; readonly notes?: readonly ServiceNote[] }
  /**
   * The kernel's own code goes on at RIP (schedule(), for one), or the `vmcall` is tried again at once; nothing is done yet.
   * `ended`: a process that is not the first has ended; its status as wait4 stores it.
   */
  | {
      readonly kind: 'called';
      readonly service: string;
      readonly ended?: { readonly pid: number; readonly status: number };
    }
  /** Nothing to read yet; the `vmcall` is tried again after input came. */
  | { readonly kind: 'wait'; readonly service: string; readonly reason: 'input' }
  /** The first process ended, and with it the run. */
  | { readonly kind: 'exit'; readonly status: number }
  | { readonly kind: 'killed'; readonly signal: number; readonly reason?: string; readonly info?: string }
  /** The kernel itself gave up (oops, double fault, panic), in words. */
  | { readonly kind: 'panic'; readonly reason: string };

/*
 * engine/linux/index.ts exports
 *   parseBootOptions(text: string, profile: string): { options: BootOptions } | { error: string }
 *   buildKernel(spec: KernelSpec): KernelBuild                       sources → image, by our own assembler
 *   kernelSources(profile: string): readonly SourceFile[]
 *   class Linux {
 *     constructor(machine: Machine, image: Image, spec: KernelSpec, host: LinuxHost)
 *     powerOn(): void                        loads the image, leaves the CPU where a boot loader would
 *     setProgram(program: Image, argv, envp): void     what the first process will run; before powerOn
 *     serve(): Served                        called with RIP at `vmcall`
 *     input(bytes: Uint8Array): void         typed or piped to descriptor 0; through the line discipline when a terminal
 *     endInput(): void
 *     readonly symbols: KernelSymbols        address(name), name(address)
 *                                            (physical while booting, the trampoline in the CPU entry area) as linked
 *     readonly problem: string | null        after powerOn: why the image cannot be loaded
 *     readonly interrupt: number | null      after input: a vector for Processor.interrupt, which holds it until IF is set
 *     peekUser(address, length): Uint8Array  the readable beginning of user memory; changes nothing
 *   }
 *   loadElf(bytes: Uint8Array): { image: Image } | { error: string }  one clear sentence for what cannot run
 *   enterCall(number, args, memory): CallInProgress                  strace's notation: entered(), returned(value), unfinished()
 *   SERVICES: one row a service: number, name, signature             PID: the one process
 *   SYSCALLS: one row a number: name, signature (argument names and kinds for strace notation), service
 *   ERRNO: name ↔ number and the C library's words
 */
