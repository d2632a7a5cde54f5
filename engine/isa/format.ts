import { Decoder, DecoderOptions, Formatter, FormatterSyntax, Instruction, OpKind } from 'iced-x86';
import { INVALID } from './code-facts';

/** The notation of a disassembly: GNU as's two, and NASM's. */
export type DisassemblySyntax = 'att' | 'intel' | 'nasm';

export interface FormattedInstruction {
  readonly text: string;
  /** Bytes; 1 for what is no instruction. */
  readonly length: number;
}

const instruction = new Instruction();
const ICED_SYNTAX = { att: FormatterSyntax.Gas, intel: FormatterSyntax.Intel, nasm: FormatterSyntax.Nasm } as const;
const formatters = new Map<DisassemblySyntax, Formatter>();

/** Made when first asked for: iced builds its tables then, which a run without disassembly need not wait for. */
function formatterOf(syntax: DisassemblySyntax): Formatter {
  const known = formatters.get(syntax);
  if (known !== undefined) return known;
  const formatter = new Formatter(ICED_SYNTAX[syntax]);
  formatter.hexPrefix = '0x';
  formatter.hexSuffix = '';
  formatter.uppercaseHex = false;
  formatter.branchLeadingZeros = false;
  formatter.smallHexNumbersInDecimal = true;
  formatter.addLeadingZeroToHexNumbers = false;
  formatter.showBranchSize = false;
  formatter.ripRelativeAddresses = true;
  formatter.spaceAfterOperandSeparator = true;
  formatters.set(syntax, formatter);
  return formatter;
}

/**
 * The text of the instruction at the start of `bytes`, as standing at `ip`.
 * @param symbolOf `symbol` or `symbol+0x…` for an address; used for branch targets, for RIP-relative operands, and for
 *   displacements and immediates that lie in named memory. Null or absent: numbers.
 * @param mode code size of the segment it stands in.
 * What is no instruction becomes `.byte` (`db` in NASM) of its first byte.
 */
export function formatInstruction(
  bytes: Uint8Array,
  ip: bigint,
  syntax: DisassemblySyntax,
  symbolOf: (address: bigint) => string | null = () => null,
  mode: 16 | 32 | 64 = 64,
): FormattedInstruction {
  const decoder = new Decoder(mode, bytes.subarray(0, 15), DecoderOptions.None);
  decoder.ip = ip;
  decoder.decodeOut(instruction);
  decoder.free();
  if (instruction.code === INVALID) {
    const value = (bytes[0] ?? 0).toString(16).padStart(2, '0');
    return { text: `${syntax === 'nasm' ? 'db' : '.byte'} 0x${value}`, length: 1 };
  }
  const formatter = formatterOf(syntax);
  const length = instruction.length;
  const operands: string[] = [];
  for (let i = 0; i < formatter.operandCount(instruction); i++) {
    const text = formatter.formatOperand(instruction, i);
    const named = substitute(formatter.getInstructionOperand(instruction, i), text, syntax, symbolOf);
    operands.push(named);
  }
  const mnemonic = formatter.formatMnemonic(instruction);
  return { text: operands.length === 0 ? mnemonic : `${mnemonic} ${operands.join(', ')}`, length };
}

/** Replaces the number in an operand's text by the symbol it stands for. */
function substitute(
  operand: number | undefined,
  text: string,
  syntax: DisassemblySyntax,
  symbolOf: (address: bigint) => string | null,
): string {
  if (operand === undefined) return text;
  switch (instruction.opKind(operand)) {
    case OpKind.NearBranch16:
    case OpKind.NearBranch32:
    case OpKind.NearBranch64:
      return symbolOf(instruction.nearBranchTarget) ?? text;
    case OpKind.Memory:
      return instruction.memoryDisplSize < 4 ? text : substituteDisplacement(text, syntax, symbolOf);
    case OpKind.Immediate32to64:
    case OpKind.Immediate64:
    case OpKind.Immediate32: {
      const name = symbolOf(instruction.immediate(operand));
      if (name === null || name.includes('+')) return text;
      return syntax === 'att' ? `$${name}` : name;
    }
    default:
      return text;
  }
}

/** `-0x10(%rip)`, `%gs:0x28`, `*0x4010(,%rax,8)`: the displacement is what comes first behind `*` and the segment. */
const ATT_DISPLACEMENT = /(?<=^\*?(?:%[c-gs]s:)?)-?(?:0x[\da-f]+|\d+)/u;
/** `[rip-0x10]`, `[gs:0x28]`, `[rax+rcx*8+0x4010]`: it is what comes last. */
const INTEL_DISPLACEMENT = /([-+]|(?<![*\w]))(?:0x[\da-f]+|\d+)\]/u;

function substituteDisplacement(
  text: string,
  syntax: DisassemblySyntax,
  symbolOf: (address: bigint) => string | null,
): string {
  const name = symbolOf(BigInt.asUintN(64, instruction.memoryDisplacement));
  if (name === null) return text;
  if (syntax === 'att') return text.replace(ATT_DISPLACEMENT, () => name);
  if (syntax === 'nasm' && instruction.isIpRelMemoryOperand)
    return text.replace(/rip[-+]?(?:0x[\da-f]+|\d+)?\]/u, () => `rel ${name}]`);
  return text.replace(INTEL_DISPLACEMENT, (_, sign: string) => `${sign === '' ? '' : '+'}${name}]`);
}
