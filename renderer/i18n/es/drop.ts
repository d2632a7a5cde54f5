import type * as en from '../en';
import type { Catalog } from '../types';

export const drop: Catalog<typeof en.drop> = {
  many: 'Suelta como mucho {{most, number}} archivos a la vez.',
  unreadable: '{{name}} es una carpeta o no se puede leer.',
  large: '{{name}} es demasiado grande para el laboratorio.',
  empty: '{{name}} está vacío.',
  other: '{{name}} no es ni un texto en UTF-8 ni un ejecutable ELF.',
  elf: '{{name}} está cargado y parado en su primera instrucción; el desensamblado la muestra.',
};
