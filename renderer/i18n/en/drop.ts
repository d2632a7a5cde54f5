/** What is said of files that are dropped on the window. */
export const drop = {
  many: 'Drop at most {{most, number}} files at once.',
  unreadable: '{{name}} is a folder, or cannot be read.',
  large: '{{name}} is too large for the lab.',
  empty: '{{name}} is empty.',
  other: '{{name}} is neither a text in UTF-8 nor an ELF executable.',
  elf: '{{name}} is loaded and stands at its first instruction; the Disassembly shows it.',
} as const;
