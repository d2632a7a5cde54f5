import type * as en from '../en';
import type { Catalog } from '../types';

export const syscalls: Catalog<typeof en.syscalls> = {
  empty: 'Syscalls erscheinen hier so, wie strace sie schreibt.',
  panel: 'Syscalls',
  call: 'Aufruf',
  stillRunning: 'läuft noch',
};
