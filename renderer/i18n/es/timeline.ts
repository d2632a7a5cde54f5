import type * as en from '../en';
import type { Catalog } from '../types';

export const timeline: Catalog<typeof en.timeline> = {
  moment: 'Momento de la ejecución',
  drag: 'Arrastra a cualquier momento de la ejecución. {{back}}',
  where: '{{now, number}} de {{end, number}} instrucciones',
  past: '{{where}}, en el pasado: continuar reproduce lo que pasó, una entrada crea otro futuro',
};
