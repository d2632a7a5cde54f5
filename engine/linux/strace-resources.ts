import type { CallMemory } from './strace-values';
import { pointer, readAll } from './strace-values';

const words = (bytes: Uint8Array): BigUint64Array => new BigUint64Array(bytes.slice().buffer);
const signed = (value: bigint): bigint => BigInt.asIntN(64, value);

type ShowStructure = (memory: CallMemory, address: bigint) => string;
/** A structure of 64-bit words, or the address where it cannot be read. */
const structure =
  (count: number, show: (fields: BigUint64Array) => string): ShowStructure =>
  (memory, address) => {
    const bytes = readAll(memory, address, count * 8);
    return bytes === null ? pointer(address) : show(words(bytes));
  };

/** Source: Linux v4.15 include/uapi/asm-generic/resource.h. */
export const RESOURCES = {
  0: 'RLIMIT_CPU', 1: 'RLIMIT_FSIZE', 2: 'RLIMIT_DATA', 3: 'RLIMIT_STACK', 4: 'RLIMIT_CORE', 5: 'RLIMIT_RSS', 6: 'RLIMIT_NPROC',
  7: 'RLIMIT_NOFILE', 8: 'RLIMIT_MEMLOCK', 9: 'RLIMIT_AS', 10: 'RLIMIT_LOCKS', 11: 'RLIMIT_SIGPENDING', 12: 'RLIMIT_MSGQUEUE',
  13: 'RLIMIT_NICE', 14: 'RLIMIT_RTPRIO', 15: 'RLIMIT_RTTIME',
} as const; // prettier-ignore

function limitText(value: bigint): string {
  if (value === 2n ** 64n - 1n) return 'RLIM64_INFINITY';
  return value > 1024n && value % 1024n === 0n ? `${value / 1024n}*1024` : String(value);
}
/** `{rlim_cur=8192*1024, rlim_max=RLIM64_INFINITY}`. */
export const limits = structure(
  2,
  ([current, most]) => `{rlim_cur=${limitText(current)}, rlim_max=${limitText(most)}}`,
);

export const USAGE_OF = { 0: 'RUSAGE_SELF', 1: 'RUSAGE_THREAD', 0xffff_ffff: 'RUSAGE_CHILDREN' } as const;
const time = (seconds: bigint, micros: bigint): string => `{tv_sec=${signed(seconds)}, tv_usec=${signed(micros)}}`;
export const usage = structure(4, ([s, us, ks, kus]) => `{ru_utime=${time(s, us)}, ru_stime=${time(ks, kus)}, ...}`);

export const clockTicks = structure(
  4,
  (t) =>
    `{tms_utime=${signed(t[0])}, tms_stime=${signed(t[1])}, tms_cutime=${signed(t[2])}, tms_cstime=${signed(t[3])}}`,
);

/** Source: Linux v4.15 include/uapi/linux/sysinfo.h. */
export const systemInfo = structure(14, (f) => {
  const names = ['totalram', 'freeram', 'sharedram', 'bufferram', 'totalswap', 'freeswap'];
  const memory = names.map((name, index) => `${name}=${f[4 + index]}`).join(', ');
  const tail = `procs=${f[10] & 0xffffn}, totalhigh=${f[11]}, freehigh=${f[12]}, mem_unit=${f[13] & 0xffff_ffffn}`;
  return `{uptime=${signed(f[0])}, loads=[${f[1]}, ${f[2]}, ${f[3]}], ${memory}, ${tail}}`;
});

export const PRIORITY_OF = { 0: 'PRIO_PROCESS', 1: 'PRIO_PGRP', 2: 'PRIO_USER' } as const;

/** The CPUs of a mask of `length` bytes: `[0 1]`. */
export function cpuSet(memory: CallMemory, address: bigint, length: bigint): string {
  const bytes = readAll(memory, address, Number(length));
  if (bytes === null) return pointer(address);
  const cpus = Array.from({ length: bytes.length * 8 }, (_, cpu) => cpu).filter((cpu) => ((bytes[cpu >> 3] >> (cpu & 7)) & 1) !== 0); // prettier-ignore
  return `[${cpus.join(' ')}]`;
}
