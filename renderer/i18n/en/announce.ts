/** What a screen reader is told behind the words of the status bar. */
export const announce = {
  past: 'You are in the past of the run.',
  present: 'You are back in the present.',
  changed: 'Changed: {{what}}.',
  more_one: 'And {{count, number}} more.',
  more_other: 'And {{count, number}} more.',
  to: 'to',
  swapped: 'swapped with',
  next: 'Next: {{instruction}}.',
} as const;
