import type * as en from '../en';
import type { Catalog } from '../types';

export const editor: Catalog<typeof en.editor> = {
  kernelLabel: 'Kernel-Quelltext {{name}}',
  programLabel: 'Programm {{name}}',
  assembly: 'Assembler',
  here: 'Die Maschine ist hier',
  enteredFrom: 'Von hier ging es in den Kernel',
  lost: 'Haltepunkt: Aus dieser Zeile kommt kein Befehl',
  breakpoint: 'Haltepunkt',
  breakpointWhen: 'Haltepunkt, wenn `{{condition}}`',
};
