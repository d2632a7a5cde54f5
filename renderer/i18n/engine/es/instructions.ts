import type { Rows } from '../phrasebook';

/** Summaries of the instruction definitions (`engine/isa/definitions`), and what they say behind `modeled:`. */
export const instructions: Rows = {
  'Copies the source into the destination.': 'Copia el origen en el destino.',
  'Copies a smaller source into a larger register and fills the upper bits with zeros.':
    'Copia un origen más pequeño en un registro más grande y rellena los bits altos con ceros.',
  'Copies a smaller source into a larger register and repeats its sign bit in the upper bits.':
    'Copia un origen más pequeño en un registro más grande y repite su bit de signo en los bits altos.',
  'Copies a 32-bit source into a register and repeats its sign bit in the upper bits.':
    'Copia un origen de 32 bits en un registro y repite su bit de signo en los bits altos.',
  'Copies a register to memory, asking the CPU not to keep the line in its caches.':
    'Copia un registro a la memoria y pide a la CPU que no guarde la línea en sus cachés.',
  'Computes the address of the source operand, without reading memory, and stores it in the register.':
    'Calcula la dirección del operando de origen, sin leer la memoria, y la guarda en el registro.',
  'Copies the source into the destination with its bytes in reverse order.':
    'Copia el origen en el destino con sus bytes en orden inverso.',
  'Reverses the order of the bytes in a register.': 'Invierte el orden de los bytes de un registro.',
  'Undefined with a 16-bit register: the register becomes 0.':
    'Indefinido con un registro de 16 bits: el registro pasa a ser 0.',
  'Widens AL to AX, keeping the sign.': 'Amplía AL a AX conservando el signo.',
  'Widens AX to EAX, keeping the sign.': 'Amplía AX a EAX conservando el signo.',
  'Widens EAX to RAX, keeping the sign.': 'Amplía EAX a RAX conservando el signo.',
  'Fills DX with the sign of AX, so that DX:AX is AX widened; used before IDIV.':
    'Llena DX con el signo de AX, de modo que DX:AX es AX ampliado; se usa antes de IDIV.',
  'Fills EDX with the sign of EAX, so that EDX:EAX is EAX widened; used before IDIV.':
    'Llena EDX con el signo de EAX, de modo que EDX:EAX es EAX ampliado; se usa antes de IDIV.',
  'Fills RDX with the sign of RAX, so that RDX:RAX is RAX widened; used before IDIV.':
    'Llena RDX con el signo de RAX, de modo que RDX:RAX es RAX ampliado; se usa antes de IDIV.',
  'Replaces AL by the byte at index AL of the table at RBX.':
    'Sustituye AL por el byte de índice AL de la tabla situada en RBX.',
  'Lowers RSP by the size of the operand and stores the operand there.':
    'Resta a RSP el tamaño del operando y guarda allí el operando.',
  'Loads the operand from the top of the stack and raises RSP past it.':
    'Carga el operando desde la cima de la pila y suma a RSP su tamaño.',
  'Loads a segment register with the selector at the top of the stack.':
    'Carga un registro de segmento con el selector de la cima de la pila.',
  'Pushes the flags register; VM and RF are pushed as 0.': 'Apila el registro de flags; VM y RF se apilan como 0.',
  'Pops the flags register; user code cannot change IF and IOPL this way, and is not told.':
    'Desapila los flags; el código de usuario no puede cambiar así IF ni IOPL, y no recibe ningún aviso.',
  'Makes a stack frame: pushes RBP, points RBP at it, and reserves bytes for local variables.':
    'Crea un marco de pila: apila RBP, hace que RBP apunte ahí y reserva bytes para variables locales.',
  'Undoes a stack frame: RSP goes back to RBP, and RBP is popped.':
    'Deshace un marco de pila: RSP vuelve a RBP y RBP se desapila.',
  'Exchanges the two operands; with memory it is always one indivisible access.':
    'Intercambia los dos operandos; con memoria es siempre un único acceso indivisible.',
  'Exchanges the operands, then leaves their sum in the destination.':
    'Intercambia los operandos y deja después su suma en el destino.',
  'If RAX equals the destination, stores the source there; else loads the destination into RAX.':
    'Si RAX es igual al destino, guarda allí el origen; si no, carga el destino en RAX.',
  'Compares EDX:EAX with 8 bytes of memory; stores ECX:EBX there if equal, else loads them.':
    'Compara EDX:EAX con 8 bytes de memoria; si son iguales guarda allí ECX:EBX, si no los carga.',
  'Compares RDX:RAX with 16 bytes of memory; stores RCX:RBX there if equal, else loads them.':
    'Compara RDX:RAX con 16 bytes de memoria; si son iguales guarda allí RCX:RBX, si no los carga.',
  'Adds the source to the destination.': 'Suma el origen al destino.',
  'Adds the source and the carry flag to the destination; for sums wider than a register.':
    'Suma el origen y el flag de acarreo al destino; para sumas más anchas que un registro.',
  'Subtracts the source from the destination.': 'Resta el origen del destino.',
  'Subtracts the source and the carry flag (the borrow) from the destination.':
    'Resta del destino el origen y el flag de acarreo (el préstamo).',
  'Subtracts the second operand from the first, sets the flags and forgets the difference.':
    'Resta el segundo operando del primero, ajusta los flags y olvida la diferencia.',
  'Subtracts the operand from zero: changes its sign.': 'Resta el operando de cero: le cambia el signo.',
  'Adds 1; the carry flag stays as it is.': 'Suma 1; el flag de acarreo queda como está.',
  'Subtracts 1; the carry flag stays as it is.': 'Resta 1; el flag de acarreo queda como está.',
  'Adds the source and CF to the destination, and sets CF alone.': 'Suma el origen y CF al destino, y solo ajusta CF.',
  'Adds the source and OF to the destination, and sets OF alone.': 'Suma el origen y OF al destino, y solo ajusta OF.',
  'Keeps the bits that are set in both operands.': 'Conserva los bits que están a 1 en ambos operandos.',
  'Sets the bits that are set in either operand.': 'Pone a 1 los bits que están a 1 en alguno de los operandos.',
  'Sets the bits in which the operands differ; of a register with itself: zero.':
    'Pone a 1 los bits en que difieren los operandos; un registro consigo mismo da cero.',
  'Sets the flags as AND would and forgets the result.': 'Ajusta los flags como lo haría AND y olvida el resultado.',
  'Inverts every bit; no flag changes.': 'Invierte todos los bits; no cambia ningún flag.',
  'Shifts the bits left and fills with zeros: multiplies by a power of two.':
    'Desplaza los bits a la izquierda y rellena con ceros: multiplica por una potencia de dos.',
  'Shifts the bits right and fills with zeros: unsigned division by a power of two.':
    'Desplaza los bits a la derecha y rellena con ceros: división sin signo por una potencia de dos.',
  'Shifts the bits right and fills with the sign: signed division by a power of two, rounded down.':
    'Desplaza los bits a la derecha y rellena con el signo: división con signo por una potencia de dos, redondeada hacia abajo.',
  'Rotates the bits left; what leaves at the top comes in at the bottom.':
    'Rota los bits a la izquierda; lo que sale por arriba entra por abajo.',
  'Rotates the bits right; what leaves at the bottom comes in at the top.':
    'Rota los bits a la derecha; lo que sale por abajo entra por arriba.',
  'Rotates the bits left through the carry flag.': 'Rota los bits a la izquierda a través del flag de acarreo.',
  'Rotates the bits right through the carry flag.': 'Rota los bits a la derecha a través del flag de acarreo.',
  'Shifts the destination left and fills with the upper bits of the source.':
    'Desplaza el destino a la izquierda y rellena con los bits altos del origen.',
  'Shifts the destination right and fills with the lower bits of the source.':
    'Desplaza el destino a la derecha y rellena con los bits bajos del origen.',
  'Shifts right with the sign, by a count in any register; no flag changes.':
    'Desplaza a la derecha con el signo, tantas posiciones como diga un registro cualquiera; no cambia ningún flag.',
  'Shifts left by a count in any register; no flag changes.':
    'Desplaza a la izquierda tantas posiciones como diga un registro cualquiera; no cambia ningún flag.',
  'Shifts right with zeros, by a count in any register; no flag changes.':
    'Desplaza a la derecha con ceros, tantas posiciones como diga un registro cualquiera; no cambia ningún flag.',
  'Rotates right by a constant into another register; no flag changes.':
    'Rota a la derecha un número constante de posiciones hacia otro registro; no cambia ningún flag.',
  'Multiplies RAX by the operand, unsigned; the product takes RDX:RAX (AX for bytes).':
    'Multiplica RAX por el operando, sin signo; el producto ocupa RDX:RAX (AX con bytes).',
  'Multiplies RAX by the operand, signed; the product takes RDX:RAX (AX for bytes).':
    'Multiplica RAX por el operando, con signo; el producto ocupa RDX:RAX (AX con bytes).',
  'Multiplies two signed numbers into a register; CF and OF tell that the product did not fit.':
    'Multiplica dos números con signo y deja el producto en un registro; CF y OF dicen que no cabía.',
  'Multiplies RDX by the operand, unsigned, into any two registers; no flag changes.':
    'Multiplica RDX por el operando, sin signo, y lo deja en dos registros cualesquiera; no cambia ningún flag.',
  'Divides RDX:RAX (AX for bytes) by the operand, unsigned: quotient to RAX, remainder to RDX (AL, AH).':
    'Divide RDX:RAX (AX con bytes) entre el operando, sin signo: cociente a RAX, resto a RDX (AL, AH).',
  'Divides RDX:RAX (AX for bytes) by the operand, signed: quotient to RAX, remainder to RDX (AL, AH).':
    'Divide RDX:RAX (AX con bytes) entre el operando, con signo: cociente a RAX, resto a RDX (AL, AH).',
  'Copies the chosen bit of the operand to CF.': 'Copia en CF el bit elegido del operando.',
  'Copies the chosen bit to CF, then sets it.': 'Copia en CF el bit elegido y después lo pone a 1.',
  'Copies the chosen bit to CF, then clears it.': 'Copia en CF el bit elegido y después lo pone a 0.',
  'Copies the chosen bit to CF, then inverts it.': 'Copia en CF el bit elegido y después lo invierte.',
  'Finds the lowest set bit; ZF tells that there is none.':
    'Busca el bit más bajo que está a 1; ZF dice que no hay ninguno.',
  'Finds the highest set bit; ZF tells that there is none.':
    'Busca el bit más alto que está a 1; ZF dice que no hay ninguno.',
  'Counts the zero bits below the lowest set bit; the operand size if there is none.':
    'Cuenta los ceros por debajo del bit más bajo que está a 1; si no hay ninguno, el tamaño del operando.',
  'Counts the zero bits above the highest set bit; the operand size if there is none.':
    'Cuenta los ceros por encima del bit más alto que está a 1; si no hay ninguno, el tamaño del operando.',
  'Counts the set bits.': 'Cuenta los bits que están a 1.',
  'Keeps the bits of the second source that are clear in the first.':
    'Conserva los bits del segundo origen que están a 0 en el primero.',
  'Keeps only the lowest set bit.': 'Conserva solo el bit más bajo que está a 1.',
  'Clears the lowest set bit.': 'Pone a 0 el bit más bajo que está a 1.',
  'Sets every bit up to and including the lowest set one.':
    'Pone a 1 todos los bits hasta el más bajo que está a 1, incluido este.',
  'Extracts a run of bits: start in bits 7:0 of the last operand, length in bits 15:8.':
    'Extrae una serie de bits: inicio en los bits 7:0 del último operando, longitud en los bits 15:8.',
  'Clears the bits from the given position upwards.': 'Pone a 0 los bits desde la posición dada hacia arriba.',
  'Spreads the low bits of the source over the positions that the mask sets.':
    'Reparte los bits bajos del origen por las posiciones que la máscara tiene a 1.',
  'Collects the bits of the source that the mask selects at the low end.':
    'Reúne en el extremo bajo los bits del origen que elige la máscara.',
  'Takes the source into a running CRC-32C checksum.':
    'Incorpora el origen a una suma de comprobación CRC-32C en curso.',
  'Continues at the target.': 'Salta al destino.',
  'Continues at the target if CX is 0.': 'Salta al destino si CX es 0.',
  'Continues at the target if ECX is 0.': 'Salta al destino si ECX es 0.',
  'Continues at the target if RCX is 0.': 'Salta al destino si RCX es 0.',
  'Counts RCX down and continues at the target until it is 0; no flag changes.':
    'Resta 1 a RCX y salta al destino hasta que sea 0; no cambia ningún flag.',
  'Counts RCX down and continues at the target until it is 0 or ZF is clear.':
    'Resta 1 a RCX y salta al destino hasta que sea 0 o ZF esté a 0.',
  'Counts RCX down and continues at the target until it is 0 or ZF is set.':
    'Resta 1 a RCX y salta al destino hasta que sea 0 o ZF esté a 1.',
  'Pushes the address of the next instruction and continues at the target.':
    'Apila la dirección de la instrucción siguiente y salta al destino.',
  'Pops an address and continues there; an operand releases that many bytes of arguments as well.':
    'Desapila una dirección y salta a ella; un operando libera además esa cantidad de bytes de argumentos.',
  'Copies one element from [RSI] to [RDI] and moves both on; REP copies RCX of them.':
    'Copia un elemento de [RSI] a [RDI] y avanza ambos; REP copia RCX elementos.',
  'Compares the elements at [RSI] and [RDI] and moves both on; REPE goes on while they are equal.':
    'Compara los elementos en [RSI] y [RDI] y avanza ambos; REPE sigue mientras sean iguales.',
  'Compares the accumulator with the element at [RDI] and moves on; REPNE searches for it.':
    'Compara el acumulador con el elemento en [RDI] y avanza; REPNE lo busca.',
  'Loads the element at [RSI] into the accumulator and moves on.':
    'Carga en el acumulador el elemento en [RSI] y avanza.',
  'Stores the accumulator at [RDI] and moves on; REP fills RCX elements.':
    'Guarda el acumulador en [RDI] y avanza; REP llena RCX elementos.',
  'Copies SF, ZF, AF, PF and CF to AH.': 'Copia SF, ZF, AF, PF y CF en AH.',
  'Sets SF, ZF, AF, PF and CF from AH.': 'Toma SF, ZF, AF, PF y CF de AH.',
  'Inverts the carry flag.': 'Invierte el flag de acarreo.',
  'Clears the carry flag.': 'Pone a 0 el flag de acarreo.',
  'Sets the carry flag.': 'Pone a 1 el flag de acarreo.',
  'Clears the direction flag: string instructions go upwards.':
    'Pone a 0 el flag de dirección: las instrucciones de cadenas van hacia arriba.',
  'Sets the direction flag: string instructions go downwards.':
    'Pone a 1 el flag de dirección: las instrucciones de cadenas van hacia abajo.',
  'Does nothing; the longer forms only take up room.': 'No hace nada; las formas más largas solo ocupan sitio.',
  'Does nothing, and tells the CPU that this is a waiting loop.':
    'No hace nada, y le dice a la CPU que esto es un bucle de espera.',
  'Marks a place that indirect branches may reach.': 'Marca un lugar al que pueden llegar los saltos indirectos.',
  'Reads the pointer to the shadow stack; without shadow stacks, nothing.':
    'Lee el puntero de la pila de sombra; sin pilas de sombra, nada.',
  'Hints that a line may move to a cache farther away.': 'Indica que una línea puede pasar a una caché más lejana.',
  'Hints that the code will be run.': 'Indica que el código se va a ejecutar.',
  'Hints that the memory will be used once.': 'Indica que la memoria se usará una vez.',
  'Hints that the memory will be used.': 'Indica que la memoria se va a usar.',
  'Hints that the memory will be used later.': 'Indica que la memoria se usará más tarde.',
  'Hints that the memory will be written.': 'Indica que se va a escribir en la memoria.',
  'Waits until every earlier load is complete.': 'Espera a que terminen todas las lecturas anteriores.',
  'Makes earlier stores visible before later ones.':
    'Hace visibles las escrituras anteriores antes que las posteriores.',
  'Makes earlier loads and stores complete before later ones.':
    'Hace que las lecturas y escrituras anteriores terminen antes que las posteriores.',
  'Does nothing: an encoding kept for hints, which CPUs without the hint pass over.':
    'No hace nada: una codificación reservada para indicaciones, que pasan por alto las CPU que no conocen la indicación.',
  'Adds singles lane by lane.': 'Suma valores float elemento a elemento.',
  'Adds the lowest singles.': 'Suma los valores float más bajos.',
  'Subtracts singles lane by lane.': 'Resta valores float elemento a elemento.',
  'Subtracts the lowest singles.': 'Resta los valores float más bajos.',
  'Multiplies singles lane by lane.': 'Multiplica valores float elemento a elemento.',
  'Multiplies the lowest singles.': 'Multiplica los valores float más bajos.',
  'Divides singles lane by lane.': 'Divide valores float elemento a elemento.',
  'Divides the lowest singles.': 'Divide los valores float más bajos.',
  'Keeps the smaller singles lane by lane.': 'Conserva elemento a elemento los valores float menores.',
  'Keeps the smaller of the lowest singles.': 'Conserva el menor de los valores float más bajos.',
  'Keeps the larger singles lane by lane.': 'Conserva elemento a elemento los valores float mayores.',
  'Keeps the larger of the lowest singles.': 'Conserva el mayor de los valores float más bajos.',
  'Takes square roots of singles lane by lane.': 'Calcula elemento a elemento las raíces cuadradas de valores float.',
  'Takes the square root of the lowest single.': 'Calcula la raíz cuadrada del valor float más bajo.',
  'Compares singles lane by lane by the predicate of the immediate: all ones where it holds.':
    'Compara valores float elemento a elemento según la condición del inmediato: todo unos donde se cumple.',
  'Compares the lowest singles by the predicate of the immediate: all ones where it holds.':
    'Compara los valores float más bajos según la condición del inmediato: todo unos si se cumple.',
  'Compares the lowest singles and sets ZF, PF and CF; any NaN is invalid.':
    'Compara los valores float más bajos y ajusta ZF, PF y CF; todo NaN es inválido.',
  'Compares the lowest singles and sets ZF, PF and CF; PF tells of a NaN.':
    'Compara los valores float más bajos y ajusta ZF, PF y CF; PF avisa de un NaN.',
  'Rounds singles lane by lane to integers, the way the immediate says.':
    'Redondea valores float elemento a elemento a enteros, como diga el inmediato.',
  'Rounds the lowest single to an integer, the way the immediate says.':
    'Redondea el valor float más bajo a un entero, como diga el inmediato.',
  'Converts a signed integer to a single.': 'Convierte un entero con signo en un valor float.',
  'Copies a vector (singles); memory must be aligned to its size.':
    'Copia un vector (valores float); la memoria debe estar alineada a su tamaño.',
  'Copies a vector (singles), whatever the alignment.': 'Copia un vector (valores float), sea cual sea su alineación.',
  'Collects the signs of all singles in a general register.':
    'Reúne en un registro general los signos de todos los valores float.',
  'Adds doubles lane by lane.': 'Suma valores double elemento a elemento.',
  'Adds the lowest doubles.': 'Suma los valores double más bajos.',
  'Subtracts doubles lane by lane.': 'Resta valores double elemento a elemento.',
  'Subtracts the lowest doubles.': 'Resta los valores double más bajos.',
  'Multiplies doubles lane by lane.': 'Multiplica valores double elemento a elemento.',
  'Multiplies the lowest doubles.': 'Multiplica los valores double más bajos.',
  'Divides doubles lane by lane.': 'Divide valores double elemento a elemento.',
  'Divides the lowest doubles.': 'Divide los valores double más bajos.',
  'Keeps the smaller doubles lane by lane.': 'Conserva elemento a elemento los valores double menores.',
  'Keeps the smaller of the lowest doubles.': 'Conserva el menor de los valores double más bajos.',
  'Keeps the larger doubles lane by lane.': 'Conserva elemento a elemento los valores double mayores.',
  'Keeps the larger of the lowest doubles.': 'Conserva el mayor de los valores double más bajos.',
  'Takes square roots of doubles lane by lane.': 'Calcula elemento a elemento las raíces cuadradas de valores double.',
  'Takes the square root of the lowest double.': 'Calcula la raíz cuadrada del valor double más bajo.',
  'Compares doubles lane by lane by the predicate of the immediate: all ones where it holds.':
    'Compara valores double elemento a elemento según la condición del inmediato: todo unos donde se cumple.',
  'Compares the lowest doubles by the predicate of the immediate: all ones where it holds.':
    'Compara los valores double más bajos según la condición del inmediato: todo unos si se cumple.',
  'Compares the lowest doubles and sets ZF, PF and CF; any NaN is invalid.':
    'Compara los valores double más bajos y ajusta ZF, PF y CF; todo NaN es inválido.',
  'Compares the lowest doubles and sets ZF, PF and CF; PF tells of a NaN.':
    'Compara los valores double más bajos y ajusta ZF, PF y CF; PF avisa de un NaN.',
  'Rounds doubles lane by lane to integers, the way the immediate says.':
    'Redondea valores double elemento a elemento a enteros, como diga el inmediato.',
  'Rounds the lowest double to an integer, the way the immediate says.':
    'Redondea el valor double más bajo a un entero, como diga el inmediato.',
  'Converts a signed integer to a double.': 'Convierte un entero con signo en un valor double.',
  'Copies a vector (doubles); memory must be aligned to its size.':
    'Copia un vector (valores double); la memoria debe estar alineada a su tamaño.',
  'Copies a vector (doubles), whatever the alignment.': 'Copia un vector (valores double), sea cual sea su alineación.',
  'Collects the signs of all doubles in a general register.':
    'Reúne en un registro general los signos de todos los valores double.',
  'Takes reciprocals of singles lane by lane to about 12 bits.':
    'Calcula elemento a elemento los inversos de valores float con unos 12 bits de precisión.',
  'Takes the reciprocal of the lowest single to about 12 bits.':
    'Calcula el inverso del valor float más bajo con unos 12 bits de precisión.',
  'Takes reciprocal square roots of singles lane by lane to about 12 bits.':
    'Calcula elemento a elemento los inversos de las raíces cuadradas de valores float con unos 12 bits de precisión.',
  'Takes the reciprocal square root of the lowest single to about 12 bits.':
    'Calcula el inverso de la raíz cuadrada del valor float más bajo con unos 12 bits de precisión.',
  "Converts the single at the source's low end to a double.":
    'Convierte en double el valor float del extremo bajo del origen.',
  "Converts the double at the source's low end to a single.":
    'Convierte en float el valor double del extremo bajo del origen.',
  'Copies a vector (integers); memory must be aligned to its size.':
    'Copia un vector (enteros); la memoria debe estar alineada a su tamaño.',
  'Copies a vector (integers), whatever the alignment.': 'Copia un vector (enteros), sea cual sea su alineación.',
  'Copies a vector between a register and aligned memory, asking the CPU not to keep the line in its caches.':
    'Copia un vector entre un registro y memoria alineada, y pide a la CPU que no guarde la línea en sus cachés.',
  'Stores an MMX register, asking the CPU not to keep the line in its caches.':
    'Guarda un registro MMX en la memoria y pide a la CPU que no conserve la línea en sus cachés.',
  'Copies 32 bits between a general register or memory and the low end of a vector register, clearing the rest.':
    'Copia 32 bits entre un registro general o la memoria y el extremo bajo de un registro vectorial, y pone el resto a 0.',
  'Copies 64 bits between registers of any file or memory, clearing the rest of a vector register.':
    'Copia 64 bits entre registros de cualquier clase o la memoria, y pone a 0 el resto de un registro vectorial.',
  'Copies one single; from memory the rest of the register is cleared.':
    'Copia un valor float; si viene de la memoria, el resto del registro pasa a 0.',
  'Copies one double; from memory the rest of the register is cleared.':
    'Copia un valor double; si viene de la memoria, el resto del registro pasa a 0.',
  'Copies two singles between memory and the low half of a register.':
    'Copia dos valores float entre la memoria y la mitad baja de un registro.',
  'Copies a double between memory and the low half of a register.':
    'Copia un valor double entre la memoria y la mitad baja de un registro.',
  'Copies two singles between memory and the high half of a register.':
    'Copia dos valores float entre la memoria y la mitad alta de un registro.',
  'Copies a double between memory and the high half of a register.':
    'Copia un valor double entre la memoria y la mitad alta de un registro.',
  'Copies the high half of the source into the low half of the destination.':
    'Copia la mitad alta del origen en la mitad baja del destino.',
  'Copies the low half of the source into the high half of the destination.':
    'Copia la mitad baja del origen en la mitad alta del destino.',
  'Copies an MMX register into the low half of an XMM register and clears the rest.':
    'Copia un registro MMX en la mitad baja de un registro XMM y pone el resto a 0.',
  'Copies the low half of an XMM register into an MMX register.':
    'Copia la mitad baja de un registro XMM en un registro MMX.',
  'Copies a double into both halves of the destination.': 'Copia un valor double en ambas mitades del destino.',
  'Copies each even single into its odd neighbour too.':
    'Copia cada valor float de posición par también en su vecino impar.',
  'Copies each odd single into its even neighbour too.':
    'Copia cada valor float de posición impar también en su vecino par.',
  'Stores those bytes at [RDI] whose mask byte is negative.':
    'Guarda en [RDI] los bytes cuyo byte de máscara es negativo.',
  'Adds integers lane by lane.': 'Suma enteros elemento a elemento.',
  'Subtracts integers lane by lane.': 'Resta enteros elemento a elemento.',
  'Compares lanes: all ones where they are equal.': 'Compara elementos: todo unos donde son iguales.',
  'Compares signed lanes: all ones where those of the first source are greater.':
    'Compara elementos con signo: todo unos donde los del primer origen son mayores.',
  'Adds signed lanes, stopping at the largest and smallest value.':
    'Suma elementos con signo y se detiene en el valor máximo y en el mínimo.',
  'Adds unsigned lanes, stopping at the largest value.': 'Suma elementos sin signo y se detiene en el valor máximo.',
  'Subtracts signed lanes, stopping at the largest and smallest value.':
    'Resta elementos con signo y se detiene en el valor máximo y en el mínimo.',
  'Subtracts unsigned lanes, stopping at 0.': 'Resta elementos sin signo y se detiene en 0.',
  'Averages unsigned lanes, rounding up.': 'Promedia elementos sin signo, redondeando hacia arriba.',
  'Keeps the smaller signed lanes.': 'Conserva los elementos con signo menores.',
  'Keeps the smaller unsigned lanes.': 'Conserva los elementos sin signo menores.',
  'Keeps the larger signed lanes.': 'Conserva los elementos con signo mayores.',
  'Keeps the larger unsigned lanes.': 'Conserva los elementos sin signo mayores.',
  'Multiplies words and keeps the low halves of the products.':
    'Multiplica palabras y conserva las mitades bajas de los productos.',
  'Multiplies doublewords and keeps the low halves of the products.':
    'Multiplica dobles palabras y conserva las mitades bajas de los productos.',
  'Multiplies signed words and keeps the high halves of the products.':
    'Multiplica palabras con signo y conserva las mitades altas de los productos.',
  'Multiplies unsigned words and keeps the high halves of the products.':
    'Multiplica palabras sin signo y conserva las mitades altas de los productos.',
  'Multiplies signed words as fractions, rounded.': 'Multiplica palabras con signo como fracciones, con redondeo.',
  'Multiplies the even doublewords, unsigned, to quadwords.':
    'Multiplica las dobles palabras de posición par, sin signo, y obtiene cuádruples palabras.',
  'Multiplies the even doublewords, signed, to quadwords.':
    'Multiplica las dobles palabras de posición par, con signo, y obtiene cuádruples palabras.',
  'Multiplies signed words and adds neighbouring products to doublewords.':
    'Multiplica palabras con signo y suma los productos vecinos en dobles palabras.',
  'Multiplies unsigned by signed bytes and adds neighbouring products, saturated.':
    'Multiplica bytes sin signo por bytes con signo y suma los productos vecinos con saturación.',
  'Sums the absolute differences of eight bytes at a time.': 'Suma las diferencias absolutas de ocho bytes cada vez.',
  'Narrows signed lanes of both operands to half, stopping at the limits of signed lanes.':
    'Reduce a la mitad el ancho de los elementos con signo de ambos operandos y se detiene en los límites con signo.',
  'Narrows signed lanes of both operands to half, stopping at the limits of unsigned lanes.':
    'Reduce a la mitad el ancho de los elementos con signo de ambos operandos y se detiene en los límites sin signo.',
  'Shifts every lane left, all by the same count.':
    'Desplaza cada elemento a la izquierda, todos las mismas posiciones.',
  'Shifts every lane right, filling with zeros, all by the same count.':
    'Desplaza cada elemento a la derecha rellenando con ceros, todos las mismas posiciones.',
  'Shifts every lane right, filling with the sign, all by the same count.':
    'Desplaza cada elemento a la derecha rellenando con el signo, todos las mismas posiciones.',
  'Sets the bits that differ.': 'Pone a 1 los bits que difieren.',
  'Keeps the bits of the last source that are clear in the first.':
    'Conserva los bits del último origen que están a 0 en el primero.',
  'Negates the lanes whose source lane is negative, and clears those whose is 0.':
    'Cambia el signo de los elementos cuyo elemento de origen es negativo y pone a 0 aquellos en que es 0.',
  'Takes the absolute values of signed lanes.': 'Toma los valores absolutos de elementos con signo.',
  'Interleaves the lanes of the low halves of both operands.':
    'Intercala los elementos de las mitades bajas de ambos operandos.',
  'Interleaves the lanes of the high halves of both operands.':
    'Intercala los elementos de las mitades altas de ambos operandos.',
  'Interleaves the low singles of both operands.': 'Intercala los valores float bajos de ambos operandos.',
  'Interleaves the high singles of both operands.': 'Intercala los valores float altos de ambos operandos.',
  'Joins the low doubles of both operands.': 'Une los valores double bajos de ambos operandos.',
  'Joins the high doubles of both operands.': 'Une los valores double altos de ambos operandos.',
  'Chooses each doubleword from the source by two bits of the immediate.':
    'Elige cada doble palabra del origen con dos bits del inmediato.',
  'Chooses the low words from the low words of the source by two bits of the immediate each.':
    'Elige las palabras bajas entre las palabras bajas del origen, con dos bits del inmediato cada una.',
  'Chooses the high words from the high words of the source by two bits of the immediate each.':
    'Elige las palabras altas entre las palabras altas del origen, con dos bits del inmediato cada una.',
  'Chooses each word from the source by two bits of the immediate.':
    'Elige cada palabra del origen con dos bits del inmediato.',
  'Chooses each byte of the first source by the last; 0 where its top bit is set.':
    'Elige cada byte del primer origen según el último; 0 donde el bit superior de este está a 1.',
  'Chooses two singles from each source.': 'Elige dos valores float de cada origen.',
  'Chooses a double from each source.': 'Elige un valor double de cada origen.',
  'Shifts 16 bytes left by bytes.': 'Desplaza 16 bytes a la izquierda un número de bytes.',
  'Shifts 16 bytes right by bytes.': 'Desplaza 16 bytes a la derecha un número de bytes.',
  'Shifts both sources, joined, right by bytes.': 'Desplaza los dos orígenes, unidos, a la derecha un número de bytes.',
  'Adds neighbouring lanes, those of the first source first.': 'Suma elementos vecinos, primero los del primer origen.',
  'Subtracts neighbouring lanes, those of the first source first.':
    'Resta elementos vecinos, primero los del primer origen.',
  'Adds neighbouring words, stopping at the limits of signed words.':
    'Suma palabras vecinas y se detiene en los límites de las palabras con signo.',
  'Subtracts neighbouring words, stopping at the limits of signed words.':
    'Resta palabras vecinas y se detiene en los límites de las palabras con signo.',
  'Takes the lanes of the last source whose bit of the immediate is set, the others of the first.':
    'Toma del último origen los elementos cuyo bit del inmediato está a 1, y del primero los demás.',
  'Takes the lanes of the last source where those of XMM0 (or of a fourth register) are negative.':
    'Toma del último origen los elementos donde los de XMM0 (o de un cuarto registro) son negativos, y del primero los demás.',
  'Widens the low lanes of the source, keeping the sign.':
    'Amplía los elementos bajos del origen conservando el signo.',
  'Widens the low lanes of the source with zeros.': 'Amplía con ceros los elementos bajos del origen.',
  'Copies one lane to a general register or memory.': 'Copia un elemento a un registro general o a la memoria.',
  'Replaces one lane by a general register or memory.': 'Sustituye un elemento por un registro general o por memoria.',
  'Replaces one single and clears those the immediate names.':
    'Sustituye un valor float y pone a 0 los que indica el inmediato.',
  'Collects the top bits of all bytes in a general register.':
    'Reúne en un registro general los bits superiores de todos los bytes.',
  'Adds neighbouring numbers, those of the first source first.': 'Suma números vecinos, primero los del primer origen.',
  'Subtracts neighbouring numbers, those of the first source first.':
    'Resta números vecinos, primero los del primer origen.',
  'Subtracts the even numbers and adds the odd ones.':
    'Resta los números de posición par y suma los de posición impar.',
  'Multiplies the numbers that the immediate names and sums the products.':
    'Multiplica los números que indica el inmediato y suma los productos.',
  'Converts integers to singles.': 'Convierte enteros en valores float.',
  'Converts integers to doubles.': 'Convierte enteros en valores double.',
  'Converts singles to integers.': 'Convierte valores float en enteros.',
  'Converts singles to integers, toward zero.': 'Convierte valores float en enteros, redondeando hacia cero.',
  'Converts doubles to integers.': 'Convierte valores double en enteros.',
  'Converts doubles to integers, toward zero.': 'Convierte valores double en enteros, redondeando hacia cero.',
  'Converts singles to doubles.': 'Convierte valores float en valores double.',
  'Converts doubles to singles.': 'Convierte valores double en valores float.',
  'Converts two integers to singles in the low half.': 'Convierte dos enteros en valores float en la mitad baja.',
  'Converts a number to a signed integer in a general register.':
    'Convierte un número en un entero con signo en un registro general.',
  'Converts a number to a signed integer in a general register, toward zero.':
    'Convierte un número en un entero con signo en un registro general, redondeando hacia cero.',
  'Ends a stretch of MMX instructions: all x87 registers are empty again.':
    'Termina una serie de instrucciones MMX: todos los registros x87 vuelven a estar vacíos.',
  'Writes a cache line back to memory and drops it.':
    'Escribe una línea de caché de vuelta en la memoria y la descarta.',
  'Writes a cache line back to memory.': 'Escribe una línea de caché de vuelta en la memoria.',
  'Loads MXCSR: rounding, masks and flags of SSE arithmetic.':
    'Carga MXCSR: redondeo, máscaras y flags de la aritmética SSE.',
  'Stores MXCSR.': 'Guarda MXCSR en la memoria.',
  'Sets ZF where the operands have no bit in common, CF where the last has none that the first has not.':
    'Pone ZF a 1 si los operandos no tienen ningún bit en común, y CF si el último no tiene ninguno que le falte al primero.',
  'Stores the x87, MMX and SSE registers in 512 bytes of memory.':
    'Guarda los registros x87, MMX y SSE en 512 bytes de memoria.',
  'Loads the x87, MMX and SSE registers from 512 bytes of memory.':
    'Carga los registros x87, MMX y SSE de 512 bytes de memoria.',
  'Compares strings of the lengths in EAX and EDX; ECX receives the index of the first or last match.':
    'Compara cadenas de las longitudes en EAX y EDX; ECX recibe el índice de la primera o la última coincidencia.',
  'Compares strings of the lengths in EAX and EDX; XMM0 receives a mask of the matches.':
    'Compara cadenas de las longitudes en EAX y EDX; XMM0 recibe una máscara de las coincidencias.',
  'Compares strings that end with a zero; ECX receives the index of the first or last match.':
    'Compara cadenas que terminan en cero; ECX recibe el índice de la primera o la última coincidencia.',
  'Compares strings that end with a zero; XMM0 receives a mask of the matches.':
    'Compara cadenas que terminan en cero; XMM0 recibe una máscara de las coincidencias.',
  'Sums absolute differences of four bytes at eight places in turn.':
    'Suma diferencias absolutas de cuatro bytes en ocho posiciones sucesivas.',
  'Finds the smallest unsigned word and its index.': 'Busca la menor palabra sin signo y su índice.',
  'Copies the lowest element of the source to every lane.':
    'Copia el elemento más bajo del origen en todos los elementos.',
  'Copies 16 bytes from memory to both halves.': 'Copia 16 bytes de la memoria en ambas mitades.',
  'Replaces the half that the immediate names by the last source.':
    'Sustituye la mitad que indica el inmediato por el último origen.',
  'Copies the half that the immediate names.': 'Copia la mitad que indica el inmediato.',
  'Chooses each half from the four halves of the sources, or zeros, by the immediate.':
    'Elige cada mitad entre las cuatro mitades de los orígenes, o ceros, según el inmediato.',
  'Chooses each quadword by two bits of the immediate.': 'Elige cada cuádruple palabra con dos bits del inmediato.',
  'Chooses each doubleword of the last source by the indices in the first.':
    'Elige cada doble palabra del último origen según los índices del primero.',
  'Chooses each single from its half by two bits.': 'Elige cada valor float de su mitad con dos bits.',
  'Chooses each double from its half by one bit.': 'Elige cada valor double de su mitad con un bit.',
  'Takes the doublewords of the last source whose bit of the immediate is set, the others of the first.':
    'Toma del último origen las dobles palabras cuyo bit del inmediato está a 1, y del primero las demás.',
  'Shifts each doubleword left, by its own count.':
    'Desplaza cada doble palabra a la izquierda, según su propio contador.',
  'Shifts each quadword left, by its own count.':
    'Desplaza cada cuádruple palabra a la izquierda, según su propio contador.',
  'Shifts each doubleword right, filling with zeros, by its own count.':
    'Desplaza cada doble palabra a la derecha rellenando con ceros, según su propio contador.',
  'Shifts each quadword right, filling with zeros, by its own count.':
    'Desplaza cada cuádruple palabra a la derecha rellenando con ceros, según su propio contador.',
  'Shifts each doubleword right, filling with the sign, by its own count.':
    'Desplaza cada doble palabra a la derecha rellenando con el signo, según su propio contador.',
  'Sets ZF where no sign is set in both operands, CF where the last has none that the first has not.':
    'Pone ZF a 1 si ningún signo está a 1 en ambos operandos, y CF si el último no tiene ninguno que le falte al primero.',
  'Moves the lanes whose mask is negative from or to memory; others are loaded as 0, and not stored.':
    'Mueve de o a la memoria los elementos cuya máscara es negativa; los demás se cargan como 0 y no se guardan.',
  'Loads elements from the addresses that a vector of indices gives, where the mask is negative.':
    'Carga elementos de las direcciones que da un vector de índices, donde la máscara es negativa.',
  'Clears the upper halves of all YMM registers.': 'Pone a 0 las mitades altas de todos los registros YMM.',
  'Clears all YMM registers.': 'Pone a 0 todos los registros YMM.',
  'Adds a product and a number, with one rounding.': 'Suma un producto y un número, con un solo redondeo.',
  'Subtracts a number from a product, with one rounding.': 'Resta un número de un producto, con un solo redondeo.',
  'Subtracts a product from a number, with one rounding.': 'Resta un producto de un número, con un solo redondeo.',
  'Subtracts a product and a number from zero, with one rounding.':
    'Resta de cero un producto y un número, con un solo redondeo.',
  'Subtracts numbers from products in even lanes and adds them in odd ones, with one rounding.':
    'Resta números de productos en las posiciones pares y los suma en las impares, con un solo redondeo.',
  'Adds numbers to products in even lanes and subtracts them in odd ones, with one rounding.':
    'Suma números a productos en las posiciones pares y los resta en las impares, con un solo redondeo.',
  'Converts numbers of half precision to singles.': 'Convierte números de media precisión en valores float.',
  'Converts singles to numbers of half precision, rounded as the immediate says.':
    'Convierte valores float en números de media precisión, redondeados como diga el inmediato.',
  'One round of AES encryption of the first source, with the round key in the last.':
    'Una ronda de cifrado AES del primer origen, con la clave de ronda en el último.',
  'The last round of AES encryption, which mixes no columns.':
    'La última ronda del cifrado AES, que no mezcla columnas.',
  'One round of AES decryption (the equivalent inverse cipher).':
    'Una ronda de descifrado AES (el cifrado inverso equivalente).',
  'The last round of AES decryption, which mixes no columns.':
    'La última ronda del descifrado AES, que no mezcla columnas.',
  'Mixes the columns of a round key backwards, for decryption.':
    'Mezcla al revés las columnas de una clave de ronda, para descifrar.',
  'Helps to expand an AES key: substituted and rotated words.':
    'Ayuda a expandir una clave AES: palabras sustituidas y rotadas.',
  'Multiplies one quadword of each source without carries.':
    'Multiplica una cuádruple palabra de cada origen sin acarreos.',
  'Four rounds of SHA-1, with the function that the immediate names.':
    'Cuatro rondas de SHA-1, con la función que indica el inmediato.',
  'Two rounds of SHA-256, with the words in XMM0.': 'Dos rondas de SHA-256, con las palabras en XMM0.',
  'Takes E for the next four rounds of SHA-1 into the message.':
    'Incorpora al mensaje la E de las cuatro rondas siguientes de SHA-1.',
  'First half of the next four words of the SHA-1 message schedule.':
    'Primera mitad de las cuatro palabras siguientes del plan de mensaje de SHA-1.',
  'Second half of the next four words of the SHA-1 message schedule.':
    'Segunda mitad de las cuatro palabras siguientes del plan de mensaje de SHA-1.',
  'First half of the next four words of the SHA-256 message schedule.':
    'Primera mitad de las cuatro palabras siguientes del plan de mensaje de SHA-256.',
  'Second half of the next four words of the SHA-256 message schedule.':
    'Segunda mitad de las cuatro palabras siguientes del plan de mensaje de SHA-256.',
  'Stores the components of the register state that EDX:EAX names.':
    'Guarda los componentes del estado de los registros que indica EDX:EAX.',
  'Stores those components that EDX:EAX names and that are in use.':
    'Guarda los componentes que indica EDX:EAX y que están en uso.',
  'Stores those components that EDX:EAX names and that are in use, without gaps.':
    'Guarda los componentes que indica EDX:EAX y que están en uso, sin huecos.',
  'Loads the components that EDX:EAX names; those that the area lacks become as after power-on.':
    'Carga los componentes que indica EDX:EAX; los que le faltan al área quedan como tras el encendido.',
  'Takes a field of bits out of the low quadword.': 'Extrae un campo de bits de la cuádruple palabra baja.',
  'Puts the low bits of the source into a field of the low quadword.':
    'Pone los bits bajos del origen en un campo de la cuádruple palabra baja.',
  'Stores one number, asking the CPU not to keep the line in its caches.':
    'Guarda un número y pide a la CPU que no conserve la línea en sus cachés.',
  'Takes the sine of ST0.': 'Calcula el seno de ST0.',
  'Takes the cosine of ST0.': 'Calcula el coseno de ST0.',
  'Raises two to the power of ST0 and subtracts 1; for −1 to 1.':
    'Eleva dos a la potencia ST0 y resta 1; para valores de −1 a 1.',
  'Takes the sine of ST0 and pushes the cosine.': 'Calcula el seno de ST0 y apila el coseno.',
  'Takes the tangent of ST0 and pushes 1.': 'Calcula la tangente de ST0 y apila 1.',
  'Takes the angle of the point (ST0, ST1), and pops.': 'Calcula el ángulo del punto (ST0, ST1) y desapila.',
  'Multiplies ST1 by the binary logarithm of ST0, and pops.':
    'Multiplica ST1 por el logaritmo binario de ST0 y desapila.',
  'Multiplies ST1 by the binary logarithm of 1 + ST0, and pops.':
    'Multiplica ST1 por el logaritmo binario de 1 + ST0 y desapila.',
  'Adds: ST0 and a number in memory, or two registers.': 'Suma: ST0 y un número en memoria, o dos registros.',
  'Adds, then pops the register stack.': 'Suma y después desapila de la pila de registros.',
  'Adds: ST0 and an integer in memory.': 'Suma: ST0 y un entero en memoria.',
  'Multiplies: ST0 and a number in memory, or two registers.':
    'Multiplica: ST0 y un número en memoria, o dos registros.',
  'Multiplies, then pops the register stack.': 'Multiplica y después desapila de la pila de registros.',
  'Multiplies: ST0 and an integer in memory.': 'Multiplica: ST0 y un entero en memoria.',
  'Subtracts the source from the destination: ST0 and a number in memory, or two registers.':
    'Resta el origen del destino: ST0 y un número en memoria, o dos registros.',
  'Subtracts the source from the destination, then pops the register stack.':
    'Resta el origen del destino y después desapila de la pila de registros.',
  'Subtracts the source from the destination: ST0 and an integer in memory.':
    'Resta el origen del destino: ST0 y un entero en memoria.',
  'Subtracts the destination from the source: ST0 and a number in memory, or two registers.':
    'Resta el destino del origen: ST0 y un número en memoria, o dos registros.',
  'Subtracts the destination from the source, then pops the register stack.':
    'Resta el destino del origen y después desapila de la pila de registros.',
  'Subtracts the destination from the source: ST0 and an integer in memory.':
    'Resta el destino del origen: ST0 y un entero en memoria.',
  'Divides the destination by the source: ST0 and a number in memory, or two registers.':
    'Divide el destino entre el origen: ST0 y un número en memoria, o dos registros.',
  'Divides the destination by the source, then pops the register stack.':
    'Divide el destino entre el origen y después desapila de la pila de registros.',
  'Divides the destination by the source: ST0 and an integer in memory.':
    'Divide el destino entre el origen: ST0 y un entero en memoria.',
  'Divides the source by the destination: ST0 and a number in memory, or two registers.':
    'Divide el origen entre el destino: ST0 y un número en memoria, o dos registros.',
  'Divides the source by the destination, then pops the register stack.':
    'Divide el origen entre el destino y después desapila de la pila de registros.',
  'Divides the source by the destination: ST0 and an integer in memory.':
    'Divide el origen entre el destino: ST0 y un entero en memoria.',
  'Changes the sign of ST0.': 'Cambia el signo de ST0.',
  'Clears the sign of ST0.': 'Quita el signo de ST0.',
  'Takes the square root of ST0.': 'Calcula la raíz cuadrada de ST0.',
  'Rounds ST0 to an integer, the way FCW says.': 'Redondea ST0 a un entero, como diga FCW.',
  'Multiplies ST0 by two to the power of the integer part of ST1.':
    'Multiplica ST0 por dos elevado a la parte entera de ST1.',
  'Takes ST0 apart: its exponent stays, its significand is pushed.':
    'Descompone ST0: queda el exponente y se apila el significando.',
  'Leaves the remainder of ST0 by ST1, truncated; C2 tells to do it again.':
    'Deja el resto de ST0 entre ST1, truncado; C2 dice que hay que repetirlo.',
  'Leaves the remainder of ST0 by ST1, to the nearest multiple; C2 tells to do it again.':
    'Deja el resto de ST0 entre ST1, respecto al múltiplo más cercano; C2 dice que hay que repetirlo.',
  'Pushes 0.': 'Apila 0.',
  'Pushes 1.': 'Apila 1.',
  'Pushes log2(10).': 'Apila log2(10).',
  'Pushes log2(e).': 'Apila log2(e).',
  'Pushes pi.': 'Apila pi.',
  'Pushes log10(2).': 'Apila log10(2).',
  'Pushes ln(2).': 'Apila ln(2).',
  'Pushes a number from memory or a register onto the register stack.':
    'Apila en la pila de registros un número de la memoria o de un registro.',
  'Pushes an integer from memory.': 'Apila un entero de la memoria.',
  'Pushes a number of 18 decimal digits from memory.': 'Apila un número de 18 cifras decimales de la memoria.',
  'Copies ST0 to memory or a register.': 'Copia ST0 a la memoria o a un registro.',
  'Copies ST0 to memory or a register, then pops it.': 'Copia ST0 a la memoria o a un registro y después lo desapila.',
  'Stores ST0 as an integer.': 'Guarda ST0 como entero.',
  'Stores ST0 as an integer, then pops it.': 'Guarda ST0 como entero y después lo desapila.',
  'Stores ST0 as an integer, toward zero, then pops it.':
    'Guarda ST0 como entero, redondeando hacia cero, y después lo desapila.',
  'Stores ST0 as 18 decimal digits, then pops it.': 'Guarda ST0 como 18 cifras decimales y después lo desapila.',
  'Compares ST0 with another number: C3, C2 and C0 tell.': 'Compara ST0 con otro número: lo dicen C3, C2 y C0.',
  'Compares ST0 with another number: C3, C2 and C0 tell; pops ST0.':
    'Compara ST0 con otro número: lo dicen C3, C2 y C0; desapila ST0.',
  'Compares ST0 with another number: C3, C2 and C0 tell; pops both.':
    'Compara ST0 con otro número: lo dicen C3, C2 y C0; desapila ambos.',
  'Compares ST0 with another register and sets ZF, PF and CF.': 'Compara ST0 con otro registro y ajusta ZF, PF y CF.',
  'Compares ST0 with another register, sets ZF, PF and CF, and pops ST0.':
    'Compara ST0 con otro registro, ajusta ZF, PF y CF, y desapila ST0.',
  'Compares ST0 with another number; a quiet NaN is no error: C3, C2 and C0 tell.':
    'Compara ST0 con otro número; un NaN silencioso no es un error: lo dicen C3, C2 y C0.',
  'Compares ST0 with another number; a quiet NaN is no error: C3, C2 and C0 tell; pops ST0.':
    'Compara ST0 con otro número; un NaN silencioso no es un error: lo dicen C3, C2 y C0; desapila ST0.',
  'Compares ST0 with another number; a quiet NaN is no error: C3, C2 and C0 tell; pops both.':
    'Compara ST0 con otro número; un NaN silencioso no es un error: lo dicen C3, C2 y C0; desapila ambos.',
  'Compares ST0 with an integer.': 'Compara ST0 con un entero.',
  'Compares ST0 with an integer and pops ST0.': 'Compara ST0 con un entero y desapila ST0.',
  'Compares ST0 with zero.': 'Compara ST0 con cero.',
  'Tells in C3, C2 and C0 what kind of number ST0 is, and in C1 its sign.':
    'Dice en C3, C2 y C0 qué clase de número es ST0, y en C1 su signo.',
  'Exchanges ST0 with another register.': 'Intercambia ST0 con otro registro.',
  'Turns the register stack by one; no register changes.':
    'Gira la pila de registros una posición; no cambia ningún registro.',
  'Turns the register stack back by one; no register changes.':
    'Gira la pila de registros una posición hacia atrás; no cambia ningún registro.',
  'Marks a register as empty.': 'Marca un registro como vacío.',
  'Marks a register as empty and pops the stack.': 'Marca un registro como vacío y desapila.',
  'Does nothing, but raises the exception that waits.': 'No hace nada, pero lanza la excepción que espera.',
  'Loads the control word: masks, precision and rounding.':
    'Carga la palabra de control: máscaras, precisión y redondeo.',
  'Loads the environment: control, status and tags.': 'Carga el entorno: palabras de control y de estado, y etiquetas.',
  'Loads the environment and all registers.': 'Carga el entorno y todos los registros.',
  'Raises the x87 exception that waits.': 'Lanza la excepción x87 que espera.',
  'Stores the control word.': 'Guarda la palabra de control.',
  'Stores the status word.': 'Guarda la palabra de estado.',
  'Stores the environment and masks all exceptions.': 'Guarda el entorno y enmascara todas las excepciones.',
  'Stores the environment and all registers, then starts afresh.':
    'Guarda el entorno y todos los registros, y después empieza de nuevo.',
  'Starts afresh: everything masked, all registers empty.':
    'Empieza de nuevo: todo enmascarado, todos los registros vacíos.',
  'Clears the exception flags.': 'Pone a 0 los flags de excepción.',
  'Pushes all eight general registers, the stack pointer as it was before.':
    'Apila los ocho registros generales, el puntero de pila con el valor que tenía antes.',
  'Pops all general registers but the stack pointer, whose value is skipped.':
    'Desapila todos los registros generales menos el puntero de pila, cuyo valor se salta.',
  'Makes AL one decimal digit after an addition of digits, and carries into AH.':
    'Convierte AL en una cifra decimal tras sumar cifras, con acarreo a AH.',
  'Makes AL one decimal digit after a subtraction of digits, and borrows from AH.':
    'Convierte AL en una cifra decimal tras restar cifras, y toma prestado de AH.',
  'Splits AL after a multiplication into digits: the quotient by the base in AH, the remainder in AL.':
    'Separa AL en cifras tras una multiplicación: el cociente entre la base en AH, el resto en AL.',
  'Joins the digits in AH and AL before a division: AL becomes AH * base + AL, AH becomes 0.':
    'Une las cifras de AH y AL antes de una división: AL pasa a ser AH * base + AL, y AH, 0.',
  'Makes AL two decimal digits after an addition of two-digit numbers.':
    'Convierte AL en dos cifras decimales tras sumar números de dos cifras.',
  'Makes AL two decimal digits after a subtraction of two-digit numbers.':
    'Convierte AL en dos cifras decimales tras restar números de dos cifras.',
  'Sets AL to 0xff if the carry flag is set, else to 0.': 'Pone AL a 0xff si el flag de acarreo está a 1; si no, a 0.',
  'Lowers the privilege a selector asks for to that of another one; ZF says whether it had to.':
    'Rebaja el privilegio que pide un selector al de otro; ZF dice si hizo falta.',
  'Raises #BR unless a signed index lies between two bounds in memory.':
    'Lanza #BR si un índice con signo no está entre dos límites en memoria.',
  'Enters ring 0 at the address in IA32_LSTAR; RCX keeps the return address, R11 the flags, RSP stays.':
    'Entra en el anillo 0 por la dirección de IA32_LSTAR; RCX guarda la dirección de retorno, R11 los flags, y RSP no cambia.',
  'Returns from ring 0 to ring 3: RIP from RCX, RFLAGS from R11. RSP stays as the kernel left it.':
    'Vuelve del anillo 0 al anillo 3: RIP de RCX, RFLAGS de R11. RSP queda como lo dejó el kernel.',
  'Enters ring 0 at IA32_SYSENTER_EIP with the stack of IA32_SYSENTER_ESP; saves nothing.':
    'Entra en el anillo 0 en IA32_SYSENTER_EIP con la pila de IA32_SYSENTER_ESP; no guarda nada.',
  'Returns from ring 0 to ring 3: RIP from RDX, RSP from RCX.':
    'Vuelve del anillo 0 al anillo 3: RIP de RDX, RSP de RCX.',
  'Exchanges the GS base with IA32_KERNEL_GS_BASE: the kernel finds its own data behind GS.':
    'Intercambia la base de GS con IA32_KERNEL_GS_BASE: el kernel encuentra sus propios datos tras GS.',
  'Returns from an interrupt or exception: takes RIP, CS, RFLAGS, RSP and SS from the stack.':
    'Vuelve de una interrupción o excepción: toma de la pila RIP, CS, RFLAGS, RSP y SS.',
  'Calls the handler of an interrupt vector through the IDT, if its gate lets this ring in.':
    'Llama al manejador de un vector de interrupción a través de la IDT, si su puerta deja entrar a este anillo.',
  'The breakpoint: calls the handler of #BP.': 'El punto de interrupción: llama al manejador de #BP.',
  'Calls the handler of #DB, whatever ring its gate asks for.':
    'Llama al manejador de #DB, pida el anillo que pida su puerta.',
  'Calls the handler of #OF when the overflow flag is set; #UD in 64-bit code.':
    'Llama al manejador de #OF si el flag de desbordamiento está a 1; #UD en código de 64 bits.',
  'Clears the interrupt flag: maskable interrupts wait.':
    'Pone a 0 el flag de interrupción: las interrupciones enmascarables esperan.',
  'Sets the interrupt flag; interrupts are taken after the next instruction.':
    'Pone a 1 el flag de interrupción; las interrupciones se atienden tras la instrucción siguiente.',
  'Stops until an interrupt comes.': 'Detiene la CPU hasta que llegue una interrupción.',
  'Calls the hypervisor: the lab itself, which serves the body of a system call.':
    'Llama al hipervisor: el propio laboratorio, que hace el cuerpo de una llamada al sistema.',
  "AMD's call of the hypervisor.": 'La llamada al hipervisor de AMD.',
  'Raises #UD: there is meant to be no instruction here.': 'Lanza #UD: aquí no debe haber ninguna instrucción.',
  'Arms a watch on a cache line.': 'Prepara la vigilancia de una línea de caché.',
  'Waits for a write to the watched line.': 'Espera una escritura en la línea vigilada.',
  'Leaves system management mode.': 'Sale del modo de gestión del sistema.',
  'Reads a control register.': 'Lee un registro de control.',
  'Writes a control register: CR3 switches the page tables.':
    'Escribe un registro de control: CR3 cambia las tablas de páginas.',
  'Reads a debug register.': 'Lee un registro de depuración.',
  'Writes a debug register.': 'Escribe un registro de depuración.',
  'Reads the selector of a segment register.': 'Lee el selector de un registro de segmento.',
  'Loads a segment register from its descriptor in the GDT or LDT.':
    'Carga un registro de segmento de su descriptor en la GDT o la LDT.',
  'Loads a far pointer from memory: the offset into a register, the selector into SS.':
    'Carga un puntero lejano de la memoria: el desplazamiento en un registro, el selector en SS.',
  'Loads a far pointer from memory: the offset into a register, the selector into FS.':
    'Carga un puntero lejano de la memoria: el desplazamiento en un registro, el selector en FS.',
  'Loads a far pointer from memory: the offset into a register, the selector into GS.':
    'Carga un puntero lejano de la memoria: el desplazamiento en un registro, el selector en GS.',
  'Loads a far pointer from memory: the offset into a register, the selector into DS.':
    'Carga un puntero lejano de la memoria: el desplazamiento en un registro, el selector en DS.',
  'Loads a far pointer from memory: the offset into a register, the selector into ES.':
    'Carga un puntero lejano de la memoria: el desplazamiento en un registro, el selector en ES.',
  'Reads the base address of FS.': 'Lee la dirección base de FS.',
  'Reads the base address of GS.': 'Lee la dirección base de GS.',
  'Writes the base address of FS.': 'Escribe la dirección base de FS.',
  'Writes the base address of GS.': 'Escribe la dirección base de GS.',
  'Reads the model-specific register that ECX names into EDX:EAX.':
    'Lee en EDX:EAX el registro específico del modelo que indica ECX.',
  'Writes EDX:EAX to the model-specific register that ECX names.':
    'Escribe EDX:EAX en el registro específico del modelo que indica ECX.',
  'Reads the extended control register that ECX names into EDX:EAX: 0 is XCR0, 1 what of it is in use.':
    'Lee en EDX:EAX el registro de control extendido que indica ECX: 0 es XCR0; 1, lo que de él está en uso.',
  'Writes EDX:EAX to XCR0: which parts of the register state programs may use.':
    'Escribe EDX:EAX en XCR0: qué partes del estado de los registros pueden usar los programas.',
  'Reads the machine status word, the low half of CR0.':
    'Lee la palabra de estado de la máquina, la mitad baja de CR0.',
  'Writes PE, MP, EM and TS of CR0; PE can be set but not cleared.':
    'Escribe PE, MP, EM y TS de CR0; PE se puede poner a 1, pero no a 0.',
  'Clears CR0.TS.': 'Pone a 0 CR0.TS.',
  'Sets RFLAGS.AC: ring 0 may touch user pages despite SMAP.':
    'Pone a 1 RFLAGS.AC: el anillo 0 puede tocar páginas de usuario a pesar de SMAP.',
  'Clears RFLAGS.AC: SMAP keeps ring 0 from user pages again.':
    'Pone a 0 RFLAGS.AC: SMAP vuelve a apartar al anillo 0 de las páginas de usuario.',
  'Stores limit and base of the global descriptor table register.':
    'Guarda límite y base del registro de la tabla global de descriptores.',
  'Stores limit and base of the interrupt descriptor table register.':
    'Guarda límite y base del registro de la tabla de descriptores de interrupción.',
  'Loads limit and base of the global descriptor table register.':
    'Carga límite y base del registro de la tabla global de descriptores.',
  'Loads limit and base of the interrupt descriptor table register.':
    'Carga límite y base del registro de la tabla de descriptores de interrupción.',
  'Reads the selector in the local descriptor table register.':
    'Lee el selector del registro de la tabla local de descriptores.',
  'Reads the selector in the task register.': 'Lee el selector del registro de tarea.',
  'Loads the local descriptor table register.': 'Carga el registro de la tabla local de descriptores.',
  'Loads the task register: where the CPU finds its ring 0 stacks.':
    'Carga el registro de tarea: donde la CPU encuentra sus pilas del anillo 0.',
  'Reads the access rights of a segment if they may be seen from here; ZF says so.':
    'Lee los derechos de acceso de un segmento si se pueden ver desde aquí; ZF lo dice.',
  'Reads the limit of a segment if it may be seen from here; ZF says so.':
    'Lee el límite de un segmento si se puede ver desde aquí; ZF lo dice.',
  'Sets ZF when the segment that a selector names could be read from here.':
    'Pone ZF a 1 si el segmento que indica un selector se podría leer desde aquí.',
  'Sets ZF when the segment that a selector names could be written from here.':
    'Pone ZF a 1 si en el segmento que indica un selector se podría escribir desde aquí.',
  'Returns to another code segment: takes RIP and CS, and in an outer ring RSP and SS, from the stack.':
    'Vuelve a otro segmento de código: toma de la pila RIP y CS, y si va a un anillo exterior también RSP y SS.',
  'Jumps to another code segment.': 'Salta a otro segmento de código.',
  'Calls code in another segment, or through a call gate.':
    'Llama a código de otro segmento, o a través de una puerta de llamada.',
  'Drops the cached translation of one page.': 'Descarta la traducción de una página guardada en el TLB.',
  'Drops cached translations by process-context identifier.':
    'Descarta traducciones guardadas en el TLB según el identificador de contexto de proceso (PCID).',
  'Describes the processor: EAX (and ECX) name a leaf, EAX, EBX, ECX and EDX receive it.':
    'Describe el procesador: EAX (y ECX) indican una hoja, y EAX, EBX, ECX y EDX la reciben.',
  'Reads the time-stamp counter into EDX:EAX.': 'Lee en EDX:EAX el contador de marca de tiempo.',
  'Reads the time-stamp counter into EDX:EAX and IA32_TSC_AUX into ECX.':
    'Lee en EDX:EAX el contador de marca de tiempo y en ECX IA32_TSC_AUX.',
  'Reads IA32_TSC_AUX, where a kernel keeps the number of the processor.':
    'Lee IA32_TSC_AUX, donde un kernel guarda el número del procesador.',
  'Writes a random number; CF tells that there was one.': 'Escribe un número aleatorio; CF dice que lo había.',
  'Reads a performance counter.': 'Lee un contador de rendimiento.',
  'Writes back and empties the caches.': 'Escribe las cachés de vuelta en la memoria y las vacía.',
  'Empties the caches without writing back.': 'Vacía las cachés sin escribirlas de vuelta.',
  'Reads an I/O port.': 'Lee un puerto de E/S.',
  'Writes an I/O port.': 'Escribe en un puerto de E/S.',
  'Reads an I/O port into memory at [RDI] and moves on; REP reads RCX elements.':
    'Lee un puerto de E/S en la memoria en [RDI] y avanza; REP lee RCX elementos.',
  'Writes memory at [RSI] to an I/O port and moves on; REP writes RCX elements.':
    'Escribe la memoria en [RSI] en un puerto de E/S y avanza; REP escribe RCX elementos.',
  'Returns from an event to ring 3 by the frame that FRED delivery made, and swaps the GS bases.':
    'Vuelve de un evento al anillo 3 con el marco que hizo la entrega de FRED, e intercambia las bases de GS.',
  'Returns from an event to the ring 0 code it interrupted, and to its stack level.':
    'Vuelve de un evento al código del anillo 0 que interrumpió, y a su nivel de pila.',
  'Loads GS for the user: the base goes to IA32_KERNEL_GS_BASE, that of the kernel stays.':
    'Carga GS para el usuario: la base va a IA32_KERNEL_GS_BASE, y la del kernel no cambia.',
  'Continues at the target if: {0}.': 'Salta al destino si: {0!}.',
  'Copies the source into the destination register if: {0}.': 'Copia el origen en el registro de destino si: {0!}.',
  'Sets the byte to 1 if: {0}; else to 0.': 'Pone el byte a 1 si: {0!}; si no, a 0.',
  'Copies a register to ST0 if: {0}.': 'Copia un registro a ST0 si: {0!}.',
  overflow: 'desbordamiento',
  'no overflow': 'sin desbordamiento',
  'below (unsigned), carry': 'menor (sin signo), acarreo',
  'above or equal (unsigned), no carry': 'mayor o igual (sin signo), sin acarreo',
  'equal, zero': 'igual, cero',
  'not equal, not zero': 'distinto, no cero',
  'below or equal (unsigned)': 'menor o igual (sin signo)',
  'above (unsigned)': 'mayor (sin signo)',
  negative: 'negativo',
  'not negative': 'no negativo',
  'even parity': 'paridad par',
  'odd parity': 'paridad impar',
  'less (signed)': 'menor (con signo)',
  'greater or equal (signed)': 'mayor o igual (con signo)',
  'less or equal (signed)': 'menor o igual (con signo)',
  'greater (signed)': 'mayor (con signo)',
  'there are no caches: a plain store': 'no hay cachés: una escritura normal',
  'the manual leaves the result undefined; 0 as processors do':
    'el manual deja el resultado indefinido; 0 como hacen los procesadores',
  'a fault leaves memory as it was; processors may have stored part of the frame by then':
    'un fault deja la memoria como estaba; un procesador real puede haber guardado ya parte del marco',
  "a 32-bit register that is not replaced keeps its upper half, as on AMD processors; Intel's manual writes it back":
    'un registro de 32 bits que no se sustituye conserva su mitad alta, como en los procesadores AMD; el manual de Intel lo reescribe',
  'a source of 0 leaves the destination as it was, as the AMD manual says':
    'un origen 0 deja el destino como estaba, como dice el manual de AMD',
  'nothing is cached or reordered here: no effect': 'aquí nada se guarda en cachés ni se reordena: sin efecto',
  'branch tracking (CET) is not modeled': 'el seguimiento de saltos (CET) no está modelado',
  'shadow stacks (CET) are not modeled, so it does nothing':
    'las pilas de sombra (CET) no están modeladas, así que no hace nada',
  'there are no caches: a plain move': 'no hay cachés: una copia normal',
  'only the bytes that are stored can fault': 'solo los bytes que se guardan pueden causar un fault',
  'the digits are those of an AMD processor; others differ in the last of them':
    'las cifras son las de un procesador AMD; otros difieren en la última',
  'there are no caches: only the access is checked': 'no hay cachés: solo se comprueba el acceso',
  'leaves nothing out for being unchanged since XRSTOR': 'no omite nada por no haber cambiado desde XRSTOR',
  'the nearest result there is; processors may be off by one in the last bit':
    'el resultado más cercano que existe; los procesadores pueden fallar en el último bit',
  'always as in IA-32e mode: the code entered is 64-bit':
    'siempre como en modo IA-32e: el código al que se entra es de 64 bits',
  'without virtual interrupts (CR4.VME, CR4.PVI)': 'sin interrupciones virtuales (CR4.VME, CR4.PVI)',
  'in ring 0 the lab serves the call named in EAX; elsewhere #UD, as without VMX':
    'en el anillo 0 el laboratorio hace la llamada indicada en EAX; en otro, #UD, como sin VMX',
  'without I/O breakpoints': 'sin puntos de interrupción de E/S',
  'announces only what the lab defines': 'anuncia solo lo que el laboratorio define',
  'the counter advances by one with each instruction': 'el contador avanza uno con cada instrucción',
  'there always is one, out of the seed of the run, which gives the same each time; not for secrets':
    'siempre hay uno, a partir de la semilla de la ejecución, que da cada vez el mismo; no sirve para secretos',
  'there are no performance counters: always #GP(0)': 'no hay contadores de rendimiento: siempre #GP(0)',
  'there are no caches: only the privilege is checked': 'no hay cachés: solo se comprueba el privilegio',
  'no devices: every port reads as ones': 'no hay dispositivos: todo puerto se lee como unos',
  'no devices: writes vanish': 'no hay dispositivos: lo que se escribe se pierde',
  'without shadow stacks': 'sin pilas de sombra',
};
