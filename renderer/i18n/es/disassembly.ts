import type * as en from '../en';
import type { Catalog } from '../types';

export const disassembly: Catalog<typeof en.disassembly> = {
  empty: 'Las instrucciones en torno a la actual aparecen aquí.',
  panel: 'Desensamblado',
  address: 'Dirección',
  instruction: 'Instrucción',
  bytes: 'Bytes',
  source: 'Fuente',
  next: 'instrucción siguiente',
  where: 'Ir a: una dirección, un símbolo o una expresión',
  back: 'Volver a RIP',
};
