import type { Instruction } from 'iced-x86';
import { InstructionInfoFactory, OpAccess, Register, RegisterExt } from 'iced-x86';

const WRITES: ReadonlySet<OpAccess> = new Set([
  OpAccess.Write, OpAccess.CondWrite, OpAccess.ReadWrite, OpAccess.ReadCondWrite,
]); // prettier-ignore

let factory: InstructionInfoFactory | undefined;

/** The general registers that an instruction may write, also in part or on a condition, as bits by their numbers. */
export function registersWritten(instruction: Instruction): number {
  factory ??= new InstructionInfoFactory();
  const info = factory.info(instruction);
  const used = info.usedRegisters();
  let written = 0;
  for (const one of used) {
    const register = RegisterExt.fullRegister(one.register);
    if (WRITES.has(one.access) && register >= Register.RAX && register <= Register.R15)
      written |= 1 << (register - Register.RAX);
    one.free();
  }
  info.free();
  return written;
}
