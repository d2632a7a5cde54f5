/** A register bit by bit, and the panel of the control registers. */
export const bits = {
  title: 'Control registers',
  empty: 'Run or step a program: the control registers appear here bit by bit.',
  field: 'Field',
  bits: 'Bits',
  value: 'Value',
  meaning: 'Meaning',
} as const;
