import type { Rows } from '../phrasebook';

/** What is shared by the assemblers, GNU as, the linker, and what `engine/asm/explain` says. */
export const gnuAssembler: Rows = {
  'The fill value': 'El valor de relleno',
  '`.popsection` without a `.pushsection` before it.': '`.popsection` sin un `.pushsection` antes.',
  'The count is {0}; it cannot be negative.': 'La cantidad es {0}; no puede ser negativa.',
  'A repetition of {0} is more than the {1} allowed.': '{0} repeticiones son más que las {1} permitidas.',
  'The value repeated an unknown number of times': 'El valor que se repite un número desconocido de veces',
  'The value {0} does not fit in {1} byte{2} ({3}); only its low bytes are stored.':
    'El valor {0} no cabe en {1} byte{2} ({3}); solo se guardan sus bytes bajos.',
  '{0} × {1} bytes is more than the {2} MiB a section may have here.':
    '{0} × {1} bytes son más que los {2} MiB que puede tener aquí una sección.',
  'The longest NOP': 'El NOP más largo',
  'The longest NOP has {0} bytes.': 'El NOP más largo tiene {0} bytes.',
  'The number of bytes must be between 0 and {0}.': 'El número de bytes debe estar entre 0 y {0}.',
  'The alignment': 'La alineación',
  'The alignment {0} is not a power of two (1, 2, 4, 8, …).':
    'La alineación {0} no es una potencia de dos (1, 2, 4, 8, …).',
  'The alignment {0} is larger than the {1} allowed here.': 'La alineación {0} es mayor que los {1} permitidos aquí.',
  'The limit of the alignment': 'El límite de la alineación',
  'The offset': 'El desplazamiento',
  'The size of a common symbol': 'El tamaño de un símbolo común',
  'the program starts at the beginning of {0}': 'el programa arranca al principio de {0}',
  '`{0}` is not global, so the linker does not see it and {1}; `{2}` makes it known.':
    '`{0}` no es global, así que el enlazador no lo ve y {1}; `{2}` lo da a conocer.',
  'write `{0}` before it': 'escribe `{0}` delante',
  "`main` is called by C's start-up code, which is not here: name the first instruction `{0}`.":
    'A `main` lo llama el código de arranque de C, que aquí no está: llama `{0}` a la primera instrucción.',
  'There is no `{0}`; {1}.{2}': 'No hay ningún `{0}`; {1}.{2}',
  '{0} of its lines mean nothing to': '{0} de sus líneas no significan nada para',
  'This file is written for NASM, and {0} GNU as: give it a name that ends in .asm, or choose `--syntax nasm`.':
    'Este archivo está escrito para NASM, y {0} GNU as: dale un nombre que termine en .asm, o elige `--syntax nasm`.',
  'This file is written for GNU as{0}, and {1} NASM: give it a name that ends in .s, or choose `--syntax {2}`.':
    'Este archivo está escrito para GNU as{0}, y {1} NASM: dale un nombre que termine en .s, o elige `--syntax {2}`.',
  'in {0} notation': 'en notación {0}',
  'This file is in {0} notation, but GNU as reads {1} notation here, in which {2} of its lines mean nothing: write `{3}` before them.':
    'Este archivo está en notación {0}, pero aquí GNU as lee notación {1}, en la que {2} de sus líneas no significan nada: escribe `{3}` delante.',
  'write `{0}` in front': 'escribe `{0}` al principio',
  'AT&T notation': 'notación AT&T',
  'Intel notation': 'notación Intel',
  'how NASM writes it': 'la escritura de NASM',
  'here GNU as reads AT&T notation': 'aquí GNU as lee notación AT&T',
  'here GNU as reads Intel notation': 'aquí GNU as lee notación Intel',
  'this file is read as NASM': 'este archivo se lee como NASM',
  'This is {0}, but {1}.': 'Esto es {0}, pero {1}.',
  '`%{0}` is AT&T notation; NASM writes registers without the `%`: `{1}`.':
    '`%{0}` es notación AT&T; NASM escribe los registros sin el `%`: `{1}`.',
  '`{0}` begins no comment in NASM; a comment begins with `;`.':
    '`{0}` no empieza un comentario en NASM; un comentario empieza por `;`.',
  '{0} needs nothing in its place': '{0} no necesita nada en su lugar',
  '{0} writes `{1}`': '{0} escribe `{1}`',
  '`{0}` is a directive of {1}; {2}.': '`{0}` es una directiva de {1}; {2}.',
  'take it away': 'quítalo',
  'take away `short`': 'quita `short`',
  'write {0}': 'escribe {0}',
  'write `{0}`': 'escribe `{0}`',
  'write `{0}` ({1})': 'escribe `{0}` ({1})',
  'write `{0}{1} {2}` ({3} bits)': 'escribe `{0}{1} {2}` ({3} bits)',
  'write `{0}{1}` ({2} bits)': 'escribe `{0}{1}` ({2} bits)',
  'write `;`': 'escribe `;`',
  'write `0x80`': 'escribe `0x80`',
  'use {0}': 'usa {0}',
  'use `{0}{1}`': 'usa `{0}{1}`',
  '{0} `loop` has no longer form: count with `dec` and jump with `jnz`.':
    '{0} `loop` no tiene una forma más larga: cuenta con `dec` y salta con `jnz`.',
  '{0}; the one {1}, in line {2}, is `{3}`.': '{0}; la de {1!}, en la línea {2}, es `{3}`.',
  below: 'más abajo',
  above: 'más arriba',
  '{0}; the nearest is `{1}:` in line {2}.': '{0}; la más cercana es `{1}:` en la línea {2}.',
  'the {0}-bit register {1}': 'el registro de {0} bits {1}',
  'a memory operand': 'un operando de memoria',
  'a {0}-bit memory operand': 'un operando de memoria de {0} bits',
  'the constant {0}': 'la constante {0}',
  'a constant': 'una constante',
  'a far pointer': 'un puntero lejano',
  'Nothing here says how many bytes `{0}` works on; `{1}{2}` ({3} bits) is assumed. Write one of {4}.':
    'Nada dice aquí cuántos bytes trata `{0}`; se supone `{1}{2}` ({3} bits). Escribe uno de {4}.',
  'Nothing here says how many bytes `{0}` works on: write {1} before the memory operand.':
    'Nada dice aquí cuántos bytes trata `{0}`: escribe {1} delante del operando de memoria.',
  'this operand': 'este operando',
  '{0} cannot stand in one instruction with r8 to r15, spl, bpl, sil, dil or a 64-bit operand; al, bl, cl and dl can.':
    '{0} no puede estar en una instrucción con r8 a r15, spl, bpl, sil, dil o un operando de 64 bits; al, bl, cl y dl sí pueden.',
  'This register or operand size exists only in 64-bit mode.':
    'Este registro o tamaño de operando solo existe en modo de 64 bits.',
  'The stack pointer cannot be an index; it can only be the base of an address.':
    'El puntero de pila no puede ser un índice; solo puede ser la base de una dirección.',
  'Base and index of an address must have the same size.':
    'La base y el índice de una dirección deben tener el mismo tamaño.',
  '16-bit registers cannot form an address in 64-bit mode.':
    'Los registros de 16 bits no pueden formar una dirección en modo de 64 bits.',
  'A 16-bit address can only use bx or bp, plus si or di, without a scale.':
    'Una dirección de 16 bits solo puede usar bx o bp, más si o di, sin factor.',
  '64-bit registers can form an address only in 64-bit mode.':
    'Los registros de 64 bits solo pueden formar una dirección en modo de 64 bits.',
  'The displacement does not fit: it is a signed 32-bit number (-2147483648 to 2147483647). Put the address into a register first.':
    'El desplazamiento no cabe: es un número de 32 bits con signo (-2147483648 a 2147483647). Pon primero la dirección en un registro.',
  'This address cannot be encoded.': 'Esta dirección no se puede codificar.',
  'no operands': 'ningún operando',
  'one operand': 'un operando',
  '{0} operands': '{0} operandos',
  '`{0}` takes {1}, not {2}.': '`{0}` toma {1}, no {2}.',
  '`{0}` does not exist in {1}-bit mode.': '`{0}` no existe en modo de {1} bits.',
  '{0} cannot take two memory operands: load one of them into a register first.':
    '{0} no puede tomar dos operandos de memoria: carga uno de ellos antes en un registro.',
  'rip cannot be an operand of {0}: it changes by jumps, calls and returns, and `lea` reads it.':
    'rip no puede ser un operando de {0}: cambia con saltos, llamadas y retornos, y `lea` lo lee.',
  '`lea` computes an address, so its source is written as an address is, such as {0}.':
    '`lea` calcula una dirección, así que su origen se escribe como una dirección, por ejemplo {0}.',
  'A segment register is loaded from another register or from memory, never from a constant.':
    'Un registro de segmento se carga desde otro registro o desde la memoria, nunca con una constante.',
  '`{0}` works on {1} bits, but {2} has {3}: {4}.': '`{0}` trata {1} bits, pero {2} tiene {3}: {4}.',
  '{0} has {1} bits and {2} has {3}; both operands of `{4}` must have the same size.{5}':
    '{0} tiene {1} bits y {2} tiene {3}; los dos operandos de `{4}` deben tener el mismo tamaño.{5}',
  'A move to {0} clears the upper half of {1} by itself.': 'Un `mov` a {0} pone a 0 por sí mismo la mitad alta de {1}.',
  '`{0}` fills up with zeros, `{1}` with the sign.': '`{0}` rellena con ceros, `{1}` con el signo.',
  '`{0}` does not take these operands.': '`{0}` no toma estos operandos.',
  '`{0}` does not take these operands.{1}': '`{0}` no toma estos operandos.{1}',
  'Only `mov` takes 64 bits: load the constant into a register first.':
    'Solo `mov` toma 64 bits: carga antes la constante en un registro.',
  'The constant {0} does not fit: {1} takes {2} to {3}{4}.{5}':
    'La constante {0} no cabe: {1} toma de {2} a {3}{4}.{5}',
  'with {0}': 'con {0}',
  '{0} takes no constant: load it into a register first.': '{0} no toma constantes: cárgala antes en un registro.',
  'the operand that is changed or compared stands last, the constant first':
    'el operando que se cambia o se compara va el último, y la constante primero',
  'nothing can be stored in it': 'no se puede guardar nada en ella',
  'A constant cannot be the destination of {0}: {1}.': 'Una constante no puede ser el destino de {0}: {1}.',
  '`{0}` exists only in 64-bit code, and this is {1}-bit code; `{2}` before it changes that.':
    '`{0}` solo existe en código de 64 bits, y este es código de {1} bits; `{2}` delante lo cambia.',
  '{0} cannot take a constant here; the nearest form is `{1}`.':
    '{0} no puede tomar una constante aquí; la forma más cercana es `{1}`.',
  '{0} works on 64 bits in 64-bit mode, but {1} has 32: use {2}.':
    '{0} trata 64 bits en modo de 64 bits, pero {1} tiene 32: usa {2}.',
  'the nearest form is `{0}`': 'la forma más cercana es `{0}`',
  '{0} cannot take {1} here; {2}.': '{0} no puede tomar {1} aquí; {2}.',
  '{0} without `$` is the memory at that address; a constant has a `$` in front: {1}.':
    '{0} sin `$` es la memoria de esa dirección; una constante lleva un `$` delante: {1}.',
  '`{0}` without `%` is the name of a place in memory; the register is `%{1}`.':
    '`{0}` sin `%` es el nombre de un lugar de la memoria; el registro es `%{1}`.',
  'swap the operands: {0}': 'intercambia los operandos: {0}',
  'put the count into cl and write `{0}`': 'pon la cuenta en cl y escribe `{0}`',
  'The count of a shift is a constant or stands in cl; {0} cannot hold it.':
    'La cuenta de un desplazamiento es una constante o está en cl; {0} no puede contenerla.',
  'An address stands in parentheses in AT&T notation, not in brackets.':
    'En notación AT&T una dirección va entre paréntesis, no entre corchetes.',
  '`$` makes a constant, and a constant has no `(%rip)`: the address of {0} is computed by `lea`.':
    '`$` hace una constante, y una constante no lleva `(%rip)`: la dirección de {0} la calcula `lea`.',
  '`rip` is no operand of `mov`; its value is the address that `lea (%rip), …` computes.':
    '`rip` no es un operando de `mov`; su valor es la dirección que calcula `lea (%rip), …`.',
  '`lea` computes an address, so its source is written as an address is, such as `8(%rax)` or `message(%rip)`.':
    '`lea` calcula una dirección, así que su origen se escribe como una dirección, por ejemplo `8(%rax)` o `message(%rip)`.',
  'A comma is missing between {0} and {1}.': 'Falta una coma entre {0} y {1}.',
  'This `{0}` closes nothing.': 'Este `{0}` no cierra nada.',
  'take away the `{0}`': 'quita el `{0}`',
  'This `{0}` has no `{1}`.': 'A este `{0}` le falta el `{1}`.',
  'This text is not closed by a `{0}`.': 'Este texto no se cierra con `{0}`.',
  '{0} is not a number to GNU as, which writes hexadecimal numbers as `0x{1}`.':
    '{0} no es un número para GNU as, que escribe los hexadecimales como `0x{1}`.',
  '{0} means the label `{1}:` above to GNU as; a binary number is `0b{2}`.':
    '{0} significa para GNU as la etiqueta `{1}:` de más arriba; un número binario es `0b{2}`.',
  '{0} begins with 0, which makes it octal, and octal has no 8 and no 9; the decimal number is `{1}`.':
    '{0} empieza por 0, así que es octal, y en octal no hay 8 ni 9; el número decimal es `{1}`.',
  'The address': 'La dirección',
  '{0} cannot be reached from here: it is too far away for a {1}-bit distance ({2}).':
    '{0} no se alcanza desde aquí: está demasiado lejos para una distancia de {1} bits ({2}).',
  '{0} cannot be reached from here: its address {1} does not fit in {2} bits ({3}; {4}).':
    '{0} no se alcanza desde aquí: su dirección {1} no cabe en {2} bits ({3}; {4}).',
  '{0} `{1}` reaches what is near, `{2}` anything.': '{0} `{1}` alcanza lo que está cerca, `{2}` cualquier cosa.',
  'There is no instruction `{0}`. Did you mean {1}?': 'No existe la instrucción `{0}`. ¿Querías decir {1}?',
  'There is no instruction `{0}`; if it is a label, it needs a colon: `{1}:`.':
    'No existe la instrucción `{0}`; si es una etiqueta, necesita dos puntos: `{1}:`.',
  '`;` separates statements in GNU as, so this is read as an instruction; a comment begins with `#`.':
    '`;` separa sentencias en GNU as, así que esto se lee como una instrucción; un comentario empieza por `#`.',
  'There is no register `{0}{1}`. Did you mean `{2}{3}`?': 'No existe el registro `{0}{1}`. ¿Querías decir `{2}{3}`?',
  'This is interrupt 80, hexadecimal 0x50; the system calls of 32-bit Linux are interrupt 0x80.':
    'Esta es la interrupción 80, 0x50 en hexadecimal; las llamadas al sistema de Linux de 32 bits son la interrupción 0x80.',
  '`{0}` is a section of its own, without the rights of `.{1}`: the dot is part of the name.':
    '`{0}` es una sección propia, sin los permisos de `.{1}`: el punto forma parte del nombre.',
  '`{0}` is a name here: a constant has a `$` in AT&T notation only. Write `{1}`.':
    '`{0}` es aquí un nombre: solo en notación AT&T una constante lleva `$`. Escribe `{1}`.',
  '`{0}` begins with a letter, so it is a name; the hexadecimal number is `{1}`.':
    '`{0}` empieza por una letra, así que es un nombre; el número hexadecimal es `{1}`.',
  "`{0}` is GNU's way to write it; NASM writes `{1}`.": '`{0}` es la forma de escribirlo de GNU; NASM escribe `{1}`.',
  '`{0}` is not defined{1}. Did you mean {2}?': '`{0}` no está definido{1}. ¿Querías decir {2}?',
  '`{0}` is not defined{1}. Did you mean the register `{2}`?':
    '`{0}` no está definido{1}. ¿Querías decir el registro `{2}`?',
  'in any of the files': 'en ninguno de los archivos',
  'If another file defines it, write `extern {0}`.': 'Si lo define otro archivo, escribe `extern {0}`.',
  '`{0}` is not defined{1}.{2}': '`{0}` no está definido{1}.{2}',
  "`{0}` is not defined: it is a constant of C's headers. Its value is {1} ({2}).":
    '`{0}` no está definido: es una constante de las cabeceras de C. Su valor es {1} ({2}).',
  '`{0}` is not defined, and there is no system call named `{1}`.':
    '`{0}` no está definido, y no hay ninguna llamada al sistema llamada `{1}`.',
  'There is no system call `{0}`. Did you mean `{1}`? Its number is {2}.':
    'No existe la llamada al sistema `{0}`. ¿Querías decir `{1}`? Su número es {2}.',
  'Did you mean {0}{1}?': '¿Querías decir {0}{1}?',
  'More than {0} messages; reading stops here.': 'Más de {0} mensajes; la lectura se detiene aquí.',
  '{0} must be a number that is known at this point of the source.':
    '{0} debe ser un número conocido en este punto del código fuente.',
  'The program is larger than the {0} MiB allowed here.': 'El programa es mayor que los {0} MiB permitidos aquí.',
  'Section {0} holds no bytes: reserve space there, and put values in .data.':
    'La sección {0} no contiene bytes: reserva espacio en ella y pon los valores en .data.',
  'There is no `.cfi_startproc` before this in the same section.':
    'No hay ningún `.cfi_startproc` antes en la misma sección.',
  'The frame before this one is not closed by `.cfi_endproc`.': 'El marco anterior no se cierra con `.cfi_endproc`.',
  'There is no way to write a pointer in the encoding {0} here.':
    'Aquí no se puede escribir un puntero en la codificación {0}.',
  'The encoding, a comma and a symbol are expected here.': 'Aquí se esperan la codificación, una coma y un símbolo.',
  'The offset {0} is not a multiple of {1}.': 'El desplazamiento {0} no es múltiplo de {1}.',
  'No `.cfi_remember_state` is left to go back to.': 'No queda ningún `.cfi_remember_state` al que volver.',
  'This `.cfi_startproc` has no `.cfi_endproc`.': 'A este `.cfi_startproc` le falta el `.cfi_endproc`.',
  'The column {0} has no room in one byte.': 'La columna {0} no cabe en un byte.',
  'There is no register `%{0}`.{1}': 'No existe el registro `%{0}`.{1}',
  'There is no register `%{0}`.': 'No existe el registro `%{0}`.',
  'A jump through a register is written with a star: `*%{0}`. It is assembled so.':
    'Un salto a través de un registro se escribe con un asterisco: `*%{0}`. Así se ensambla.',
  'A jump through memory is written with a star: `*(%rax)`. It is assembled so.':
    'Un salto a través de la memoria se escribe con un asterisco: `*(%rax)`. Así se ensambla.',
  'A jump through memory is written with a star before the address.':
    'Un salto a través de la memoria se escribe con un asterisco delante de la dirección.',
  '{0} cannot be the base of an address; a 64-bit register such as rax can.':
    '{0} no puede ser la base de una dirección; un registro de 64 bits como rax sí.',
  '{0} cannot be the index of an address; make it the base.':
    '{0} no puede ser el índice de una dirección; ponlo como base.',
  '{0} cannot be the index of this address.': '{0} no puede ser el índice de esta dirección.',
  'Addresses relative to RIP exist only in 64-bit mode.':
    'Las direcciones relativas a RIP solo existen en modo de 64 bits.',
  'A register such as `%rax` is expected between the parentheses.':
    'Entre los paréntesis se espera un registro como `%rax`.',
  'An index can be taken 1, 2, 4 or 8 times{0}.': 'Un índice se puede tomar 1, 2, 4 u 8 veces{0}.',
  ', not {0}': ', no {0}',
  'The `)` of the address is missing.': 'Falta el `)` de la dirección.',
  'The preprocessed source is too long.': 'El código fuente preprocesado es demasiado largo.',
  'This `#if` has no `#endif`.': 'A este `#if` le falta el `#endif`.',
  '`#{0}` without an `#if` before it.': '`#{0}` sin un `#if` antes.',
  '`#define` needs a name.': '`#define` necesita un nombre.',
  'The source has more than the {0} lines allowed here.':
    'El código fuente tiene más de las {0} líneas permitidas aquí.',
  'The file `{0}` is not here.': 'El archivo `{0}` no está aquí.',
  'Files include each other too deeply.': 'Los archivos se incluyen unos a otros a demasiada profundidad.',
  '`{0}` is included here': '`{0}` se incluye aquí',
  'This condition is not an expression of numbers.': 'Esta condición no es una expresión de números.',
  'used here': 'usado aquí',
  'Behind an operand, `{k1}`, `{z}` or `{1to8}` may stand in braces.':
    'Detrás de un operando puede ir `{k1}`, `{z}` o `{1to8}` entre llaves.',
  'Only a memory operand can be broadcast.': 'Solo se puede difundir (broadcast) un operando de memoria.',
  'Only a register or memory can be masked.': 'Solo se puede enmascarar un registro o la memoria.',
  'k0 cannot be a mask: its number stands for no mask at all.':
    'k0 no puede ser una máscara: su número significa que no hay máscara.',
  '`{z}` needs a mask before it: `{k1}{z}`.': '`{z}` necesita una máscara delante: `{k1}{z}`.',
  'The name or the number of a register': 'El nombre o el número de un registro',
  '`{0}` has no number in call frame information.': '`{0}` no tiene número en la información de marcos (CFI).',
  '{0} is expected here.': 'Aquí se espera: {0}.',
  'A comma is expected here.': 'Aquí se espera una coma.',
  'A number that is known here': 'un número conocido aquí',
  'The number of an encoding': 'el número de una codificación',
  'The name of a symbol is expected here.': 'Aquí se espera el nombre de un símbolo.',
  '`{0}` needs a name.': '`{0}` necesita un nombre.',
  'A number is missing here; zero is taken for it.': 'Aquí falta un número; se toma cero.',
  'A floating-point number such as 1.5 or -2e10 is expected here.':
    'Aquí se espera un número de coma flotante como 1.5 o -2e10.',
  '`{0}` is too large for a number of {1} bytes.': '`{0}` es demasiado grande para un número de {1} bytes.',
  '`{0}` needs the alignment.': '`{0}` necesita la alineación.',
  'The size of one element must be a number that is known here.':
    'El tamaño de un elemento debe ser un número conocido aquí.',
  '`{0}` needs the number of bytes.': '`{0}` necesita el número de bytes.',
  '`{0}` needs the number of elements.': '`{0}` necesita el número de elementos.',
  '`.nops` needs the number of bytes.': '`.nops` necesita el número de bytes.',
  'The name of a file in quotation marks is expected here.': 'Aquí se espera el nombre de un archivo entre comillas.',
  'What to leave out and how much to take must be numbers that are known here.':
    'Lo que se omite y lo que se toma deben ser números conocidos aquí.',
  '`{0}` has only {1} bytes.': '`{0}` solo tiene {1} bytes.',
  'The number of repetitions must be known at this point of the source.':
    'El número de repeticiones debe conocerse en este punto del código fuente.',
  '{0} repetitions of {1} lines are more than the 400000 lines allowed here.':
    '{0} repeticiones de {1} líneas son más que las 400000 líneas permitidas aquí.',
  '`{0}` needs the name of its variable.': '`{0}` necesita el nombre de su variable.',
  '`{0}` takes a text in quotation marks.': '`{0}` toma un texto entre comillas.',
  '`.fail {0}` was reached.': 'Se ha llegado a `.fail {0}`.',
  'Behind the notation, `prefix` or `noprefix` may stand.': 'Detrás de la notación puede ir `prefix` o `noprefix`.',
  '`.endm` without a `.macro` before it.': '`.endm` sin un `.macro` antes.',
  '`.endr` without a `.rept` before it.': '`.endr` sin un `.rept` antes.',
  '`.err` was reached.': 'Se ha llegado a `.err`.',
  '`.error` was reached.': 'Se ha llegado a `.error`.',
  '`.warning` was reached.': 'Se ha llegado a `.warning`.',
  '`.abort` was reached.': 'Se ha llegado a `.abort`.',
  'This expression is nested too deeply.': 'Esta expresión está anidada a demasiada profundidad.',
  'A `)` is missing here.': 'Aquí falta un `)`.',
  'There is no label `{0}:` {1} this place.': 'No hay ninguna etiqueta `{0}:` {1!} este lugar.',
  before: 'antes de',
  after: 'después de',
  'There is no label `{0}:` after this place.': 'No hay ninguna etiqueta `{0}:` después de este lugar.',
  'A hexadecimal number is written `0x{0}`.': 'Un número hexadecimal se escribe `0x{0}`.',
  '`{0}` is not a number.{1}': '`{0}` no es un número.{1}',
  '`{0}` begins with 0, so it is octal, and 8 and 9 are no octal digits.':
    '`{0}` empieza por 0, así que es octal, y 8 y 9 no son cifras octales.',
  'This number is too long.': 'Este número es demasiado largo.',
  'This number does not fit in 64 bits.': 'Este número no cabe en 64 bits.',
  'A character is missing after the quotation mark.': 'Falta un carácter después de la comilla.',
  'A number or a name is missing here.': 'Aquí falta un número o un nombre.',
  'A number or a name is expected here, not `{0}`.': 'Aquí se espera un número o un nombre, no `{0}`.',
  '`{0}` has no parameter `{1}`.': '`{0}` no tiene ningún parámetro `{1}`.',
  '`{0}`: an `=` in a value must stand in quotation marks.': '`{0}`: un `=` dentro de un valor debe ir entre comillas.',
  '`{0}`: a value without a name cannot follow one with a name.':
    '`{0}`: un valor sin nombre no puede seguir a uno con nombre.',
  '`{0}` takes {1} arguments, and here are {2}.': '`{0}` toma {1} argumentos, y aquí hay {2}.',
  '`{0}` needs a value for its argument `{1}`.': '`{0}` necesita un valor para su argumento `{1}`.',
  'The number of a subsection, or flags in quotation marks, are expected here.':
    'Aquí se espera el número de una subsección, o flags entre comillas.',
  '`#alloc`, `#write`, `#execinstr`, `#exclude` or `#tls` is expected here.':
    'Aquí se espera `#alloc`, `#write`, `#execinstr`, `#exclude` o `#tls`.',
  'There is no section flag `{0}`; there are a, w, x, M, S, T, G, e, o, R, l and ?.':
    'No existe el flag de sección `{0}`; existen a, w, x, M, S, T, G, e, o, R, l y ?.',
  'The type of a section is @progbits, @nobits, @note or the like.':
    'El tipo de una sección es @progbits, @nobits, @note o similar.',
  'The name of the group is expected here.': 'Aquí se espera el nombre del grupo.',
  '`unique` needs a number.': '`unique` necesita un número.',
  'A mergeable section needs the size of its elements.': 'Una sección fusionable necesita el tamaño de sus elementos.',
  'The name of the section is expected here.': 'Aquí se espera el nombre de la sección.',
  'The number of a subsection must be known here.': 'El número de una subsección debe conocerse aquí.',
  'The type of a symbol is @function, @object, @tls_object, @notype or the like.':
    'El tipo de un símbolo es @function, @object, @tls_object, @notype o similar.',
  'A name, a comma and a value are expected here.': 'Aquí se esperan un nombre, una coma y un valor.',
  'A name, a comma and a size are expected here.': 'Aquí se esperan un nombre, una coma y un tamaño.',
  'Two names with a comma between them are expected here.': 'Aquí se esperan dos nombres con una coma en medio.',
  'A name, a comma and the name with its version are expected here.':
    'Aquí se esperan un nombre, una coma y el nombre con su versión.',
  'A comma and the name of a relocation are expected here.': 'Aquí se esperan una coma y el nombre de una reubicación.',
  '`.loc` needs the numbers of a file and of a line.': '`.loc` necesita los números de un archivo y de una línea.',
  'This comment is never closed by `*/`.': 'Este comentario nunca se cierra con `*/`.',
  'More than 1000 `.if` inside each other.': 'Más de 1000 `.if` unos dentro de otros.',
  '`.else` without an `.if` before it.': '`.else` sin un `.if` antes.',
  '`.endif` without an `.if` before it.': '`.endif` sin un `.if` antes.',
  'This `{0}` is never closed.': 'Este `{0}` nunca se cierra.',
  'The macro needs a name.': 'La macro necesita un nombre.',
  '`{0}` needs a list of names as parameters.': '`{0}` necesita una lista de nombres como parámetros.',
  'The macro `{0}` is already defined in line {1}.': 'La macro `{0}` ya está definida en la línea {1}.',
  'first definition': 'primera definición',
  'repeated by this `{0}`': 'repetido por este `{0}`',
  'The expansion makes a line longer than {0} characters.': 'La expansión hace una línea de más de {0} caracteres.',
  'With {0}, macros and repetitions produce more than {1} lines; reading stops here.':
    'Con {0}, las macros y repeticiones producen más de {1} líneas; la lectura se detiene aquí.',
  'The macro `{0}`': 'La macro `{0}`',
  '{0} expands inside itself more than {1} times; it never ends.':
    '{0} se expande dentro de sí misma más de {1} veces; nunca termina.',
  '`.exitm` outside of a macro.': '`.exitm` fuera de una macro.',
  'the macro `{0}`': 'la macro `{0}`',
  'expanded from this call of `{0}`': 'procede de esta llamada a `{0}`',
  '`{0}` without `$` is the memory at that address; the constant is `${1}`.':
    '`{0}` sin `$` es la memoria de esa dirección; la constante es `${1}`.',
  'Nothing says how much `{0}` moves: 32 bits are taken; `{1}l` says so.':
    'Nada dice cuánto mueve `{0}`: se toman 32 bits; `{1}l` lo dice.',
  '`{0}` works on 32-bit values, also in 64-bit mode; the form for 64-bit code is `{1}`.':
    '`{0}` trata valores de 32 bits, también en modo de 64 bits; la forma para código de 64 bits es `{1}`.',
  'It extends {0} bits of memory or of {1} {2}-bit register to a {3}-bit register.':
    'Amplía {0} bits de memoria o de {1!} registro de {2} bits a un registro de {3} bits.',
  a: 'un',
  an: 'un',
  'This `.if` has no `.endif`.': 'A este `.if` le falta el `.endif`.',
  'A statement cannot begin with the character {0}; is this a source text?':
    'Una sentencia no puede empezar por el carácter {0}; ¿es esto código fuente?',
  'A statement cannot begin with `{0}`.': 'Una sentencia no puede empezar por `{0}`.',
  'The condition must be a number that is known at this point of the source.':
    'La condición debe ser un número conocido en este punto del código fuente.',
  '`{0}` is not expected here.': 'Aquí no se espera `{0}`.',
  'There is no directive `{0}`.{1}': 'No existe la directiva `{0}`.{1}',
  'An instruction is expected here.': 'Aquí se espera una instrucción.',
  'There is no instruction `{0}`.{1}': 'No existe la instrucción `{0}`.{1}',
  'Too many operands.': 'Demasiados operandos.',
  'An index can be taken 1, 2, 4 or 8 times, not {0} times.': 'Un índice se puede tomar 1, 2, 4 u 8 veces, no {0}.',
  'A register can only be multiplied by 1, 2, 4 or 8 in an address.':
    'En una dirección, un registro solo se puede multiplicar por 1, 2, 4 u 8.',
  'A register can only be added in an address, not taken away.':
    'En una dirección, un registro solo se puede sumar, no restar.',
  'An address is base + index * 1, 2, 4 or 8 + displacement.':
    'Una dirección es base + índice * 1, 2, 4 u 8 + desplazamiento.',
  'The `]` of the address is missing.': 'Falta el `]` de la dirección.',
  'An operand is missing here.': 'Aquí falta un operando.',
  'An address has at most one base and one index register.':
    'Una dirección tiene como máximo un registro base y uno índice.',
  '{0} cannot be part of an address; 64-bit registers such as rax can.':
    '{0} no puede formar parte de una dirección; los registros de 64 bits como rax sí.',
  'Only one register of an address can have a scale.': 'Solo un registro de una dirección puede llevar factor.',
  'A string in double quotes is expected here.': 'Aquí se espera una cadena entre comillas dobles.',
  'The string is not closed by a `"`.': 'La cadena no se cierra con `"`.',
  '`addr32` means nothing before this jump and is left out.':
    '`addr32` no significa nada delante de este salto y se omite.',
  '`lock` needs an instruction that reads, changes and writes memory; `{0}` here does not.':
    '`lock` necesita una instrucción que lea, cambie y escriba memoria; `{0}` aquí no lo hace.',
  '`{0}` has 16-bit operands here, so it has this prefix already.':
    '`{0}` tiene aquí operandos de 16 bits, así que ya lleva este prefijo.',
  '`{0}` cannot be weak: the linker gives it its room.':
    '`{0}` no puede ser débil (weak): el enlazador le da su sitio.',
  'The size of `{0}` is not a number that is known, once everything has its place.':
    'El tamaño de `{0}` no es un número conocido cuando todo tiene su sitio.',
  'The value of `{0}` cannot be computed.': 'El valor de `{0}` no se puede calcular.',
  '`{0}` cannot be another name of `{1}`, to which the linker gives its room.':
    '`{0}` no puede ser otro nombre de `{1}`, al que el enlazador da su sitio.',
  '`.org` cannot move backwards: the code before it is already longer than this offset.':
    '`.org` no puede retroceder: el código anterior ya es más largo que este desplazamiento.',
  'This would make the section larger than the {0} MiB allowed here.':
    'Esto haría la sección mayor que los {0} MiB permitidos aquí.',
  'The size depends on itself and never settles.': 'El tamaño depende de sí mismo y nunca se estabiliza.',
  'The count must be a number that is known, and not negative, once everything has its place.':
    'La cantidad debe ser un número conocido y no negativo cuando todo tiene su sitio.',
  'Section {0} is larger than the {1} MiB allowed here.': 'La sección {0} es mayor que los {1} MiB permitidos aquí.',
  'There is no relocation `{0}`.': 'No existe la reubicación `{0}`.',
  'The offset must be a number or a place in a section.':
    'El desplazamiento debe ser un número o un lugar de una sección.',
  'The difference of `{0}` and `{1}` is not a number: they are not in the same section.':
    'La diferencia de `{0}` y `{1}` no es un número: no están en la misma sección.',
  'Section {0} holds no bytes, so nothing but zero can be put there.':
    'La sección {0} no contiene bytes, así que ahí solo se puede poner cero.',
  'The value {0} does not fit in {1} byte{2} ({3} to {4}).': 'El valor {0} no cabe en {1} byte{2} (de {3} a {4}).',
  'More than {0} sections.': 'Más de {0} secciones.',
  'Section {0} exists already, with another type.': 'La sección {0} ya existe, con otro tipo.',
  'Section {0} exists already, with other flags.': 'La sección {0} ya existe, con otros flags.',
  'Section {0} exists already, with elements of {1} bytes.': 'La sección {0} ya existe, con elementos de {1} bytes.',
  'The relocation `@{0}` is not supported here.': 'La reubicación `@{0}` no se admite aquí.',
  'An address has 32 bits here; the linker cannot fill in 64 of them.':
    'Una dirección tiene aquí 32 bits; el enlazador no puede rellenar 64.',
  'This relocation does not exist in 32-bit programs.': 'Esta reubicación no existe en los programas de 32 bits.',
  '{0} bytes back': '{0} bytes atrás',
  '{0} bytes ahead': '{0} bytes adelante',
  'The target': 'El destino',
  '{0} is {1}, and this jump reaches only {2} bytes back and {3} ahead.':
    '{0} está {1}, y este salto solo alcanza {2} bytes atrás y {3} adelante.',
  '{0} is {1}, and this jump reaches only 128 bytes back and 127 ahead.':
    '{0} está {1}, y este salto solo alcanza 128 bytes atrás y 127 adelante.',
  'Division by zero.': 'División por cero.',
  'This symbol is defined by itself, directly or through others.':
    'Este símbolo se define por sí mismo, directamente o a través de otros.',
  'An address can be added to a number, or subtracted from another address of the same section; nothing else has a value here.':
    'Una dirección se puede sumar a un número, o restar de otra dirección de la misma sección; aquí nada más tiene valor.',
  'A program is either 32-bit or 64-bit: {0} is for {1}, this is not.':
    'Un programa es de 32 o de 64 bits: {0} es para {1}, este no.',
  'There is no code: no `{0}` and no .text section.': 'No hay código: ni `{0}` ni una sección .text.',
  'There is nothing to link.': 'No hay nada que enlazar.',
  'The program is larger than 256 MiB.': 'El programa ocupa más de 256 MiB.',
  'Section {0} at 0x{1} overlaps {2}, which ends at 0x{3}.':
    'La sección {0} en 0x{1} se solapa con {2}, que termina en 0x{3}.',
  'The relocation of type {0} for `{1}` is not supported here.':
    'La reubicación de tipo {0} para `{1}` no se admite aquí.',
  '`{0}` is defined twice: here and in {1}{2}.': '`{0}` está definido dos veces: aquí y en {1}{2}.',
  'The offset must be between 0 and {0}.': 'El desplazamiento debe estar entre 0 y {0}.',
  '`{0}` is already defined{1}; a label can name only one place.':
    '`{0}` ya está definido{1}; una etiqueta solo puede nombrar un lugar.',
  'in line {0}': 'en la línea {0}',
  'first definition of `{0}`': 'primera definición de `{0}`',
  '`{0}` is defined by itself.': '`{0}` se define por sí mismo.',
  '`{0}` is already defined{1}.': '`{0}` ya está definido{1}.',
  'The size must be between 0 and {0}.': 'El tamaño debe estar entre 0 y {0}.',
  'The alignment must be between 0 and 1048576.': 'La alineación debe estar entre 0 y 1048576.',
  '`{0}` is already defined.': '`{0}` ya está definido.',
  '`{0}` would refer to itself.': '`{0}` se referiría a sí mismo.',
  'the system call {0}': 'la llamada al sistema {0}',
  'the signal {0}': 'la señal {0}',
  'standard {0}': '{0!} estándar',
  input: 'entrada',
  output: 'salida',
};
