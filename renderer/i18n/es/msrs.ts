import type * as en from '../en';
import type { Catalog } from '../types';

export const msrs: Catalog<typeof en.msrs> = {
  empty: 'Los registros específicos del modelo que escribió el arranque aparecen aquí.',
  panel: 'Registros específicos del modelo',
  value: 'Valor',
  meaning: 'Significado',
  lab: 'Laboratorio de MSR',
  labEmpty: 'Ejecuta un programa: aquí puedes cambiar los registros que gobiernan sus llamadas al sistema.',
  over: 'La ejecución ha terminado; reinicia para cambiar un registro.',
  pauseFirst: 'Pausa para cambiar un registro.',
  back: 'Volver a {{value}}',
};
