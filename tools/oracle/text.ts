import { Decoder, DecoderOptions, Formatter, FormatterSyntax } from 'iced-x86';
import type { Case, Outcome } from './case';
import { rowText } from './vectors';

/** A difference as two rows, the CPU's and the model's, under the instruction's disassembly. */
export function differenceText(input: Case, native: Outcome | null, modeled: Outcome): string {
  const lines = [`  ${disassemble(input)}`];
  if (native !== null) lines.push(`    cpu    ${rowText({ before: input, after: native })}`);
  lines.push(`    model  ${rowText({ before: input, after: modeled })}`);
  return lines.join('\n');
}

function disassemble(input: Case): string {
  const decoder = new Decoder(64, input.bytes, DecoderOptions.None);
  decoder.ip = input.rip;
  const instruction = decoder.decode();
  const formatter = new Formatter(FormatterSyntax.Gas);
  const text = formatter.format(instruction);
  formatter.free();
  instruction.free();
  decoder.free();
  return text;
}
