import type { Span } from '../api';
import type { Match } from '../select/match';

export interface Suspicion {
  readonly message: string;
  readonly span: Span;
}

/** What assembles, and is hardly what was meant. */
export function suspiciousInstruction({ form, operands, constants }: Match): Suspicion | undefined {
  if (form.mnemonic !== 'int' || constants[0] !== 80n) return undefined;
  const message = 'This is interrupt 80, hexadecimal 0x50; the system calls of 32-bit Linux are interrupt 0x80.';
  return { message, span: operands[0].span };
}

/** A section that has the name of a known one but for its dot is loaded and executed by nobody. */
export function suspiciousSection(name: string): string | undefined {
  if (!/^(text|data|bss|rodata)$/.test(name)) return undefined;
  return `\`${name}\` is a section of its own, without the rights of \`.${name}\`: the dot is part of the name.`;
}
