/** The frame of what stands over a mnemonic; what is in it comes from the definition (`renderer/i18n/engine`). */
export const instructionHelp = {
  noFlags: 'No flag is written.',
  written: 'Flags written: **{{flags}}**.',
  undefined: 'Left undefined: **{{flags}}**.',
  moreForms_one: '… {{count}} more form',
  moreForms_other: '… {{count}} more forms',
  steps: 'What it does, in order:',
  faults: 'Faults: {{faults}}',
  modeled: 'modeled:',
} as const;
