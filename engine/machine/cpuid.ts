import type { Machine } from './machine';
import { PHYSICAL_BITS } from './page-walk';

/** EAX, EBX, ECX, EDX. */
export type CpuidRegisters = readonly [number, number, number, number];
/** Whether an instruction has a definition, by mnemonic: the feature bits of instruction sets say just that. */
export type Defines = (mnemonic: string) => boolean;
/** What CPUID has to tell about. */
export type CpuIdentity = Pick<Machine, 'vendor' | 'features'>;

const VENDOR = { intel: 'GenuineIntel', amd: 'AuthenticAMD' } as const;
const BRAND = 'LSTAR modeled x86-64 CPU'.padEnd(48, '\0');
const HIGHEST_BASIC = 7;
const HIGHEST_EXTENDED = 0x8000_0008;
/** Family 6 model 0x55 and family 0x19 model 0x01, stepping 0. modeled: only names, without those models' features. */
const SIGNATURE = { intel: 0x0005_0650, amd: 0x00a0_0f10 } as const;

const word = (text: string, at: number): number =>
  [0, 1, 2, 3].reduce((value, i) => value | (text.charCodeAt(at + i) << (i * 8)), 0) >>> 0;

/** One register of a leaf: the bits whose condition holds. */
const bits = (rows: readonly (readonly [bit: number, isSet: boolean])[]): number =>
  rows.reduce((value, [bit, isSet]) => (isSet ? value | (1 << bit) : value), 0) >>> 0;

/**
 * CPUID as this CPU is: a bit is set only for what the machine or the definitions really do.
 * modeled: APIC, MTRR and topology are absent. There are no caches, but their sizes are told, because C libraries choose
 * how to copy memory by them.
 * Leaves beyond the highest answer like the highest basic one on Intel and with zeros on AMD.
 * Source: SDM Vol. 2A CPUID; AMD APM Vol. 3 appendix E.
 */
export function cpuid(cpu: CpuIdentity, leaf: number, subleaf: number, defines: Defines): CpuidRegisters {
  const { vendor, features } = cpu;
  const isExtended = leaf >= 0x8000_0000;
  if (isExtended ? leaf > HIGHEST_EXTENDED : leaf > HIGHEST_BASIC)
    return vendor === 'intel' ? cpuid(cpu, HIGHEST_BASIC, subleaf, defines) : [0, 0, 0, 0];
  const name = VENDOR[vendor];
  switch (leaf) {
    case 0:
      return [HIGHEST_BASIC, word(name, 0), word(name, 8), word(name, 4)];
    case 1:
      return [SIGNATURE[vendor], 0x0001_0000 | CLFLUSH_SIZE, basicEcx(defines), basicEdx(defines)];
    case 4:
      return vendor === 'intel' ? (CACHES[subleaf] ?? [0, 0, 0, 0]) : [0, 0, 0, 0];
    case 7:
      if (subleaf === 0) return [features.fred ? 1 : 0, structuredEbx(defines), structuredEcx(defines), 0];
      // FRED and LKGS.
      return subleaf === 1 && features.fred ? [bits([[17, true], [18, defines('lkgs')]]), 0, 0, 0] : [0, 0, 0, 0]; // prettier-ignore
    case 0x8000_0000: {
      const [, b, c, d] = cpuid(cpu, 0, 0, defines);
      return vendor === 'amd' ? [HIGHEST_EXTENDED, b, c, d] : [HIGHEST_EXTENDED, 0, 0, 0];
    }
    case 0x8000_0001:
      return extendedFeatures(vendor, defines);
    case 0x8000_0002:
    case 0x8000_0003:
    case 0x8000_0004: {
      const at = (leaf - 0x8000_0002) * 16;
      return [word(BRAND, at), word(BRAND, at + 4), word(BRAND, at + 8), word(BRAND, at + 12)];
    }
    case 0x8000_0005:
      return vendor === 'amd' ? [0, 0, AMD_L1, AMD_L1] : [0, 0, 0, 0];
    case 0x8000_0006:
      return [0, 0, AMD_L2, vendor === 'amd' ? AMD_L3 : 0];
    case 0x8000_0007:
      return [0, 0, 0, bits([[8, true]])]; // invariant TSC
    case 0x8000_0008:
      return [PHYSICAL_BITS | (48 << 8), 0, 0, 0];
    default:
      return [0, 0, 0, 0];
  }
}

