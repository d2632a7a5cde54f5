import type { Span } from '../../api';
import type { Expr } from '../../expr';
import type { Operand, PrefixName, RegisterOperand } from '../../statement';
import type { Expression } from '../source/expression';
import type { Decorations, Instruction, MemoryNode, OperandNode, ValueNode } from '../source/statement';
import { addressOf, targetOf, type Target } from './address';
import { addressBits, type SizedAddress } from './address-size';
import type { Evaluator } from './evaluate';
import type { Label } from './labels';
import { prefixName } from './prefixes';
import * as values from './value';

export interface OperandHost {
  readonly bits: 16 | 32 | 64;
  readonly evaluator: Evaluator;
  readonly segment: number | null;
  readonly offset: bigint;
  readonly isFinal: boolean;
  readonly defaultRelative: boolean;
  externOf(segment: number): Label | undefined;
  error(message: string, span: Span): void;
  warn(message: string, span: Span, category?: 'number-overflow' | 'ea-absolute' | 'prefix-lock' | 'regsize'): void;
}

/** What stands for a value with a segment while a form is chosen. */
const placeholder = (span: Span, name = ''): Expr => ({ kind: 'symbol', name, span });
const number = (value: bigint, span: Span): Expr => ({ kind: 'number', value, span });

/** Gives operands the values that they have in this reading. */
export class OperandValues {
  constructor(private readonly host: OperandHost) {}

  /** Null after a complaint. Of what has a segment, `targets` is told. */
  read(node: OperandNode, body: Instruction, prefixes: Set<PrefixName>, targets: Map<Expr, Target>): Operand | null {
    switch (node.kind) {
      case 'register':
        this.checkSize(node.register.bits, node.size, node.span);
        return { kind: 'register', register: node.register, ...masked(node.decorations), span: node.span };
      case 'memory':
        return this.memory(node, hasAccumulator(body), prefixes, targets);
      case 'far': {
        const segment = this.expression(node.selector, targets);
        const offset = this.expression(node.offset, targets);
        if (segment === null || offset === null) return null;
        return {
          kind: 'far',
          segment,
          offset,
          span: node.span,
          ...(node.size === undefined ? {} : { size: node.size }),
        };
      }
      case 'value':
        return this.value(node, targets);
    }
  }

  private checkSize(bits: number, size: number | undefined, span: Span): void {
    if (size !== undefined && size !== bits) this.host.warn('The register has a size of its own; the word before it counts for nothing.', span, 'regsize'); // prettier-ignore
  }

  private value(node: ValueNode, targets: Map<Expr, Target>): Operand | null {
    const { expression, span, size, strict, distance } = node;
    const value = this.host.evaluator.evaluate(expression, this.host.isFinal);
    if (value === null) return null;
    const [only, ...more] = value.registers.filter(({ times }) => times !== 0n);
    if (only !== undefined) {
      if (more.length === 0 && only.times === 1n && values.numberOf(value) === 0n && value.segments.length === 0) {
        return { kind: 'register', register: only.register, span };
      }
      this.host.error(
        `The register \`${only.register.name}\` cannot be part of a number: its value is known only when the program runs.`,
        expression.span,
      );
      return null;
    }
    const expr = this.exprOf(value, expression.span, targets, strict);
    if (expr === null) return null;
    return {
      kind: 'immediate',
      value: expr,
      span,
      ...(size === undefined ? {} : { size }),
      ...(strict ? { strict } : {}),
      ...(distance === undefined ? {} : { distance }),
    };
  }

  private expression(expression: Expression, targets: Map<Expr, Target>): Expr | null {
    const value = this.host.evaluator.evaluate(expression, this.host.isFinal);
    return value === null ? null : this.exprOf(value, expression.span, targets, false);
  }

  /** A number, or a placeholder for what has a segment. A name without a place is taken to fit anywhere. */
  private exprOf(value: values.Value, span: Span, targets: Map<Expr, Target>, strict: boolean): Expr | null {
    if (values.isJustUnknown(value)) {
      const target: Target = { offset: 0n, segment: null, wrt: null, isRelative: false, isUnknown: true };
      const expr = strict ? placeholder(span) : number(1n, span);
      targets.set(expr, target);
      return expr;
    }
    const target = targetOf(value, span, this.host);
    if (target === null) return null;
    if (target.segment === null && target.wrt === null && !target.isRelative) return number(target.offset, span);
    const expr = this.symbolic(target, span);
    targets.set(expr, target);
    return expr;
  }

  /** With the name of another file that the value counts from. */
  private symbolic({ segment, offset }: Target, span: Span): Expr {
    const name = segment === null ? undefined : this.host.externOf(segment)?.name;
    const symbol = placeholder(span, name);
    if (name === undefined || offset === 0n) return symbol;
    return { kind: 'binary', operator: 'add', left: symbol, right: number(offset, span), span };
  }

