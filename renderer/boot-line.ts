const words = (line: string): string[] => line.split(/\s+/u).filter((word) => word !== '');
/** `pti` of `pti=off` and of `nopti`. */
const option = (word: string): string => word.replace(/=.*$/u, '').replace(/^no/u, '');

export const hasWord = (line: string, word: string): boolean => words(line).includes(word);

/** The line without `word` if it has it, else with it in place of the option's other spellings. */
export function toggleWord(line: string, word: string): string {
  const others = words(line).filter((one) => option(one) !== option(word));
  return (hasWord(line, word) ? others : [...others, word]).join(' ');
}
