import type { Surroundings, Value } from './evaluate';
import { evaluateExpression, unknownName } from './evaluate';
import type { Expression, ExpressionProblem } from './parse';
import { parseExpression } from './parse';

/** An expression that was read once and is asked often. */
export interface Condition {
  readonly text: string;
  readonly tree: Expression;
}

/** Reads a condition; names that nothing has are a problem before anything runs. */
export function conditionOf(text: string, around: Surroundings): Condition | { readonly problem: ExpressionProblem } {
  const parsed = parseExpression(text);
  if ('problem' in parsed) return parsed;
  const problem = unknownName(parsed.tree, around);
  return problem === null ? { text, tree: parsed.tree } : { problem };
}

/** Whether it holds. What cannot be told counts as held: the student then sees why. */
export function holds({ tree }: Condition, around: Surroundings): boolean {
  const value = evaluateExpression(tree, around);
  return 'problem' in value || value.bits !== 0n;
}

/** What an expression is worth now. */
export function valueOfText(text: string, around: Surroundings): Value | { readonly problem: ExpressionProblem } {
  const condition = conditionOf(text, around);
  return 'problem' in condition ? condition : evaluateExpression(condition.tree, around);
}
