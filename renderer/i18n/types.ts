import type * as en from './en';

/** The same keys as the English catalog `T`, each with a text. */
export type Catalog<T> = { readonly [K in keyof T]: string };

type English = typeof en;
export type Namespace = keyof English;

/** `found_one` and `found_other` are one key, `found`. */
type Stem<K> = K extends `${infer Name}_${'one' | 'other'}` ? Name : K;
/** `problems:found`. */
export type Key = { [N in Namespace]: `${N}:${Stem<keyof English[N] & string>}` }[Namespace];

type TextOf<K extends Key> = K extends `${infer N}:${infer Name}`
  ? N extends Namespace
    ? English[N][(Name | `${Name}_other`) & keyof English[N]]
    : never
  : never;
/** The names in a text's double braces, without their formats. */
type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare},${string}` ? Bare : Name) | Names<Rest>
  : never;
/** What `t` asks for besides the key: nothing, or a value for every name. */
export type Values<K extends Key> = [Names<TextOf<K>>] extends [never]
  ? []
  : [{ readonly [V in Names<TextOf<K>>]: V extends 'count' ? number : string | number }];
