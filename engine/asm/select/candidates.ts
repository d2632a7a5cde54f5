import type { Operand } from '../statement';
import { formsOf, type Form } from './forms';
import type { OperandKind } from './kinds';

const known = new Map<string, readonly Form[]>();
const LIMIT = 8192;
const NONE: readonly Form[] = [];

/**
 * The forms of a mnemonic that take operands of these kinds and register classes, in the order of {@link formsOf}: of the
 * dozens that MOV has a few are left to be looked at closely.
 */
export function candidatesFor(mnemonic: string, bits: 16 | 32 | 64, operands: readonly Operand[]): readonly Form[] {
  let key = `${mnemonic} ${bits}`;
  for (const operand of operands)
    key += operand.kind === 'register' ? `,${operand.register.class}` : `,${operand.kind}`;
  let found = known.get(key);
  if (found === undefined) {
    found = formsOf(mnemonic, bits)?.filter((form) => accepts(form, operands)) ?? NONE;
    if (known.size >= LIMIT) known.clear();
    known.set(key, found);
  }
  return found;
}

function accepts(form: Form, operands: readonly Operand[]): boolean {
  // String instructions may be written without their operands.
  if (operands.length === 0) return true;
  return (
    form.operands.length === operands.length && operands.every((operand, at) => isOfKind(operand, form.operands[at]))
  );
}

function isOfKind(operand: Operand, kind: OperandKind): boolean {
  switch (operand.kind) {
    case 'register':
      return kind.register === 'gpr8'
        ? operand.register.class.startsWith('gpr8')
        : operand.register.class === kind.register;
    case 'memory':
      return kind.memory;
    case 'immediate':
      return kind.slot === 'imm' || kind.slot === 'branch' || kind.constantOne === true;
    case 'far':
      return kind.slot === 'far';
  }
}
