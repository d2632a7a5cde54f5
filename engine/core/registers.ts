/** The sixteen general registers in encoding order: the index is the register number of ModRM, SIB and REX. */
export const GPRS = [
  'rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15',
] as const; // prettier-ignore
export type Gpr = (typeof GPRS)[number];

/** Register numbers by name. */
export const GPR_INDEX = Object.fromEntries(GPRS.map((name, index) => [name, index])) as Readonly<Record<Gpr, number>>;

/** Segment registers in encoding order. */
export const SEGMENTS = ['es', 'cs', 'ss', 'ds', 'fs', 'gs'] as const;
export type SegmentName = (typeof SEGMENTS)[number];
