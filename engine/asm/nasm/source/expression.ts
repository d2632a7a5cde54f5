import type { Span } from '../../api';
import type { BinaryOperator, UnaryOperator } from '../../expr';
import type { Register } from '../../registers';
import type { Label } from '../passes/labels';

/** An expression as read. Source: The NASM manual 2.16, chapters 3.5 to 3.8. */
export type Expression =
  | NumberExpression
  | { readonly kind: 'register'; readonly register: Register; readonly span: Span }
  | { readonly kind: 'name'; readonly label: Label; readonly span: Span }
  /** `$` and `$$`. */
  | { readonly kind: 'here' | 'base'; readonly span: Span }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression; readonly span: Span }
  | BinaryExpression
  | {
      readonly kind: 'choice';
      readonly condition: Expression;
      readonly yes: Expression;
      readonly no: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'log2'; readonly rule: Log2; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'seg'; readonly operand: Expression; readonly span: Span }
  | { readonly kind: 'wrt'; readonly operand: Expression; readonly base: Expression; readonly span: Span };

export interface NumberExpression {
  readonly kind: 'number';
  readonly value: bigint;
  readonly span: Span;
}

export interface BinaryExpression {
  readonly kind: 'binary';
  /** `cmp` is `<=>`. */
  readonly operator: BinaryOperator | 'cmp';
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** What becomes of a number that is no power of two: an error, a warning, the power below or above. */
export type Log2 = 'error' | 'warning' | 'floor' | 'ceiling';

/** Whether the value is the same wherever and whenever it is computed. */
export const isConstant = (expression: Expression): expression is NumberExpression => expression.kind === 'number';

export const isSymbolic = (expression: Expression): boolean => {
  switch (expression.kind) {
    case 'number':
    case 'register':
      return false;
    case 'name':
    case 'here':
    case 'base':
    case 'seg':
    case 'wrt':
      return true;
    case 'unary':
    case 'log2':
      return isSymbolic(expression.operand);
    case 'binary':
      return isSymbolic(expression.left) || isSymbolic(expression.right);
    case 'choice':
      return isSymbolic(expression.condition) || isSymbolic(expression.yes) || isSymbolic(expression.no);
  }
};
