/**
 * A decoded instruction as the interpreter reads it: byte offsets in a record. A slot is the offset in the CPU block of
 * what an operand or an address is made of, so that AH and RAX, or no register at all, are read alike.
 */
export const RECORD = {
  size: 32,
  /** u16: number of the handler. */
  opcode: 0,
  /** u16 each: slots of the operands by position. */
  operands: 2,
  /** u16 each: slots of a memory operand's base, index and segment base. */
  base: 8,
  index: 10,
  segment: 12,
  /** u8: log2 of the scale. */
  scale: 14,
  /** u8: bytes of the instruction. */
  length: 15,
  /**
   * i64: displacement (or address) of a memory operand; without one an immediate; without that, the address of the next
   * instruction.
   */
  wide: 16,
  /** i32: an immediate beside a memory operand. */
  narrow: 24,
  /** u32 each: offsets of the records where a direct branch goes when it is taken, and when it is not. */
  taken: 24,
  next: 28,
} as const;

/** Why the interpreter left; what `run` returns. */
export const EXIT = {
  /** The budget is used up. */
  budget: 0,
  /** An access could not be made through the tables: see INTERPRETER.missAddress. Nothing of the instruction was done. */
  miss: 1,
  /** The evaluator must run the instruction: it faults, or has no handler. */
  evaluate: 2,
  /** No record is known for the address in RIP under the present context. */
  lookup: 3,
  /** The record is a stub: the address in RIP was not decoded when the branch to it was. */
  stub: 4,
  /** The instruction is done and changed RFLAGS so that interrupts and traps must be looked at. */
  flags: 5,
  /** Somebody wants to see the machine before the instruction. */
  stop: 6,
  /** The instruction is a VMCALL of ring 0, and not done. */
  hypercall: 7,
  /** The instruction is a repetition that is done in stretches, and not begun: see emit/repeat.ts. */
  repeat: 8,
} as const;

/**
 * Handlers that no instruction has, and that do not count as one: four leave, `far` goes to the record's own address
 * through the table of jumps, `next` to the record `taken`.
 */
export const RESERVED_OPCODES = { evaluate: 0, stub: 1, stop: 2, far: 3, next: 4, repeat: 5 } as const;
