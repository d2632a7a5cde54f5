/** The list of system calls. */
export const syscalls = {
  empty: 'System calls appear here as strace prints them.',
  panel: 'System calls',
  call: 'Call',
  stillRunning: 'still running',
} as const;
