/** The list of system calls. */
export const syscalls = {
  empty: 'System calls appear here as strace prints them.',
  panel: 'System calls',
  call: 'Call',
  stillRunning: 'still running',
  unfold: 'The parts of {{call}}',
  entry: 'entry',
  dispatch: 'dispatch',
  handler: 'handler',
  exit: 'exit',
  phase_one: '{{count}} instruction',
  phase_other: '{{count}} instructions',
} as const;
