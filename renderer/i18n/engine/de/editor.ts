import type { Rows } from '../phrasebook';

/** What the editor shows over names, registers and numbers. */
export const editor: Rows = {
  '**{0}** {1}': '**{0}** {1}',
  '**{0}** — {1}': '**{0}** — {1!}',
  '**{0}** — {1} bits': '**{0}** — {1} Bits',
  '**{0}** — system call {1}': '**{0}** — Syscall {1}',
  '*modeled:* the lab does not serve it; it returns -ENOSYS.':
    '*modelliert:* Das Labor führt ihn nicht aus; er liefert -ENOSYS.',
  'As the number of a system call:': 'Als Nummer eines Syscalls:',
  'Defined in {0}, line {1}.': 'Definiert in {0}, Zeile {1}.',
  macro: 'Makro',
  symbol: 'Symbol',
  section: 'Section',
  label: 'Label',
  '{0} label': 'Label ({0})',
  '{0} in {1}, offset 0x{2}': '{0!} in {1}, Offset 0x{2}',
  'constant {0} (0x{1})': 'Konstante {0} (0x{1})',
  constant: 'Konstante',
  '{0} in line {1}': '{0!} in Zeile {1}',
  '{0} in {1}': '{0!} in {1}',
  '{0} bits. {1}': '{0} Bits. {1}',
  '{0} bits of memory': '{0} Bits Speicher',
  'system call: {0}': 'Syscall: {0}',
  'Only labels, constants and macros can be renamed.': 'Nur Labels, Konstanten und Makros können umbenannt werden.',
  'Numeric labels have no name to change.': 'Numerische Labels haben keinen Namen, der sich ändern ließe.',
  '`{0}` cannot be a name here.': '`{0}` kann hier kein Name sein.',
  'There is a `{0}` already.': 'Es gibt schon ein `{0}`.',
  '`{0}` is defined nowhere here.': '`{0}` ist hier nirgends definiert.',
  '`{0}` is also put together by a macro, in line {1} of {2}.':
    '`{0}` wird auch von einem Makro zusammengesetzt, in Zeile {1} von {2}.',
  'The program does not assemble with `{0}` for `{1}`.':
    'Mit `{0}` statt `{1}` lässt sich das Programm nicht assemblieren.',
  'Number of a system call, and its result; result of functions.':
    'Nummer eines Syscalls und sein Ergebnis; Ergebnis von Funktionen.',
  'Fourth argument of functions. SYSCALL puts the return address here.':
    'Viertes Argument von Funktionen. SYSCALL legt hier die Rücksprungadresse ab.',
  'Third argument of functions and system calls.': 'Drittes Argument von Funktionen und Syscalls.',
  'Kept by functions.': 'Funktionen lassen es unverändert.',
  'The stack pointer.': 'Der Stackzeiger.',
  'The frame pointer, or any value; kept by functions.':
    'Der Framezeiger oder ein beliebiger Wert; Funktionen lassen es unverändert.',
  'Second argument of functions and system calls.': 'Zweites Argument von Funktionen und Syscalls.',
  'First argument of functions and system calls.': 'Erstes Argument von Funktionen und Syscalls.',
  'Fifth argument of functions and system calls.': 'Fünftes Argument von Funktionen und Syscalls.',
  'Sixth argument of functions and system calls.': 'Sechstes Argument von Funktionen und Syscalls.',
  'Fourth argument of system calls.': 'Viertes Argument von Syscalls.',
  'Scratch. SYSCALL puts RFLAGS here.': 'Frei verwendbar. SYSCALL legt hier RFLAGS ab.',
  'A segment register; in 64-bit mode only the bases of fs and gs count.':
    'Ein Segmentregister; im 64-Bit-Modus zählen nur die Basen von fs und gs.',
  'A control register of the processor; only ring 0 reads and writes it.':
    'Ein Steuerregister des Prozessors; nur Ring 0 liest und schreibt es.',
  'A debug register: addresses of breakpoints, their state and their control.':
    'Ein Debugregister: Adressen von Haltepunkten, ihr Zustand und ihre Steuerung.',
  'A register of the x87 floating-point stack, 80 bits.': 'Ein Register des x87-Gleitkommastacks, 80 Bits.',
  'An MMX register, 64 bits; the same storage as the x87 stack.':
    'Ein MMX-Register, 64 Bits; derselbe Speicherplatz wie der x87-Stack.',
  'An SSE register, 128 bits; arguments and results of floating-point functions begin with xmm0.':
    'Ein SSE-Register, 128 Bits; Argumente und Ergebnisse von Gleitkommafunktionen beginnen mit xmm0.',
  'An AVX register, 256 bits; its lower half is the xmm register of that number.':
    'Ein AVX-Register, 256 Bits; seine untere Hälfte ist das xmm-Register mit derselben Nummer.',
  'An AVX-512 register, 512 bits.': 'Ein AVX-512-Register, 512 Bits.',
  'An AVX-512 mask register, 64 bits.': 'Ein AVX-512-Maskenregister, 64 Bits.',
  'The instruction pointer: the address of the next instruction. It takes part in addresses only.':
    'Der Befehlszeiger: die Adresse des nächsten Befehls. Er kommt nur in Adressen vor.',
  'Its lower halves are {0} (32 bits), {1} (16) and {2} (8).':
    'Seine unteren Teile sind {0} (32 Bits), {1} (16) und {2} (8).',
  'The lower half of {0}; writing it clears the upper half.':
    'Die untere Hälfte von {0}; schreibst du sie, wird die obere gelöscht.',
  'The lowest 16 bits of {0}; writing it leaves the others as they are.':
    'Die untersten 16 Bits von {0}; schreibst du sie, bleiben die anderen, wie sie sind.',
  'The lowest 8 bits of {0}; writing it leaves the others as they are.':
    'Die untersten 8 Bits von {0}; schreibst du sie, bleiben die anderen, wie sie sind.',
  'Bits 8 to 15 of {0}; cannot stand in one instruction with r8 to r15.':
    'Bits 8 bis 15 von {0}; kann nicht in einem Befehl mit r8 bis r15 stehen.',
};
