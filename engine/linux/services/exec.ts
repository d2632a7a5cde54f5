import { encodeText } from '../text';
import type { Kernel, Program } from './kernel';
import { LAYOUT_32, PROT } from './mm';
import { USER32_CS, USER_CS, markCompat, resetSegments } from './compat-segments';
import { mapVdso32 } from './vdso32';
import { minSignalStack } from './sigframe';
import { mapVdso } from './vdso';
import { UID } from './vfs';

/** Auxiliary vector. Source: Linux v4.15 include/uapi/linux/auxvec.h; fs/binfmt_elf.c, create_elf_tables. */
const AT = {
  NULL: 0,
  PHDR: 3,
  PHENT: 4,
  PHNUM: 5,
  PAGESZ: 6,
  BASE: 7,
  FLAGS: 8,
  ENTRY: 9,
  UID: 11,
  EUID: 12,
  GID: 13,
  EGID: 14,
  PLATFORM: 15,
  HWCAP: 16,
  CLKTCK: 17,
  SECURE: 23,
  RANDOM: 25,
  EXECFN: 31,
  SYSINFO: 32,
  SYSINFO_EHDR: 33,
  MINSIGSTKSZ: 51,
} as const;

/** Strings of argv and envp together at most; Linux allows a quarter of the stack's limit. */
const MAX_ARGUMENT_BYTES = 0x8_0000;

/** Where the program starts, or why it cannot. */
export type Started = { readonly entry: bigint; readonly sp: bigint; readonly cs: bigint } | { readonly error: string };

/** Maps the program's segments and builds its stack: what execve does for a static program. */
export function startProgram(kernel: Kernel, { image, argv, envp }: Program): Started {
  const is32 = image.target === 'i386';
  if (is32 && !kernel.boot.ia32Emulation)
    return { error: 'it is a 32-bit program, and the kernel has ia32_emulation=off' };
  const mm = kernel.newAddressSpace();
  if (is32) mm.layout = LAYOUT_32;
  mm.readImpliesExec = readImpliesExec(kernel, image, is32);
  for (const segment of image.segments) {
    if (segment.size === 0) continue;
    if (segment.address < 0x1_0000n || segment.address + BigInt(segment.size) > BigInt(mm.layout.end) - 0x100_0000n)
      return { error: `the program's segment at 0x${segment.address.toString(16)} lies outside the user's half` };
    const { write, exec } = segment.flags;
    const prot = PROT.READ | (write ? PROT.WRITE : 0) | (exec ? PROT.EXEC : 0);
    if (!mm.mapSegment(Number(segment.address), segment.size, segment.bytes, prot))
      return { error: 'the machine has too little memory for the program' };
  }
  mm.mapStack(image.stack === 'executable');
  const vdso = is32 ? null : mapVdso(kernel, mm);
  const vdso32 = is32 ? mapVdso32(kernel, mm) : null;
  const sp = buildStack(kernel, mm.layout.stackTop, image.entry, argv, envp, {
    ...programHeaders(image),
    is32,
    vdso: vdso32?.base ?? vdso,
    vsyscall: vdso32?.vsyscall ?? null,
  });
  if (typeof sp !== 'number') return sp;
  resetSegments(kernel, is32);
  markCompat(kernel, kernel.current, is32);
  return { entry: image.entry, sp: BigInt(sp), cs: is32 ? USER32_CS : USER_CS };
}

/**
 * Whether what a program may read it may run, too. Source: Linux v4.15 arch/x86/include/asm/elf.h, elf_read_implies_exec;
 * the table there since commit 122306117afe, v5.8.
 */
function readImpliesExec(kernel: Kernel, { stack }: Program['image'], is32: boolean): boolean {
  if (kernel.atLeast(5, 8)) return is32 && stack === 'unstated';
  return stack !== undefined;
}