/** EBX bits 15:8 of leaf 1: the line that CLFLUSH drops, in units of 8 bytes. */
const CLFLUSH_SIZE = 8 << 8;
/** Leaf 4 of Intel's: 32 KiB of data and of code, 512 KiB, 8 MiB. modeled: see {@link cpuid}. */
const cache = (type: number, level: number, ways: number, sets: number): CpuidRegisters => [
  type | (level << 5) | 0x100,
  ((ways - 1) << 22) | 63,
  sets - 1,
  0,
];
const CACHES: readonly CpuidRegisters[] = [cache(1, 1, 8, 64), cache(2, 1, 8, 64), cache(3, 2, 8, 1024), cache(3, 3, 16, 8192)]; // prettier-ignore
/** AMD's descriptions of the same: size in KiB, ways, lines of 64 bytes; L3 in units of 512 KiB. */
const AMD_L1 = (32 << 24) | (8 << 16) | (1 << 8) | 64;
const AMD_L2 = ((512 << 16) | (6 << 12) | (1 << 8) | 64) >>> 0;
const AMD_L3 = ((16 << 18) | (8 << 12) | (1 << 8) | 64) >>> 0;

/** Mnemonics that stand for an instruction set: when all of them are defined, so is the set. */
const SETS = {
  fpu: ['fld', 'fstp', 'fadd', 'fprem', 'fscale', 'frndint', 'fbstp', 'fnsave', 'fcomi', 'fsin', 'fpatan', 'fyl2x'],
  mmx: ['emms', 'paddb', 'pmaddwd', 'psraw', 'punpcklbw', 'packsswb'],
  fxsr: ['fxsave', 'fxrstor'],
  sse: ['movaps', 'addss', 'sqrtps', 'rcpps', 'rsqrtss', 'shufps', 'pavgb', 'maskmovq', 'ldmxcsr', 'cvtpi2ps', 'sfence'],
  sse2: ['movdqa', 'addsd', 'cvttsd2si', 'cvtpd2dq', 'pmuludq', 'psadbw', 'pshufd', 'maskmovdqu', 'lfence', 'mfence'],
  sse3: ['addsubps', 'haddpd', 'lddqu', 'movddup', 'movshdup', 'movsldup'],
  ssse3: ['pabsb', 'palignr', 'phaddsw', 'pmaddubsw', 'pmulhrsw', 'pshufb', 'psignd'],
  sse41: ['blendvps', 'dppd', 'extractps', 'insertps', 'mpsadbw', 'packusdw', 'phminposuw', 'pmovsxbq', 'ptest', 'roundsd'],
  sse42: ['crc32', 'pcmpestri', 'pcmpestrm', 'pcmpistri', 'pcmpistrm', 'pcmpgtq'],
} as const; // prettier-ignore
const has = (set: keyof typeof SETS, defines: Defines): boolean => SETS[set].every(defines);

const basicEcx = (defines: Defines): number =>
  bits([
    [0, has('sse3', defines)],
    [9, has('ssse3', defines)],
    [19, has('sse41', defines)],
    [20, has('sse42', defines)],
    [13, defines('cmpxchg16b')],
    [17, true], // PCID
    [22, defines('movbe')],
    [23, defines('popcnt')],
    [31, defines('vmcall')], // runs under a hypervisor: `vmcall` is served
  ]);

const basicEdx = (defines: Defines): number =>
  bits([
    [0, has('fpu', defines)],
    [19, defines('clflush')],
    [23, has('mmx', defines)],
    [24, has('fxsr', defines)],
    [25, has('sse', defines)],
    [26, has('sse2', defines)],
    [2, true], // DE
    [3, true], // PSE
    [4, defines('rdtsc')],
    [5, defines('rdmsr')],
    [6, true], // PAE
    [8, defines('cmpxchg8b')],
    [11, defines('sysenter')],
    [13, true], // PGE
    [15, defines('cmove')],
    [16, true], // PAT
  ]);

const structuredEbx = (defines: Defines): number =>
  bits([
    [0, defines('rdfsbase') && defines('wrgsbase')],
    [3, ['andn', 'bextr', 'blsi', 'blsmsk', 'blsr', 'tzcnt'].every(defines)],
    [7, true], // SMEP
    [8, ['bzhi', 'mulx', 'pdep', 'pext', 'rorx', 'sarx', 'shlx', 'shrx'].every(defines)],
    [10, defines('invpcid')],
    [19, defines('adcx') && defines('adox')],
    [20, defines('stac') && defines('clac')], // SMAP
  ]);

const structuredEcx = (defines: Defines): number =>
  bits([
    [2, true], // UMIP
    [22, defines('rdpid')],
  ]);

const extendedFeatures = (vendor: Machine['vendor'], defines: Defines): CpuidRegisters => {
  const ecx = bits([
    [0, defines('lahf') && defines('sahf')],
    [5, defines('lzcnt')],
    [7, vendor === 'amd' && has('sse', defines)], // misaligned operands under MXCSR.MM
    [8, defines('prefetchw')],
  ]);
  const edx = bits([
    [11, defines('syscall') && defines('sysret')],
    [20, true], // NX
    [26, true], // 1 GiB pages
    [27, defines('rdtscp')],
    [29, true], // long mode
  ]);
  if (vendor === 'intel') return [0, 0, ecx, edx];
  // AMD repeats bits of leaf 1 here.
  return [SIGNATURE.amd, 0, ecx, (edx | (basicEdx(defines) & 0x0183_f3ff)) >>> 0];
};
