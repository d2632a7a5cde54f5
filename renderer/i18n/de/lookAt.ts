import type * as en from '../en';
import type { Catalog } from '../types';

export const lookAt: Catalog<typeof en.lookAt> = {
  title: '{{value}} ansehen',
  memory: 'Speicher: die Bytes bei {{address}}',
  disassembly: 'Disassembly: der Code bei {{address}}',
  watch: 'Beobachten: {{expression}}',
};
