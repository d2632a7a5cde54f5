import { MSR_NAMES } from '../core/msrs';

/**
 * Where everything lives in the one WebAssembly.Memory that TypeScript and translated code share. Byte offsets.
 *
 * ```
 * 0x0000  CPU block        general registers, RIP, RFLAGS, counters, control registers, segments, MSRs, x87 and vectors
 * 0x1000  scratch of translated code and of the interpreter
 * 1 MiB   XOR-TLB tables of ring 3 and ring 0, read and write
 * 4 MiB   decoded records, their addresses, and the table of jumps: see {@link INTERPRETER}
 * RAM     guest physical memory, address 0 of the guest at offset RAM_OFFSET
 * ```
 */
export const CPU = {
  /** 16 × u64, encoding order. */
  gpr: 0x000,
  rip: 0x080,
  rflags: 0x088,
  /** Instructions retired since power-on; the only clock. */
  icount: 0x090,
  cr0: 0x098,
  cr2: 0x0a0,
  cr3: 0x0a8,
  cr4: 0x0b0,
  cr8: 0x0b8,
  /** DR0–DR7, 8 × u64. */
  dr: 0x0c0,
  xcr0: 0x100,
  /** u32: current privilege level. */
  cpl: 0x108,
  /** u32: 1 while halted. */
  halted: 0x10c,
  /** u32: 1 while STI holds interrupts for one instruction, 2 while MOV SS holds debug traps too. */
  shadow: 0x110,
  /** u32: 1 from the delivery of an NMI to the next IRET. */
  nmiBlocked: 0x114,
  /** u32: how many bits of the next field are set. */
  pendingCount: 0x118,
  /** u32: debug trap conditions that wait for the next instruction boundary, as bits of DR6. */
  pendingDebug: 0x11c,
  /** 256 bits: interrupt vectors that wait; bit 2 is the NMI. */
  pending: 0x120,
  /** 8 segment records of 24 bytes: ES CS SS DS FS GS LDTR TR. */
  segments: 0x140,
  gdtrBase: 0x200,
  gdtrLimit: 0x208,
  idtrBase: 0x210,
  idtrLimit: 0x218,
  /** u64: address of the REP instruction that was left between two iterations, else 0. */
  repeatingAt: 0x220,
  /** u64: the state of the generator behind RDRAND and RDSEED. */
  entropy: 0x228,
  /** One u64 a name, in the order of MSR_NAMES. FS, GS bases live in the segment records, not here. */
  msr: 0x240,
} as const;

/** Layout of a segment record: u16 selector, u16 attributes (descriptor bits 55:40 as in VMX access rights), u32 limit, u64 base. */
export const SEGMENT = { size: 24, selector: 0, attributes: 4, limit: 8, base: 16 } as const;

/** The x87, MMX and SSE state, a part of the CPU block. */
export const FPU = {
  start: 0x800,
  size: 0x2b0,
  /** 16 × 32 bytes: XMM0–XMM15, with room for YMM. */
  vectors: 0x800,
  vectorSize: 32,
  /** 8 × 16 bytes, R0–R7 (not ST0–ST7): significand, then sign and exponent. */
  x87: 0xa00,
  /** u16 each: control word, status word, abridged tags, opcode. */
  fcw: 0xa80,
  /** u64 each: instruction and operand pointer. */
  fip: 0xa90,
  mxcsr: 0xaa0,
} as const;

export const CPU_BLOCK_SIZE = 0x1000;
export const RAM_OFFSET = 0x100_0000;
/** Default guest memory: 64 MiB. */
export const DEFAULT_RAM_SIZE = 0x400_0000;

/** Offset of a named MSR's slot. */
export const msrOffset = (name: (typeof MSR_NAMES)[number]): number => CPU.msr + MSR_NAMES.indexOf(name) * 8;

