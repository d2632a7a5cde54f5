import type { Rows } from '../phrasebook';

/** Summaries of the instruction definitions (`engine/isa/definitions`), and what they say behind `modeled:`. */
export const instructions: Rows = {
  'Copies the source into the destination.': 'Kopiert die Quelle in das Ziel.',
  'Copies a smaller source into a larger register and fills the upper bits with zeros.':
    'Kopiert eine kleinere Quelle in ein größeres Register und füllt die oberen Bits mit Nullen.',
  'Copies a smaller source into a larger register and repeats its sign bit in the upper bits.':
    'Kopiert eine kleinere Quelle in ein größeres Register und wiederholt ihr Vorzeichenbit in den oberen Bits.',
  'Copies a 32-bit source into a register and repeats its sign bit in the upper bits.':
    'Kopiert eine 32-Bit-Quelle in ein Register und wiederholt ihr Vorzeichenbit in den oberen Bits.',
  'Copies a register to memory, asking the CPU not to keep the line in its caches.':
    'Kopiert ein Register in den Speicher und bittet die CPU, die Zeile nicht in ihren Caches zu behalten.',
  'Computes the address of the source operand, without reading memory, and stores it in the register.':
    'Berechnet die Adresse des Quelloperanden, ohne den Speicher zu lesen, und legt sie im Register ab.',
  'Copies the source into the destination with its bytes in reverse order.':
    'Kopiert die Quelle mit umgekehrter Bytereihenfolge in das Ziel.',
  'Reverses the order of the bytes in a register.': 'Kehrt die Reihenfolge der Bytes in einem Register um.',
  'Undefined with a 16-bit register: the register becomes 0.':
    'Mit einem 16-Bit-Register undefiniert: Das Register wird 0.',
  'Widens AL to AX, keeping the sign.': 'Erweitert AL vorzeichenrichtig auf AX.',
  'Widens AX to EAX, keeping the sign.': 'Erweitert AX vorzeichenrichtig auf EAX.',
  'Widens EAX to RAX, keeping the sign.': 'Erweitert EAX vorzeichenrichtig auf RAX.',
  'Fills DX with the sign of AX, so that DX:AX is AX widened; used before IDIV.':
    'Füllt DX mit dem Vorzeichen von AX, sodass DX:AX das erweiterte AX ist; wird vor IDIV gebraucht.',
  'Fills EDX with the sign of EAX, so that EDX:EAX is EAX widened; used before IDIV.':
    'Füllt EDX mit dem Vorzeichen von EAX, sodass EDX:EAX das erweiterte EAX ist; wird vor IDIV gebraucht.',
  'Fills RDX with the sign of RAX, so that RDX:RAX is RAX widened; used before IDIV.':
    'Füllt RDX mit dem Vorzeichen von RAX, sodass RDX:RAX das erweiterte RAX ist; wird vor IDIV gebraucht.',
  'Replaces AL by the byte at index AL of the table at RBX.':
    'Ersetzt AL durch das Byte mit dem Index AL aus der Tabelle ab RBX.',
  'Lowers RSP by the size of the operand and stores the operand there.':
    'Verringert RSP um die Größe des Operanden und legt den Operanden dort ab.',
  'Loads the operand from the top of the stack and raises RSP past it.':
    'Lädt den Operanden von der Spitze des Stacks und erhöht RSP um seine Größe.',
  'Loads a segment register with the selector at the top of the stack.':
    'Lädt ein Segmentregister mit dem Selektor von der Spitze des Stacks.',
  'Pushes the flags register; VM and RF are pushed as 0.':
    'Legt das Flagregister auf den Stack; VM und RF werden als 0 abgelegt.',
  'Pops the flags register; user code cannot change IF and IOPL this way, and is not told.':
    'Holt die Flags vom Stack; Benutzercode kann IF und IOPL so nicht ändern und erfährt davon nichts.',
  'Makes a stack frame: pushes RBP, points RBP at it, and reserves bytes for local variables.':
    'Legt einen Stackframe an: legt RBP auf den Stack, lässt RBP darauf zeigen und reserviert Bytes für lokale Variablen.',
  'Undoes a stack frame: RSP goes back to RBP, and RBP is popped.':
    'Löst einen Stackframe auf: RSP geht auf RBP zurück, und RBP wird vom Stack geholt.',
  'Exchanges the two operands; with memory it is always one indivisible access.':
    'Vertauscht die beiden Operanden; mit Speicher ist das immer ein einziger, unteilbarer Zugriff.',
  'Exchanges the operands, then leaves their sum in the destination.':
    'Vertauscht die Operanden und lässt dann ihre Summe im Ziel.',
  'If RAX equals the destination, stores the source there; else loads the destination into RAX.':
    'Ist RAX gleich dem Ziel, wird die Quelle dort abgelegt; sonst wird das Ziel in RAX geladen.',
  'Compares EDX:EAX with 8 bytes of memory; stores ECX:EBX there if equal, else loads them.':
    'Vergleicht EDX:EAX mit 8 Bytes im Speicher; bei Gleichheit wird ECX:EBX dort abgelegt, sonst werden sie geladen.',
  'Compares RDX:RAX with 16 bytes of memory; stores RCX:RBX there if equal, else loads them.':
    'Vergleicht RDX:RAX mit 16 Bytes im Speicher; bei Gleichheit wird RCX:RBX dort abgelegt, sonst werden sie geladen.',
  'Adds the source to the destination.': 'Addiert die Quelle zum Ziel.',
  'Adds the source and the carry flag to the destination; for sums wider than a register.':
    'Addiert die Quelle und das Carry-Flag zum Ziel; für Summen, die breiter sind als ein Register.',
  'Subtracts the source from the destination.': 'Subtrahiert die Quelle vom Ziel.',
  'Subtracts the source and the carry flag (the borrow) from the destination.':
    'Subtrahiert die Quelle und das Carry-Flag (den geborgten Übertrag) vom Ziel.',
  'Subtracts the second operand from the first, sets the flags and forgets the difference.':
    'Subtrahiert den zweiten Operanden vom ersten, setzt die Flags und verwirft die Differenz.',
  'Subtracts the operand from zero: changes its sign.': 'Subtrahiert den Operanden von null: ändert sein Vorzeichen.',
  'Adds 1; the carry flag stays as it is.': 'Addiert 1; das Carry-Flag bleibt, wie es ist.',
  'Subtracts 1; the carry flag stays as it is.': 'Subtrahiert 1; das Carry-Flag bleibt, wie es ist.',
  'Adds the source and CF to the destination, and sets CF alone.':
    'Addiert die Quelle und CF zum Ziel und setzt nur CF.',
  'Adds the source and OF to the destination, and sets OF alone.':
    'Addiert die Quelle und OF zum Ziel und setzt nur OF.',
  'Keeps the bits that are set in both operands.': 'Behält die Bits, die in beiden Operanden gesetzt sind.',
  'Sets the bits that are set in either operand.':
    'Setzt die Bits, die in mindestens einem der Operanden gesetzt sind.',
  'Sets the bits in which the operands differ; of a register with itself: zero.':
    'Setzt die Bits, in denen sich die Operanden unterscheiden; ein Register mit sich selbst ergibt null.',
  'Sets the flags as AND would and forgets the result.': 'Setzt die Flags, wie AND es täte, und verwirft das Ergebnis.',
  'Inverts every bit; no flag changes.': 'Kehrt jedes Bit um; kein Flag ändert sich.',
  'Shifts the bits left and fills with zeros: multiplies by a power of two.':
    'Schiebt die Bits nach links und füllt mit Nullen auf: multipliziert mit einer Zweierpotenz.',
  'Shifts the bits right and fills with zeros: unsigned division by a power of two.':
    'Schiebt die Bits nach rechts und füllt mit Nullen auf: vorzeichenlose Division durch eine Zweierpotenz.',
  'Shifts the bits right and fills with the sign: signed division by a power of two, rounded down.':
    'Schiebt die Bits nach rechts und füllt mit dem Vorzeichen auf: vorzeichenbehaftete Division durch eine Zweierpotenz, abgerundet.',
  'Rotates the bits left; what leaves at the top comes in at the bottom.':
    'Rotiert die Bits nach links; was oben hinausgeht, kommt unten herein.',
  'Rotates the bits right; what leaves at the bottom comes in at the top.':
    'Rotiert die Bits nach rechts; was unten hinausgeht, kommt oben herein.',
  'Rotates the bits left through the carry flag.': 'Rotiert die Bits durch das Carry-Flag nach links.',
  'Rotates the bits right through the carry flag.': 'Rotiert die Bits durch das Carry-Flag nach rechts.',
  'Shifts the destination left and fills with the upper bits of the source.':
    'Schiebt das Ziel nach links und füllt mit den oberen Bits der Quelle auf.',
  'Shifts the destination right and fills with the lower bits of the source.':
    'Schiebt das Ziel nach rechts und füllt mit den unteren Bits der Quelle auf.',
  'Shifts right with the sign, by a count in any register; no flag changes.':
    'Schiebt mit Vorzeichen nach rechts, um einen Zähler in einem beliebigen Register; kein Flag ändert sich.',
  'Shifts left by a count in any register; no flag changes.':
    'Schiebt nach links, um einen Zähler in einem beliebigen Register; kein Flag ändert sich.',
  'Shifts right with zeros, by a count in any register; no flag changes.':
    'Schiebt mit Nullen nach rechts, um einen Zähler in einem beliebigen Register; kein Flag ändert sich.',
  'Rotates right by a constant into another register; no flag changes.':
    'Rotiert um eine Konstante nach rechts in ein anderes Register; kein Flag ändert sich.',
  'Multiplies RAX by the operand, unsigned; the product takes RDX:RAX (AX for bytes).':
    'Multipliziert RAX vorzeichenlos mit dem Operanden; das Produkt belegt RDX:RAX (AX bei Bytes).',
  'Multiplies RAX by the operand, signed; the product takes RDX:RAX (AX for bytes).':
    'Multipliziert RAX vorzeichenbehaftet mit dem Operanden; das Produkt belegt RDX:RAX (AX bei Bytes).',
  'Multiplies two signed numbers into a register; CF and OF tell that the product did not fit.':
    'Multipliziert zwei vorzeichenbehaftete Zahlen in ein Register; CF und OF sagen, dass das Produkt nicht hineinpasste.',
  'Multiplies RDX by the operand, unsigned, into any two registers; no flag changes.':
    'Multipliziert RDX vorzeichenlos mit dem Operanden, in zwei beliebige Register; kein Flag ändert sich.',
  'Divides RDX:RAX (AX for bytes) by the operand, unsigned: quotient to RAX, remainder to RDX (AL, AH).':
    'Dividiert RDX:RAX (AX bei Bytes) vorzeichenlos durch den Operanden: Quotient nach RAX, Rest nach RDX (AL, AH).',
  'Divides RDX:RAX (AX for bytes) by the operand, signed: quotient to RAX, remainder to RDX (AL, AH).':
    'Dividiert RDX:RAX (AX bei Bytes) vorzeichenbehaftet durch den Operanden: Quotient nach RAX, Rest nach RDX (AL, AH).',
  'Copies the chosen bit of the operand to CF.': 'Kopiert das gewählte Bit des Operanden nach CF.',
  'Copies the chosen bit to CF, then sets it.': 'Kopiert das gewählte Bit nach CF und setzt es dann.',
  'Copies the chosen bit to CF, then clears it.': 'Kopiert das gewählte Bit nach CF und löscht es dann.',
  'Copies the chosen bit to CF, then inverts it.': 'Kopiert das gewählte Bit nach CF und kehrt es dann um.',
  'Finds the lowest set bit; ZF tells that there is none.':
    'Findet das niedrigste gesetzte Bit; ZF sagt, dass es keines gibt.',
  'Finds the highest set bit; ZF tells that there is none.':
    'Findet das höchste gesetzte Bit; ZF sagt, dass es keines gibt.',
  'Counts the zero bits below the lowest set bit; the operand size if there is none.':
    'Zählt die Nullbits unter dem niedrigsten gesetzten Bit; gibt es keines, ist es die Größe des Operanden.',
  'Counts the zero bits above the highest set bit; the operand size if there is none.':
    'Zählt die Nullbits über dem höchsten gesetzten Bit; gibt es keines, ist es die Größe des Operanden.',
  'Counts the set bits.': 'Zählt die gesetzten Bits.',
  'Keeps the bits of the second source that are clear in the first.':
    'Behält die Bits der zweiten Quelle, die in der ersten gelöscht sind.',
  'Keeps only the lowest set bit.': 'Behält nur das niedrigste gesetzte Bit.',
  'Clears the lowest set bit.': 'Löscht das niedrigste gesetzte Bit.',
  'Sets every bit up to and including the lowest set one.':
    'Setzt alle Bits bis zum niedrigsten gesetzten, dieses eingeschlossen.',
  'Extracts a run of bits: start in bits 7:0 of the last operand, length in bits 15:8.':
    'Holt eine Folge von Bits heraus: Anfang in den Bits 7:0 des letzten Operanden, Länge in den Bits 15:8.',
  'Clears the bits from the given position upwards.': 'Löscht die Bits ab der angegebenen Position aufwärts.',
  'Spreads the low bits of the source over the positions that the mask sets.':
    'Verteilt die unteren Bits der Quelle auf die Stellen, die in der Maske gesetzt sind.',
  'Collects the bits of the source that the mask selects at the low end.':
    'Sammelt die Bits der Quelle, die die Maske auswählt, am unteren Ende.',
  'Takes the source into a running CRC-32C checksum.': 'Nimmt die Quelle in eine laufende CRC-32C-Prüfsumme auf.',
  'Continues at the target.': 'Springt zum Ziel.',
  'Continues at the target if CX is 0.': 'Springt zum Ziel, falls CX 0 ist.',
  'Continues at the target if ECX is 0.': 'Springt zum Ziel, falls ECX 0 ist.',
  'Continues at the target if RCX is 0.': 'Springt zum Ziel, falls RCX 0 ist.',
  'Counts RCX down and continues at the target until it is 0; no flag changes.':
    'Zählt RCX herunter und springt zum Ziel, bis RCX 0 ist; kein Flag ändert sich.',
  'Counts RCX down and continues at the target until it is 0 or ZF is clear.':
    'Zählt RCX herunter und springt zum Ziel, bis RCX 0 oder ZF gelöscht ist.',
  'Counts RCX down and continues at the target until it is 0 or ZF is set.':
    'Zählt RCX herunter und springt zum Ziel, bis RCX 0 oder ZF gesetzt ist.',
  'Pushes the address of the next instruction and continues at the target.':
    'Legt die Adresse des nächsten Befehls auf den Stack und springt zum Ziel.',
  'Pops an address and continues there; an operand releases that many bytes of arguments as well.':
    'Holt eine Adresse vom Stack und springt dorthin; ein Operand gibt zusätzlich so viele Bytes an Argumenten frei.',
  'Copies one element from [RSI] to [RDI] and moves both on; REP copies RCX of them.':
    'Kopiert ein Element von [RSI] nach [RDI] und rückt beide weiter; REP kopiert RCX davon.',
  'Compares the elements at [RSI] and [RDI] and moves both on; REPE goes on while they are equal.':
    'Vergleicht die Elemente bei [RSI] und [RDI] und rückt beide weiter; REPE macht weiter, solange sie gleich sind.',
  'Compares the accumulator with the element at [RDI] and moves on; REPNE searches for it.':
    'Vergleicht den Akkumulator mit dem Element bei [RDI] und rückt weiter; REPNE sucht danach.',
  'Loads the element at [RSI] into the accumulator and moves on.':
    'Lädt das Element bei [RSI] in den Akkumulator und rückt weiter.',
  'Stores the accumulator at [RDI] and moves on; REP fills RCX elements.':
    'Legt den Akkumulator bei [RDI] ab und rückt weiter; REP füllt RCX Elemente.',
  'Copies SF, ZF, AF, PF and CF to AH.': 'Kopiert SF, ZF, AF, PF und CF nach AH.',
  'Sets SF, ZF, AF, PF and CF from AH.': 'Setzt SF, ZF, AF, PF und CF aus AH.',
  'Inverts the carry flag.': 'Kehrt das Carry-Flag um.',
  'Clears the carry flag.': 'Löscht das Carry-Flag.',
  'Sets the carry flag.': 'Setzt das Carry-Flag.',
  'Clears the direction flag: string instructions go upwards.':
    'Löscht das Direction-Flag: Stringbefehle gehen aufwärts.',
  'Sets the direction flag: string instructions go downwards.':
    'Setzt das Direction-Flag: Stringbefehle gehen abwärts.',
  'Does nothing; the longer forms only take up room.': 'Tut nichts; die längeren Formen belegen nur Platz.',
  'Does nothing, and tells the CPU that this is a waiting loop.':
    'Tut nichts und sagt der CPU, dass dies eine Warteschleife ist.',
  'Marks a place that indirect branches may reach.':
    'Kennzeichnet eine Stelle, die indirekte Sprünge erreichen dürfen.',
  'Reads the pointer to the shadow stack; without shadow stacks, nothing.':
    'Liest den Zeiger auf den Shadow-Stack; ohne Shadow-Stacks tut er nichts.',
  'Hints that a line may move to a cache farther away.':
    'Hinweis, dass eine Zeile in einen ferneren Cache wandern darf.',
  'Hints that the code will be run.': 'Hinweis, dass der Code ausgeführt werden wird.',
  'Hints that the memory will be used once.': 'Hinweis, dass der Speicher einmal gebraucht werden wird.',
  'Hints that the memory will be used.': 'Hinweis, dass der Speicher gebraucht werden wird.',
  'Hints that the memory will be used later.': 'Hinweis, dass der Speicher später gebraucht werden wird.',
  'Hints that the memory will be written.': 'Hinweis, dass der Speicher beschrieben werden wird.',
  'Waits until every earlier load is complete.': 'Wartet, bis alle früheren Ladezugriffe abgeschlossen sind.',
  'Makes earlier stores visible before later ones.': 'Macht frühere Schreibzugriffe vor späteren sichtbar.',
  'Makes earlier loads and stores complete before later ones.':
    'Schließt frühere Lese- und Schreibzugriffe vor späteren ab.',
  'Does nothing: an encoding kept for hints, which CPUs without the hint pass over.':
    'Tut nichts: eine für Hinweise freigehaltene Codierung, über die CPUs ohne den Hinweis hinweggehen.',
  'Adds singles lane by lane.': 'Addiert float-Werte Element für Element.',
  'Adds the lowest singles.': 'Addiert die untersten float-Werte.',
  'Subtracts singles lane by lane.': 'Subtrahiert float-Werte Element für Element.',
  'Subtracts the lowest singles.': 'Subtrahiert die untersten float-Werte.',
  'Multiplies singles lane by lane.': 'Multipliziert float-Werte Element für Element.',
  'Multiplies the lowest singles.': 'Multipliziert die untersten float-Werte.',
  'Divides singles lane by lane.': 'Dividiert float-Werte Element für Element.',
  'Divides the lowest singles.': 'Dividiert die untersten float-Werte.',
  'Keeps the smaller singles lane by lane.': 'Behält Element für Element die kleineren float-Werte.',
  'Keeps the smaller of the lowest singles.': 'Behält den kleineren der untersten float-Werte.',
  'Keeps the larger singles lane by lane.': 'Behält Element für Element die größeren float-Werte.',
  'Keeps the larger of the lowest singles.': 'Behält den größeren der untersten float-Werte.',
  'Takes square roots of singles lane by lane.': 'Zieht Element für Element die Quadratwurzeln von float-Werten.',
  'Takes the square root of the lowest single.': 'Zieht die Quadratwurzel des untersten float-Werts.',
  'Compares singles lane by lane by the predicate of the immediate: all ones where it holds.':
    'Vergleicht float-Werte Element für Element nach der Bedingung im Direktwert: lauter Einsen, wo sie gilt.',
  'Compares the lowest singles by the predicate of the immediate: all ones where it holds.':
    'Vergleicht die untersten float-Werte nach der Bedingung im Direktwert: lauter Einsen, wenn sie gilt.',
  'Compares the lowest singles and sets ZF, PF and CF; any NaN is invalid.':
    'Vergleicht die untersten float-Werte und setzt ZF, PF und CF; jedes NaN ist ungültig.',
  'Compares the lowest singles and sets ZF, PF and CF; PF tells of a NaN.':
    'Vergleicht die untersten float-Werte und setzt ZF, PF und CF; PF meldet ein NaN.',
  'Rounds singles lane by lane to integers, the way the immediate says.':
    'Rundet float-Werte Element für Element auf ganze Zahlen, so wie der Direktwert es sagt.',
  'Rounds the lowest single to an integer, the way the immediate says.':
    'Rundet den untersten float-Wert auf eine ganze Zahl, so wie der Direktwert es sagt.',
  'Converts a signed integer to a single.': 'Wandelt eine vorzeichenbehaftete ganze Zahl in einen float-Wert um.',
  'Copies a vector (singles); memory must be aligned to its size.':
    'Kopiert einen Vektor (float-Werte); Speicher muss auf seine Größe ausgerichtet sein.',
  'Copies a vector (singles), whatever the alignment.':
    'Kopiert einen Vektor (float-Werte), gleich wie er ausgerichtet ist.',
  'Collects the signs of all singles in a general register.':
    'Sammelt die Vorzeichen aller float-Werte in einem allgemeinen Register.',
  'Adds doubles lane by lane.': 'Addiert double-Werte Element für Element.',
  'Adds the lowest doubles.': 'Addiert die untersten double-Werte.',
  'Subtracts doubles lane by lane.': 'Subtrahiert double-Werte Element für Element.',
  'Subtracts the lowest doubles.': 'Subtrahiert die untersten double-Werte.',
  'Multiplies doubles lane by lane.': 'Multipliziert double-Werte Element für Element.',
  'Multiplies the lowest doubles.': 'Multipliziert die untersten double-Werte.',
  'Divides doubles lane by lane.': 'Dividiert double-Werte Element für Element.',
  'Divides the lowest doubles.': 'Dividiert die untersten double-Werte.',
  'Keeps the smaller doubles lane by lane.': 'Behält Element für Element die kleineren double-Werte.',
  'Keeps the smaller of the lowest doubles.': 'Behält den kleineren der untersten double-Werte.',
  'Keeps the larger doubles lane by lane.': 'Behält Element für Element die größeren double-Werte.',
  'Keeps the larger of the lowest doubles.': 'Behält den größeren der untersten double-Werte.',
  'Takes square roots of doubles lane by lane.': 'Zieht Element für Element die Quadratwurzeln von double-Werten.',
  'Takes the square root of the lowest double.': 'Zieht die Quadratwurzel des untersten double-Werts.',
  'Compares doubles lane by lane by the predicate of the immediate: all ones where it holds.':
    'Vergleicht double-Werte Element für Element nach der Bedingung im Direktwert: lauter Einsen, wo sie gilt.',
  'Compares the lowest doubles by the predicate of the immediate: all ones where it holds.':
    'Vergleicht die untersten double-Werte nach der Bedingung im Direktwert: lauter Einsen, wenn sie gilt.',
  'Compares the lowest doubles and sets ZF, PF and CF; any NaN is invalid.':
    'Vergleicht die untersten double-Werte und setzt ZF, PF und CF; jedes NaN ist ungültig.',
  'Compares the lowest doubles and sets ZF, PF and CF; PF tells of a NaN.':
    'Vergleicht die untersten double-Werte und setzt ZF, PF und CF; PF meldet ein NaN.',
  'Rounds doubles lane by lane to integers, the way the immediate says.':
    'Rundet double-Werte Element für Element auf ganze Zahlen, so wie der Direktwert es sagt.',
  'Rounds the lowest double to an integer, the way the immediate says.':
    'Rundet den untersten double-Wert auf eine ganze Zahl, so wie der Direktwert es sagt.',
  'Converts a signed integer to a double.': 'Wandelt eine vorzeichenbehaftete ganze Zahl in einen double-Wert um.',
  'Copies a vector (doubles); memory must be aligned to its size.':
    'Kopiert einen Vektor (double-Werte); Speicher muss auf seine Größe ausgerichtet sein.',
  'Copies a vector (doubles), whatever the alignment.':
    'Kopiert einen Vektor (double-Werte), gleich wie er ausgerichtet ist.',
  'Collects the signs of all doubles in a general register.':
    'Sammelt die Vorzeichen aller double-Werte in einem allgemeinen Register.',
  'Takes reciprocals of singles lane by lane to about 12 bits.':
    'Bildet Element für Element die Kehrwerte von float-Werten auf etwa 12 Bits genau.',
  'Takes the reciprocal of the lowest single to about 12 bits.':
    'Bildet den Kehrwert des untersten float-Werts auf etwa 12 Bits genau.',
  'Takes reciprocal square roots of singles lane by lane to about 12 bits.':
    'Bildet Element für Element die Kehrwerte der Quadratwurzeln von float-Werten auf etwa 12 Bits genau.',
  'Takes the reciprocal square root of the lowest single to about 12 bits.':
    'Bildet den Kehrwert der Quadratwurzel des untersten float-Werts auf etwa 12 Bits genau.',
  "Converts the single at the source's low end to a double.":
    'Wandelt den float-Wert am unteren Ende der Quelle in einen double-Wert um.',
  "Converts the double at the source's low end to a single.":
    'Wandelt den double-Wert am unteren Ende der Quelle in einen float-Wert um.',
  'Copies a vector (integers); memory must be aligned to its size.':
    'Kopiert einen Vektor (ganze Zahlen); Speicher muss auf seine Größe ausgerichtet sein.',
  'Copies a vector (integers), whatever the alignment.':
    'Kopiert einen Vektor (ganze Zahlen), gleich wie er ausgerichtet ist.',
  'Copies a vector between a register and aligned memory, asking the CPU not to keep the line in its caches.':
    'Kopiert einen Vektor zwischen einem Register und ausgerichtetem Speicher und bittet die CPU, die Zeile nicht in ihren Caches zu behalten.',
  'Stores an MMX register, asking the CPU not to keep the line in its caches.':
    'Schreibt ein MMX-Register in den Speicher und bittet die CPU, die Zeile nicht in ihren Caches zu behalten.',
  'Copies 32 bits between a general register or memory and the low end of a vector register, clearing the rest.':
    'Kopiert 32 Bits zwischen einem allgemeinen Register oder Speicher und dem unteren Ende eines Vektorregisters und löscht den Rest.',
  'Copies 64 bits between registers of any file or memory, clearing the rest of a vector register.':
    'Kopiert 64 Bits zwischen Registern aller Arten oder Speicher und löscht den Rest eines Vektorregisters.',
  'Copies one single; from memory the rest of the register is cleared.':
    'Kopiert einen float-Wert; aus dem Speicher geladen wird der Rest des Registers gelöscht.',
  'Copies one double; from memory the rest of the register is cleared.':
    'Kopiert einen double-Wert; aus dem Speicher geladen wird der Rest des Registers gelöscht.',
  'Copies two singles between memory and the low half of a register.':
    'Kopiert zwei float-Werte zwischen dem Speicher und der unteren Hälfte eines Registers.',
  'Copies a double between memory and the low half of a register.':
    'Kopiert einen double-Wert zwischen dem Speicher und der unteren Hälfte eines Registers.',
  'Copies two singles between memory and the high half of a register.':
    'Kopiert zwei float-Werte zwischen dem Speicher und der oberen Hälfte eines Registers.',
  'Copies a double between memory and the high half of a register.':
    'Kopiert einen double-Wert zwischen dem Speicher und der oberen Hälfte eines Registers.',
  'Copies the high half of the source into the low half of the destination.':
    'Kopiert die obere Hälfte der Quelle in die untere Hälfte des Ziels.',
  'Copies the low half of the source into the high half of the destination.':
    'Kopiert die untere Hälfte der Quelle in die obere Hälfte des Ziels.',
  'Copies an MMX register into the low half of an XMM register and clears the rest.':
    'Kopiert ein MMX-Register in die untere Hälfte eines XMM-Registers und löscht den Rest.',
  'Copies the low half of an XMM register into an MMX register.':
    'Kopiert die untere Hälfte eines XMM-Registers in ein MMX-Register.',
  'Copies a double into both halves of the destination.': 'Kopiert einen double-Wert in beide Hälften des Ziels.',
  'Copies each even single into its odd neighbour too.':
    'Kopiert jeden float-Wert an gerader Stelle auch auf seinen ungeraden Nachbarn.',
  'Copies each odd single into its even neighbour too.':
    'Kopiert jeden float-Wert an ungerader Stelle auch auf seinen geraden Nachbarn.',
  'Stores those bytes at [RDI] whose mask byte is negative.':
    'Speichert bei [RDI] die Bytes, deren Maskenbyte negativ ist.',
  'Adds integers lane by lane.': 'Addiert ganze Zahlen Element für Element.',
  'Subtracts integers lane by lane.': 'Subtrahiert ganze Zahlen Element für Element.',
  'Compares lanes: all ones where they are equal.': 'Vergleicht Elemente: lauter Einsen, wo sie gleich sind.',
  'Compares signed lanes: all ones where those of the first source are greater.':
    'Vergleicht vorzeichenbehaftete Elemente: lauter Einsen, wo die der ersten Quelle größer sind.',
  'Adds signed lanes, stopping at the largest and smallest value.':
    'Addiert vorzeichenbehaftete Elemente und bleibt am größten und kleinsten Wert stehen.',
  'Adds unsigned lanes, stopping at the largest value.':
    'Addiert vorzeichenlose Elemente und bleibt am größten Wert stehen.',
  'Subtracts signed lanes, stopping at the largest and smallest value.':
    'Subtrahiert vorzeichenbehaftete Elemente und bleibt am größten und kleinsten Wert stehen.',
  'Subtracts unsigned lanes, stopping at 0.': 'Subtrahiert vorzeichenlose Elemente und bleibt bei 0 stehen.',
  'Averages unsigned lanes, rounding up.': 'Mittelt vorzeichenlose Elemente, aufgerundet.',
  'Keeps the smaller signed lanes.': 'Behält die kleineren vorzeichenbehafteten Elemente.',
  'Keeps the smaller unsigned lanes.': 'Behält die kleineren vorzeichenlosen Elemente.',
  'Keeps the larger signed lanes.': 'Behält die größeren vorzeichenbehafteten Elemente.',
  'Keeps the larger unsigned lanes.': 'Behält die größeren vorzeichenlosen Elemente.',
  'Multiplies words and keeps the low halves of the products.':
    'Multipliziert Wörter und behält die unteren Hälften der Produkte.',
  'Multiplies doublewords and keeps the low halves of the products.':
    'Multipliziert Doppelwörter und behält die unteren Hälften der Produkte.',
  'Multiplies signed words and keeps the high halves of the products.':
    'Multipliziert vorzeichenbehaftete Wörter und behält die oberen Hälften der Produkte.',
  'Multiplies unsigned words and keeps the high halves of the products.':
    'Multipliziert vorzeichenlose Wörter und behält die oberen Hälften der Produkte.',
  'Multiplies signed words as fractions, rounded.': 'Multipliziert vorzeichenbehaftete Wörter als Brüche, gerundet.',
  'Multiplies the even doublewords, unsigned, to quadwords.':
    'Multipliziert die Doppelwörter an geraden Stellen vorzeichenlos zu Quadwörtern.',
  'Multiplies the even doublewords, signed, to quadwords.':
    'Multipliziert die Doppelwörter an geraden Stellen vorzeichenbehaftet zu Quadwörtern.',
  'Multiplies signed words and adds neighbouring products to doublewords.':
    'Multipliziert vorzeichenbehaftete Wörter und addiert benachbarte Produkte zu Doppelwörtern.',
  'Multiplies unsigned by signed bytes and adds neighbouring products, saturated.':
    'Multipliziert vorzeichenlose mit vorzeichenbehafteten Bytes und addiert benachbarte Produkte mit Sättigung.',
  'Sums the absolute differences of eight bytes at a time.': 'Summiert die absoluten Differenzen von je acht Bytes.',
  'Narrows signed lanes of both operands to half, stopping at the limits of signed lanes.':
    'Halbiert die Breite vorzeichenbehafteter Elemente beider Operanden und bleibt an den Grenzen vorzeichenbehafteter Elemente stehen.',
  'Narrows signed lanes of both operands to half, stopping at the limits of unsigned lanes.':
    'Halbiert die Breite vorzeichenbehafteter Elemente beider Operanden und bleibt an den Grenzen vorzeichenloser Elemente stehen.',
  'Shifts every lane left, all by the same count.': 'Schiebt jedes Element nach links, alle um denselben Zähler.',
  'Shifts every lane right, filling with zeros, all by the same count.':
    'Schiebt jedes Element nach rechts und füllt mit Nullen auf, alle um denselben Zähler.',
  'Shifts every lane right, filling with the sign, all by the same count.':
    'Schiebt jedes Element nach rechts und füllt mit dem Vorzeichen auf, alle um denselben Zähler.',
  'Sets the bits that differ.': 'Setzt die Bits, die sich unterscheiden.',
  'Keeps the bits of the last source that are clear in the first.':
    'Behält die Bits der letzten Quelle, die in der ersten gelöscht sind.',
  'Negates the lanes whose source lane is negative, and clears those whose is 0.':
    'Kehrt das Vorzeichen der Elemente um, deren Quellelement negativ ist, und löscht die, deren Quellelement 0 ist.',
  'Takes the absolute values of signed lanes.': 'Bildet die Beträge vorzeichenbehafteter Elemente.',
  'Interleaves the lanes of the low halves of both operands.':
    'Verschränkt die Elemente der unteren Hälften beider Operanden.',
  'Interleaves the lanes of the high halves of both operands.':
    'Verschränkt die Elemente der oberen Hälften beider Operanden.',
  'Interleaves the low singles of both operands.': 'Verschränkt die unteren float-Werte beider Operanden.',
  'Interleaves the high singles of both operands.': 'Verschränkt die oberen float-Werte beider Operanden.',
  'Joins the low doubles of both operands.': 'Verbindet die unteren double-Werte beider Operanden.',
  'Joins the high doubles of both operands.': 'Verbindet die oberen double-Werte beider Operanden.',
  'Chooses each doubleword from the source by two bits of the immediate.':
    'Wählt jedes Doppelwort mit zwei Bits des Direktwerts aus der Quelle aus.',
  'Chooses the low words from the low words of the source by two bits of the immediate each.':
    'Wählt die unteren Wörter mit je zwei Bits des Direktwerts aus den unteren Wörtern der Quelle aus.',
  'Chooses the high words from the high words of the source by two bits of the immediate each.':
    'Wählt die oberen Wörter mit je zwei Bits des Direktwerts aus den oberen Wörtern der Quelle aus.',
  'Chooses each word from the source by two bits of the immediate.':
    'Wählt jedes Wort mit zwei Bits des Direktwerts aus der Quelle aus.',
  'Chooses each byte of the first source by the last; 0 where its top bit is set.':
    'Wählt jedes Byte der ersten Quelle nach der letzten aus; 0, wo deren oberstes Bit gesetzt ist.',
  'Chooses two singles from each source.': 'Wählt zwei float-Werte aus jeder Quelle.',
  'Chooses a double from each source.': 'Wählt einen double-Wert aus jeder Quelle.',
  'Shifts 16 bytes left by bytes.': 'Schiebt 16 Bytes byteweise nach links.',
  'Shifts 16 bytes right by bytes.': 'Schiebt 16 Bytes byteweise nach rechts.',
  'Shifts both sources, joined, right by bytes.': 'Schiebt beide Quellen, aneinandergefügt, byteweise nach rechts.',
  'Adds neighbouring lanes, those of the first source first.':
    'Addiert benachbarte Elemente, die der ersten Quelle zuerst.',
  'Subtracts neighbouring lanes, those of the first source first.':
    'Subtrahiert benachbarte Elemente, die der ersten Quelle zuerst.',
  'Adds neighbouring words, stopping at the limits of signed words.':
    'Addiert benachbarte Wörter und bleibt an den Grenzen vorzeichenbehafteter Wörter stehen.',
  'Subtracts neighbouring words, stopping at the limits of signed words.':
    'Subtrahiert benachbarte Wörter und bleibt an den Grenzen vorzeichenbehafteter Wörter stehen.',
  'Takes the lanes of the last source whose bit of the immediate is set, the others of the first.':
    'Nimmt von der letzten Quelle die Elemente, deren Bit im Direktwert gesetzt ist, von der ersten die anderen.',
  'Takes the lanes of the last source where those of XMM0 (or of a fourth register) are negative.':
    'Nimmt von der letzten Quelle die Elemente, bei denen die von XMM0 (oder eines vierten Registers) negativ sind, von der ersten die anderen.',
  'Widens the low lanes of the source, keeping the sign.':
    'Erweitert die unteren Elemente der Quelle vorzeichenrichtig.',
  'Widens the low lanes of the source with zeros.': 'Erweitert die unteren Elemente der Quelle mit Nullen.',
  'Copies one lane to a general register or memory.':
    'Kopiert ein Element in ein allgemeines Register oder in den Speicher.',
  'Replaces one lane by a general register or memory.':
    'Ersetzt ein Element durch ein allgemeines Register oder aus dem Speicher.',
  'Replaces one single and clears those the immediate names.':
    'Ersetzt einen float-Wert und löscht die, die der Direktwert nennt.',
  'Collects the top bits of all bytes in a general register.':
    'Sammelt die obersten Bits aller Bytes in einem allgemeinen Register.',
  'Adds neighbouring numbers, those of the first source first.':
    'Addiert benachbarte Zahlen, die der ersten Quelle zuerst.',
  'Subtracts neighbouring numbers, those of the first source first.':
    'Subtrahiert benachbarte Zahlen, die der ersten Quelle zuerst.',
  'Subtracts the even numbers and adds the odd ones.':
    'Subtrahiert die Zahlen an geraden Stellen und addiert die an ungeraden.',
  'Multiplies the numbers that the immediate names and sums the products.':
    'Multipliziert die Zahlen, die der Direktwert nennt, und summiert die Produkte.',
  'Converts integers to singles.': 'Wandelt ganze Zahlen in float-Werte um.',
  'Converts integers to doubles.': 'Wandelt ganze Zahlen in double-Werte um.',
  'Converts singles to integers.': 'Wandelt float-Werte in ganze Zahlen um.',
  'Converts singles to integers, toward zero.': 'Wandelt float-Werte in ganze Zahlen um, zur Null hin gerundet.',
  'Converts doubles to integers.': 'Wandelt double-Werte in ganze Zahlen um.',
  'Converts doubles to integers, toward zero.': 'Wandelt double-Werte in ganze Zahlen um, zur Null hin gerundet.',
  'Converts singles to doubles.': 'Wandelt float-Werte in double-Werte um.',
  'Converts doubles to singles.': 'Wandelt double-Werte in float-Werte um.',
  'Converts two integers to singles in the low half.':
    'Wandelt zwei ganze Zahlen in float-Werte in der unteren Hälfte um.',
  'Converts a number to a signed integer in a general register.':
    'Wandelt eine Zahl in eine vorzeichenbehaftete ganze Zahl in einem allgemeinen Register um.',
  'Converts a number to a signed integer in a general register, toward zero.':
    'Wandelt eine Zahl in eine vorzeichenbehaftete ganze Zahl in einem allgemeinen Register um, zur Null hin gerundet.',
  'Ends a stretch of MMX instructions: all x87 registers are empty again.':
    'Beendet eine Folge von MMX-Befehlen: Alle x87-Register sind wieder leer.',
  'Writes a cache line back to memory and drops it.':
    'Schreibt eine Cachezeile in den Speicher zurück und verwirft sie.',
  'Writes a cache line back to memory.': 'Schreibt eine Cachezeile in den Speicher zurück.',
  'Loads MXCSR: rounding, masks and flags of SSE arithmetic.':
    'Lädt MXCSR: Rundung, Masken und Flags der SSE-Arithmetik.',
  'Stores MXCSR.': 'Legt MXCSR im Speicher ab.',
  'Sets ZF where the operands have no bit in common, CF where the last has none that the first has not.':
    'Setzt ZF, wenn die Operanden kein Bit gemeinsam haben, und CF, wenn der letzte keines hat, das dem ersten fehlt.',
  'Stores the x87, MMX and SSE registers in 512 bytes of memory.':
    'Speichert die x87-, MMX- und SSE-Register in 512 Bytes Speicher.',
  'Loads the x87, MMX and SSE registers from 512 bytes of memory.':
    'Lädt die x87-, MMX- und SSE-Register aus 512 Bytes Speicher.',
  'Compares strings of the lengths in EAX and EDX; ECX receives the index of the first or last match.':
    'Vergleicht Zeichenketten mit den Längen in EAX und EDX; ECX erhält den Index des ersten oder letzten Treffers.',
  'Compares strings of the lengths in EAX and EDX; XMM0 receives a mask of the matches.':
    'Vergleicht Zeichenketten mit den Längen in EAX und EDX; XMM0 erhält eine Maske der Treffer.',
  'Compares strings that end with a zero; ECX receives the index of the first or last match.':
    'Vergleicht Zeichenketten, die mit einer Null enden; ECX erhält den Index des ersten oder letzten Treffers.',
  'Compares strings that end with a zero; XMM0 receives a mask of the matches.':
    'Vergleicht Zeichenketten, die mit einer Null enden; XMM0 erhält eine Maske der Treffer.',
  'Sums absolute differences of four bytes at eight places in turn.':
    'Summiert absolute Differenzen von vier Bytes an acht aufeinanderfolgenden Stellen.',
  'Finds the smallest unsigned word and its index.': 'Findet das kleinste vorzeichenlose Wort und seinen Index.',
  'Copies the lowest element of the source to every lane.': 'Kopiert das unterste Element der Quelle in alle Elemente.',
  'Copies 16 bytes from memory to both halves.': 'Kopiert 16 Bytes aus dem Speicher in beide Hälften.',
  'Replaces the half that the immediate names by the last source.':
    'Ersetzt die Hälfte, die der Direktwert nennt, durch die letzte Quelle.',
  'Copies the half that the immediate names.': 'Kopiert die Hälfte, die der Direktwert nennt.',
  'Chooses each half from the four halves of the sources, or zeros, by the immediate.':
    'Wählt jede Hälfte nach dem Direktwert aus den vier Hälften der Quellen, oder Nullen.',
  'Chooses each quadword by two bits of the immediate.': 'Wählt jedes Quadwort mit zwei Bits des Direktwerts aus.',
  'Chooses each doubleword of the last source by the indices in the first.':
    'Wählt jedes Doppelwort der letzten Quelle nach den Indizes in der ersten aus.',
  'Chooses each single from its half by two bits.': 'Wählt jeden float-Wert mit zwei Bits aus seiner Hälfte aus.',
  'Chooses each double from its half by one bit.': 'Wählt jeden double-Wert mit einem Bit aus seiner Hälfte aus.',
  'Takes the doublewords of the last source whose bit of the immediate is set, the others of the first.':
    'Nimmt von der letzten Quelle die Doppelwörter, deren Bit im Direktwert gesetzt ist, von der ersten die anderen.',
  'Shifts each doubleword left, by its own count.': 'Schiebt jedes Doppelwort nach links, um seinen eigenen Zähler.',
  'Shifts each quadword left, by its own count.': 'Schiebt jedes Quadwort nach links, um seinen eigenen Zähler.',
  'Shifts each doubleword right, filling with zeros, by its own count.':
    'Schiebt jedes Doppelwort nach rechts und füllt mit Nullen auf, um seinen eigenen Zähler.',
  'Shifts each quadword right, filling with zeros, by its own count.':
    'Schiebt jedes Quadwort nach rechts und füllt mit Nullen auf, um seinen eigenen Zähler.',
  'Shifts each doubleword right, filling with the sign, by its own count.':
    'Schiebt jedes Doppelwort nach rechts und füllt mit dem Vorzeichen auf, um seinen eigenen Zähler.',
  'Sets ZF where no sign is set in both operands, CF where the last has none that the first has not.':
    'Setzt ZF, wenn in beiden Operanden kein gemeinsames Vorzeichen gesetzt ist, und CF, wenn der letzte keines hat, das dem ersten fehlt.',
  'Moves the lanes whose mask is negative from or to memory; others are loaded as 0, and not stored.':
    'Bewegt die Elemente, deren Maske negativ ist, aus dem oder in den Speicher; andere werden als 0 geladen und nicht gespeichert.',
  'Loads elements from the addresses that a vector of indices gives, where the mask is negative.':
    'Lädt Elemente von den Adressen, die ein Vektor von Indizes angibt, wo die Maske negativ ist.',
  'Clears the upper halves of all YMM registers.': 'Löscht die oberen Hälften aller YMM-Register.',
  'Clears all YMM registers.': 'Löscht alle YMM-Register.',
  'Adds a product and a number, with one rounding.': 'Addiert ein Produkt und eine Zahl, mit einer einzigen Rundung.',
  'Subtracts a number from a product, with one rounding.':
    'Subtrahiert eine Zahl von einem Produkt, mit einer einzigen Rundung.',
  'Subtracts a product from a number, with one rounding.':
    'Subtrahiert ein Produkt von einer Zahl, mit einer einzigen Rundung.',
  'Subtracts a product and a number from zero, with one rounding.':
    'Subtrahiert ein Produkt und eine Zahl von null, mit einer einzigen Rundung.',
  'Subtracts numbers from products in even lanes and adds them in odd ones, with one rounding.':
    'Subtrahiert an geraden Stellen Zahlen von Produkten und addiert sie an ungeraden, mit einer einzigen Rundung.',
  'Adds numbers to products in even lanes and subtracts them in odd ones, with one rounding.':
    'Addiert an geraden Stellen Zahlen zu Produkten und subtrahiert sie an ungeraden, mit einer einzigen Rundung.',
  'Converts numbers of half precision to singles.': 'Wandelt Zahlen halber Genauigkeit in float-Werte um.',
  'Converts singles to numbers of half precision, rounded as the immediate says.':
    'Wandelt float-Werte in Zahlen halber Genauigkeit um, gerundet, wie der Direktwert es sagt.',
  'One round of AES encryption of the first source, with the round key in the last.':
    'Eine Runde der AES-Verschlüsselung der ersten Quelle mit dem Rundenschlüssel in der letzten.',
  'The last round of AES encryption, which mixes no columns.':
    'Die letzte Runde der AES-Verschlüsselung, die keine Spalten mischt.',
  'One round of AES decryption (the equivalent inverse cipher).':
    'Eine Runde der AES-Entschlüsselung (die gleichwertige inverse Chiffre).',
  'The last round of AES decryption, which mixes no columns.':
    'Die letzte Runde der AES-Entschlüsselung, die keine Spalten mischt.',
  'Mixes the columns of a round key backwards, for decryption.':
    'Mischt die Spalten eines Rundenschlüssels rückwärts, für die Entschlüsselung.',
  'Helps to expand an AES key: substituted and rotated words.':
    'Hilft, einen AES-Schlüssel zu erweitern: ersetzte und rotierte Wörter.',
  'Multiplies one quadword of each source without carries.':
    'Multipliziert je ein Quadwort der Quellen ohne Überträge.',
  'Four rounds of SHA-1, with the function that the immediate names.':
    'Vier Runden SHA-1 mit der Funktion, die der Direktwert nennt.',
  'Two rounds of SHA-256, with the words in XMM0.': 'Zwei Runden SHA-256 mit den Wörtern in XMM0.',
  'Takes E for the next four rounds of SHA-1 into the message.':
    'Nimmt E für die nächsten vier Runden SHA-1 in die Nachricht auf.',
  'First half of the next four words of the SHA-1 message schedule.':
    'Erste Hälfte der nächsten vier Wörter des Nachrichtenplans von SHA-1.',
  'Second half of the next four words of the SHA-1 message schedule.':
    'Zweite Hälfte der nächsten vier Wörter des Nachrichtenplans von SHA-1.',
  'First half of the next four words of the SHA-256 message schedule.':
    'Erste Hälfte der nächsten vier Wörter des Nachrichtenplans von SHA-256.',
  'Second half of the next four words of the SHA-256 message schedule.':
    'Zweite Hälfte der nächsten vier Wörter des Nachrichtenplans von SHA-256.',
  'Stores the components of the register state that EDX:EAX names.':
    'Speichert die Teile des Registerzustands, die EDX:EAX nennt.',
  'Stores those components that EDX:EAX names and that are in use.':
    'Speichert die Teile, die EDX:EAX nennt und die in Gebrauch sind.',
  'Stores those components that EDX:EAX names and that are in use, without gaps.':
    'Speichert die Teile, die EDX:EAX nennt und die in Gebrauch sind, ohne Lücken.',
  'Loads the components that EDX:EAX names; those that the area lacks become as after power-on.':
    'Lädt die Teile, die EDX:EAX nennt; die, die dem Bereich fehlen, werden wie nach dem Einschalten.',
  'Takes a field of bits out of the low quadword.': 'Holt ein Bitfeld aus dem unteren Quadwort heraus.',
  'Puts the low bits of the source into a field of the low quadword.':
    'Setzt die unteren Bits der Quelle in ein Feld des unteren Quadworts ein.',
  'Stores one number, asking the CPU not to keep the line in its caches.':
    'Speichert eine Zahl und bittet die CPU, die Zeile nicht in ihren Caches zu behalten.',
  'Takes the sine of ST0.': 'Bildet den Sinus von ST0.',
  'Takes the cosine of ST0.': 'Bildet den Kosinus von ST0.',
  'Raises two to the power of ST0 and subtracts 1; for −1 to 1.':
    'Erhebt zwei in die Potenz ST0 und subtrahiert 1; für −1 bis 1.',
  'Takes the sine of ST0 and pushes the cosine.':
    'Bildet den Sinus von ST0 und legt den Kosinus auf den Registerstack.',
  'Takes the tangent of ST0 and pushes 1.': 'Bildet den Tangens von ST0 und legt 1 auf den Registerstack.',
  'Takes the angle of the point (ST0, ST1), and pops.':
    'Bildet den Winkel des Punkts (ST0, ST1) und nimmt ST0 vom Registerstack.',
  'Multiplies ST1 by the binary logarithm of ST0, and pops.':
    'Multipliziert ST1 mit dem binären Logarithmus von ST0 und nimmt ST0 vom Registerstack.',
  'Multiplies ST1 by the binary logarithm of 1 + ST0, and pops.':
    'Multipliziert ST1 mit dem binären Logarithmus von 1 + ST0 und nimmt ST0 vom Registerstack.',
  'Adds: ST0 and a number in memory, or two registers.': 'Addiert: ST0 und eine Zahl im Speicher, oder zwei Register.',
  'Adds, then pops the register stack.': 'Addiert und nimmt dann ST0 vom Registerstack.',
  'Adds: ST0 and an integer in memory.': 'Addiert: ST0 und eine ganze Zahl im Speicher.',
  'Multiplies: ST0 and a number in memory, or two registers.':
    'Multipliziert: ST0 und eine Zahl im Speicher, oder zwei Register.',
  'Multiplies, then pops the register stack.': 'Multipliziert und nimmt dann ST0 vom Registerstack.',
  'Multiplies: ST0 and an integer in memory.': 'Multipliziert: ST0 und eine ganze Zahl im Speicher.',
  'Subtracts the source from the destination: ST0 and a number in memory, or two registers.':
    'Subtrahiert die Quelle vom Ziel: ST0 und eine Zahl im Speicher, oder zwei Register.',
  'Subtracts the source from the destination, then pops the register stack.':
    'Subtrahiert die Quelle vom Ziel und nimmt dann ST0 vom Registerstack.',
  'Subtracts the source from the destination: ST0 and an integer in memory.':
    'Subtrahiert die Quelle vom Ziel: ST0 und eine ganze Zahl im Speicher.',
  'Subtracts the destination from the source: ST0 and a number in memory, or two registers.':
    'Subtrahiert das Ziel von der Quelle: ST0 und eine Zahl im Speicher, oder zwei Register.',
  'Subtracts the destination from the source, then pops the register stack.':
    'Subtrahiert das Ziel von der Quelle und nimmt dann ST0 vom Registerstack.',
  'Subtracts the destination from the source: ST0 and an integer in memory.':
    'Subtrahiert das Ziel von der Quelle: ST0 und eine ganze Zahl im Speicher.',
  'Divides the destination by the source: ST0 and a number in memory, or two registers.':
    'Dividiert das Ziel durch die Quelle: ST0 und eine Zahl im Speicher, oder zwei Register.',
  'Divides the destination by the source, then pops the register stack.':
    'Dividiert das Ziel durch die Quelle und nimmt dann ST0 vom Registerstack.',
  'Divides the destination by the source: ST0 and an integer in memory.':
    'Dividiert das Ziel durch die Quelle: ST0 und eine ganze Zahl im Speicher.',
  'Divides the source by the destination: ST0 and a number in memory, or two registers.':
    'Dividiert die Quelle durch das Ziel: ST0 und eine Zahl im Speicher, oder zwei Register.',
  'Divides the source by the destination, then pops the register stack.':
    'Dividiert die Quelle durch das Ziel und nimmt dann ST0 vom Registerstack.',
  'Divides the source by the destination: ST0 and an integer in memory.':
    'Dividiert die Quelle durch das Ziel: ST0 und eine ganze Zahl im Speicher.',
  'Changes the sign of ST0.': 'Ändert das Vorzeichen von ST0.',
  'Clears the sign of ST0.': 'Löscht das Vorzeichen von ST0.',
  'Takes the square root of ST0.': 'Zieht die Quadratwurzel von ST0.',
  'Rounds ST0 to an integer, the way FCW says.': 'Rundet ST0 auf eine ganze Zahl, so wie FCW es sagt.',
  'Multiplies ST0 by two to the power of the integer part of ST1.':
    'Multipliziert ST0 mit zwei hoch dem ganzzahligen Teil von ST1.',
  'Takes ST0 apart: its exponent stays, its significand is pushed.':
    'Zerlegt ST0: Der Exponent bleibt, der Signifikand kommt auf den Registerstack.',
  'Leaves the remainder of ST0 by ST1, truncated; C2 tells to do it again.':
    'Lässt den Rest von ST0 durch ST1 stehen, abgeschnitten; C2 sagt, dass es zu wiederholen ist.',
  'Leaves the remainder of ST0 by ST1, to the nearest multiple; C2 tells to do it again.':
    'Lässt den Rest von ST0 durch ST1 stehen, bezogen auf das nächste Vielfache; C2 sagt, dass es zu wiederholen ist.',
  'Pushes 0.': 'Legt 0 auf den Registerstack.',
  'Pushes 1.': 'Legt 1 auf den Registerstack.',
  'Pushes log2(10).': 'Legt log2(10) auf den Registerstack.',
  'Pushes log2(e).': 'Legt log2(e) auf den Registerstack.',
  'Pushes pi.': 'Legt pi auf den Registerstack.',
  'Pushes log10(2).': 'Legt log10(2) auf den Registerstack.',
  'Pushes ln(2).': 'Legt ln(2) auf den Registerstack.',
  'Pushes a number from memory or a register onto the register stack.':
    'Legt eine Zahl aus dem Speicher oder einem Register auf den Registerstack.',
  'Pushes an integer from memory.': 'Legt eine ganze Zahl aus dem Speicher auf den Registerstack.',
  'Pushes a number of 18 decimal digits from memory.':
    'Legt eine Zahl mit 18 Dezimalziffern aus dem Speicher auf den Registerstack.',
  'Copies ST0 to memory or a register.': 'Kopiert ST0 in den Speicher oder ein Register.',
  'Copies ST0 to memory or a register, then pops it.':
    'Kopiert ST0 in den Speicher oder ein Register und nimmt es dann vom Registerstack.',
  'Stores ST0 as an integer.': 'Speichert ST0 als ganze Zahl.',
  'Stores ST0 as an integer, then pops it.': 'Speichert ST0 als ganze Zahl und nimmt es dann vom Registerstack.',
  'Stores ST0 as an integer, toward zero, then pops it.':
    'Speichert ST0 als ganze Zahl, zur Null hin gerundet, und nimmt es dann vom Registerstack.',
  'Stores ST0 as 18 decimal digits, then pops it.':
    'Speichert ST0 mit 18 Dezimalziffern und nimmt es dann vom Registerstack.',
  'Compares ST0 with another number: C3, C2 and C0 tell.':
    'Vergleicht ST0 mit einer anderen Zahl: C3, C2 und C0 geben Auskunft.',
  'Compares ST0 with another number: C3, C2 and C0 tell; pops ST0.':
    'Vergleicht ST0 mit einer anderen Zahl: C3, C2 und C0 geben Auskunft; nimmt ST0 vom Registerstack.',
  'Compares ST0 with another number: C3, C2 and C0 tell; pops both.':
    'Vergleicht ST0 mit einer anderen Zahl: C3, C2 und C0 geben Auskunft; nimmt beide vom Registerstack.',
  'Compares ST0 with another register and sets ZF, PF and CF.':
    'Vergleicht ST0 mit einem anderen Register und setzt ZF, PF und CF.',
  'Compares ST0 with another register, sets ZF, PF and CF, and pops ST0.':
    'Vergleicht ST0 mit einem anderen Register, setzt ZF, PF und CF und nimmt ST0 vom Registerstack.',
  'Compares ST0 with another number; a quiet NaN is no error: C3, C2 and C0 tell.':
    'Vergleicht ST0 mit einer anderen Zahl; ein stilles NaN ist kein Fehler: C3, C2 und C0 geben Auskunft.',
  'Compares ST0 with another number; a quiet NaN is no error: C3, C2 and C0 tell; pops ST0.':
    'Vergleicht ST0 mit einer anderen Zahl; ein stilles NaN ist kein Fehler: C3, C2 und C0 geben Auskunft; nimmt ST0 vom Registerstack.',
  'Compares ST0 with another number; a quiet NaN is no error: C3, C2 and C0 tell; pops both.':
    'Vergleicht ST0 mit einer anderen Zahl; ein stilles NaN ist kein Fehler: C3, C2 und C0 geben Auskunft; nimmt beide vom Registerstack.',
  'Compares ST0 with an integer.': 'Vergleicht ST0 mit einer ganzen Zahl.',
  'Compares ST0 with an integer and pops ST0.': 'Vergleicht ST0 mit einer ganzen Zahl und nimmt ST0 vom Registerstack.',
  'Compares ST0 with zero.': 'Vergleicht ST0 mit null.',
  'Tells in C3, C2 and C0 what kind of number ST0 is, and in C1 its sign.':
    'Sagt in C3, C2 und C0, was für eine Zahl ST0 ist, und in C1 ihr Vorzeichen.',
  'Exchanges ST0 with another register.': 'Vertauscht ST0 mit einem anderen Register.',
  'Turns the register stack by one; no register changes.':
    'Dreht den Registerstack um eins weiter; kein Register ändert sich.',
  'Turns the register stack back by one; no register changes.':
    'Dreht den Registerstack um eins zurück; kein Register ändert sich.',
  'Marks a register as empty.': 'Kennzeichnet ein Register als leer.',
  'Marks a register as empty and pops the stack.':
    'Kennzeichnet ein Register als leer und nimmt ST0 vom Registerstack.',
  'Does nothing, but raises the exception that waits.': 'Tut nichts, löst aber die wartende Exception aus.',
  'Loads the control word: masks, precision and rounding.': 'Lädt das Steuerwort: Masken, Genauigkeit und Rundung.',
  'Loads the environment: control, status and tags.': 'Lädt die Umgebung: Steuerwort, Statuswort und Tags.',
  'Loads the environment and all registers.': 'Lädt die Umgebung und alle Register.',
  'Raises the x87 exception that waits.': 'Löst die wartende x87-Exception aus.',
  'Stores the control word.': 'Speichert das Steuerwort.',
  'Stores the status word.': 'Speichert das Statuswort.',
  'Stores the environment and masks all exceptions.': 'Speichert die Umgebung und maskiert alle Exceptions.',
  'Stores the environment and all registers, then starts afresh.':
    'Speichert die Umgebung und alle Register und fängt dann neu an.',
  'Starts afresh: everything masked, all registers empty.': 'Fängt neu an: alles maskiert, alle Register leer.',
  'Clears the exception flags.': 'Löscht die Exception-Flags.',
  'Pushes all eight general registers, the stack pointer as it was before.':
    'Legt alle acht allgemeinen Register auf den Stack, den Stackzeiger mit seinem Wert von vorher.',
  'Pops all general registers but the stack pointer, whose value is skipped.':
    'Holt alle allgemeinen Register vom Stack außer dem Stackzeiger, dessen Wert übersprungen wird.',
  'Makes AL one decimal digit after an addition of digits, and carries into AH.':
    'Macht AL nach einer Addition von Ziffern zu einer Dezimalziffer, mit Übertrag nach AH.',
  'Makes AL one decimal digit after a subtraction of digits, and borrows from AH.':
    'Macht AL nach einer Subtraktion von Ziffern zu einer Dezimalziffer und borgt sich den Übertrag von AH.',
  'Splits AL after a multiplication into digits: the quotient by the base in AH, the remainder in AL.':
    'Zerlegt AL nach einer Multiplikation in Ziffern: den Quotienten durch die Basis in AH, den Rest in AL.',
  'Joins the digits in AH and AL before a division: AL becomes AH * base + AL, AH becomes 0.':
    'Fügt die Ziffern in AH und AL vor einer Division zusammen: AL wird AH * Basis + AL, AH wird 0.',
  'Makes AL two decimal digits after an addition of two-digit numbers.':
    'Macht AL nach einer Addition zweistelliger Zahlen zu zwei Dezimalziffern.',
  'Makes AL two decimal digits after a subtraction of two-digit numbers.':
    'Macht AL nach einer Subtraktion zweistelliger Zahlen zu zwei Dezimalziffern.',
  'Sets AL to 0xff if the carry flag is set, else to 0.':
    'Setzt AL auf 0xff, wenn das Carry-Flag gesetzt ist, sonst auf 0.',
  'Lowers the privilege a selector asks for to that of another one; ZF says whether it had to.':
    'Senkt das Privileg, das ein Selektor verlangt, auf das eines anderen; ZF sagt, ob das nötig war.',
  'Raises #BR unless a signed index lies between two bounds in memory.':
    'Löst #BR aus, wenn ein vorzeichenbehafteter Index nicht zwischen zwei Grenzen im Speicher liegt.',
  'Enters ring 0 at the address in IA32_LSTAR; RCX keeps the return address, R11 the flags, RSP stays.':
    'Tritt an der Adresse in IA32_LSTAR in Ring 0 ein; RCX merkt sich die Rücksprungadresse, R11 die Flags, RSP bleibt.',
  'Returns from ring 0 to ring 3: RIP from RCX, RFLAGS from R11. RSP stays as the kernel left it.':
    'Kehrt von Ring 0 in Ring 3 zurück: RIP aus RCX, RFLAGS aus R11. RSP bleibt, wie der Kernel es hinterließ.',
  'Enters ring 0 at IA32_SYSENTER_EIP with the stack of IA32_SYSENTER_ESP; saves nothing.':
    'Tritt bei IA32_SYSENTER_EIP mit dem Stack aus IA32_SYSENTER_ESP in Ring 0 ein; sichert nichts.',
  'Returns from ring 0 to ring 3: RIP from RDX, RSP from RCX.':
    'Kehrt von Ring 0 in Ring 3 zurück: RIP aus RDX, RSP aus RCX.',
  'Exchanges the GS base with IA32_KERNEL_GS_BASE: the kernel finds its own data behind GS.':
    'Vertauscht die GS-Basis mit IA32_KERNEL_GS_BASE: Der Kernel findet hinter GS seine eigenen Daten.',
  'Returns from an interrupt or exception: takes RIP, CS, RFLAGS, RSP and SS from the stack.':
    'Kehrt von einem Interrupt oder einer Exception zurück: nimmt RIP, CS, RFLAGS, RSP und SS vom Stack.',
  'Calls the handler of an interrupt vector through the IDT, if its gate lets this ring in.':
    'Ruft über die IDT den Handler eines Interruptvektors auf, wenn dessen Gate diesen Ring einlässt.',
  'The breakpoint: calls the handler of #BP.': 'Der Haltepunkt: ruft den Handler von #BP auf.',
  'Calls the handler of #DB, whatever ring its gate asks for.':
    'Ruft den Handler von #DB auf, gleich welchen Ring dessen Gate verlangt.',
  'Calls the handler of #OF when the overflow flag is set; #UD in 64-bit code.':
    'Ruft den Handler von #OF auf, wenn das Overflow-Flag gesetzt ist; #UD in 64-Bit-Code.',
  'Clears the interrupt flag: maskable interrupts wait.': 'Löscht das Interrupt-Flag: Maskierbare Interrupts warten.',
  'Sets the interrupt flag; interrupts are taken after the next instruction.':
    'Setzt das Interrupt-Flag; Interrupts werden nach dem nächsten Befehl angenommen.',
  'Stops until an interrupt comes.': 'Hält die CPU an, bis ein Interrupt kommt.',
  'Calls the hypervisor: the lab itself, which serves the body of a system call.':
    'Ruft den Hypervisor auf: das Labor selbst, das den Rumpf eines Syscalls erledigt.',
  "AMD's call of the hypervisor.": 'AMDs Aufruf des Hypervisors.',
  'Raises #UD: there is meant to be no instruction here.': 'Löst #UD aus: Hier soll kein Befehl stehen.',
  'Arms a watch on a cache line.': 'Richtet eine Überwachung auf eine Cachezeile ein.',
  'Waits for a write to the watched line.': 'Wartet auf einen Schreibzugriff auf die überwachte Zeile.',
  'Leaves system management mode.': 'Verlässt den System-Management-Modus.',
  'Reads a control register.': 'Liest ein Steuerregister.',
  'Writes a control register: CR3 switches the page tables.':
    'Schreibt ein Steuerregister: CR3 wechselt die Seitentabellen.',
  'Reads a debug register.': 'Liest ein Debugregister.',
  'Writes a debug register.': 'Schreibt ein Debugregister.',
  'Reads the selector of a segment register.': 'Liest den Selektor eines Segmentregisters.',
  'Loads a segment register from its descriptor in the GDT or LDT.':
    'Lädt ein Segmentregister aus seinem Deskriptor in der GDT oder LDT.',
  'Loads a far pointer from memory: the offset into a register, the selector into SS.':
    'Lädt einen Far-Zeiger aus dem Speicher: den Offset in ein Register, den Selektor in SS.',
  'Loads a far pointer from memory: the offset into a register, the selector into FS.':
    'Lädt einen Far-Zeiger aus dem Speicher: den Offset in ein Register, den Selektor in FS.',
  'Loads a far pointer from memory: the offset into a register, the selector into GS.':
    'Lädt einen Far-Zeiger aus dem Speicher: den Offset in ein Register, den Selektor in GS.',
  'Loads a far pointer from memory: the offset into a register, the selector into DS.':
    'Lädt einen Far-Zeiger aus dem Speicher: den Offset in ein Register, den Selektor in DS.',
  'Loads a far pointer from memory: the offset into a register, the selector into ES.':
    'Lädt einen Far-Zeiger aus dem Speicher: den Offset in ein Register, den Selektor in ES.',
  'Reads the base address of FS.': 'Liest die Basisadresse von FS.',
  'Reads the base address of GS.': 'Liest die Basisadresse von GS.',
  'Writes the base address of FS.': 'Schreibt die Basisadresse von FS.',
  'Writes the base address of GS.': 'Schreibt die Basisadresse von GS.',
  'Reads the model-specific register that ECX names into EDX:EAX.':
    'Liest das modellspezifische Register, das ECX nennt, nach EDX:EAX.',
  'Writes EDX:EAX to the model-specific register that ECX names.':
    'Schreibt EDX:EAX in das modellspezifische Register, das ECX nennt.',
  'Reads the extended control register that ECX names into EDX:EAX: 0 is XCR0, 1 what of it is in use.':
    'Liest das erweiterte Steuerregister, das ECX nennt, nach EDX:EAX: 0 ist XCR0, 1 das, was davon in Gebrauch ist.',
  'Writes EDX:EAX to XCR0: which parts of the register state programs may use.':
    'Schreibt EDX:EAX nach XCR0: welche Teile des Registerzustands Programme benutzen dürfen.',
  'Reads the machine status word, the low half of CR0.': 'Liest das Maschinenstatuswort, die untere Hälfte von CR0.',
  'Writes PE, MP, EM and TS of CR0; PE can be set but not cleared.':
    'Schreibt PE, MP, EM und TS von CR0; PE kann gesetzt, aber nicht gelöscht werden.',
  'Clears CR0.TS.': 'Löscht CR0.TS.',
  'Sets RFLAGS.AC: ring 0 may touch user pages despite SMAP.':
    'Setzt RFLAGS.AC: Ring 0 darf trotz SMAP auf Benutzerseiten zugreifen.',
  'Clears RFLAGS.AC: SMAP keeps ring 0 from user pages again.':
    'Löscht RFLAGS.AC: SMAP hält Ring 0 wieder von Benutzerseiten fern.',
  'Stores limit and base of the global descriptor table register.':
    'Speichert Limit und Basis des Registers der globalen Deskriptortabelle.',
  'Stores limit and base of the interrupt descriptor table register.':
    'Speichert Limit und Basis des Registers der Interrupt-Deskriptortabelle.',
  'Loads limit and base of the global descriptor table register.':
    'Lädt Limit und Basis des Registers der globalen Deskriptortabelle.',
  'Loads limit and base of the interrupt descriptor table register.':
    'Lädt Limit und Basis des Registers der Interrupt-Deskriptortabelle.',
  'Reads the selector in the local descriptor table register.':
    'Liest den Selektor im Register der lokalen Deskriptortabelle.',
  'Reads the selector in the task register.': 'Liest den Selektor im Taskregister.',
  'Loads the local descriptor table register.': 'Lädt das Register der lokalen Deskriptortabelle.',
  'Loads the task register: where the CPU finds its ring 0 stacks.':
    'Lädt das Taskregister: wo die CPU ihre Stacks für Ring 0 findet.',
  'Reads the access rights of a segment if they may be seen from here; ZF says so.':
    'Liest die Zugriffsrechte eines Segments, wenn sie von hier aus gesehen werden dürfen; ZF sagt, ob.',
  'Reads the limit of a segment if it may be seen from here; ZF says so.':
    'Liest das Limit eines Segments, wenn es von hier aus gesehen werden darf; ZF sagt, ob.',
  'Sets ZF when the segment that a selector names could be read from here.':
    'Setzt ZF, wenn das Segment, das ein Selektor nennt, von hier aus gelesen werden könnte.',
  'Sets ZF when the segment that a selector names could be written from here.':
    'Setzt ZF, wenn das Segment, das ein Selektor nennt, von hier aus beschrieben werden könnte.',
  'Returns to another code segment: takes RIP and CS, and in an outer ring RSP and SS, from the stack.':
    'Kehrt in ein anderes Codesegment zurück: nimmt RIP und CS, in einen äußeren Ring auch RSP und SS, vom Stack.',
  'Jumps to another code segment.': 'Springt in ein anderes Codesegment.',
  'Calls code in another segment, or through a call gate.':
    'Ruft Code in einem anderen Segment auf, oder über ein Call-Gate.',
  'Drops the cached translation of one page.': 'Verwirft die im TLB gemerkte Übersetzung einer Seite.',
  'Drops cached translations by process-context identifier.':
    'Verwirft im TLB gemerkte Übersetzungen nach der Prozesskontextnummer (PCID).',
  'Describes the processor: EAX (and ECX) name a leaf, EAX, EBX, ECX and EDX receive it.':
    'Beschreibt den Prozessor: EAX (und ECX) nennen ein Blatt, EAX, EBX, ECX und EDX erhalten es.',
  'Reads the time-stamp counter into EDX:EAX.': 'Liest den Zeitstempelzähler nach EDX:EAX.',
  'Reads the time-stamp counter into EDX:EAX and IA32_TSC_AUX into ECX.':
    'Liest den Zeitstempelzähler nach EDX:EAX und IA32_TSC_AUX nach ECX.',
  'Reads IA32_TSC_AUX, where a kernel keeps the number of the processor.':
    'Liest IA32_TSC_AUX, wo ein Kernel die Nummer des Prozessors ablegt.',
  'Writes a random number; CF tells that there was one.': 'Schreibt eine Zufallszahl; CF sagt, dass es eine gab.',
  'Reads a performance counter.': 'Liest einen Leistungszähler.',
  'Writes back and empties the caches.': 'Schreibt die Caches zurück und leert sie.',
  'Empties the caches without writing back.': 'Leert die Caches, ohne sie zurückzuschreiben.',
  'Reads an I/O port.': 'Liest einen I/O-Port.',
  'Writes an I/O port.': 'Schreibt auf einen I/O-Port.',
  'Reads an I/O port into memory at [RDI] and moves on; REP reads RCX elements.':
    'Liest einen I/O-Port in den Speicher bei [RDI] und rückt weiter; REP liest RCX Elemente.',
  'Writes memory at [RSI] to an I/O port and moves on; REP writes RCX elements.':
    'Schreibt den Speicher bei [RSI] auf einen I/O-Port und rückt weiter; REP schreibt RCX Elemente.',
  'Returns from an event to ring 3 by the frame that FRED delivery made, and swaps the GS bases.':
    'Kehrt von einem Ereignis mit dem Frame, den die FRED-Zustellung angelegt hat, in Ring 3 zurück und vertauscht die GS-Basen.',
  'Returns from an event to the ring 0 code it interrupted, and to its stack level.':
    'Kehrt von einem Ereignis in den unterbrochenen Code in Ring 0 und auf dessen Stackebene zurück.',
  'Loads GS for the user: the base goes to IA32_KERNEL_GS_BASE, that of the kernel stays.':
    'Lädt GS für das Benutzerprogramm: Die Basis geht nach IA32_KERNEL_GS_BASE, die des Kernels bleibt.',
  'Continues at the target if: {0}.': 'Springt zum Ziel, falls: {0!}.',
  'Copies the source into the destination register if: {0}.': 'Kopiert die Quelle in das Zielregister, falls: {0!}.',
  'Sets the byte to 1 if: {0}; else to 0.': 'Setzt das Byte auf 1, falls: {0!}; sonst auf 0.',
  'Copies a register to ST0 if: {0}.': 'Kopiert ein Register nach ST0, falls: {0!}.',
  overflow: 'Überlauf',
  'no overflow': 'kein Überlauf',
  'below (unsigned), carry': 'kleiner (vorzeichenlos), Übertrag',
  'above or equal (unsigned), no carry': 'größer oder gleich (vorzeichenlos), kein Übertrag',
  'equal, zero': 'gleich, null',
  'not equal, not zero': 'ungleich, nicht null',
  'below or equal (unsigned)': 'kleiner oder gleich (vorzeichenlos)',
  'above (unsigned)': 'größer (vorzeichenlos)',
  negative: 'negativ',
  'not negative': 'nicht negativ',
  'even parity': 'gerade Parität',
  'odd parity': 'ungerade Parität',
  'less (signed)': 'kleiner (vorzeichenbehaftet)',
  'greater or equal (signed)': 'größer oder gleich (vorzeichenbehaftet)',
  'less or equal (signed)': 'kleiner oder gleich (vorzeichenbehaftet)',
  'greater (signed)': 'größer (vorzeichenbehaftet)',
  'there are no caches: a plain store': 'Es gibt keine Caches: ein gewöhnlicher Schreibzugriff',
  'the manual leaves the result undefined; 0 as processors do':
    'Das Handbuch lässt das Ergebnis undefiniert; hier 0, wie bei Prozessoren',
  'a fault leaves memory as it was; processors may have stored part of the frame by then':
    'Ein Fault lässt den Speicher, wie er war; echte Prozessoren können bis dahin schon einen Teil des Frames geschrieben haben',
  "a 32-bit register that is not replaced keeps its upper half, as on AMD processors; Intel's manual writes it back":
    'Ein 32-Bit-Register, das nicht ersetzt wird, behält seine obere Hälfte, wie auf AMD-Prozessoren; nach Intels Handbuch wird es zurückgeschrieben',
  'a source of 0 leaves the destination as it was, as the AMD manual says':
    'Eine Quelle 0 lässt das Ziel, wie es war, so wie es AMDs Handbuch sagt',
  'nothing is cached or reordered here: no effect': 'Hier wird nichts gepuffert oder umgeordnet: keine Wirkung',
  'branch tracking (CET) is not modeled': 'Die Überwachung von Sprüngen (CET) ist nicht modelliert',
  'shadow stacks (CET) are not modeled, so it does nothing':
    'Shadow-Stacks (CET) sind nicht modelliert, also tut er nichts',
  'there are no caches: a plain move': 'Es gibt keine Caches: ein gewöhnliches Kopieren',
  'only the bytes that are stored can fault': 'Nur die Bytes, die gespeichert werden, können einen Fault auslösen',
  'the digits are those of an AMD processor; others differ in the last of them':
    'Die Ziffern sind die eines AMD-Prozessors; andere weichen in der letzten ab',
  'there are no caches: only the access is checked': 'Es gibt keine Caches: nur der Zugriff wird geprüft',
  'leaves nothing out for being unchanged since XRSTOR': 'Lässt nichts aus, nur weil es seit XRSTOR unverändert ist',
  'the nearest result there is; processors may be off by one in the last bit':
    'Das nächstgelegene Ergebnis, das es gibt; Prozessoren können im letzten Bit danebenliegen',
  'always as in IA-32e mode: the code entered is 64-bit':
    'Immer wie im IA-32e-Modus: Der betretene Code ist 64-Bit-Code',
  'without virtual interrupts (CR4.VME, CR4.PVI)': 'Ohne virtuelle Interrupts (CR4.VME, CR4.PVI)',
  'in ring 0 the lab serves the call named in EAX; elsewhere #UD, as without VMX':
    'In Ring 0 erledigt das Labor den in EAX genannten Aufruf; sonst #UD, wie ohne VMX',
  'without I/O breakpoints': 'Ohne Haltepunkte auf I/O',
  'announces only what the lab defines': 'Meldet nur, was das Labor definiert',
  'the counter advances by one with each instruction': 'Der Zähler geht mit jedem Befehl um eins weiter',
  'there always is one, out of the seed of the run, which gives the same each time; not for secrets':
    'Es gibt immer eine, aus dem Startwert des Laufs, der jedes Mal dieselbe ergibt; nicht für Geheimnisse',
  'there are no performance counters: always #GP(0)': 'Es gibt keine Leistungszähler: immer #GP(0)',
  'there are no caches: only the privilege is checked': 'Es gibt keine Caches: nur das Privileg wird geprüft',
  'no devices: every port reads as ones': 'Keine Geräte: Jeder Port liest sich als lauter Einsen',
  'no devices: writes vanish': 'Keine Geräte: Was geschrieben wird, verschwindet',
  'without shadow stacks': 'Ohne Shadow-Stacks',
};
