/**
 * Which instruction sets a CPU has for ring 3: the levels of the x86-64 psABI, each with what CPUs of its time have besides.
 *   v1  SSE2
 *   v2  CMPXCHG16B, POPCNT, SSE3 to SSE4.2
 *   v3  AVX, AVX2, BMI1, BMI2, F16C, FMA, LZCNT, MOVBE, XSAVE; with them AES, PCLMULQDQ, VAES, SHA, RDRAND, RDSEED, ADX,
 *       CLFLUSHOPT, CLWB, and on AMD SSE4A
 * No level has AVX-512. What the kernel uses (SYSCALL, PCID, SMAP, FSGSBASE, RDPID and the like) every level has.
 * Source: x86-64 psABI 1.0, table 3.1.
 */
export const CPU_LEVELS = ['x86-64-v1', 'x86-64-v2', 'x86-64-v3'] as const;
export type CpuLevel = (typeof CPU_LEVELS)[number];
/** What a machine has where nothing else is asked for. */
export const DEFAULT_LEVEL: CpuLevel = 'x86-64-v3';
