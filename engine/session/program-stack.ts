/** Types of the auxiliary vector. Source: Linux v4.15 include/uapi/linux/auxvec.h. */
const AUXV: Readonly<Record<number, string>> = {
  0: 'AT_NULL', 3: 'AT_PHDR', 4: 'AT_PHENT', 5: 'AT_PHNUM', 6: 'AT_PAGESZ', 7: 'AT_BASE', 8: 'AT_FLAGS', 9: 'AT_ENTRY', 11: 'AT_UID',
  12: 'AT_EUID', 13: 'AT_GID', 14: 'AT_EGID', 15: 'AT_PLATFORM', 16: 'AT_HWCAP', 17: 'AT_CLKTCK', 23: 'AT_SECURE', 25: 'AT_RANDOM',
  26: 'AT_HWCAP2', 31: 'AT_EXECFN', 32: 'AT_SYSINFO', 33: 'AT_SYSINFO_EHDR',
}; // prettier-ignore

/** Words read at most: a program with more arguments than this keeps unlabelled slots. */
const MAX_WORDS = 512;

/**
 * What the kernel left on the stack of a new program, by address: argc, argv, envp and the auxiliary vector.
 * Source: System V ABI, AMD64 supplement, figure 3.9; of 32-bit programs the same in words of 4 bytes, i386 supplement, figure 2.3.
 * @param rsp the stack pointer at the program's first instruction.
 * @param word the word at an address, null where nothing is mapped.
 * @param size of a word, in bytes.
 */
export function programStackLabels(
  rsp: bigint,
  word: (address: bigint) => bigint | null,
  size: 4 | 8 = 8,
): ReadonlyMap<bigint, string> {
  const labels = new Map<bigint, string>();
  let at = rsp;
  const next = (label: (value: bigint) => string): bigint => {
    const value = labels.size >= MAX_WORDS ? null : word(at);
    if (value === null) return 0n;
    labels.set(at, label(value));
    at += BigInt(size);
    return value;
  };
  next(() => 'argc');
  for (const list of ['argv', 'envp']) {
    let index = 0;
    while (next((value) => (value === 0n ? `${list}: end` : `${list}[${index}]`)) !== 0n) index += 1;
  }
  let type = 1n;
  while (type !== 0n) {
    const nameOf = (value: bigint): string => AUXV[Number(value & 0xffffn)] ?? `AT_${value}`;
    type = next((value) => `auxv type ${nameOf(value)}`);
    next(() => `auxv value of ${nameOf(type)}`);
  }
  return labels;
}
