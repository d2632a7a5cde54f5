import { CodeExt, CpuidFeature, Instruction } from 'iced-x86';
import { definitionOf } from '../engine/isa/catalog';
import { allCodes, codeFacts } from '../engine/isa/code-facts';

/** Where the table stands in README.md. */
export const BEGIN = '<!-- instruction sets: node tools/gen-isa-table.mjs -->';
export const END = '<!-- /instruction sets -->';

/** Rows by iced's names of features, in the order in which they came; what is in none of them is not defined at all. */
const ROWS: readonly (readonly [title: string, features: RegExp])[] = [
  [
    'base instructions, system instructions',
    /^(INTEL|X64|CPUID$|CMOV|MULTIBYTENOP|PAUSE|TSC|MSR|SMM|RDPMC|CX8|CMPXCHG486|CLFSH|HLE|UDBG|SEP|SYSCALL)/u,
  ],
  ['x87', /^FPU/u],
  ['MMX', /^MMX$/u],
  ['SSE, SSE2, FXSAVE', /^(SSE|SSE2|FXSR)$/u],
  ['SSE3, SSSE3, SSE4.1, SSE4.2', /^(SSE3|SSSE3|SSE4_1|SSE4_2)$/u],
  ['SSE4A', /^SSE4A$/u],
  ['POPCNT, LZCNT, MOVBE, CMPXCHG16B', /^(POPCNT|LZCNT|MOVBE|CMPXCHG16B)$/u],
  ['BMI1, BMI2, ADX', /^(BMI1|BMI2|ADX)$/u],
  ['AVX', /^AVX$/u],
  ['AVX2', /^AVX2$/u],
  ['FMA, F16C', /^(FMA|F16C)$/u],
  ['AES, VAES, PCLMULQDQ, VPCLMULQDQ', /^(AES|VAES|PCLMULQDQ|VPCLMULQDQ)$/u],
  ['SHA', /^SHA$/u],
  ['XSAVE, XSAVEOPT, XSAVEC', /^(XSAVE|XSAVEOPT|XSAVEC)$/u],
  ['RDRAND, RDSEED', /^(RDRAND|RDSEED)$/u],
  ['CLFLUSHOPT, CLWB, PREFETCHW', /^(CLFLUSHOPT|CLWB|PREFETCHW)$/u],
  ['FSGSBASE, RDPID, RDTSCP, INVPCID, SMAP', /^(FSGSBASE|RDPID|RDTSCP|INVPCID|SMAP)$/u],
  ['FRED, LKGS', /^(FRED|LKGS)$/u],
];

/** The extension that an encoding belongs to: the last feature that iced names for it, AES under VEX being AES. */
function rowOf(features: readonly string[]): string | null {
  const order = features.length > 1 ? features.filter((name) => name !== 'AVX') : features;
  for (const name of order) {
    const row = ROWS.find(([, pattern]) => pattern.test(name));
    if (row !== undefined) return row[0];
  }
  return null;
}

/** The row of an encoding; null for one that belongs to none. */
export function extensionOf(code: number): string | null {
  const instruction = new Instruction();
  instruction.code = code;
  const features = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]);
  instruction.free();
  return rowOf(features);
}

interface Count {
  defined: number;
  all: number;
  readonly mnemonics: Set<string>;
}

/** Legacy and VEX encodings of 64-bit code as iced counts them, and those that have a definition. */
export function counts(): ReadonlyMap<string, Count> {
  const found = new Map<string, Count>(ROWS.map(([title]) => [title, { defined: 0, all: 0, mnemonics: new Set() }]));
  for (const code of allCodes()) {
    const info = CodeExt.opCode(code);
    const isThere = codeFacts(code).isCovered && info.mode64 && info.intelDecoder64;
    info.free();
    const title = isThere ? extensionOf(code) : null;
    const count = title === null ? undefined : found.get(title);
    if (count === undefined) continue;
    count.all += 1;
    if (definitionOf(code) === undefined) continue;
    count.defined += 1;
    count.mnemonics.add(codeFacts(code).mnemonic);
  }
  return found;
}

/** The table as README.md has it. */
export function table(): string {
  const rows = [...counts()];
  const sum = (of: (count: Count) => number): number => rows.reduce((total, [, count]) => total + of(count), 0);
  const line = (title: string, mnemonics: number, defined: number, all: number): string => `| ${title} | ${mnemonics} | ${defined} | ${all} |`; // prettier-ignore
  return [
    '| extension | mnemonics | encodings defined | encodings iced knows |',
    '|---|---:|---:|---:|',
    ...rows.map(([title, { mnemonics, defined, all }]) => line(title, mnemonics.size, defined, all)),
    line(
      'all of these',
      sum(({ mnemonics }) => mnemonics.size),
      sum(({ defined }) => defined),
      sum(({ all }) => all),
    ),
  ].join('\n');
}
