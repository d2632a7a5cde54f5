import type * as en from '../en';
import type { Catalog } from '../types';

export const pages: Catalog<typeof en.pages> = {
  history: 'Historial local',
  keys: 'Teclas',
  keyboard: 'Mapa del teclado',
  search: 'Búsqueda',
  welcome: 'Bienvenida',
  settings: 'Ajustes',
};
