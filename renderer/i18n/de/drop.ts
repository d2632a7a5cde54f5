import type * as en from '../en';
import type { Catalog } from '../types';

export const drop: Catalog<typeof en.drop> = {
  many: 'Lass höchstens {{most, number}} Dateien auf einmal fallen.',
  unreadable: '{{name}} ist ein Ordner oder kann nicht gelesen werden.',
  large: '{{name}} ist zu groß für das Labor.',
  empty: '{{name}} ist leer.',
  other: '{{name}} ist weder ein Text in UTF-8 noch ein ausführbares ELF.',
  elf: '{{name}} ist geladen und steht an seinem ersten Befehl; das Disassembly zeigt ihn.',
};
