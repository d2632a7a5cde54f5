import type { Rows } from '../phrasebook';

/** The kernels, their boot options, and programs that they do not load. */
export const kernels: Rows = {
  'Linux v6.9 with fred=on: one door for all events, no SWAPGS, no LSTAR, back by ERETU':
    'Linux v6.9 con fred=on: una puerta para todos los eventos, sin SWAPGS, sin LSTAR, vuelta con ERETU',
  'system_call: a partial frame, the table called from assembly, back by SYSRET':
    'system_call: un marco parcial, la tabla llamada desde ensamblador, vuelta con SYSRET',
  'Page-table isolation with the trampoline; the last fast path in assembly':
    'Aislamiento de tablas de páginas con el trampolín; el último camino rápido en ensamblador',
  'Every call through do_syscall_64, registers cleared, handlers take pt_regs; still the trampoline':
    'Cada llamada por do_syscall_64, registros puestos a 0, los manejadores reciben pt_regs; aún con el trampolín',
  'No trampoline: one entry, with or without page-table isolation':
    'Sin trampolín: una entrada, con o sin aislamiento de tablas de páginas',
  'One set of page tables; the fast path in assembly, SYSRET where it may be':
    'Un solo juego de tablas de páginas; el camino rápido en ensamblador, SYSRET donde se puede',
  'Generic entry code; the number is a signed int; SYSCALL clears all flags':
    'Código de entrada genérico; el número es un int con signo; SYSCALL pone a 0 todos los flags',
  'A switch with direct calls instead of the table; the way back is chosen in C':
    'Un switch con llamadas directas en vez de la tabla; la vuelta se elige en C',
  'page-table isolation came with v4.15': 'el aislamiento de tablas de páginas llegó con v4.15',
  'SMAP (nosmap) came with v3.7': 'SMAP (nosmap) llegó con v3.7',
  'SMEP (nosmep) came with v3.0': 'SMEP (nosmep) llegó con v3.0',
  'the kernel lets programs use RDFSBASE and its like (nofsgsbase) from v5.9 on':
    'solo desde v5.9 permite el kernel a los programas usar RDFSBASE y similares (nofsgsbase)',
  'the kernel sets CR4.UMIP, against which clearcpuid= helps, from v4.15 on':
    'solo desde v4.15 pone el kernel CR4.UMIP a 1, contra lo que ayuda clearcpuid=',
  'vsyscall= came with v3.1, before the page was always executable code':
    'vsyscall= llegó con v3.1; antes la página era siempre código ejecutable',
  'the branch history is cleared on entry (spectre_bhi=) from v6.9 on':
    'desde v6.9 el historial de saltos se borra a la entrada (spectre_bhi=)',
  'return instructions are untrained on entry (retbleed=) from v5.19 on':
    'desde v5.19 la predicción de retornos se anula a la entrada (retbleed=)',
  'buffers are emptied on the way out (mds=) from v5.2 on; the lab has the place where v6.8 put it':
    'desde v5.2 los búferes se vacían a la salida (mds=); en el laboratorio, en el sitio donde lo puso v6.8',
  'there is a fence at SWAPGS, and nospectre_v1 against it, from v5.3 on':
    'hay una barrera en SWAPGS, y nospectre_v1 contra ella, desde v5.3',
  "unknown boot option '{0}'; there are {1}": "opción de arranque desconocida '{0}'; hay {1}",
  "{0} does not know '{1}': {2}": "{0} no conoce '{1}': {2}",
  'as v6.9': 'como v6.9',
  'booted with fred=on': 'arrancado con fred=on',
  'v4.17 dropped it': 'v4.17 la eliminó',
  'the way in by FRED does not change page tables, and a CPU that has it needs no isolation':
    'la entrada por FRED no cambia las tablas de páginas, y una CPU que lo tiene no necesita aislamiento',
  'the way in by FRED has no such place': 'la entrada por FRED no tiene ese sitio',
  'the lab has no such place on the way out by ERETU': 'el laboratorio no tiene ese sitio en la salida con ERETU',
  'without SWAPGS there is no fence at it': 'sin SWAPGS no hay barrera en él',
  'the names of features came with v5.18, before that they are numbers':
    'los nombres de las funciones llegaron con v5.18; antes eran números',
  'it came with v5.3': 'llegó con v5.3',
  "there is no kernel '{0}'; there are {1}": "no hay ningún kernel '{0}'; hay {1}",
  'this is a dynamically linked program, which needs shared libraries; link it with -static':
    'este es un programa enlazado dinámicamente, que necesita bibliotecas compartidas; enlázalo con -static',
  'the program has no segment to load': 'el programa no tiene ningún segmento que cargar',
  'the file is empty': 'el archivo está vacío',
  'this is not an ELF file: it does not begin with 7f 45 4c 46':
    'esto no es un archivo ELF: no empieza por 7f 45 4c 46',
  'this program is for a big-endian machine; x86-64 is little-endian':
    'este programa es para una máquina big-endian; x86-64 es little-endian',
  'this program is for another machine ({0}); the lab runs x86-64':
    'este programa es para otra máquina ({0}); el laboratorio ejecuta x86-64',
  'this is an object file; link it first to get a program':
    'esto es un archivo objeto; enlázalo antes para obtener un programa',
  'the program has no program headers': 'el programa no tiene cabeceras de programa',
  'the program wants more memory than the lab has': 'el programa quiere más memoria de la que tiene el laboratorio',
};
