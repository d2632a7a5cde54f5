import type { Rows } from '../phrasebook';

/** What NASM says. */
export const nasmAssembler: Rows = {
  'the 32 signed bits that `{0}` has for a constant': 'los 32 bits con signo que `{0}` tiene para una constante',
  '{0} does not fit {1}; NASM uses {2} instead.': '{0} no cabe en {1}; NASM usa {2} en su lugar.',
  '{0} bits': '{0} bits',
  'The displacement {0} does not fit 32 signed bits; NASM uses {1} instead.':
    'El desplazamiento {0} no cabe en 32 bits con signo; NASM usa {1} en su lugar.',
  'The displacement {0} does not fit {1} signed bits; NASM uses {2} instead.':
    'El desplazamiento {0} no cabe en {1} bits con signo; NASM usa {2} en su lugar.',
  'NASM 2.16 writes the opcode of {0} for `{1}`, and so it is here.':
    'NASM 2.16 escribe para `{1}` el código de {0}, y así es también aquí.',
  'an instruction that does not exist': 'una instrucción que no existe',
  'The directive `{0}` {1}; here it is taken for a label.': 'La directiva `{0}` {1}; aquí se toma por una etiqueta.',
  'The macro `{0}` {1}.': 'La macro `{0}` {1}.',
  'The macro `{0}` {1}; it is not used here.': 'La macro `{0}` {1}; aquí no se usa.',
  'takes {0} argument{1}, not {2}': 'toma {0} argumento{1}, no {2}',
  'defined here': 'definido aquí',
  'Macros call one another too deeply at `{0}`; is one of them calling itself?':
    'Las macros se llaman unas a otras a demasiada profundidad en `{0}`; ¿alguna se llama a sí misma?',
  'in the macro `{0}`': 'en la macro `{0}`',
  'This `{0}` has no `{1}`{2}.': 'A este `{0}` le falta el `{1}`{2}.',
  '`{0}` after `%else` is never taken.': '`{0}` después de `%else` nunca se toma.',
  'This `%if` has had its `%else` already; what follows is never taken.':
    'Este `%if` ya ha tenido su `%else`; lo que sigue nunca se toma.',
  '`{0}` without an `%if` before it.': '`{0}` sin un `%if` antes.',
  'This `{0}` has no `%endif`.': 'A este `{0}` le falta el `%endif`.',
  '`{0}` needs names; `{1}` is none.': '`{0}` necesita nombres; `{1}` no lo es.',
  'A comparison of texts takes two of them, separated by a comma.':
    'Una comparación de textos toma dos, separados por una coma.',
  'A comparison of texts has one comma.': 'Una comparación de textos lleva una coma.',
  '`{0}` needs the name of a macro.': '`{0}` necesita el nombre de una macro.',
  'Behind the name stands how many arguments the macro takes, such as `2` or `1-3`.':
    'Detrás del nombre va cuántos argumentos toma la macro, como `2` o `1-3`.',
  '`{0}` needs the name of a package.': '`{0}` necesita el nombre de un paquete.',
  '`{0}` belongs to a context, but no `%push` opened one.':
    '`{0}` pertenece a un contexto, pero ningún `%push` ha abierto uno.',
  '`{0}` belongs to a context further out, but only {1} {2} open.':
    '`{0}` pertenece a un contexto más externo, pero solo {2!} {1}.',
  is: 'está abierto',
  are: 'están abiertos',
  'The alias `{0}` leads back to itself.': 'El alias `{0}` vuelve a sí mismo.',
  'Behind the name `{0}` stands how many arguments it takes, such as `%macro {1} 2`.':
    'Detrás del nombre `{0}` va cuántos argumentos toma, como `%macro {1} 2`.',
  '`{0}` needs a name and how many arguments it takes, such as `%macro print 2`.':
    '`{0}` necesita un nombre y cuántos argumentos toma, como `%macro print 2`.',
  '`%rep` repeats nothing {0} times.': '`%rep` no puede repetir nada {0} veces.',
  '`{0}` without a `{1}` before it.': '`{0}` sin un `{1}` antes.',
  '`{0}` stands in no `%{1}`.': '`{0}` no está dentro de ningún `%{1}`.',
  '`%rotate` stands in no macro.': '`%rotate` no está dentro de ninguna macro.',
  '`%rotate` stands in a macro that was called without arguments.':
    '`%rotate` está en una macro que se llamó sin argumentos.',
  'The program says `{0}` here.': 'El programa dice aquí `{0}`.',
  '`{0}` needs the name of a file in quotes.': '`{0}` necesita el nombre de un archivo entre comillas.',
  '`%use` needs the name of a package.': '`%use` necesita el nombre de un paquete.',
  '`{0}` needs the name of a context.': '`{0}` necesita el nombre de un contexto.',
  '`%pop` without a `%push` before it.': '`%pop` sin un `%push` antes.',
  'has no name': 'no tiene nombre',
  'is `{0}`': 'es `{0}`',
  'The context on top {0}, not `{1}`.': 'El contexto superior {0}, no `{1}`.',
  '`%repl` without a `%push` before it.': '`%repl` sin un `%push` antes.',
  '`{0}` needs the number of a line.': '`{0}` necesita el número de una línea.',
  '`%line` cannot be made by a macro.': '`%line` no puede producirlo una macro.',
  'Only the last parameter can take the rest of the arguments.':
    'Solo el último parámetro puede tomar el resto de los argumentos.',
  '`{0}` does not belong into a list of parameters.': '`{0}` no va en una lista de parámetros.',
  'The list of parameters has no `)`.': 'A la lista de parámetros le falta el `)`.',
  '`{0}` needs the name of the macro that is meant.': '`{0}` necesita el nombre de la macro a la que se refiere.',
  '`%clear` does not know `{0}`.': '`%clear` no conoce `{0}`.',
  '`%stacksize` can be flat, flat64, large or small.': '`%stacksize` puede ser flat, flat64, large o small.',
  '`{0}` needs names with their types, such as `count:dword`.':
    '`{0}` necesita nombres con sus tipos, como `count:dword`.',
  '`{0}` is no type of a variable; byte, word, dword and qword are.':
    '`{0}` no es un tipo de variable; byte, word, dword y qword sí.',
  '`%local` needs a context, with `%assign %$localsize 0` before it.':
    '`%local` necesita un contexto, con `%assign %$localsize 0` antes.',
  '`{0}` needs a string.': '`{0}` necesita una cadena.',
  '`{0}` works on strings; `{1}` is none.': '`{0}` trabaja con cadenas; `{1}` no lo es.',
  'The string grows over {0} bytes.': 'La cadena pasa de {0} bytes.',
  'The text of `%deftok` cannot hold control characters.':
    'El texto de `%deftok` no puede contener caracteres de control.',
  'The macro `{0}` goes too deep here.': 'La macro `{0}` llega aquí demasiado hondo.',
  'The arguments of the macro `{0}` have no closing `)`.':
    'A los argumentos de la macro `{0}` les falta el `)` de cierre.',
  'The macro `{0}` takes {1} argument{2}, not {3}; it is left as it is.':
    'La macro `{0}` toma {1} argumento{2}, no {3}; se deja como está.',
  'The base of `%num` is {0}; it can be 2 to {1}.': 'La base de `%num` es {0}; puede ser de 2 a {1}.',
  '`%num` writes at most {0} digits, not {1}.': '`%num` escribe como máximo {0} cifras, no {1}.',
  '`%sel` has no choice {0}; there are {1}.': '`%sel` no tiene la opción {0}; hay {1}.',
  'This `{` has no `}`.': 'A este `{` le falta el `}`.',
  'An argument in braces ends at its `}`; a comma is missing.':
    'Un argumento entre llaves acaba en su `}`; falta una coma.',
  '{0} or more': '{0} o más',
  '`{0}` asks for the time; here it is always the beginning of 1970, so that a program is the same every day.':
    '`{0}` pregunta la hora; aquí siempre es el comienzo de 1970, para que un programa sea igual todos los días.',
  "`{0}` is not a directive of NASM's preprocessor.{1}": '`{0}` no es una directiva del preprocesador de NASM.{1}',
  '`{0}` asks for an environment variable; the lab has none, so that a build is the same everywhere.':
    '`{0}` pide una variable de entorno; el laboratorio no tiene ninguna, para que el resultado sea igual en todas partes.',
  'An expression is missing here.': 'Aquí falta una expresión.',
  '{0} repetitions are more than `%rep` can do ({1}).': '{0} repeticiones son más de las que puede hacer `%rep` ({1}).',
  '`%include` goes too deep at `{0}`; does a file include itself?':
    '`%include` llega demasiado hondo en `{0}`; ¿un archivo se incluye a sí mismo?',
  'There is no file `{0}` to include.': 'No hay ningún archivo `{0}` que incluir.',
  'There is no package `{0}`; NASM has altreg, smartalign, fp, ifunc and masm.':
    'No existe el paquete `{0}`; NASM tiene altreg, smartalign, fp, ifunc y masm.',
  'The source': 'El código fuente',
  'The macros make': 'Las macros producen',
  'The macro `{0}` makes': 'La macro `{0}` produce',
  '{0} more text than the lab reads; does it double itself?':
    '{0} más texto del que lee el laboratorio; ¿se está duplicando?',
  '{0} makes more than {1} lines here.': '{0} produce aquí más de {1} líneas.',
  '`endstruc` without a `struc` before it.': '`endstruc` sin un `struc` antes.',
  '`at` stands only between `istruc` and `iend`.': '`at` solo va entre `istruc` e `iend`.',
  '`iend` without an `istruc` before it.': '`iend` sin un `istruc` antes.',
  "`{0}` stands for a macro's argument, but this line is in no macro.":
    '`{0}` representa un argumento de una macro, pero esta línea no está en ninguna macro.',
  '`{0}` is a label of a macro call, but this line is in no macro.':
    '`{0}` es una etiqueta de una llamada a macro, pero esta línea no está en ninguna macro.',
  '`{0}` is no parameter of a macro.': '`{0}` no es un parámetro de macro.',
  'Parameter {0} of `{1}` must be a condition such as e, ne or ae.':
    'El parámetro {0} de `{1}` debe ser una condición como e, ne o ae.',
  '`%{{0}}` reaches beyond the arguments; there {1}.': '`%{{0}}` va más allá de los argumentos; {1}.',
  'is 1': 'hay 1',
  'are {0}': 'hay {0}',
  'ELF has no relocation for this use of `wrt`.': 'ELF no tiene una reubicación para este uso de `wrt`.',
  'ELF has no relocation of {0} bits.': 'ELF no tiene una reubicación de {0} bits.',
  '`wrt ..plt` is for calls and jumps.': '`wrt ..plt` es para llamadas y saltos.',
  '`{0}` is no attribute of a section that NASM knows; it does not count.':
    '`{0}` no es un atributo de sección que NASM conozca; no cuenta.',
  'An alignment is a power of two.': 'Una alineación es una potencia de dos.',
  'The section `{0}` belongs to the file format itself.': 'La sección `{0}` pertenece al propio formato de archivo.',
  'The section `{0}` has other attributes already; these do not count.':
    'La sección `{0}` ya tiene otros atributos; estos no cuentan.',
  'A section to merge needs the size of its elements, or `strings`.':
    'Una sección que se fusiona necesita el tamaño de sus elementos, o `strings`.',
  '`osabi` needs a number from 0 to 255.': '`osabi` necesita un número de 0 a 255.',
  'ELF has no segments that a program could name.': 'ELF no tiene segmentos que un programa pueda nombrar.',
  'Behind `wrt` can stand ..plt, ..got, ..gotpc, ..gotoff, ..sym, ..gottpoff or ..tlsie here.':
    'Detrás de `wrt` puede ir aquí ..plt, ..got, ..gotpc, ..gotoff, ..sym, ..gottpoff o ..tlsie.',
  'A reference of this kind is to the symbol itself, without a number.':
    'Una referencia de este tipo es al propio símbolo, sin número.',
  'A reference of this kind is to a global symbol; none stands there.':
    'Una referencia de este tipo es a un símbolo global; ahí no hay ninguno.',
  '`{0}` is no special symbol that NASM knows.': '`{0}` no es un símbolo especial que NASM conozca.',
  'The alignment of a common variable is a power of two.':
    'La alineación de una variable común es una potencia de dos.',
  'Only global symbols can be weak or strong.':
    'Solo los símbolos globales pueden ser débiles (weak) o fuertes (strong).',
  '`{0}` needs the name of a section.': '`{0}` necesita el nombre de una sección.',
  'This `(` has no `)`.': 'A este `(` le falta el `)`.',
  '`{0}` has no value; it does not count.': '`{0}` no tiene valor; no cuenta.',
  'Where section {0} begins depends on itself.': 'Dónde empieza la sección {0} depende de ella misma.',
  'Section {0} holds no bytes, so it has one place, not two.':
    'La sección {0} no contiene bytes, así que tiene un lugar, no dos.',
  'Section {0} follows `{1}`, which does not exist.': 'La sección {0} sigue a `{1}`, que no existe.',
  'Section {0} cannot follow itself.': 'La sección {0} no puede seguirse a sí misma.',
  'Sections {0} and {1} cannot both follow {2}.': 'Las secciones {0} y {1} no pueden seguir las dos a {2}.',
  'The sections follow one another in a circle.': 'Las secciones se siguen en círculo.',
  'Section {0} begins before the origin of the program.': 'La sección {0} empieza antes del origen del programa.',
  '{0} does not go together with what is said of `{1}` already.': '{0} no encaja con lo que ya se ha dicho de `{1}`.',
  'This alignment': 'Esta alineación',
  'This start': 'Este inicio',
  '`org` stands once in a program.': '`org` va una sola vez en un programa.',
  'A flat file has no linker that could fill in a reference `wrt` something.':
    'Un archivo plano no tiene enlazador que rellene una referencia con `wrt`.',
  'A flat file has no segments that a program could name.':
    'Un archivo plano no tiene segmentos que un programa pueda nombrar.',
  'A flat file has no linker that could find a name of another file.':
    'Un archivo plano no tiene enlazador que encuentre un nombre de otro archivo.',
  'Section {0} begins so far behind the others that the file would be too large.':
    'La sección {0} empieza tan lejos de las otras que el archivo sería demasiado grande.',
  'Reserved space in {0} is filled with zeros; space without bytes belongs in .bss.':
    'El espacio reservado en {0} se llena con ceros; el espacio sin bytes va en .bss.',
  'Section {0} holds no bytes: reserve space there, and put values in .data. NASM leaves them out.':
    'La sección {0} no contiene bytes: reserva espacio en ella y pon los valores en .data. NASM los omite.',
  'A displacement of {0} bits does not go with this address.':
    'Un desplazamiento de {0} bits no encaja con esta dirección.',
  'The sizes of this address do not go together.': 'Los tamaños de esta dirección no encajan.',
  '`{0}` cannot be part of an address; a 64-bit register such as rax can.':
    '`{0}` no puede formar parte de una dirección; un registro de 64 bits como rax sí.',
  'An address holds at most two registers; this one has {0}.':
    'Una dirección contiene como máximo dos registros; esta tiene {0}.',
  'One of the two registers of an address can be multiplied, and by 2, 4 or 8.':
    'Uno de los dos registros de una dirección se puede multiplicar, por 2, 4 u 8.',
  'Two addresses cannot be added.': 'Dos direcciones no se pueden sumar.',
  'An address of another section cannot be subtracted: how far apart they are is known only when the program is linked.':
    'Una dirección de otra sección no se puede restar: la distancia entre ellas solo se conoce al enlazar.',
  'Behind the comma of an address stands its index and nothing more.':
    'Detrás de la coma de una dirección va su índice y nada más.',
  'The registers of an address must have one size; `{0}` has {1} bits and `{2}` {3}.':
    'Los registros de una dirección deben tener el mismo tamaño; `{0}` tiene {1} bits y `{2}` {3}.',
  'An address holds one vector register, as its index.': 'Una dirección contiene un registro vectorial, como índice.',
  '`{0}` cannot be multiplied in an address.': '`{0}` no se puede multiplicar en una dirección.',
  'The labels of this source never come to rest: some `equ`, `times` or `%if` depends on itself.':
    'Las etiquetas de este código fuente nunca se estabilizan: algún `equ`, `times` o `%if` depende de sí mismo.',
  '`{0}` and what follows does not count here.': '`{0}` y lo que sigue no cuenta aquí.',
  'This must be a number that is known here already; an address is known only when the program is linked.':
    'Esto debe ser un número que ya se conozca aquí; una dirección solo se conoce al enlazar.',
  '`{0}` is a local label, but no label without a dot stands before it.':
    '`{0}` es una etiqueta local, pero delante no hay ninguna etiqueta sin punto.',
  '{0} Here it must be defined before.': '{0} Aquí debe estar definido antes.',
  'NASM has no `[rip+x]`; write `[rel x]`.': 'NASM no tiene `[rip+x]`; escribe `[rel x]`.',
  'This must be a number that is known here already.': 'Esto debe ser un número que ya se conozca aquí.',
  'The size of a symbol is a number, such as the distance of two labels.':
    'El tamaño de un símbolo es un número, como la distancia entre dos etiquetas.',
  'A value in data is a number, or an address of this file or another with a number.':
    'Un valor de datos es un número, o una dirección de este archivo o de otro con un número.',
  'Elements of this size hold floating-point numbers or text; a whole number here needs dq.':
    'Los elementos de este tamaño contienen números de coma flotante o texto; un entero necesita aquí dq.',
  'The number before `dup` must be known here and not be negative.':
    'El número delante de `dup` debe conocerse aquí y no ser negativo.',
  '`dup` repeats nothing {0} times.': '`dup` no puede repetir nada {0} veces.',
  'The value {0} does not fit in {1} {2} ({3}); only its low bytes are stored.':
    'El valor {0} no cabe en {1} {2!} ({3}); solo se guardan sus bytes bajos.',
  'The value {0} does not fit in {1} {2} ({3} to {4}); only its low bytes are stored.':
    'El valor {0} no cabe en {1} {2!} (de {3} a {4}); solo se guardan sus bytes bajos.',
  byte: 'byte',
  bytes: 'bytes',
  '`section` needs the name of a section, such as .text.': '`section` necesita el nombre de una sección, como .text.',
  'An alignment is a power of two that is known here, such as 8 or 16.':
    'Una alineación es una potencia de dos conocida aquí, como 8 o 16.',
  'An alignment of {0} is too much.': 'Una alineación de {0} es demasiado.',
  '`bits` can be 16, 32 or 64.': '`bits` puede ser 16, 32 o 64.',
  '`{0}` needs a name here.': '`{0}` necesita aquí un nombre.',
  '`common` needs the size of the variable, a number.': '`common` necesita el tamaño de la variable, un número.',
  'Behind the name of `{0}` stands nothing, or a colon and attributes.':
    'Detrás del nombre de `{0}` no va nada, o dos puntos y atributos.',
  '`absolute` needs a number, or an address of this file.':
    '`absolute` necesita un número, o una dirección de este archivo.',
  '`default` can be rel, abs, bnd or nobnd.': '`default` puede ser rel, abs, bnd o nobnd.',
  '`float` can be daz, nodaz, near, up, down, zero or default.':
    '`float` puede ser daz, nodaz, near, up, down, zero o default.',
  '`{0}` is no processor that NASM knows.': '`{0}` no es un procesador que NASM conozca.',
  '`list` can be + or -.': '`list` puede ser + o -.',
  '`{0}` does not belong to this output format.': '`{0}` no pertenece a este formato de salida.',
  'Between `struc` and `endstruc`, and behind `absolute`, stand labels and reserved space; nothing else.':
    'Entre `struc` y `endstruc`, y detrás de `absolute`, van etiquetas y espacio reservado; nada más.',
  'An address has 32 bits here; the upper half is filled with zeros.':
    'Una dirección tiene aquí 32 bits; la mitad alta se llena con ceros.',
  '{0} bytes are more than the {1} MiB a section may have here.':
    '{0} bytes son más que los {1} MiB que puede tener aquí una sección.',
  'Behind `wrt` stands a segment, such as ..plt, ..got, ..gotpc, ..gotoff, ..sym or ..gottpoff.':
    'Detrás de `wrt` va un segmento, como ..plt, ..got, ..gotpc, ..gotoff, ..sym o ..gottpoff.',
  'This expression is too long.': 'Esta expresión es demasiado larga.',
  '`{0}` works on numbers; the value of `{1}` is known only when the program runs.':
    '`{0}` trabaja con números; el valor de `{1}` solo se conoce cuando el programa corre.',
  '{0} is no power of two.': '{0} no es una potencia de dos.',
  'The segment of this is not known yet.': 'El segmento de esto aún no se conoce.',
  '`seg` gives the segment of a label; this is none.': '`seg` da el segmento de una etiqueta; esto no lo es.',
  'Two registers cannot be multiplied in an address.': 'Dos registros no se pueden multiplicar en una dirección.',
  'One side of a multiplication must be a number.': 'Un lado de una multiplicación debe ser un número.',
  'These two have no order: their difference is not a number.':
    'Estos dos no tienen orden: su diferencia no es un número.',
  '`{0}` works on numbers; this is an address, whose number is known only when the program is linked.':
    '`{0}` trabaja con números; esto es una dirección, cuyo número solo se conoce al enlazar.',
  'How often `times` repeats must be a number that is known here already.':
    'Cuántas veces repite `times` debe ser un número que ya se conozca aquí.',
  '`times` cannot repeat {0} times.': '`times` no puede repetir {0} veces.',
  '`times` repeats at most {0} times, not {1}.': '`times` repite como máximo {0} veces, no {1}.',
  'How much is reserved depends on something that comes later.': 'Cuánto se reserva depende de algo que viene después.',
  'How much is reserved must be a number that is known here.': 'Cuánto se reserva debe ser un número conocido aquí.',
  'An address can be added to a number, or subtracted from another address of the same section; nothing else is a value of `equ`.':
    'Una dirección se puede sumar a un número, o restar de otra dirección de la misma sección; nada más es un valor de `equ`.',
  'A segment and an offset of `equ` are numbers.': 'Un segmento y un desplazamiento de `equ` son números.',
  '64-bit code has no 16-bit addresses.': 'El código de 64 bits no tiene direcciones de 16 bits.',
  'The size before this constant does not go together with the other operand.':
    'El tamaño delante de esta constante no encaja con el otro operando.',
  'Nothing here says how many bytes `{0}` reads; NASM takes {1}.':
    'Nada dice aquí cuántos bytes lee `{0}`; NASM toma {1}.',
  '`{0}` lies elsewhere in the last reading than before; what comes out would be wrong.':
    '`{0}` está en otro sitio en la última lectura que antes; el resultado sería incorrecto.',
  '`{0}` has other attributes before: `{1}`.': '`{0}` tiene antes otros atributos: `{1}`.',
  '`{0}` is {1} and cannot be {2} as well.': '`{0}` es {1} y no puede ser también {2}.',
  'The register has a size of its own; the word before it counts for nothing.':
    'El registro tiene su propio tamaño; la palabra de delante no cuenta.',
  'The register `{0}` cannot be part of a number: its value is known only when the program runs.':
    'El registro `{0}` no puede formar parte de un número: su valor solo se conoce cuando el programa corre.',
  'An address with registers is never relative to rip; `rel` counts for nothing.':
    'Una dirección con registros nunca es relativa a rip; `rel` no cuenta.',
  'A plain number is no place in the program, so it cannot be reached from rip; NASM uses it as it is.':
    'Un simple número no es un lugar del programa, así que no se alcanza desde rip; NASM lo usa tal cual.',
  'A short jump keeps the bounds registers, so NASM leaves `bnd` away.':
    'Un salto corto conserva los registros de límites, así que NASM omite `bnd`.',
  'reading stops here': 'la lectura se detiene aquí',
  'the others are not shown': 'los demás no se muestran',
  'More than {0} {1}s; {2}.': 'Más de {0} {1!}; {2}.',
  error: 'errores',
  warning: 'avisos',
  '`{0}` does not belong here; the elements are separated by commas.':
    '`{0}` no va aquí; los elementos se separan con comas.',
  'This list is nested too deeply.': 'Esta lista está anidada a demasiada profundidad.',
  'Behind `{0}` stands a text.': 'Detrás de `{0}` va un texto.',
  'This text is not valid UTF-8.': 'Este texto no es UTF-8 válido.',
  'A floating-point number needs dw (half), dd (single), dq (double), dt (extended) or do (quadruple).':
    'Un número de coma flotante necesita dw (half), dd (single), dq (double), dt (extended) o do (quadruple).',
  '`{0}` is a register and cannot be the name of a label.':
    '`{0}` es un registro y no puede ser el nombre de una etiqueta.',
  '`{0}` is a register; an instruction or a label is missing before it.':
    '`{0}` es un registro; delante falta una instrucción o una etiqueta.',
  'A directive in brackets stands alone on its line.': 'Una directiva entre corchetes va sola en su línea.',
  'A line has one label; `{0}` would be the second.': 'Una línea tiene una etiqueta; `{0}` sería la segunda.',
  '{0} Alone on a line it is taken as a label.': '{0} Solo en una línea se toma por una etiqueta.',
  'Did you mean the instruction `{0}`?': '¿Querías decir la instrucción `{0}`?',
  '`{0}` alone on a line is taken as a label; a colon behind it would say so.{1}':
    '`{0}` solo en una línea se toma por una etiqueta; dos puntos detrás lo dirían.{1}',
  '`{0}` does not belong here.': '`{0}` no va aquí.',
  '`times` repeats an instruction or data; none follows.':
    '`times` repite una instrucción o datos; no sigue nada de eso.',
  'This prefix stands here twice.': 'Este prefijo está aquí dos veces.',
  'This prefix does not go together with the one before it.': 'Este prefijo no encaja con el anterior.',
  '`equ` needs a name before it.': '`equ` necesita un nombre delante.',
  '`{0}` needs at least one value; this line makes nothing.':
    '`{0}` necesita al menos un valor; esta línea no produce nada.',
  '`{0}` takes one number.': '`{0}` toma un número.',
  '`incbin` needs the name of a file in quotes.': '`incbin` necesita el nombre de un archivo entre comillas.',
  'A comma is missing here.': 'Aquí falta una coma.',
  '`incbin` takes a file, how many bytes to skip, and how many to take.':
    '`incbin` toma un archivo, cuántos bytes saltar y cuántos tomar.',
  'This `[` has no `]`.': 'A este `[` le falta el `]`.',
  '`{0}` is no directive of NASM.': '`{0}` no es una directiva de NASM.',
  'What stands behind a directive in brackets does not count.':
    'Lo que va detrás de una directiva entre corchetes no cuenta.',
  'it is not needed in NASM': 'en NASM no hace falta',
  'NASM writes `{0}`': 'NASM escribe `{0}`',
  '`{0}` is a directive of GNU as; {1}.': '`{0}` es una directiva de GNU as; {1}.',
  ', with `{0}` before a memory operand whose size no register tells':
    ', con `{0}` delante de un operando de memoria cuyo tamaño no dice ningún registro',
  '`{0}` is AT&T notation; NASM writes `{1}`{2}.': '`{0}` es notación AT&T; NASM escribe `{1}`{2}.',
  '`{0}` is AT&T notation; NASM writes `{1}`.': '`{0}` es notación AT&T; NASM escribe `{1}`.',
  'NASM has no `movabs`; `mov` takes a 64-bit number by itself.':
    'NASM no tiene `movabs`; `mov` toma por sí mismo un número de 64 bits.',
  '`{0}` is AT&T notation; NASM writes `mov{1}x` with the sizes at the operands.':
    '`{0}` es notación AT&T; NASM escribe `mov{1}x` con los tamaños en los operandos.',
  '`{0}` is no instruction or directive that the lab knows.{1}':
    '`{0}` no es una instrucción ni una directiva que el laboratorio conozca.{1}',
  'A label cannot start with a digit; `{0}` is a number. NASM has no numeric labels: use a local one such as `.loop`.':
    'Una etiqueta no puede empezar por una cifra; `{0}` es un número. NASM no tiene etiquetas numéricas: usa una local como `.loop`.',
  'A comment of NASM starts with `;`.': 'Un comentario de NASM empieza por `;`.',
  'NASM has no /* */ comments; each line of one starts with `;`.':
    'NASM no tiene comentarios /* */; cada línea de uno empieza por `;`.',
  'Text must stand in a data directive, such as db.': 'El texto debe ir en una directiva de datos, como db.',
  'A line cannot start with `{0}`; a label, an instruction or a directive is expected.':
    'Una línea no puede empezar por `{0}`; se espera una etiqueta, una instrucción o una directiva.',
  '`{0}` is AT&T notation; NASM writes the register as `{1}`, and the destination first.':
    '`{0}` es notación AT&T; NASM escribe el registro como `{1}`, y el destino primero.',
  'A `$` before a number is AT&T notation; NASM writes the number alone.':
    'Un `$` delante de un número es notación AT&T; NASM escribe solo el número.',
  'A `*` before the target is AT&T notation; NASM writes `jmp rax` or `jmp [address]`.':
    'Un `*` delante del destino es notación AT&T; NASM escribe `jmp rax` o `jmp [address]`.',
  'This text has no closing {0}.': 'A este texto le falta el {0} de cierre.',
  'NASM has no `offset`: the name of a label alone is its address.':
    'NASM no tiene `offset`: el nombre de una etiqueta es ya su dirección.',
  'NASM has no `ptr`: write `dword [address]`, not `dword ptr [address]`.':
    'NASM no tiene `ptr`: escribe `dword [address]`, no `dword ptr [address]`.',
  'NASM has no `ptr`: write `{0} [address]`, not `{1} ptr [address]`.':
    'NASM no tiene `ptr`: escribe `{0} [address]`, no `{1} ptr [address]`.',
  '`{0}` is AT&T notation; NASM writes the register as `{1}`.':
    '`{0}` es notación AT&T; NASM escribe el registro como `{1}`.',
  '`{0}` cannot stand here; a value is missing.': '`{0}` no puede ir aquí; falta un valor.',
  '`{0}` does not belong here; operands are separated by commas.':
    '`{0}` no va aquí; los operandos se separan con comas.',
  'Behind an operand, `{k1}`, `{z}`, `{1to8}` or `{rn-sae}` may stand in braces.':
    'Detrás de un operando puede ir `{k1}`, `{z}`, `{1to8}` o `{rn-sae}` entre llaves.',
  'Before `:` in an operand stands a segment register.': 'Delante de `:` en un operando va un registro de segmento.',
  '`flat` stands before `:`.': '`flat` va delante de `:`.',
  '`{0}` does not belong in this address.': '`{0}` no va en esta dirección.',
  'The `?` of this expression has no `:`.': 'Al `?` de esta expresión le falta el `:`.',
  'A value is missing here.': 'Aquí falta un valor.',
  '`{0}` is a floating-point number; here only whole numbers can stand. In data, write it alone: dd {1}.':
    '`{0}` es un número de coma flotante; aquí solo puede haber enteros. En datos, escríbelo solo: dd {1}.',
  '`{0}` has more than 64 bits; only the lower ones count.': '`{0}` tiene más de 64 bits; solo cuentan los bajos.',
  'A text used as a number holds at most 8 bytes; this one has {0}, of which the first 8 count.':
    'Un texto usado como número tiene como máximo 8 bytes; este tiene {0}, de los que cuentan los 8 primeros.',
  'Behind `{0}` stands a number in brackets.': 'Detrás de `{0}` va un número entre paréntesis.',
  'A floating-point number is missing here.': 'Aquí falta un número de coma flotante.',
  'The exponent of this floating-point number is not a number.':
    'El exponente de este número de coma flotante no es un número.',
  'Only the first {0} digits of this number count.': 'Solo cuentan las {0} primeras cifras de este número.',
  'A floating-point number has one point.': 'Un número de coma flotante tiene un solo punto.',
  '`{0}` does not belong into a floating-point number.': '`{0}` no va en un número de coma flotante.',
  'This number is too large for the format; it becomes infinite.':
    'Este número es demasiado grande para el formato; pasa a ser infinito.',
  'A packed decimal number has 80 bits; it stands behind `dt`.':
    'Un número decimal empaquetado tiene 80 bits; va detrás de `dt`.',
  '`{0}` does not belong into a packed decimal number.': '`{0}` no va en un número decimal empaquetado.',
  'Only the last 18 digits of this number count.': 'Solo cuentan las 18 últimas cifras de este número.',
  '`{0}` is not a decimal number; write 0x{1} for hexadecimal.':
    '`{0}` no es un número decimal; escribe 0x{1} para hexadecimal.',
  '`{0}` has no digits.': '`{0}` no tiene cifras.',
  '`{0}` is not a {1} number: `{2}` is no digit of it.':
    '`{0}` no es un número de este tipo ({1!}): `{2}` no es una de sus cifras.',
  binary: 'binario',
  octal: 'octal',
  decimal: 'decimal',
  hexadecimal: 'hexadecimal',
  'A reference `wrt ..gotoff` has 64 bits.': 'Una referencia `wrt ..gotoff` tiene 64 bits.',
};
