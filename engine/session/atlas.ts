import type { Image, ImageSymbol, Syntax } from '../asm/api';
import type { ImageIndex } from '../asm/image-index';
import { indexOf } from '../asm/image-index';
import { PAGE_SIZE, hex } from '../core/address';
import type { FormattedInstruction } from '../isa/format';
import { formatInstruction } from '../isa/format';
import { KernelSymbols, errnoOf, syscall32Of, syscallOf } from '../linux/index';
import type { Machine } from '../machine/machine';
import type { Breakpoint, SourcePlace } from './api';
import { DISPATCH_BEGINS } from './call-paths';
import type { KernelFacts, SystemCallTable } from './recorder';

export type MemoryRoot = 'current' | 'user' | 'kernel' | 'physical';

/** The user half of page-table isolation's pair of roots, in CR3. */
const USER_ROOT = 1n << 12n;
/** The first address that is not of the lower, user half. */
const CANONICAL_HALF = 0x0000_8000_0000_0000n;
/** Where physical address 0 is in the kernel's mapping of itself. Source: Linux v4.15 arch/x86/include/asm/page_64_types.h. */
const START_KERNEL_MAP = 0xffff_ffff_8000_0000n;

/** Source: Linux v4.15 arch/x86/entry/calling.h, SIZEOF_PTREGS. */
const SIZEOF_PT_REGS = 168n;

const TABLES = ['sys_call_table', 'ia32_sys_call_table', 'x32_sys_call_table'] as const;
/** More numbers than any table has. */
const MAX_ENTRIES = 1024;
/** How handlers of system calls are named, by era. Source: Linux arch/x86/include/asm/syscall_wrapper.h (v4.17 on). */
const HANDLER = /^(__x64_|__ia32_|__ia32_compat_|compat_|ptregs_)?sys_(?!call_table)|^stub_/;

/** Name of a system call by number, as strace prints one it does not know. */
const syscallName = (number: number): string =>
  syscallOf(number)?.name ?? `syscall_0x${BigInt.asUintN(64, BigInt(number)).toString(16)}`;

/** Name of a call of 32-bit programs by number. */
const syscall32Name = (number: number): string => syscall32Of(number)?.name ?? `i386_syscall_${number}`;

/** Name of the error that a handler's result stands for: -4095 to -1. Source: Linux v4.15 include/linux/err.h. */
function errnoName(value: bigint): string | null {
  const number = -BigInt.asIntN(64, value);
  return number >= 1n && number <= 4095n ? (errnoOf(Number(number))?.name ?? `E${number}`) : null;
}

/** Knows what is where: symbols, source lines and bytes of the program and of the kernel. */
export class Atlas {
  readonly user: ImageIndex;
  readonly kernel: ImageIndex;
  /** The program is a 32-bit one. */
  readonly is32: boolean;
  /** Where the kernel begins to look up which system call it is. */
  readonly dispatchBegins: ReadonlySet<bigint>;
  readonly #kernelSymbols: KernelSymbols;

  constructor(
    readonly machine: Machine,
    program: Image,
    kernel: Image,
    readonly pti: boolean,
    /** Notation of the program's source. */
    readonly notation: Syntax,
    /** Address of the pt_regs of the process that runs. */
    private readonly regs: () => bigint,
  ) {
    this.is32 = program.target === 'i386';
    this.user = indexOf(program);
    this.kernel = indexOf(kernel);
    this.#kernelSymbols = new KernelSymbols(kernel);
    this.dispatchBegins = new Set([...DISPATCH_BEGINS].flatMap((name) => this.kernel.addressOf(name) ?? []));
  }

  /** The first address behind the pt_regs of the process that runs, in whatever way its kernel finds that place. */
  get topOfRegs(): bigint {
    return this.regs() + SIZEOF_PT_REGS;
  }

  /** What the recorder asks of the kernel. */
  facts(): KernelFacts {
    const tables = TABLES.flatMap((name) => this.#table(name));
    return {
      tables,
      handlers: new Set(
        this.kernel.image.symbols.filter(({ name }) => HANDLER.test(name)).map(({ address }) => address),
      ),
      syscallName: (number, abi) => (abi === 'i386' ? syscall32Name(number) : syscallName(number)),
      errnoName,
      describe: (address) => this.describe(address),
      name: (address) => this.name(address),
      word: (address) => this.word(address),
    };
  }

  /** A table of system calls, up to the next symbol. */
  #table(name: string): SystemCallTable[] {
    const address = this.kernel.addressOf(name);
    if (address === undefined) return [];
    const end = this.kernel.endOf(address);
    return [{ name, address, entries: Math.min(MAX_ENTRIES, Number((end - address) / 8n)) }];
  }

