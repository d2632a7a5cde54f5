import type { Rows } from '../phrasebook';

/** The titles of the examples: what their first comments begin with. */
export const examples: Rows = {
  'Hello, in AT&T notation.': 'Hola, en notación AT&T.',
  'Hello, in Intel notation: the destination comes first, registers have no %.':
    'Hola, en notación Intel: el destino va primero, los registros no llevan %.',
  "Hello, in NASM's own dialect of Intel notation.": 'Hola, en el dialecto propio de NASM de la notación Intel.',
  'Copies standard input to standard output, 16 bytes at a time, until the end of the input.':
    'Copia la entrada estándar a la salida estándar, de 16 en 16 bytes, hasta el final de la entrada.',
  'What the kernel leaves on the stack for a new program, from RSP upwards':
    'Lo que el kernel deja en la pila a un programa nuevo, de RSP hacia arriba',
  'Fibonacci the slow way: fib(n) = fib(n-1) + fib(n-2), each call with its own stack frame.':
    'Fibonacci a la manera lenta: fib(n) = fib(n-1) + fib(n-2), cada llamada con su propio marco de pila.',
  'A filter: letters a-z of the input come out as A-Z, everything else as it is.':
    'Un filtro: las letras a-z de la entrada salen como A-Z, todo lo demás sin cambios.',
  "Ackermann's function: tiny to write, deep to run.": 'La función de Ackermann: corta de escribir, honda de ejecutar.',
  'What SYSCALL leaves behind.': 'Lo que SYSCALL deja tras de sí.',
  'Instructions that read, change and write in one step, which LOCK makes atomic among processors.':
    'Instrucciones que leen, cambian y escriben en un solo paso; LOCK las hace atómicas entre procesadores.',
  'Numbers wider than a register: fib(300) needs 208 bits, so four registers and a chain of ADC.':
    'Números más anchos que un registro: fib(300) necesita 208 bits, o sea cuatro registros y una cadena de ADC.',
  'Small tricks with bits, on the number 0x00f0a012345678c8.':
    'Pequeños trucos con bits, sobre el número 0x00f0a012345678c8.',
  "The heap's end: brk(0) tells where it is, brk(address) moves it. An impossible request changes nothing.":
    'El final del heap: brk(0) dice dónde está, brk(dirección) lo mueve. Una petición imposible no cambia nada.',
  'Evaluates the expressions on the command line: + - * / % and brackets, by recursive descent.':
    'Evalúa las expresiones de la línea de comandos: + - * / % y paréntesis, por descenso recursivo.',
  'A small printf: variable arguments, tables, switch statements, signed and unsigned division.':
    'Un pequeño printf: argumentos variables, tablas, sentencias switch, división con y sin signo.',
  "Conway's game of life: a glider on a small world whose edges meet. Six generations.":
    'El juego de la vida de Conway: un planeador en un mundo pequeño cuyos bordes se tocan. Seis generaciones.',
  'The x87 as gcc uses it for long double: arithmetic, comparison, conversion, and a series to its last bit.':
    'La x87 como la usa gcc para long double: aritmética, comparación, conversión y una serie hasta su último bit.',
  'The Mandelbrot set in letters, with fixed-point numbers: 20 bits behind the point, no floating point at all.':
    'El conjunto de Mandelbrot en letras, con números de coma fija: 20 bits tras la coma, nada de coma flotante.',
  'Eight queens: in how many ways can they stand so that none attacks another? Backtracking over bit sets.':
    'Ocho reinas: ¿de cuántas maneras pueden estar sin que ninguna ataque a otra? Vuelta atrás sobre conjuntos de bits.',
  'SHA-256 of the input, as sha256sum prints it. Rotations, additions and a schedule of 64 words.':
    'SHA-256 de la entrada, como lo imprime sha256sum. Rotaciones, sumas y un plan de 64 palabras.',
  'Loops that gcc turns into AVX2: sums, products, minima, conversions, square roots, over integers, singles and doubles.':
    'Bucles que gcc convierte en AVX2: sumas, productos, mínimos, conversiones, raíces cuadradas, sobre enteros, valores float y valores double.',
  'The words of the input, sorted, each once, with how often it came. A binary tree in memory from mmap.':
    'Las palabras de la entrada, ordenadas, cada una una vez, con las veces que aparece. Un árbol binario en memoria de mmap.',
  'A calculator in reverse Polish notation: "3 4 + 5 *" prints 35.':
    'Una calculadora en notación polaca inversa: "3 4 + 5 *" imprime 35.',
  'Time: the monotonic clock never runs backwards, and nanosleep takes at least as long as asked.':
    'El tiempo: el reloj monótono nunca va hacia atrás, y nanosleep tarda al menos lo pedido.',
  'Writes machine code into fresh memory and calls it: what every just-in-time compiler does.':
    'Escribe código máquina en memoria nueva y lo llama: lo que hace todo compilador just-in-time.',
  'Collatz: halve an even number, turn an odd one into 3n + 1. Everybody believes that 1 is always reached.':
    'Collatz: divide un número par entre dos, convierte uno impar en 3n + 1. Todos creen que siempre se llega a 1.',
  'The same two numbers compared as unsigned (above, below) and as signed (greater, less), for every pair of a small set.':
    'Los mismos dos números comparados sin signo (above, below) y con signo (greater, less), para cada par de un conjunto pequeño.',
  'The checksum CRC-32 of the input, as cksum tools print it. The table is made by the assembler itself.':
    'La suma de comprobación CRC-32 de la entrada, como la imprimen las herramientas cksum. La tabla la hace el propio ensamblador.',
  'The devices that every system has': 'Los dispositivos que tiene todo sistema',
  'DIV and IDIV divide a number of double width: quotient and remainder at once.':
    'DIV e IDIV dividen un número de doble ancho: cociente y resto a la vez.',
  'Looks for the variable NAME in the environment and greets its value.':
    'Busca la variable NAME en el entorno y saluda a su valor.',
  'Errors of open, openat, read, write, close, lseek and fstat. A failed call returns minus the number of its error.':
    'Errores de open, openat, read, write, close, lseek y fstat. Una llamada fallida devuelve el número de su error en negativo.',
  'Errors of mmap, mprotect, munmap, writev, ioctl and arch_prctl.':
    'Errores de mmap, mprotect, munmap, writev, ioctl y arch_prctl.',
  'Errors of kill, nanosleep, clock_gettime, getrandom, uname and of one descriptor too many.':
    'Errores de kill, nanosleep, clock_gettime, getrandom, uname y de un descriptor de más.',
  'exit_group ends all threads of the process; with one thread it is the same as exit. -1 arrives as 255.':
    'exit_group termina todos los hilos del proceso; con uno solo es lo mismo que exit. -1 llega como 255.',
  'The exit status has 8 bits: 300 arrives as 300 - 256 = 44.':
    'El estado de salida tiene 8 bits: 300 llega como 300 - 256 = 44.',
  'Factorials up to 25!, in 128 bits: MUL gives a product of double width.':
    'Factoriales hasta 25!, en 128 bits: MUL da un producto de doble ancho.',
  'INT3 is one byte, 0xCC: debuggers write it over an instruction. Without a debugger #BP becomes SIGTRAP.':
    'INT3 es un byte, 0xCC: los depuradores lo escriben sobre una instrucción. Sin depurador, #BP se convierte en SIGTRAP.',
  'CR3 holds the page tables. Ring 3 may not even read it: #GP, SIGSEGV.':
    'CR3 contiene las tablas de páginas. El anillo 3 ni siquiera puede leerlo: #GP, SIGSEGV.',
  'Divides by zero: #DE becomes SIGFPE, although nothing floats here.':
    'Divide por cero: #DE se convierte en SIGFPE, aunque aquí no hay coma flotante.',
  'Data can be written but not run: each page is one or the other.':
    'Los datos se pueden escribir pero no ejecutar: cada página es lo uno o lo otro.',
  'The pages of the stack are not executable: jumping there is #PF with the bit for a fetch set, SIGSEGV.':
    'Las páginas de la pila no son ejecutables: saltar ahí es #PF con el bit de lectura de instrucción a 1, SIGSEGV.',
  'HLT stops the processor, so only the kernel may: in ring 3 it is #GP, and SIGSEGV.':
    'HLT detiene el procesador, así que solo puede el kernel: en el anillo 3 es #GP y SIGSEGV.',
  'INT n goes through gate n of the interrupt table; most gates are closed to ring 3: #GP, SIGSEGV.':
    'INT n pasa por la puerta n de la tabla de interrupciones; la mayoría están cerradas al anillo 3: #GP, SIGSEGV.',
  'CLI would switch interrupts off. With IOPL 0, ring 3 may not: #GP, SIGSEGV.':
    'CLI desactivaría las interrupciones. Con IOPL 0, el anillo 3 no puede: #GP, SIGSEGV.',
  'A jump into the kernel: #PF, SIGSEGV. SYSCALL is the only door.':
    'Un salto al kernel: #PF, SIGSEGV. SYSCALL es la única puerta.',
  'A jump to an address that cannot exist: #GP at the jump itself.':
    'Un salto a una dirección que no puede existir: #GP en el propio salto.',
  'A wild jump: the fault happens where the jump went, not where it was.':
    'Un salto a ciegas: el fault ocurre adonde fue el salto, no donde estaba.',
  'Of the 64 bits of an address the upper 17 must be equal. Others are not even looked up: #GP, SIGSEGV.':
    'De los 64 bits de una dirección, los 17 superiores deben ser iguales. Otras ni siquiera se buscan: #GP, SIGSEGV.',
  'Reads from address 0, where nothing is mapped: #PF, and the kernel sends SIGSEGV.':
    'Lee de la dirección 0, donde no hay nada asignado: #PF, y el kernel envía SIGSEGV.',
  'The last byte of a page is ours, the next page is not: a read of 8 bytes across the edge faults.':
    'El último byte de una página es nuestro, la página siguiente no: leer 8 bytes a través del borde causa un fault.',
  'IN talks to devices directly. Without permission of the kernel it is #GP, SIGSEGV.':
    'IN habla directamente con los dispositivos. Sin permiso del kernel es #GP, SIGSEGV.',
  'The quotient is too large for its register: #DE as well, hence SIGFPE.':
    'El cociente es demasiado grande para su registro: también #DE, y por tanto SIGFPE.',
  'The kernel is mapped, if at all, for ring 0 only: its addresses are #PF for us, SIGSEGV.':
    'El kernel está asignado, si acaso, solo para el anillo 0: sus direcciones son para nosotros #PF, SIGSEGV.',
  'Recursion without an end: the stack grows until it may not. The last PUSH is a #PF, SIGSEGV.':
    'Recursión sin fin: la pila crece hasta que ya no puede. El último PUSH es un #PF, SIGSEGV.',
  'POPFQ may set the trap flag: after the next instruction comes #DB, SIGTRAP.':
    'POPFQ puede poner a 1 el flag de trap: tras la instrucción siguiente llega #DB, SIGTRAP.',
  'A return to an address that was overwritten: RET takes whatever lies on the stack.':
    'Un retorno a una dirección sobrescrita: RET toma lo que haya en la pila.',
  'A non-canonical address on the stack is #SS instead of #GP. Linux sends SIGBUS.':
    'Una dirección no canónica en la pila es #SS en vez de #GP. Linux envía SIGBUS.',
  'A fault in the middle of REP MOVSB: what was copied stays copied, RCX says how much is left.':
    'Un fault en mitad de REP MOVSB: lo copiado queda copiado, RCX dice cuánto falta.',
  'UD2 is the instruction that will never exist: #UD becomes SIGILL.':
    'UD2 es la instrucción que nunca existirá: #UD se convierte en SIGILL.',
  'The pages of .text are not writable: #PF, SIGSEGV.': 'En las páginas de .text no se puede escribir: #PF, SIGSEGV.',
  'The pages of .rodata are not writable: #PF, SIGSEGV.':
    'En las páginas de .rodata no se puede escribir: #PF, SIGSEGV.',
  'Writing IA32_LSTAR would redirect every system call. WRMSR is for ring 0 alone: #GP, SIGSEGV.':
    'Escribir IA32_LSTAR desviaría todas las llamadas al sistema. WRMSR es solo para el anillo 0: #GP, SIGSEGV.',
  'fstat tells what a descriptor is. Prints type (st_mode >> 12) and device number (major:minor) of some devices.':
    'fstat dice qué es un descriptor. Imprime el tipo (st_mode >> 12) y el número de dispositivo (major:minor) de algunos dispositivos.',
  'Directories, links and rights in /tmp: each step must give what its row says; the exit status counts the rows.':
    'Directorios, enlaces y permisos en /tmp: cada paso debe dar lo que dice su fila; el estado de salida cuenta las filas.',
  "FizzBuzz, with the macros of NASM's preprocessor: one for the calls of the kernel, one for a string constant.":
    'FizzBuzz con las macros del preprocesador de NASM: una para las llamadas al kernel, otra para una cadena constante.',
  'What arithmetic does to the status flags. Each line: an operation and the flags CF PF AF ZF SF OF after it.':
    'Lo que la aritmética hace con los flags de estado. Cada línea: una operación y los flags CF PF AF ZF SF OF tras ella.',
  'Thread-local storage: FS has a base address of its own, which arch_prctl sets. [fs:8] is then base + 8.':
    'Almacenamiento local de hilo: FS tiene una dirección base propia, que fija arch_prctl. [fs:8] es entonces base + 8.',
  "Euclid's algorithm: the greatest common divisor of the numbers on the command line.":
    'El algoritmo de Euclides: el máximo común divisor de los números de la línea de comandos.',
  'The towers of Hanoi: moves 4 discs from peg A to peg C and prints every move.':
    'Las torres de Hanói: mueve 4 discos de la varilla A a la C e imprime cada movimiento.',
  'Shows the input as hexadecimal numbers, 16 bytes a line, with the offset before and the letters behind.':
    'Muestra la entrada en hexadecimal, 16 bytes por línea, con el desplazamiento delante y los caracteres detrás.',
  '32-bit: calls whose structures differ from those of 64-bit programs.':
    '32 bits: llamadas cuyas estructuras difieren de las de los programas de 64 bits.',
  '32-bit: what 64-bit code has no more. Decimal arithmetic, PUSHAD, BOUND, LES.':
    '32 bits: lo que el código de 64 bits ya no tiene. Aritmética decimal, PUSHAD, BOUND, LES.',
  'A 32-bit program: number in EAX, arguments in EBX, ECX, EDX, and INT 0x80.':
    'Un programa de 32 bits: número en EAX, argumentos en EBX, ECX, EDX, e INT 0x80.',
  "32-bit: a segment of one's own with base and limit, by modify_ldt.":
    '32 bits: un segmento propio con base y límite, mediante modify_ldt.',
  '32-bit: both frames of signal handlers, and the ways back from them.':
    '32 bits: los dos marcos de los manejadores de señales y los caminos de vuelta.',
  '32-bit: thread-local storage behind GS, by set_thread_area.':
    '32 bits: almacenamiento local de hilo tras GS, mediante set_thread_area.',
  '32-bit: the door that the kernel chose for this CPU, __kernel_vsyscall.':
    '32 bits: la puerta que el kernel eligió para esta CPU, __kernel_vsyscall.',
  'A process with one thread: getpid, gettid and set_tid_address agree, every time.':
    'Un proceso con un solo hilo: getpid, gettid y set_tid_address coinciden siempre.',
  'INT 0x80 from 64-bit code: the numbers are those of 32-bit Linux, and of every argument only the lower half counts.':
    'INT 0x80 desde código de 64 bits: los números son los de Linux de 32 bits, y de cada argumento solo cuenta la mitad baja.',
  'Memory from the kernel: fresh pages are zero, keep what is written, and are gone after munmap.':
    'Memoria del kernel: las páginas nuevas están a cero, conservan lo escrito y desaparecen tras munmap.',
  "From 64-bit code to 32-bit code and back, in ring 3: a far jump loads CS, and the descriptor's L bit decides how the same bytes are read.":
    'De código de 64 bits a código de 32 bits y vuelta, en el anillo 3: un salto lejano carga CS, y el bit L del descriptor decide cómo se leen los mismos bytes.',
  "Sends the input as Morse code. Two tables: the offset of each letter's signs, and the signs themselves.":
    'Envía la entrada en código Morse. Dos tablas: el desplazamiento de los signos de cada letra y los propios signos.',
  'memmove: copying inside one buffer. Forwards when the destination lies below, backwards (STD) when above.':
    'memmove: copiar dentro de un mismo búfer. Hacia delante si el destino está por debajo, hacia atrás (STD) si está por encima.',
  'poll and select on a pipe: what is ready, what is not, and the end of the other side. Each mask is printed as two digits.':
    'poll y select en una tubería: qué está listo, qué no, y el fin del otro lado. Cada máscara se imprime con dos cifras.',
  'Writing to a pipe whose reader is gone: SIGPIPE, which ends the program.':
    'Escribir en una tubería cuyo lector ya no está: SIGPIPE, que termina el programa.',
  'execve: without arguments the program runs itself again with three; then it prints them.':
    'execve: sin argumentos, el programa se ejecuta de nuevo a sí mismo con tres; entonces los imprime.',
  'fork, exit and wait4: three children end with 10, 20 and 30; the parent waits for them from the last to the first and ends with the sum.':
    'fork, exit y wait4: tres hijos terminan con 10, 20 y 30; el padre los espera del último al primero y termina con la suma.',
  'A pipe between two processes: the parent writes lines, the child makes them upper case.':
    'Una tubería entre dos procesos: el padre escribe líneas, el hijo las pasa a mayúsculas.',
  'MAP_SHARED and MAP_PRIVATE across fork: the child writes to both; the parent sees one of them.':
    'MAP_SHARED y MAP_PRIVATE a través de fork: el hijo escribe en ambas; el padre solo ve una de ellas.',
  'A child that never makes a system call, and a parent that sleeps a moment and ends it: the timer takes the CPU away.':
    'Un hijo que nunca hace una llamada al sistema, y un padre que duerme un momento y lo termina: el temporizador le quita la CPU.',
  'ptrace: the parent lets its child go from system call to system call.':
    'ptrace: el padre deja avanzar a su hijo de llamada en llamada al sistema.',
  'getrandom fills a buffer. 256 bytes of chance hold both small and large ones, and two calls differ.':
    'getrandom llena un búfer. 256 bytes al azar contienen pequeños y grandes, y dos llamadas difieren.',
  'Records: STRUC names the offsets of the fields, ISTRUC lays one out, and a table of them is a simple data base.':
    'Registros de datos: STRUC da nombre a los desplazamientos de los campos, ISTRUC crea uno, y una tabla de ellos es una base de datos sencilla.',
  'Reverses the input line by line: LODSB reads upwards, the stack turns the bytes round.':
    'Invierte la entrada línea a línea: LODSB lee hacia arriba, la pila da la vuelta a los bytes.',
  'The filter rot13: every letter moves 13 places in the alphabet; twice gives the text back.':
    'El filtro rot13: cada letra avanza 13 puestos en el alfabeto; dos veces devuelve el texto.',
  'A program that changes its own instruction. .text is not writable, so the kernel is asked first':
    'Un programa que cambia su propia instrucción. En .text no se puede escribir, así que antes se pide al kernel',
  'The sieve of Eratosthenes: all primes below 200.': 'La criba de Eratóstenes: todos los primos menores que 200.',
  'kill(getpid(), SIGKILL): the signal that no program can catch. Status 128 + 9.':
    'kill(getpid(), SIGKILL): la señal que ningún programa puede capturar. Estado 128 + 9.',
  'kill(getpid(), SIGTERM): the process ends by its own signal, status 128 + 15 for the shell.':
    'kill(getpid(), SIGTERM): el proceso termina por su propia señal, estado 128 + 15 para la shell.',
  'Some signals do nothing unless the program asks for them: SIGCHLD (17), SIGCONT (18), SIGURG (23), SIGWINCH (28).':
    'Algunas señales no hacen nada si el programa no las pide: SIGCHLD (17), SIGCONT (18), SIGURG (23), SIGWINCH (28).',
  'Quicksort, recursive, on 32-bit numbers; then the smallest, the median and the largest are printed as letters so that the sorted order can be seen in one line.':
    'Quicksort, recursivo, con números de 32 bits; después el menor, la mediana y el mayor se imprimen como letras, para que el orden se vea en una línea.',
  "A program that asks for an executable stack: code that it writes there runs. gcc's nested functions need it.":
    'Un programa que pide una pila ejecutable: el código que escribe ahí se ejecuta. Las funciones anidadas de gcc lo necesitan.',
  'A function with arguments on the stack and local variables, as ENTER and LEAVE were made for':
    'Una función con argumentos en la pila y variables locales, para lo que se hicieron ENTER y LEAVE',
  'The string instructions: RSI is the source, RDI the destination, RCX counts under a REP prefix.':
    'Las instrucciones de cadenas: RSI es el origen, RDI el destino, RCX cuenta con un prefijo REP.',
  'Adds the numbers of the command line, which may have a minus sign. JO catches a sum that is too large.':
    'Suma los números de la línea de comandos, que pueden llevar signo menos. JO detecta una suma demasiado grande.',
  'uname fills six fields of 65 bytes each: system, node, release, version, machine, domain.':
    'uname llena seis campos de 65 bytes: sistema, nodo, entrega, versión, máquina, dominio.',
  'Numbers that name no system call give -38, ENOSYS. So does the x32 bit (0x40000000) where x32 is not offered.':
    'Los números que no nombran ninguna llamada al sistema dan -38, ENOSYS. También el bit x32 (0x40000000) donde no se ofrece x32.',
  'The number 1 with a bit above bit 31. Linux 4.15 compares all 64 bits of RAX: no such call, -ENOSYS.':
    'El número 1 con un bit por encima del bit 31. Linux 4.15 compara los 64 bits de RAX: no existe esa llamada, -ENOSYS.',
  'Counts lines, words and bytes of the input, like wc.': 'Cuenta líneas, palabras y bytes de la entrada, como wc.',
  'writev gathers pieces from several places into one write. Each piece is an address and a length.':
    'writev reúne trozos de varios sitios en una sola escritura. Cada trozo es una dirección y una longitud.',
};
