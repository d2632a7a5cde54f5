import type { Limits } from './explore';

/** When to translate, and how much. */
export interface TranslatorOptions extends Limits {
  /** Visits of an address before a region is made of what is around it. */
  readonly hotness: number;
  /** Times the regions of a page may be lost to writes; after that its code is left to the evaluator. */
  readonly rewrites: number;
  /** Only what has run before becomes part of a region. */
  readonly onlyKnown: boolean;
}

/** With a tier below: samples instead of visits, and nothing is known of what has run. */
export const SAMPLED: TranslatorOptions = {
  hotness: 6,
  rewrites: 8,
  instructions: 500,
  blocks: 100,
  onlyKnown: false,
};
export const DEFAULTS: TranslatorOptions = {
  hotness: 40,
  rewrites: 8,
  instructions: 1000,
  blocks: 150,
  onlyKnown: true,
};
