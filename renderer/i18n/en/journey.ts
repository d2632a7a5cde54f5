/** The Journey panel. */
export const journey = {
  panel: 'Journey',
  empty: 'Step a program: its way through the kernel is drawn here, instruction by instruction.',
  save: 'Save the picture…',
  saveAs: 'Save the picture as: a name ending in .svg, in the served folder',
  saved: 'The picture is in {{name}}.',
  notStarted: 'The program has not started.',
  'run.backBoundary': '« Boundary',
  'run.backInto': '‹ Back',
  'run.into': 'Step ›',
  'run.boundary': 'Boundary »',
  title: 'The path through the kernel',
  cpu0: 'The CPU, ring 0: the kernel',
  cpu3: 'The CPU, ring 3: the program',
  msrs: 'What the kernel has set up',
  slots: 'pt_regs, top of the stack',
} as const;
