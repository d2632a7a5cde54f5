/** psABI relocation numbers (System V ABI, AMD64 supplement, table 4.9). */
export const R = {
  NONE: 0,
  R64: 1,
  PC32: 2,
  GOT32: 3,
  PLT32: 4,
  GOTPCREL: 9,
  R32: 10,
  R32S: 11,
  R16: 12,
  PC16: 13,
  R8: 14,
  PC8: 15,
  TPOFF64: 18,
  GOTTPOFF: 22,
  TPOFF32: 23,
  PC64: 24,
  GOTPCRELX: 41,
  REX_GOTPCRELX: 42,
} as const;

/** Those of the i386 (System V ABI, Intel386 supplement, table 4.10), and what each is called for x86-64. */
export const R386 = { R32: 1, PC32: 2, PLT32: 4, R16: 20, PC16: 21, R8: 22, PC8: 23 } as const;
export const TO_386: ReadonlyMap<number, number> = new Map<number, number>([
  [R.R32, R386.R32],
  [R.R32S, R386.R32],
  [R.PC32, R386.PC32],
  [R.PLT32, R386.PLT32],
  [R.R16, R386.R16],
  [R.PC16, R386.PC16],
  [R.R8, R386.R8],
  [R.PC8, R386.PC8],
]);
