import type { Rows } from '../phrasebook';

/** What the program behind the page says: files, the worker of the engine, a recording. */
export const host: Rows = {
  'The engine was restarted.': 'El motor se ha reiniciado.',
  'The engine failed ({0}) and was started again.': 'El motor ha fallado ({0}) y se ha iniciado de nuevo.',
  'The engine could not do this: {0}': 'El motor no ha podido hacerlo: {0}',
  'This was stopped.': 'Esto se ha detenido.',
  'This file was not chosen by the user.': 'Nadie ha elegido este archivo.',
  'Cannot save {0}: {1}.': 'No se puede guardar {0}: {1}.',
  'Cannot open {0}: {1}.': 'No se puede abrir {0}: {1}.',
  '{0} is {1} bytes long; a source text has at most {2}.':
    '{0} tiene {1} bytes; un código fuente tiene como mucho {2}.',
  '{0} is not a text file.': '{0} no es un archivo de texto.',
  'it is not there any more': 'ya no está',
  'you have no permission': 'no tienes permiso',
  'it is a folder': 'es una carpeta',
  'the disk is full': 'el disco está lleno',
  'the disk is read-only': 'el disco es de solo lectura',
  'an unknown reason': 'un motivo desconocido',
  '{0} failed inside the lab.': '{0} ha fallado dentro del laboratorio.',
  'The recorded program or its kernel does not build any more.':
    'El programa grabado o su kernel ya no se puede construir.',
  'The machine must be at rest: pause it first.': 'La máquina debe estar parada: ponla antes en pausa.',
  'Run a program first: a recording holds a run.': 'Ejecuta antes un programa: una grabación contiene una ejecución.',
  'This run takes {0} MB; the window exports up to 4 MB.':
    'Esta ejecución ocupa {0} MB; la ventana exporta hasta 4 MB.',
  'This is not a recording of LSTAR.': 'Esto no es una grabación de LSTAR.',
  'This recording is of format {0}; this version of LSTAR reads format {1}.':
    'Esta grabación es del formato {0}; esta versión de LSTAR lee el formato {1}.',
  'This recording was made by LSTAR {0}; it replays bit for bit only in that version, and this is {1}.':
    'Esta grabación la hizo LSTAR {0}; solo se reproduce bit a bit en esa versión, y esta es la {1}.',
  'This recording is damaged: its checksum is not that of its contents.':
    'Esta grabación está dañada: su suma de comprobación no es la de su contenido.',
  'This recording is damaged: it does not hold a run.': 'Esta grabación está dañada: no contiene una ejecución.',
  'There is no such call.': 'No existe esa llamada.',
  'The argument of {0} has the wrong shape.': 'El argumento de {0} no tiene la forma correcta.',
};
