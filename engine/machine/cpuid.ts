import type { Machine } from './machine';
import { PHYSICAL_BITS } from './page-walk';
import { COMPONENTS, hasXsave } from './xcr';
import { AVX_OFFSET, AVX_SIZE, XSAVE_MAXIMUM, xsaveSize } from './xsave';

/** EAX, EBX, ECX, EDX. */
export type CpuidRegisters = readonly [number, number, number, number];
/** Whether an instruction has a definition, by mnemonic: the feature bits of instruction sets say just that. */
export type Defines = (mnemonic: string) => boolean;
/** What CPUID has to tell about; `state`: that CR4.OSXSAVE is set, and XCR0. */
export type CpuIdentity = Pick<Machine, 'vendor' | 'features'> & {
  readonly state?: { readonly osxsave: boolean; readonly xcr0: number };
};

const VENDOR = { intel: 'GenuineIntel', amd: 'AuthenticAMD' } as const;
const BRAND = 'LSTAR modeled x86-64 CPU'.padEnd(48, '\0');
const HIGHEST_BASIC = 0xd;
const HIGHEST_EXTENDED = 0x8000_0008;
/** Family 6 model 0x97 and family 0x19 model 0x01, which have AVX2 and no AVX-512. modeled: only names, without those models' features. */
const SIGNATURE = { intel: 0x0009_0672, amd: 0x00a0_0f10 } as const;

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
  const has3 = hasXsave(cpu);
  const isExtended = leaf >= 0x8000_0000;
  if (isExtended ? leaf > HIGHEST_EXTENDED : leaf > HIGHEST_BASIC)
    return vendor === 'intel' ? cpuid(cpu, HIGHEST_BASIC, subleaf, defines) : [0, 0, 0, 0];
  const name = VENDOR[vendor];
  switch (leaf) {
    case 0:
      return [HIGHEST_BASIC, word(name, 0), word(name, 8), word(name, 4)];
    case 1:
      return [SIGNATURE[vendor], 0x0001_0000 | CLFLUSH_SIZE, basicEcx(cpu, defines), basicEdx(defines)];
    case 4:
      return vendor === 'intel' ? (CACHES[subleaf] ?? [0, 0, 0, 0]) : [0, 0, 0, 0];
    case 7:
      if (subleaf === 0) return [features.fred ? 1 : 0, structuredEbx(has3, defines), structuredEcx(has3, defines), 0];
      // FRED and LKGS.
      return subleaf === 1 && features.fred ? [bits([[17, true], [18, defines('lkgs')]]), 0, 0, 0] : [0, 0, 0, 0]; // prettier-ignore
    case 0xd:
      return has3 ? extendedState(subleaf, cpu.state?.xcr0 ?? 1) : [0, 0, 0, 0];
    case 0x8000_0000: {
      const [, b, c, d] = cpuid(cpu, 0, 0, defines);
      return vendor === 'amd' ? [HIGHEST_EXTENDED, b, c, d] : [HIGHEST_EXTENDED, 0, 0, 0];
    }
    case 0x8000_0001:
      return extendedFeatures(vendor, has3, defines);
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
  xsave: ['xsave', 'xrstor', 'xgetbv', 'xsetbv', 'xsaveopt', 'xsavec'],
  avx: ['vaddps', 'vmovaps', 'vbroadcastss', 'vperm2f128', 'vmaskmovps', 'vzeroupper', 'vzeroall', 'vtestps', 'vpand', 'vpcmpistri'],
  avx2: ['vpbroadcastb', 'vpermd', 'vpermq', 'vpsllvd', 'vpgatherdd', 'vpmaskmovd', 'vinserti128', 'vpblendd'],
  fma: ['vfmadd132ps', 'vfmsub213sd', 'vfnmadd231ss', 'vfmaddsub132pd'],
  aes: ['aesenc', 'aesenclast', 'aesdec', 'aesdeclast', 'aesimc', 'aeskeygenassist'],
  sha: ['sha1rnds4', 'sha1nexte', 'sha1msg1', 'sha1msg2', 'sha256rnds2', 'sha256msg1', 'sha256msg2'],
} as const; // prettier-ignore
const has = (set: keyof typeof SETS, defines: Defines): boolean => SETS[set].every(defines);

/** Leaf 0xd: the XSAVE area. Source: SDM Vol. 1 §13.2. */
function extendedState(subleaf: number, xcr0: number): CpuidRegisters {
  if (subleaf === 0) return [COMPONENTS, xsaveSize(xcr0), XSAVE_MAXIMUM, 0];
  // XSAVEOPT, XSAVEC, XGETBV with ECX = 1; no XSAVES.
  if (subleaf === 1) return [7, xsaveSize(xcr0), 0, 0];
  return subleaf === 2 ? [AVX_SIZE, AVX_OFFSET, 0, 0] : [0, 0, 0, 0];
}

const basicEcx = (cpu: CpuIdentity, defines: Defines): number => {
  const { level } = cpu.features;
  const [has2, has3] = [level !== 'x86-64-v1', hasXsave(cpu)];
  return bits([
    [0, has2 && has('sse3', defines)],
    [1, has3 && defines('pclmulqdq')],
    [9, has2 && has('ssse3', defines)],
    [12, has3 && has('fma', defines)],
    [19, has2 && has('sse41', defines)],
    [20, has2 && has('sse42', defines)],
    [13, has2 && defines('cmpxchg16b')],
    [17, true], // PCID
    [22, has3 && defines('movbe')],
    [23, has2 && defines('popcnt')],
    [25, has3 && has('aes', defines)],
    [26, has3 && has('xsave', defines)],
    [27, has3 && cpu.state?.osxsave === true],
    [28, has3 && has('avx', defines)],
    [29, has3 && defines('vcvtph2ps') && defines('vcvtps2ph')],
    [30, has3 && defines('rdrand')],
    [31, defines('vmcall')], // runs under a hypervisor: `vmcall` is served
  ]);
};

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

const structuredEbx = (has3: boolean, defines: Defines): number =>
  bits([
    [0, defines('rdfsbase') && defines('wrgsbase')],
    [3, has3 && ['andn', 'bextr', 'blsi', 'blsmsk', 'blsr', 'tzcnt'].every(defines)],
    [5, has3 && has('avx2', defines)],
    [7, true], // SMEP
    [8, has3 && ['bzhi', 'mulx', 'pdep', 'pext', 'rorx', 'sarx', 'shlx', 'shrx'].every(defines)],
    [10, defines('invpcid')],
    [18, has3 && defines('rdseed')],
    [19, has3 && defines('adcx') && defines('adox')],
    [20, defines('stac') && defines('clac')], // SMAP
    [23, has3 && defines('clflushopt')],
    [24, has3 && defines('clwb')],
    [29, has3 && has('sha', defines)],
  ]);

const structuredEcx = (has3: boolean, defines: Defines): number =>
  bits([
    [2, true], // UMIP
    [9, has3 && defines('vaesenc')], // VAES
    [10, has3 && defines('vpclmulqdq')],
    [22, defines('rdpid')],
  ]);

const extendedFeatures = (vendor: Machine['vendor'], has3: boolean, defines: Defines): CpuidRegisters => {
  const ecx = bits([
    [0, defines('lahf') && defines('sahf')],
    [5, has3 && defines('lzcnt')],
    [6, has3 && vendor === 'amd' && defines('extrq')], // SSE4A
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
