/** The Compare panel. */
export const compare = {
  panel: 'Compare kernels',
  stop: 'Stop',
  go: 'Compare',
  add: 'Add a machine',
  running: 'Running the program on each of them …',
  empty: 'Runs the program at hand on each machine and puts the ways of its system calls side by side.',
  kernelOf: 'Kernel of machine {{at}}',
  cpuOf: 'CPU of machine {{at}}',
  bootOf: 'Boot options of machine {{at}}',
  bootExample: 'boot options, such as pti=off',
  removeOne: 'Remove machine {{at}}',
  caption: 'The machines compared; a row whose cells differ begins with ≠',
  what: 'What is compared',
  result: 'Result',
  msrs: 'MSRs after boot',
} as const;
