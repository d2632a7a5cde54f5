/** Words that more than one area uses. */
export const common = {
  language: 'Language',
  layout: 'Layout',
  'language.system': 'As the system has it',
  ring0: 'Ring 0 kernel',
  ring3: 'Ring 3 user',
} as const;
