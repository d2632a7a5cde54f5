import type * as en from '../en';
import type { Catalog } from '../types';

export const history: Catalog<typeof en.history> = {
  none: 'Es gibt noch keine früheren Fassungen: Sie entstehen, wenn du schreibst, startest und speicherst.',
  document: 'Text',
  versions: 'Frühere Fassungen, die neueste zuerst',
  choose: 'Wähle eine Fassung, um zu sehen, was sich seither geändert hat.',
  restore: 'Diese Fassung zurückholen',
  undo: 'Rückgängig nimmt es zurück.',
  before: '{{name}}, die frühere Fassung',
  now: '{{name}}, wie es jetzt ist',
  length_one: '{{count, number}} Zeichen',
  length_other: '{{count, number}} Zeichen',
  'why.opened': 'geöffnet',
  'why.typed': 'geschrieben',
  'why.run': 'gestartet',
  'why.saved': 'gespeichert',
  'why.restored': 'zurückgeholt',
};
