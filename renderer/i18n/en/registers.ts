/** The Registers panel. */
export const registers = {
  empty: 'Run or step a program to see its registers.',
  panel: 'Registers and flags',
  caption: 'Registers',
  register: 'Register',
  value: 'Value',
  points: 'Points to',
  changed: 'changed',
  newValue: '{{name}}: a new value in hexadecimal, or',
  newDecimal: '{{name}}: a new value in decimal, or',
  whoChanged: 'Go back to what last changed {{name}}',
  stopWhen: 'Stop when {{name}} changes',
  flags: 'Flags',
  hexHint: 'Hexadecimal; Enter writes, Escape takes it back',
} as const;
