import type { Span } from '../api';
import type { Assembler } from '../assembler';
import type { Operand, Prefix } from '../statement';
import { STRING_SUFFIX } from './att-mnemonics';

/* What is assembled as it stands, but hardly meant. */

/** `mov 5, %eax` reads the memory at address 5, where nothing is; the student meant `$5`. */
export function warnOfAddress(assembler: Assembler, operands: readonly Operand[], name: string): void {
  if (assembler.bits !== 64 || /^(lea|nop|mov?abs)/.test(name)) return;
  for (const operand of operands) {
    if (operand.kind !== 'memory' || operand.displacement?.kind !== 'number') continue;
    const { base, index, segment, ripRelative, displacement } = operand;
    if (base ?? index ?? segment ?? ripRelative ?? undefined) continue;
    if (displacement.value < 0n || displacement.value >= 0x1000n) continue;
    assembler.warning(
      `\`${displacement.value}\` without \`$\` is the memory at that address; the constant is \`$${displacement.value}\`.`,
      operand.span,
    );
  }
}

/** `lods` alone moves 32 bits, and so does `in %dx`, as nothing else says. */
export function warnOfString(
  assembler: Assembler,
  operands: readonly Operand[],
  name: string,
  prefixes: readonly Prefix[],
  span: Span,
): void {
  if (!STRING_SUFFIX.test(name) && name !== 'in' && name !== 'out') return;
  if (prefixes.some((prefix) => prefix.name === 'data16' || prefix.name.startsWith('rex.'))) return;
  const isSized = operands.some((one) => one.kind === 'register' && one.register.name !== 'dx');
  if (isSized) return;
  assembler.warning(`Nothing says how much \`${name}\` moves: 32 bits are taken; \`${name}l\` says so.`, span);
}

/** These have a 64-bit form of another name, and the short name is nearly always a mistake. */
export function warnOfSize(assembler: Assembler, name: string, span: Span, intel: boolean): void {
  const wide = intel && /retf?$/.test(name) && name !== 'iret' ? 'rex.w retf' : `${name}q`;
  assembler.warning(
    `\`${name}\` works on 32-bit values, also in 64-bit mode; the form for 64-bit code is \`${wide}\`.`,
    span,
  );
}

/** What `movzbl` and its like want, for the message. */
export function extensionHint(name: string): string {
  const found = /^mov[sz]([bwl])([wlq])$/.exec(name);
  if (found === null) return '';
  const bits = { b: 8, w: 16, l: 32, q: 64 } as const;
  const [from, to] = [bits[found[1] as 'b'], bits[found[2] as 'w']];
  const article = from === 8 ? 'an' : 'a';
  return ` It extends ${from} bits of memory or of ${article} ${from}-bit register to a ${to}-bit register.`;
}
