import type * as en from '../en';
import type { Catalog } from '../types';

export const profile: Catalog<typeof en.profile> = {
  panel: 'Perfil',
  empty: 'Cuánto se ejecutó cada función hasta ahora, instrucción por instrucción: cuéntalo aquí.',
  count: 'Contar la ejecución',
  again: 'Contar otra vez',
  cancel: 'Cancelar',
  counting: '{{percent, number}} % contado',
  failed: 'No hay perfil: {{reason}}',
  name: 'Función o etiqueta',
  ring: 'Anillo',
  instructions: 'Instrucciones',
  share: 'Proporción',
  entered: 'Entradas',
  whole:
    '{{total, number}} instrucciones desde el comienzo del programa, {{percent, number}} % de ellas en el anillo 0',
  sort: 'Ordenar por {{column}}',
  sampled:
    'Muestra: de media una instrucción de cada {{every, number}}, {{samples, number}} en total. La longitud de la ejecución es exacta; los números de las funciones son estimaciones y una proporción acierta en unos ±{{error, number}} puntos.',
  exactly: 'Contar cada instrucción',
};
