import type * as en from '../en';
import type { Catalog } from '../types';

export const panels: Catalog<typeof en.panels> = {
  console: 'Konsole',
  problems: 'Probleme',
  syscalls: 'Syscalls',
  path: 'Pfad',
  disassembly: 'Disassembly',
  registers: 'Register',
  stack: 'Stack',
  msrs: 'MSRs',
  'msr-lab': 'MSR-Labor',
  compare: 'Vergleich',
  watch: 'Beobachten',
  memory: 'Speicher',
  journey: 'Reise',
  vectors: 'Vektoren',
  control: 'Steuerung',
  'syscall-table': 'Syscall-Tabelle',
  'call-stack': 'Aufrufstapel',
  'memory-map': 'Speicherkarte',
  effects: 'Was geschah',
  profile: 'Profil',
};
