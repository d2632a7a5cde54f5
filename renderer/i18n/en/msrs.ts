/** The MSRs panel and the MSR laboratory. */
export const msrs = {
  empty: 'The model-specific registers that boot wrote appear here.',
  panel: 'Model-specific registers',
  value: 'Value',
  meaning: 'Meaning',
  lab: 'MSR laboratory',
  labEmpty: 'Run or step a program: the registers that steer its system calls can be changed here.',
  over: 'The run is over; restart to change a register.',
  pauseFirst: 'Pause to change a register.',
  back: 'Back to {{value}}',
} as const;
