import { didYouMean } from '../../names';
import { CONDITIONALS } from './conditions';
import { conditionalDirectives } from './directives-control';
import { definitionDirectives } from './directives-define';
import { stringDirectives } from './directives-strings';
import type { Action } from './directive-host';

export type { DirectiveHost } from './directive-host';

/** A question for the directive that could be meant, or nothing. */
export const suggested = (word: string): string => didYouMean(word, [...DIRECTIVES.keys(), ...CONDITIONALS]);

/** The directives of the preprocessor, conditionals apart. */
export const DIRECTIVES: ReadonlyMap<string, Action> = new Map([
  ...definitionDirectives,
  ...stringDirectives,
  ...conditionalDirectives,
]);
