/** The form of the run configuration. */
export const configuration = {
  title: 'Run configuration',
  kernel: 'Kernel',
  cpu: 'CPU',
  boot: 'Boot options',
  bootOfKernel: 'Boot options of this kernel',
  stdin: 'Standard input is the terminal',
  args: 'Arguments',
  argsExample: 'one "two words" three',
  next: 'The next start of a program uses these.',
  done: 'Done',
} as const;