/** Where the program headers lie in memory, if the first segment is the beginning of an ELF file. */
function programHeaders(image: Program['image']): { at: bigint; count: number } {
  const first = image.segments.find((segment) => segment.bytes.length >= 64 && segment.bytes[0] === 0x7f);
  if (first === undefined || first.bytes[1] !== 0x45 || first.bytes[2] !== 0x4c || first.bytes[3] !== 0x46)
    return { at: 0n, count: 0 };
  const header = new DataView(first.bytes.buffer, first.bytes.byteOffset, 64);
  if (image.target === 'i386')
    return { at: first.address + BigInt(header.getUint32(28, true)), count: header.getUint16(44, true) };
  return { at: first.address + header.getBigUint64(32, true), count: header.getUint16(56, true) };
}

/** What the auxiliary vector says besides the program itself; addresses, null where there is nothing. */
interface StackContents {
  readonly is32: boolean;
  readonly at: bigint;
  readonly count: number;
  readonly vdso: number | null;
  readonly vsyscall: number | null;
}

/**
 * The stack of a new process, from the top down: the program's name, strings of envp and argv, "x86_64", 16 random bytes;
 * then, aligned to 16: argc, argv, NULL, envp, NULL, auxiliary vector. Source: System V psABI x86-64 §3.4.1, i386 §3.
 */
function buildStack(
  kernel: Kernel,
  stackTop: number,
  entry: bigint,
  argv: readonly string[],
  envp: readonly string[],
  headers: StackContents,
): number | { error: string } {
  const { is32 } = headers;
  let at = stackTop - (is32 ? 4 : 8);
  let total = 0;
  const push = (bytes: Uint8Array): number => {
    at -= bytes.length;
    total += bytes.length;
    if (total <= MAX_ARGUMENT_BYTES) kernel.memory.write(at, bytes);
    return at;
  };
  const pushString = (text: string): number => push(encodeText(`${text}\0`));
  const name = pushString(argv[0] ?? '');
  const environment = envp.toReversed().map(pushString).toReversed();
  const parameters = argv.toReversed().map(pushString).toReversed();
  const platform = pushString(is32 ? 'i686' : 'x86_64');
  const random = push(kernel.random.bytes(16));
  if (total > MAX_ARGUMENT_BYTES) return { error: 'the arguments and the environment are too long' };

  const auxiliary: readonly (readonly [number, number | bigint])[] = [
    ...(headers.vsyscall === null ? [] : [[AT.SYSINFO, headers.vsyscall] as const]),
    ...(headers.vdso === null ? [] : [[AT.SYSINFO_EHDR, headers.vdso] as const]),
    ...(kernel.atLeast(5, 14) ? [[AT.MINSIGSTKSZ, minSignalStack(kernel.machine)] as const] : []),
    [AT.HWCAP, 0x0178_bfbf],
    [AT.PAGESZ, 4096],
    [AT.CLKTCK, 100],
    [AT.PHDR, headers.at],
    [AT.PHENT, is32 ? 32 : 56],
    [AT.PHNUM, headers.count],
    [AT.BASE, 0],
    [AT.FLAGS, 0],
    [AT.ENTRY, entry],
    [AT.UID, UID],
    [AT.EUID, UID],
    [AT.GID, UID],
    [AT.EGID, UID],
    [AT.SECURE, 0],
    [AT.RANDOM, random],
    [AT.EXECFN, name],
    [AT.PLATFORM, platform],
    [AT.NULL, 0],
  ];
  const words = [argv.length, ...parameters, 0, ...environment, 0, ...auxiliary.flat()].map(BigInt);
  const sp = Math.floor((at - words.length * (is32 ? 4 : 8)) / 16) * 16;
  const block = new Uint8Array((is32 ? Uint32Array.from(words, Number) : BigUint64Array.from(words)).buffer);
  return kernel.memory.write(sp, block) === block.length
    ? sp
    : { error: 'the machine has too little memory for a stack' };
}
