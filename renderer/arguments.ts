/** Splits a line as a shell does with plain words and quotes: `a "b c" 'd'` is three; an empty pair of quotes is a word. */
export function splitWords(line: string): string[] {
  const words: string[] = [];
  for (const match of line.matchAll(/(?:[^\s"']|"[^"]*"?|'[^']*'?)+/g))
    words.push(
      match[0].replace(/"([^"]*)"?|'([^']*)'?/g, (_all, double?: string, single?: string) => double ?? single ?? ''),
    );
  return words;
}

/** The line that {@link splitWords} splits into these words again. */
export const joinWords = (words: readonly string[]): string =>
  words.map((word) => (/^[^\s"']+$/.test(word) ? word : word.includes('"') ? `'${word}'` : `"${word}"`)).join(' ');
