import type { Rows } from '../phrasebook';

/** What lies in memory: entries of the tables of the CPU, slots of the stack. */
export const structures: Rows = {
  'I/O map base': 'Basis der I/O-Bitmap',
  'entry {0}': 'Eintrag {0}',
  'si_addr, si_pid and si_uid, or what the signal has there': 'si_addr, si_pid und si_uid oder was das Signal dort hat',
  'auxv type {0}': 'auxv: Art {0}',
  'auxv value of {0}': 'auxv: Wert von {0}',
  '{0}: end': '{0}: Ende',
  'null descriptor': 'Nulldeskriptor',
  '64-bit TSS (available)': '64-Bit-TSS (verfügbar)',
  '64-bit TSS (busy)': '64-Bit-TSS (belegt)',
  'call gate': 'Call-Gate',
  'interrupt gate': 'Interrupt-Gate',
  'trap gate': 'Trap-Gate',
  'type {0}': 'Art {0}',
  '16-bit code': '16-Bit-Code',
  writable: 'beschreibbar',
  'read-only': 'nur lesbar',
  'not present': 'nicht vorhanden',
  'base {0}': 'Basis {0}',
  'limit {0}': 'Grenze {0}',
  'no descriptor, or the upper half of the one before': 'kein Deskriptor, oder die obere Hälfte des vorigen',
  '{0}; the next entry holds the upper half of the base': '{0}; der nächste Eintrag enthält die obere Hälfte der Basis',
  '{0} → physical {1}': '{0} → physisch {1}',
  kernel: 'Kernel',
  user: 'User',
};
