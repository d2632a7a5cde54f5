import type * as en from '../en';
import type { Catalog } from '../types';

export const welcome: Catalog<typeof en.welcome> = {
  what: 'Escribe ensamblador, ejecútalo y sigue cada llamada al sistema dentro de un kernel Linux modelado, instrucción a instrucción.',
  steps: 'Tus primeros cinco minutos',
  done: '{{done, number}} de {{all, number}} hechos; se marcan solos.',
  all: 'Todo hecho. Ahora cambia algo y mira qué pasa.',
  isDone: 'hecho',
  isOpen: 'pendiente',
  'step.run': 'Ejecuta el programa abierto hasta el final.',
  'step.enter': 'Reinícialo con un paso y sigue hasta que syscall te lleve al anillo 0: la insignia de abajo cambia.',
  'step.leave': 'Desde el kernel, vuelve al anillo 3 y mira cómo cambia otra vez.',
  'step.back': 'Retrocede un paso: cada momento de la ejecución sigue ahí.',
  'step.breakpoint': 'Pon el cursor en una línea y coloca un punto de interrupción.',
  recent: 'Archivos recientes',
  noRecent: 'Todavía ninguno.',
  close: 'Cerrar esta página',
  examples: 'Ejemplos',
  'topic.begin': 'Para empezar',
  'topic.calls': 'Llamadas al sistema',
  'topic.faults': 'Faults y qué hace Linux con ellos',
  'topic.processes': 'Procesos, hilos y señales',
  'topic.files': 'Archivos y errores',
  'topic.modes': 'Código de 32 bits, y código que escribe código',
  'topic.c': 'Desde C',
  'topic.more': 'Más programas',
};
