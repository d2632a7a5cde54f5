/** What a signal does when the program has not said anything else. */
export type SignalAction = 'terminate' | 'core' | 'ignore' | 'stop';

/**
 * Signals: name, number, default action, and the words a shell prints.
 * Source: Linux v4.15 arch/x86/include/uapi/asm/signal.h and the table above sig_kernel_only in include/linux/signal.h;
 * the words were read from glibc's strsignal.
 */
const ROWS = [
  ['SIGHUP', 1, 'terminate', 'Hangup'],
  ['SIGINT', 2, 'terminate', 'Interrupt'],
  ['SIGQUIT', 3, 'core', 'Quit'],
  ['SIGILL', 4, 'core', 'Illegal instruction'],
  ['SIGTRAP', 5, 'core', 'Trace/breakpoint trap'],
  ['SIGABRT', 6, 'core', 'Aborted'],
  ['SIGBUS', 7, 'core', 'Bus error'],
  ['SIGFPE', 8, 'core', 'Floating point exception'],
  ['SIGKILL', 9, 'terminate', 'Killed'],
  ['SIGUSR1', 10, 'terminate', 'User defined signal 1'],
  ['SIGSEGV', 11, 'core', 'Segmentation fault'],
  ['SIGUSR2', 12, 'terminate', 'User defined signal 2'],
  ['SIGPIPE', 13, 'terminate', 'Broken pipe'],
  ['SIGALRM', 14, 'terminate', 'Alarm clock'],
  ['SIGTERM', 15, 'terminate', 'Terminated'],
  ['SIGSTKFLT', 16, 'terminate', 'Stack fault'],
  ['SIGCHLD', 17, 'ignore', 'Child exited'],
  ['SIGCONT', 18, 'ignore', 'Continued'],
  ['SIGSTOP', 19, 'stop', 'Stopped (signal)'],
  ['SIGTSTP', 20, 'stop', 'Stopped'],
  ['SIGTTIN', 21, 'stop', 'Stopped (tty input)'],
  ['SIGTTOU', 22, 'stop', 'Stopped (tty output)'],
  ['SIGURG', 23, 'ignore', 'Urgent I/O condition'],
  ['SIGXCPU', 24, 'core', 'CPU time limit exceeded'],
  ['SIGXFSZ', 25, 'core', 'File size limit exceeded'],
  ['SIGVTALRM', 26, 'terminate', 'Virtual timer expired'],
  ['SIGPROF', 27, 'terminate', 'Profiling timer expired'],
  ['SIGWINCH', 28, 'ignore', 'Window changed'],
  ['SIGIO', 29, 'terminate', 'I/O possible'],
  ['SIGPWR', 30, 'terminate', 'Power failure'],
  ['SIGSYS', 31, 'core', 'Bad system call'],
] as const satisfies readonly (readonly [string, number, SignalAction, string])[];

export type SignalName = (typeof ROWS)[number][0];

/** Number by name. */
export const SIGNAL = Object.fromEntries(ROWS.map(([name, number]) => [name, number])) as Readonly<
  Record<SignalName, number>
>;

/** The largest signal number; 32 to 64 are real-time signals. */
export const SIGNAL_MAX = 64;

/** Name, default action and words of a signal number from 1 to 64. */
export function signalOf(number: number): {
  readonly name: string;
  readonly action: SignalAction;
  readonly words: string;
} {
  const row = ROWS.find(([, n]) => n === number);
  if (row !== undefined) return { name: row[0], action: row[2], words: row[3] };
  return number === 32
    ? { name: 'SIGRTMIN', action: 'terminate', words: 'Real-time signal 0' }
    : { name: `SIGRT_${number - 32}`, action: 'terminate', words: `Real-time signal ${number - 32}` };
}