/** What translated code leaves behind when it exits, and what it looks at. Read by exec/emit alone. */
export const EXIT_STATE = {
  /** 3 × u64: operands a, b and result r of the flags not yet computed. */
  lazyFlags: 0x1000,
  /** u64: linear address of the access that missed. */
  missAddress: 0x1018,
  /** u32: which lazy flags these are, where translation could not know it; 0 when all are in RFLAGS. */
  flagsKind: 0x1020,
  /** i32: what is left of the instruction budget. */
  budget: 0x1024,
  /** u32: counts what may change where code is; pages of code are looked up again when it has changed. */
  epoch: 0x1028,
  /** u32: number of the region that ran last. */
  region: 0x102c,
  /** u32: what the tags in the chain table must be to hold now. */
  chainTag: 0x1030,
  /** u32: how many more times a region may be followed by another before the host is asked. */
  hops: 0x1034,
} as const;

/**
 * Where code goes on that leaves its region: a slot for each hash of an address (its low half times `multiplier`, the upper
 * `bits` of that). In a slot: u64 address, u32 tag, u32 region and u32 entry.
 */
export const REGION_CHAIN = {
  table: 0xe4_0000,
  bits: 12,
  multiplier: 0x9e37_79b1,
  slotSize: 32,
  rip: 0,
  tag: 8,
  region: 12,
  entry: 16,
} as const;

/**
 * What regions of translated code have in memory: which of their pages have been looked up in the present epoch, and
 * tables of the places where computed branches may enter them.
 */
export const REGION_TABLES = { start: 0xe6_0000, end: 0x100_0000 } as const;

/**
 * Tables by which translated code finds memory with one load: entry = linear page XOR host page, indexed by the low bits
 * of the linear page number, so that `address ^ entry` is the offset in the shared memory when the page is the right one
 * and has bits at or above `hostBits` when it is not. An invalid entry has the top index bit inverted.
 * Only host offsets below 2^hostBits can be entered. One table a privilege and purpose, 8 bytes an entry; the table for
 * writing lies as far behind the one for reading everywhere.
 */
export const XOR_TLB = {
  hostBits: 27,
  entries: 0x1_0000,
  user: { read: 0x20_0000, write: 0x28_0000 },
  supervisor: { read: 0x30_0000, write: 0x38_0000 },
  /** Of ring 0 under one more root: with page-table isolation it runs a few instructions of each call on the user's. */
  other: { read: 0x10_0000, write: 0x18_0000 },
} as const;

/** What the interpreter of decoded records (exec/interpret) has in memory. */
export const INTERPRETER = {
  /**
   * The status flags while it runs, u64 each: ZF where `zero` is 0, SF bit 63 of `sign` and PF the parity of its low byte,
   * CF bit 0 of `carry`, OF bit 63 of `overflow`, AF bit 4 of `adjust`. The status bits of RFLAGS itself are stale then.
   */
  flags: { zero: 0x1040, sign: 0x1048, carry: 0x1050, overflow: 0x1058, adjust: 0x1060 },
  /** u64: always 0; the register of an address that has none. */
  nothing: 0x1068,
  /** Of an access that missed: u64 linear address, u32 its bytes, u32 1 for a write. */
  missAddress: 0x1070,
  missBytes: 0x1078,
  missIsWrite: 0x107c,
  /** u32: offset of the first record not reached; where the interpreter stands when it leaves. */
  record: 0x1080,
  /** u32 each: 1 where somebody must see how rings, roots and GS change, so that the evaluator does it; 1 for an AMD processor. */
  isWatched: 0x1088,
  isAmd: 0x108c,
  /** u64: address of the SYSCALL by which ring 3 was left last; 0 when the evaluator did that. */
  lastUserRip: 0x1090,
  /** 4 × 16 bytes: address spaces and rings that may be entered at once (exec/interpret/interpreter-writer.ts, SPACE). */
  spaces: 0x10a0,
  /** u64: of a handler that is a function, where it jumps to: an address, or u32 the offset of a record. */
  goesTo: 0x10e0,
  /** Decoded instructions, 32 bytes each (exec/interpret/record.ts). */
  records: 0x40_0000,
  recordsEnd: 0xc0_0000,
  /** u64 for each record: address of its instruction. */
  addresses: 0xc0_0000,
  /** 16 bytes for each hash of an address: u64 address, u32 context, u32 offset of the record there. */
  jumps: 0xe0_0000,
  jumpEntries: 0x2000,
} as const;
