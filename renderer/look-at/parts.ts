/** A piece of a text: words, or a value that can be looked at. */
export type Part = string | { readonly value: string } | { readonly name: string };

/** As texts have them: a number, not inside another word, and a place behind a symbol. */
const VALUES = /(?<![\w.+])(?:(?<name>[a-z_][\w.]*\+0x[0-9a-f]{1,16})|0x[0-9a-f]{1,16})(?!\w)/giu;

/** Cuts a text into words and the values among them. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: value, index, groups } of text.matchAll(VALUES)) {
    if (index > from) parts.push(text.slice(from, index));
    parts.push(groups?.['name'] === undefined ? { value } : { name: value });
    from = index + value.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** `0x` and hexadecimal digits without leading zeros, from digits with or without it: one number, one spelling. */
export const canonicalValue = (digits: string): string =>
  `0x${digits.replace(/^0x/iu, '').replace(/^0+(?=.)/u, '').toLowerCase()}`; // prettier-ignore

/** What a word of a source is as an expression: `%rax` and `$0x10` without their signs, `message(%rip)` its name. Null: nothing. */
export function expressionOf(word: string): string | null {
  const bare = word.replace(/^[%$*]+/u, '');
  return /^(?:0x[0-9a-f]{1,16}|\d{1,19}|[a-z_.][\w.]*)$/iu.test(bare) ? bare : null;
}
