import { encodeText } from '../text';
import { TASK_SIZE } from '../memory';
import type { Kernel, Program } from './kernel';
import { PROT, STACK_TOP } from './mm';
import { MIN_SIGNAL_STACK } from './sigframe';
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
  SYSINFO_EHDR: 33,
  MINSIGSTKSZ: 51,
} as const;

/** Strings of argv and envp together at most; Linux allows a quarter of the stack's limit. */
const MAX_ARGUMENT_BYTES = 0x8_0000;

/** Where the program starts, or why it cannot. */
export type Started = { readonly entry: bigint; readonly sp: bigint } | { readonly error: string };

/** Maps the program's segments and builds its stack: what execve does for a static program. */
export function startProgram(kernel: Kernel, { image, argv, envp }: Program): Started {
  const mm = kernel.newAddressSpace();
  for (const segment of image.segments) {
    if (segment.size === 0) continue;
    if (segment.address < 0x1_0000n || segment.address + BigInt(segment.size) > BigInt(TASK_SIZE) - 0x1000_0000n)
      return { error: `the program's segment at 0x${segment.address.toString(16)} lies outside the user's half` };
    const { write, exec } = segment.flags;
    const prot = PROT.READ | (write ? PROT.WRITE : 0) | (exec ? PROT.EXEC : 0);
    if (!mm.mapSegment(Number(segment.address), segment.size, segment.bytes, prot))
      return { error: 'the machine has too little memory for the program' };
  }
  mm.mapStack();
  const vdso = mapVdso(kernel, mm);
  const sp = buildStack(kernel, image.entry, argv, envp, { ...programHeaders(image), vdso });
  return typeof sp === 'number' ? { entry: image.entry, sp: BigInt(sp) } : sp;
}

/** Where the program headers lie in memory, if the first segment is the beginning of an ELF file. */
function programHeaders(image: Program['image']): { at: bigint; count: number } {
  const first = image.segments.find((segment) => segment.bytes.length >= 64 && segment.bytes[0] === 0x7f);
  if (first === undefined || first.bytes[1] !== 0x45 || first.bytes[2] !== 0x4c || first.bytes[3] !== 0x46)
    return { at: 0n, count: 0 };
  const header = new DataView(first.bytes.buffer, first.bytes.byteOffset, 64);
  return { at: first.address + header.getBigUint64(32, true), count: header.getUint16(56, true) };
}

/**
 * The stack of a new process, from the top down: the program's name, strings of envp and argv, "x86_64", 16 random bytes;
 * then, aligned to 16: argc, argv, NULL, envp, NULL, auxiliary vector. Source: System V psABI x86-64 §3.4.1.
 */
function buildStack(
  kernel: Kernel,
  entry: bigint,
  argv: readonly string[],
  envp: readonly string[],
  headers: { at: bigint; count: number; vdso: number | null },
): number | { error: string } {
  let at = STACK_TOP - 8;
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
  const platform = pushString('x86_64');
  const random = push(kernel.random.bytes(16));
  if (total > MAX_ARGUMENT_BYTES) return { error: 'the arguments and the environment are too long' };

  const auxiliary: readonly (readonly [number, number | bigint])[] = [
    ...(headers.vdso === null ? [] : [[AT.SYSINFO_EHDR, headers.vdso] as const]),
    ...(kernel.atLeast(5, 14) ? [[AT.MINSIGSTKSZ, MIN_SIGNAL_STACK] as const] : []),
    [AT.HWCAP, 0x0178_bfbf],
    [AT.PAGESZ, 4096],
    [AT.CLKTCK, 100],
    [AT.PHDR, headers.at],
    [AT.PHENT, 56],
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
  const sp = Math.floor((at - words.length * 8) / 16) * 16;
  const block = new Uint8Array(BigUint64Array.from(words).buffer);
  return kernel.memory.write(sp, block) === block.length
    ? sp
    : { error: 'the machine has too little memory for a stack' };
}
