import type { Choice } from '../state';

/** The choices that hold every typed word, those that begin with the text first. */
export function ranked(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const matching = choices.filter((choice) => {
    const hay = `${choice.label} ${choice.detail ?? ''} ${choice.also ?? ''}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
  const isFirst = (choice: Choice) => words.length > 0 && choice.label.toLowerCase().startsWith(text.toLowerCase());
  return [...matching.filter(isFirst), ...matching.filter((choice) => !isFirst(choice))];
}
