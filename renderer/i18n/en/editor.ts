/** The editors and their marks. */
export const editor = {
  kernelLabel: 'Kernel source {{name}}',
  programLabel: 'Program {{name}}',
  assembly: 'Assembly',
  here: 'The machine is here',
  enteredFrom: 'The kernel was entered from here',
  lost: 'Breakpoint: no instruction comes from this line',
  breakpoint: 'Breakpoint',
  breakpointWhen: 'Breakpoint when `{{condition}}`',
} as const;
