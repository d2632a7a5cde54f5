import type * as en from '../en';
import type { Catalog } from '../types';

export const msrs: Catalog<typeof en.msrs> = {
  empty: 'Die modellspezifischen Register, die der Boot geschrieben hat, erscheinen hier.',
  panel: 'Modellspezifische Register',
  value: 'Wert',
  meaning: 'Bedeutung',
  lab: 'MSR-Labor',
  labEmpty: 'Starte ein Programm: Die Register, die seine Syscalls steuern, kannst du hier ändern.',
  over: 'Der Lauf ist vorbei; starte neu, um ein Register zu ändern.',
  pauseFirst: 'Halte an, um ein Register zu ändern.',
  back: 'Zurück auf {{value}}',
};
