import type * as en from '../en';
import type { Catalog } from '../types';

export const configuration: Catalog<typeof en.configuration> = {
  title: 'Laufeinstellungen',
  kernel: 'Kernel',
  cpu: 'CPU',
  boot: 'Boot-Optionen',
  bootOfKernel: 'Boot-Optionen dieses Kernels',
  stdin: 'Standardeingabe ist das Terminal',
  args: 'Argumente',
  argsExample: 'eins "zwei Worte" drei',
  next: 'Der nächste Start eines Programms verwendet sie.',
  done: 'Fertig',
};
