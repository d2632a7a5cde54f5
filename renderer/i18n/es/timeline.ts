import type * as en from '../en';
import type { Catalog } from '../types';

export const timeline: Catalog<typeof en.timeline> = {
  moment: 'Momento de la ejecución',
  drag: 'Arrastra a cualquier momento de la ejecución. {{back}} Re Pág y Av Pág: llamadas al sistema.',
  where: '{{now, number}} de {{end, number}} instrucciones',
  at: '{{where}}, anillo {{ring}}, {{place}}',
  forked_one: 'Desde aquí es otra ejecución: se abandona {{count, number}} instrucción conocida.',
  forked_other: 'Desde aquí es otra ejecución: se abandonan {{count, number}} instrucciones conocidas.',
  slow_one: 'Ejecución lenta, {{count, number}} instrucción por segundo',
  slow_other: 'Ejecución lenta, {{count, number}} instrucciones por segundo',
  slowBack_one: 'Ejecución lenta hacia atrás, {{count, number}} instrucción por segundo',
  slowBack_other: 'Ejecución lenta hacia atrás, {{count, number}} instrucciones por segundo',
  askSpeed: 'Instrucciones por segundo, de 1 a 600',
  askPrinted: '¿Qué línea? La más reciente va primero.',
  printedAt: 'instrucción {{icount, number}}',
  nothingPrinted: 'Hasta aquí el programa no ha imprimido nada.',
  past: '{{where}}, en el pasado: continuar reproduce lo que pasó; una entrada crea otro futuro',
};
