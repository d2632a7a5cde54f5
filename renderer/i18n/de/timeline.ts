import type * as en from '../en';
import type { Catalog } from '../types';

export const timeline: Catalog<typeof en.timeline> = {
  moment: 'Zeitpunkt des Laufs',
  drag: 'Ziehe zu einem beliebigen Zeitpunkt des Laufs. {{back}}',
  where: '{{now, number}} von {{end, number}} Befehlen',
  past: '{{where}}, in der Vergangenheit: Weiterlaufen spielt nach, was geschah, Eingabe macht eine andere Zukunft',
};
