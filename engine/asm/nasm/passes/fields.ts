import type { Span } from '../../api';
import type { Fixup } from '../../encode/encode';
import type { Expr } from '../../expr';
import type { Instruction } from '../source/statement';
import type { Target } from './address';

/** A field of an instruction whose value has a segment, or is a distance. Places count from the instruction's start. */
export interface InstructionField {
  readonly at: number;
  readonly size: number;
  readonly kind: 'address' | 'distance';
  /** What a distance counts from; null for the start of the section. */
  readonly base: number | null;
  readonly isSigned: boolean;
  readonly offset: bigint;
  readonly target: number | null;
  readonly wrt: number | null;
  /** Of a jump: the name of the target, or nothing. */
  readonly jump?: string;
  readonly span: Span;
}

/** Where the encoder left a value open; places count from the instruction's start. */
export function fieldOf(
  fixup: Fixup,
  targets: ReadonlyMap<Expr, Target>,
  length: number,
  body: Instruction,
): InstructionField {
  // prettier-ignore
  const target = targets.get(fixup.value);
  const { offset = constantIn(fixup.value) ?? 0n, segment = null, wrt = null, isRelative = false } = target ?? {};
  const isDistance = fixup.pcRelative || isRelative;
  return {
    at: fixup.offset,
    size: fixup.size,
    kind: isDistance ? 'distance' : 'address',
    base: fixup.pcRelative ? length : null,
    isSigned: fixup.signed,
    offset,
    target: segment,
    wrt,
    ...(fixup.pcRelative && fixup.size === 1 && { jump: targetName(body) }),
    span: fixup.span,
  };
}

/** The label that a jump names. */
function targetName({ operands }: Instruction): string {
  const [target] = operands;
  return target?.kind === 'value' && target.expression.kind === 'name' ? target.expression.label.name : '';
}

const constantIn = (expr: Expr): bigint | undefined => (expr.kind === 'number' ? expr.value : undefined);
