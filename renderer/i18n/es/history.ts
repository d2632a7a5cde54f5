import type * as en from '../en';
import type { Catalog } from '../types';

export const history: Catalog<typeof en.history> = {
  none: 'Aún no hay versiones anteriores: aparecen cuando escribes, ejecutas y guardas.',
  document: 'Texto',
  versions: 'Versiones anteriores, la más nueva primero',
  choose: 'Elige una versión para ver qué ha cambiado desde entonces.',
  restore: 'Recuperar esta versión',
  undo: 'Deshacer lo revierte.',
  before: '{{name}}, la versión anterior',
  now: '{{name}}, como está ahora',
  length_one: '{{count, number}} carácter',
  length_other: '{{count, number}} caracteres',
  'why.opened': 'abierto',
  'why.typed': 'escrito',
  'why.run': 'ejecutado',
  'why.saved': 'guardado',
  'why.restored': 'recuperado',
};