  /**
   * The image address that `address` shows: itself, or for an alias of kernel memory (the CPU entry area's trampoline
   * page, boot's identity map) the address the kernel was linked at.
   */
  #home(address: bigint): { index: ImageIndex; address: bigint } | null {
    if (this.kernel.contains(address)) return { index: this.kernel, address };
    if (this.user.contains(address)) return { index: this.user, address };
    const physical = this.machine.mmu.locate(address);
    if (physical === null) return null;
    const linked = BigInt(physical) + START_KERNEL_MAP;
    return this.kernel.contains(linked) ? { index: this.kernel, address: linked } : null;
  }

  /** The symbol at or before a code address, and how far behind it that is; null where nothing known is. */
  symbolOf(address: bigint): { readonly name: string; readonly offset: bigint } | null {
    const home = this.#home(address);
    const symbol = home?.index.symbolAt(home.address) ?? null;
    return home === null || symbol === null ? null : { name: symbol.name, offset: home.address - symbol.address };
  }

  /** The symbol at or before an address of either image, as it was linked. */
  symbolAt(address: bigint): ImageSymbol | null {
    const home = this.#home(address);
    return home?.index.symbolAt(home.address) ?? null;
  }

  /** `symbol+0x…`, or null where nothing known is. */
  name(address: bigint): string | null {
    const home = this.#home(address);
    return home === null ? null : home.index.describe(home.address);
  }

  /** `symbol+0x…`, or the plain address. */
  describe(address: bigint): string {
    return this.name(address) ?? hex(address);
  }

  placeOf(address: bigint): SourcePlace | null {
    const home = this.#home(address);
    const place = home?.index.placeOf(home.address) ?? null;
    return place === null ? null : { side: home?.index === this.user ? 'user' : 'kernel', ...place };
  }

  /** Where the listing around `address` may begin: the nearest symbol at most 64 bytes before it. */
  startOfListing(address: bigint): bigint {
    const home = this.#home(address);
    const symbol = home?.index.symbolAt(home.address) ?? null;
    if (home === null || symbol === null) return address;
    const distance = home.address - symbol.address;
    return distance <= 64n ? address - distance : address;
  }

  /** Where code of the kernel named `symbol` or `symbol+0x…` runs: the trampoline at its alias. Null when there is none. */
  addressOf(symbol: string): string | null {
    const [name, offset] = symbol.split('+');
    const at = this.kernel.addressOf(name);
    if (at === undefined) return null;
    const linked = at + BigInt(offset ?? 0);
    return hex((this.pti ? this.#kernelSymbols.mappingsOf(linked).at(-1) : undefined) ?? linked);
  }

  /** Lines of a source, of the program or of the kernel, with something in executable memory, ascending. */
  codeLines(file: string): readonly number[] {
    const own = this.user.codeLinesOf(file);
    return own.length > 0 ? own : this.kernel.codeLinesOf(file);
  }

  /** Addresses at which a breakpoint stops: of either image, second mappings of kernel code included. */
  resolve({ address, file, line, symbol }: Breakpoint): readonly bigint[] {
    if (address !== undefined) return /^0x[0-9a-f]{1,16}$/i.test(address) ? [BigInt(address)] : [];
    if (symbol !== undefined) return this.#resolveSymbol(symbol);
    if (file === undefined || line === undefined) return [];
    const own = this.user.addressesOfLine(file, line);
    if (own.length > 0) return own;
    return this.kernel.addressesOfLine(file, line).flatMap((at) => this.#kernelSymbols.mappingsOf(at));
  }

  #resolveSymbol(text: string): readonly bigint[] {
    const [, name = '', offset = '0'] = /^([^+]+)(?:\+(0x[0-9a-f]{1,8}|\d{1,8}))?$/iu.exec(text.trim()) ?? [];
    const own = this.user.addressOf(name);
    if (own !== undefined) return [own + BigInt(offset)];
    const at = this.kernel.addressOf(name);
    return at === undefined ? [] : this.#kernelSymbols.mappingsOf(at + BigInt(offset));
  }

  /** One byte for each address, -1 where nothing is mapped. Changes no state. */
  bytes(address: bigint, length: number, root: MemoryRoot = 'current'): readonly number[] {
    const { ram } = this.machine;
    const bytes: number[] = [];
    while (bytes.length < length) {
      const at = BigInt.asUintN(64, address + BigInt(bytes.length));
      const inPage = Math.min(length - bytes.length, PAGE_SIZE - Number(at & 0xfffn));
      const physical = root === 'physical' ? Number(at) : this.#locate(at, root);
      for (let offset = 0; offset < inPage; offset += 1) {
        bytes.push(physical === null || physical + offset >= ram.size ? -1 : ram.bytes[physical + offset]);
      }
    }
    return bytes;
  }

  /** Physical address of a linear one as the kernel sees it, whichever root is loaded; null where nothing is mapped. */
  locate(address: bigint): number | null {
    return this.#locate(address, this.pti ? 'kernel' : 'current');
  }

  #locate(address: bigint, root: MemoryRoot): number | null {
    const { mmu, cpu } = this.machine;
    const other = root === 'user' ? cpu.cr3 | USER_ROOT : cpu.cr3 & ~USER_ROOT;
    return mmu.locate(address, this.pti && root !== 'current' ? other : cpu.cr3);
  }

  /** The 64-bit word at `address`, null where it is not mapped whole. */
  word(address: bigint): bigint | null {
    const bytes = this.bytes(address, 8);
    if (bytes.includes(-1)) return null;
    return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  }

  /** Bytes of the instruction at `address`, as many as are mapped, at most 15. */
  code(address: bigint): Uint8Array {
    const bytes = this.bytes(address, 15);
    const end = bytes.indexOf(-1);
    return Uint8Array.from(end === -1 ? bytes : bytes.slice(0, end));
  }

  instructionText(address: bigint): string {
    const code = this.code(address);
    return code.length === 0 ? '(nothing mapped here)' : this.format(code, address).text;
  }

  /** As the CPU reads it where it stands; else the kernel's half is 64-bit code, the user's what the program is. */
  codeSize(address: bigint): 16 | 32 | 64 {
    const { cpu } = this.machine;
    if (address >= CANONICAL_HALF) return 64;
    if (cpu.cpl === 3) return cpu.codeSize;
    return this.is32 ? 32 : 64;
  }

  /** In the notation of the program's source, and in AT&T for the kernel's half. */
  format(code: Uint8Array, address: bigint): FormattedInstruction {
    const syntax = address < CANONICAL_HALF ? this.notation : 'att';
    return formatInstruction(code, address, syntax, (target) => this.name(target), this.codeSize(address));
  }
}
