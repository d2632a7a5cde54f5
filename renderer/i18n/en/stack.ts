/** The Stack panel. */
export const stack = {
  empty: 'The stack appears here; in the kernel its pt_regs are named field by field.',
  noSlots: 'No slots to show: RSP stands at the top of a stack, or holds no address of mapped memory just now.',
  panel: 'Stack',
  caption: 'Stack, from its top',
  address: 'Address',
  value: 'Value',
  what: 'What it is',
  top: 'top of the stack',
} as const;
