import type { Rows } from '../phrasebook';

/** What the editor shows over names, registers and numbers. */
export const editor: Rows = {
  '**{0}** {1}': '**{0}** {1}',
  '**{0}** — {1}': '**{0}** — {1!}',
  '**{0}** — {1} bits': '**{0}** — {1} bits',
  '**{0}** — system call {1}': '**{0}** — llamada al sistema {1}',
  '*modeled:* the lab does not serve it; it returns -ENOSYS.':
    '*modelado:* el laboratorio no la atiende; devuelve -ENOSYS.',
  'As the number of a system call:': 'Como número de una llamada al sistema:',
  'Defined in {0}, line {1}.': 'Definido en {0}, línea {1}.',
  macro: 'macro',
  symbol: 'símbolo',
  section: 'sección',
  label: 'etiqueta',
  '{0} label': 'etiqueta ({0})',
  '{0} in {1}, offset 0x{2}': '{0!} en {1}, desplazamiento 0x{2}',
  'constant {0} (0x{1})': 'constante {0} (0x{1})',
  constant: 'constante',
  '{0} in line {1}': '{0!} en la línea {1}',
  '{0} in {1}': '{0!} en {1}',
  '{0} bits. {1}': '{0} bits. {1}',
  '{0} bits of memory': '{0} bits de memoria',
  'system call: {0}': 'llamada al sistema: {0}',
  'Only labels, constants and macros can be renamed.':
    'Solo se puede cambiar el nombre de etiquetas, constantes y macros.',
  'Numeric labels have no name to change.': 'Las etiquetas numéricas no tienen un nombre que cambiar.',
  '`{0}` cannot be a name here.': '`{0}` no puede ser un nombre aquí.',
  'There is a `{0}` already.': 'Ya hay un `{0}`.',
  '`{0}` is defined nowhere here.': '`{0}` no está definido en ningún sitio aquí.',
  '`{0}` is also put together by a macro, in line {1} of {2}.':
    '`{0}` también lo compone una macro, en la línea {1} de {2}.',
  'The program does not assemble with `{0}` for `{1}`.': 'El programa no se ensambla con `{0}` en lugar de `{1}`.',
  'Number of a system call, and its result; result of functions.':
    'Número de una llamada al sistema y su resultado; resultado de las funciones.',
  'Fourth argument of functions. SYSCALL puts the return address here.':
    'Cuarto argumento de las funciones. SYSCALL deja aquí la dirección de retorno.',
  'Third argument of functions and system calls.': 'Tercer argumento de las funciones y de las llamadas al sistema.',
  'Kept by functions.': 'Las funciones lo conservan.',
  'The stack pointer.': 'El puntero de pila.',
  'The frame pointer, or any value; kept by functions.':
    'El puntero de marco, o un valor cualquiera; las funciones lo conservan.',
  'Second argument of functions and system calls.': 'Segundo argumento de las funciones y de las llamadas al sistema.',
  'First argument of functions and system calls.': 'Primer argumento de las funciones y de las llamadas al sistema.',
  'Fifth argument of functions and system calls.': 'Quinto argumento de las funciones y de las llamadas al sistema.',
  'Sixth argument of functions and system calls.': 'Sexto argumento de las funciones y de las llamadas al sistema.',
  'Fourth argument of system calls.': 'Cuarto argumento de las llamadas al sistema.',
  'Scratch. SYSCALL puts RFLAGS here.': 'De libre uso. SYSCALL deja aquí RFLAGS.',
  'A segment register; in 64-bit mode only the bases of fs and gs count.':
    'Un registro de segmento; en modo de 64 bits solo cuentan las bases de fs y gs.',
  'A control register of the processor; only ring 0 reads and writes it.':
    'Un registro de control del procesador; solo el anillo 0 lo lee y lo escribe.',
  'A debug register: addresses of breakpoints, their state and their control.':
    'Un registro de depuración: direcciones de puntos de interrupción, su estado y su control.',
  'A register of the x87 floating-point stack, 80 bits.': 'Un registro de la pila de coma flotante x87, de 80 bits.',
  'An MMX register, 64 bits; the same storage as the x87 stack.':
    'Un registro MMX, de 64 bits; el mismo espacio que la pila x87.',
  'An SSE register, 128 bits; arguments and results of floating-point functions begin with xmm0.':
    'Un registro SSE, de 128 bits; los argumentos y resultados de las funciones de coma flotante empiezan por xmm0.',
  'An AVX register, 256 bits; its lower half is the xmm register of that number.':
    'Un registro AVX, de 256 bits; su mitad baja es el registro xmm del mismo número.',
  'An AVX-512 register, 512 bits.': 'Un registro AVX-512, de 512 bits.',
  'An AVX-512 mask register, 64 bits.': 'Un registro de máscara AVX-512, de 64 bits.',
  'The instruction pointer: the address of the next instruction. It takes part in addresses only.':
    'El puntero de instrucción: la dirección de la instrucción siguiente. Solo interviene en direcciones.',
  'Its lower halves are {0} (32 bits), {1} (16) and {2} (8).':
    'Sus partes bajas son {0} (32 bits), {1} (16) y {2} (8).',
  'The lower half of {0}; writing it clears the upper half.':
    'La mitad baja de {0}; escribirla pone a 0 la mitad alta.',
  'The lowest 16 bits of {0}; writing it leaves the others as they are.':
    'Los 16 bits más bajos de {0}; escribirlos deja los demás como están.',
  'The lowest 8 bits of {0}; writing it leaves the others as they are.':
    'Los 8 bits más bajos de {0}; escribirlos deja los demás como están.',
  'Bits 8 to 15 of {0}; cannot stand in one instruction with r8 to r15.':
    'Los bits 8 a 15 de {0}; no puede estar en una instrucción con r8 a r15.',
};
