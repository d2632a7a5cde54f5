import type * as en from '../en';
import type { Catalog } from '../types';

export const lookAt: Catalog<typeof en.lookAt> = {
  title: 'Mirar {{value}}',
  memory: 'Memoria: los bytes en {{address}}',
  disassembly: 'Desensamblado: el código en {{address}}',
  watch: 'Vigilar: {{expression}}',
};
