import type * as en from '../en';
import type { Catalog } from '../types';

export const pages: Catalog<typeof en.pages> = {
  history: 'Lokaler Verlauf',
  keys: 'Tasten',
  keyboard: 'Tastenübersicht',
  search: 'Suche',
  welcome: 'Willkommen',
  settings: 'Einstellungen',
};