  private memory(
    node: MemoryNode,
    hasAccumulator: boolean,
    prefixes: Set<PrefixName>,
    targets: Map<Expr, Target>,
  ): Operand | null {
    const { host } = this;
    const address = addressOf(node, host);
    if (address === null) return null;
    const { base, index, scale, target } = address;
    if (node.addressPrefix !== undefined) prefixes.add(prefixName(node.addressPrefix, host.bits));
    const bits = addressBits(node, address, prefixes, host);
    if (bits === null) return null;
    const { span } = node;
    if (node.segment !== undefined) prefixes.add(node.segment.name as PrefixName);
    const isPlain = base === undefined && index === undefined;
    const isNumber = target.segment === null && target.wrt === null && !target.isRelative && !target.isUnknown;
    const isRelative = isPlain && this.isRelative(node, target);
    let displacement: Expr | undefined;
    if (isNumber && !isRelative) {
      const isShort = node.displacementSize === 8 && base !== undefined;
      const isWide = node.displacementSize === 64 && hasAccumulator && !this.wantsRelative(node);
      const value = isShort ? BigInt.asIntN(8, target.offset) : this.displacementOf(target.offset, bits, isWide, node);
      if (value !== 0n || isPlain) displacement = number(value, node.expression.span);
    } else {
      displacement = this.symbolic(target, node.expression.span);
      targets.set(displacement, target);
    }
    if (!isPlain && node.relative === true) host.warn('An address with registers is never relative to rip; `rel` counts for nothing.', span); // prettier-ignore
    const isOffset = isPlain && hasAccumulator && !this.wantsRelative(node) && (node.displacementSize ?? (bits.bits === 16 ? 16 : 32)) === bits.bits; // prettier-ignore
    return {
      kind: 'memory',
      ...(base === undefined ? {} : { base }),
      ...(index === undefined ? {} : { index }),
      scale,
      noSplit: true,
      ...(displacement === undefined ? {} : { displacement }),
      ...(node.size === undefined ? {} : { size: node.size }),
      ...(node.isFar ? { far: true } : {}),
      ...masked(node.decorations),
      ...(isRelative ? { ripRelative: true } : {}),
      ...(isPlain ? { addressSize: bits.bits } : {}),
      ...(isOffset && host.bits === 64 ? { displacementSize: 64 } : node.displacementSize === undefined || isPlain ? {} : { displacementSize: node.displacementSize === 64 ? 32 : node.displacementSize }), // prettier-ignore
      span,
    };
  }

  /** `[rel x]`, or `default rel` where no register, no FS or GS and no plain number says otherwise. */
  private wantsRelative({ relative, segment }: MemoryNode): boolean {
    const { bits, defaultRelative } = this.host;
    if (bits !== 64 || relative === false) return false;
    return relative === true || (defaultRelative && segment?.name !== 'fs' && segment?.name !== 'gs');
  }

  private isRelative(node: MemoryNode, target: Target): boolean {
    const { host } = this;
    if (!this.wantsRelative(node)) return false;
    if (target.segment !== null && !target.isRelative) return true;
    if (!target.isUnknown) {
      host.warn(
        'A plain number is no place in the program, so it cannot be reached from rip; NASM uses it as it is.',
        node.expression.span,
        'ea-absolute',
      );
    }
    return false;
  }

  private displacementOf(offset: bigint, { bits }: SizedAddress, isWide: boolean, node: MemoryNode): bigint {
    const width = isWide ? 64 : Math.min(bits, 32);
    const kept = BigInt.asIntN(width, offset);
    const high = width === 64 ? 1n << 63n : bits === 64 ? 1n << 31n : 1n << BigInt(bits);
    if (offset < -(1n << BigInt(width - 1)) || offset >= high) {
      this.host.warn(
        `The displacement ${offset} does not fit ${width} signed bits; NASM uses ${kept} instead.`,
        node.expression.span,
        'number-overflow',
      );
    }
    return kept;
  }
}

/** Whether `mov` has the accumulator, so that an address alone may have the width of all addresses. */
const hasAccumulator = ({ word, operands }: Instruction): boolean =>
  word.name!.folded.text === 'mov' &&
  operands.some(
    (node) => node.kind === 'register' && node.register.number === 0 && /^gpr(?:8|16|32|64)$/.test(node.register.class),
  );

/** A mask of `{k0}` is none. */
function masked(
  decorations: Decorations | undefined,
): Pick<RegisterOperand, 'mask' | 'zeroing'> & { broadcast?: number } {
  if (decorations === undefined) return {};
  const { mask, zeroing, broadcast } = decorations;
  return {
    ...(mask !== undefined && mask.number > 0 && { mask }),
    ...(zeroing && { zeroing }),
    ...(broadcast !== undefined && { broadcast }),
  };
}
