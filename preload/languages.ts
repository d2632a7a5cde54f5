/** The languages of the window; the first one is the one that everything else falls back to. */
export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
export type LanguageChoice = 'system' | Language;

/** The language to speak: the chosen one, else the first of the system's (`de-AT`, most wanted first) that there is. */
export function resolveLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-', 1)[0]);
  return wanted.flatMap((tag) => LANGUAGES.filter((one) => one === tag)).at(0) ?? 'en';
}
