import type { Rows } from '../phrasebook';

/** What lies in memory: entries of the tables of the CPU, slots of the stack. */
export const structures: Rows = {
  'I/O map base': 'base del mapa de bits de E/S',
  'entry {0}': 'entrada {0}',
  'si_addr, si_pid and si_uid, or what the signal has there': 'si_addr, si_pid y si_uid, o lo que la señal tenga ahí',
  'auxv type {0}': 'auxv: tipo {0}',
  'auxv value of {0}': 'auxv: valor de {0}',
  '{0}: end': '{0}: fin',
  'null descriptor': 'descriptor nulo',
  '64-bit TSS (available)': 'TSS de 64 bits (disponible)',
  '64-bit TSS (busy)': 'TSS de 64 bits (ocupado)',
  'call gate': 'puerta de llamada',
  'interrupt gate': 'puerta de interrupción',
  'trap gate': 'puerta de trap',
  'type {0}': 'tipo {0}',
  '16-bit code': 'código de 16 bits',
  writable: 'escribible',
  'read-only': 'de solo lectura',
  'not present': 'no presente',
  'base {0}': 'base {0}',
  'limit {0}': 'límite {0}',
  'no descriptor, or the upper half of the one before': 'ningún descriptor, o la mitad alta del anterior',
  '{0}; the next entry holds the upper half of the base': '{0}; la entrada siguiente contiene la mitad alta de la base',
  '{0} → physical {1}': '{0} → física {1}',
  kernel: 'del kernel',
  user: 'de usuario',
};
