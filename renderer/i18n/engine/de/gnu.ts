import type { Rows } from '../phrasebook';

/** What is shared by the assemblers, GNU as, the linker, and what `engine/asm/explain` says. */
export const gnuAssembler: Rows = {
  'The fill value': 'Der Füllwert',
  '`.popsection` without a `.pushsection` before it.': '`.popsection` ohne ein `.pushsection` davor.',
  'The count is {0}; it cannot be negative.': 'Die Anzahl ist {0}; sie kann nicht negativ sein.',
  'A repetition of {0} is more than the {1} allowed.': '{0} Wiederholungen sind mehr als die erlaubten {1}.',
  'The value repeated an unknown number of times': 'Der Wert, der unbekannt oft wiederholt wird,',
  'The value {0} does not fit in {1} byte{2} ({3}); only its low bytes are stored.':
    'Der Wert {0} passt nicht in {1} Byte{2} ({3}); nur seine unteren Bytes werden gespeichert.',
  '{0} × {1} bytes is more than the {2} MiB a section may have here.':
    '{0} × {1} Bytes sind mehr als die {2} MiB, die eine Section hier haben darf.',
  'The longest NOP': 'Das längste NOP',
  'The longest NOP has {0} bytes.': 'Das längste NOP hat {0} Bytes.',
  'The number of bytes must be between 0 and {0}.': 'Die Anzahl der Bytes muss zwischen 0 und {0} liegen.',
  'The alignment': 'Die Ausrichtung',
  'The alignment {0} is not a power of two (1, 2, 4, 8, …).':
    'Die Ausrichtung {0} ist keine Zweierpotenz (1, 2, 4, 8, …).',
  'The alignment {0} is larger than the {1} allowed here.':
    'Die Ausrichtung {0} ist größer als die hier erlaubten {1}.',
  'The limit of the alignment': 'Die Grenze der Ausrichtung',
  'The offset': 'Der Offset',
  'The size of a common symbol': 'Die Größe eines gemeinsamen Symbols',
  'the program starts at the beginning of {0}': 'das Programm beginnt am Anfang von {0}',
  '`{0}` is not global, so the linker does not see it and {1}; `{2}` makes it known.':
    '`{0}` ist nicht global, der Linker sieht es also nicht, und {1}; `{2}` macht es bekannt.',
  'write `{0}` before it': 'schreibe `{0}` davor',
  "`main` is called by C's start-up code, which is not here: name the first instruction `{0}`.":
    '`main` wird vom Startcode von C aufgerufen, den es hier nicht gibt: Nenne den ersten Befehl `{0}`.',
  'There is no `{0}`; {1}.{2}': 'Es gibt kein `{0}`; {1}.{2}',
  '{0} of its lines mean nothing to': '{0} ihrer Zeilen bedeuten nichts für',
  'This file is written for NASM, and {0} GNU as: give it a name that ends in .asm, or choose `--syntax nasm`.':
    'Diese Datei ist für NASM geschrieben, und {0} GNU as: Gib ihr einen Namen, der auf .asm endet, oder wähle `--syntax nasm`.',
  'This file is written for GNU as{0}, and {1} NASM: give it a name that ends in .s, or choose `--syntax {2}`.':
    'Diese Datei ist für GNU as{0} geschrieben, und {1} NASM: Gib ihr einen Namen, der auf .s endet, oder wähle `--syntax {2}`.',
  'in {0} notation': 'in {0}-Notation',
  'This file is in {0} notation, but GNU as reads {1} notation here, in which {2} of its lines mean nothing: write `{3}` before them.':
    'Diese Datei ist in {0}-Notation geschrieben, aber GNU as liest hier {1}-Notation, in der {2} ihrer Zeilen nichts bedeuten: Schreibe `{3}` davor.',
  'write `{0}` in front': 'schreibe `{0}` an den Anfang',
  'AT&T notation': 'AT&T-Notation',
  'Intel notation': 'Intel-Notation',
  'how NASM writes it': 'die Schreibweise von NASM',
  'here GNU as reads AT&T notation': 'hier liest GNU as AT&T-Notation',
  'here GNU as reads Intel notation': 'hier liest GNU as Intel-Notation',
  'this file is read as NASM': 'diese Datei wird als NASM gelesen',
  'This is {0}, but {1}.': 'Das ist {0}, aber {1}.',
  '`%{0}` is AT&T notation; NASM writes registers without the `%`: `{1}`.':
    '`%{0}` ist AT&T-Notation; NASM schreibt Register ohne das `%`: `{1}`.',
  '`{0}` begins no comment in NASM; a comment begins with `;`.':
    '`{0}` leitet in NASM keinen Kommentar ein; ein Kommentar beginnt mit `;`.',
  '{0} needs nothing in its place': '{0} braucht an seiner Stelle nichts',
  '{0} writes `{1}`': '{0} schreibt `{1}`',
  '`{0}` is a directive of {1}; {2}.': '`{0}` ist eine Direktive von {1}; {2}.',
  'take it away': 'nimm es weg',
  'take away `short`': 'nimm `short` weg',
  'write {0}': 'schreibe {0}',
  'write `{0}`': 'schreibe `{0}`',
  'write `{0}` ({1})': 'schreibe `{0}` ({1})',
  'write `{0}{1} {2}` ({3} bits)': 'schreibe `{0}{1} {2}` ({3} Bits)',
  'write `{0}{1}` ({2} bits)': 'schreibe `{0}{1}` ({2} Bits)',
  'write `;`': 'schreibe `;`',
  'write `0x80`': 'schreibe `0x80`',
  'use {0}': 'nimm {0}',
  'use `{0}{1}`': 'nimm `{0}{1}`',
  '{0} `loop` has no longer form: count with `dec` and jump with `jnz`.':
    '{0} `loop` hat keine längere Form: Zähle mit `dec` und springe mit `jnz`.',
  '{0}; the one {1}, in line {2}, is `{3}`.': '{0}; das {1!} in Zeile {2} ist `{3}`.',
  below: 'weiter unten',
  above: 'weiter oben',
  '{0}; the nearest is `{1}:` in line {2}.': '{0}; das nächste ist `{1}:` in Zeile {2}.',
  'the {0}-bit register {1}': 'das {0}-Bit-Register {1}',
  'a memory operand': 'einen Speicheroperanden',
  'a {0}-bit memory operand': 'einen {0}-Bit-Speicheroperanden',
  'the constant {0}': 'die Konstante {0}',
  'a constant': 'eine Konstante',
  'a far pointer': 'einen Far-Zeiger',
  'Nothing here says how many bytes `{0}` works on; `{1}{2}` ({3} bits) is assumed. Write one of {4}.':
    'Nichts sagt hier, wie viele Bytes `{0}` bearbeitet; angenommen wird `{1}{2}` ({3} Bits). Schreibe eines von {4}.',
  'Nothing here says how many bytes `{0}` works on: write {1} before the memory operand.':
    'Nichts sagt hier, wie viele Bytes `{0}` bearbeitet: Schreibe {1} vor den Speicheroperanden.',
  'this operand': 'dieser Operand',
  '{0} cannot stand in one instruction with r8 to r15, spl, bpl, sil, dil or a 64-bit operand; al, bl, cl and dl can.':
    '{0} kann nicht in einem Befehl mit r8 bis r15, spl, bpl, sil, dil oder einem 64-Bit-Operanden stehen; al, bl, cl und dl können es.',
  'This register or operand size exists only in 64-bit mode.':
    'Dieses Register oder diese Operandengröße gibt es nur im 64-Bit-Modus.',
  'The stack pointer cannot be an index; it can only be the base of an address.':
    'Der Stackzeiger kann kein Index sein; er kann nur die Basis einer Adresse sein.',
  'Base and index of an address must have the same size.': 'Basis und Index einer Adresse müssen dieselbe Größe haben.',
  '16-bit registers cannot form an address in 64-bit mode.':
    '16-Bit-Register können im 64-Bit-Modus keine Adresse bilden.',
  'A 16-bit address can only use bx or bp, plus si or di, without a scale.':
    'Eine 16-Bit-Adresse kann nur bx oder bp benutzen, dazu si oder di, ohne Faktor.',
  '64-bit registers can form an address only in 64-bit mode.':
    '64-Bit-Register können nur im 64-Bit-Modus eine Adresse bilden.',
  'The displacement does not fit: it is a signed 32-bit number (-2147483648 to 2147483647). Put the address into a register first.':
    'Das Displacement passt nicht: Es ist eine vorzeichenbehaftete 32-Bit-Zahl (-2147483648 bis 2147483647). Lade die Adresse zuerst in ein Register.',
  'This address cannot be encoded.': 'Diese Adresse lässt sich nicht codieren.',
  'no operands': 'keine Operanden',
  'one operand': 'einen Operanden',
  '{0} operands': '{0} Operanden',
  '`{0}` takes {1}, not {2}.': '`{0}` nimmt {1}, nicht {2}.',
  '`{0}` does not exist in {1}-bit mode.': '`{0}` gibt es im {1}-Bit-Modus nicht.',
  '{0} cannot take two memory operands: load one of them into a register first.':
    '{0} kann nicht zwei Speicheroperanden nehmen: Lade einen davon zuerst in ein Register.',
  'rip cannot be an operand of {0}: it changes by jumps, calls and returns, and `lea` reads it.':
    'rip kann kein Operand von {0} sein: Es ändert sich durch Sprünge, Aufrufe und Rücksprünge, und `lea` liest es.',
  '`lea` computes an address, so its source is written as an address is, such as {0}.':
    '`lea` berechnet eine Adresse, also schreibt man seine Quelle wie eine Adresse, etwa {0}.',
  'A segment register is loaded from another register or from memory, never from a constant.':
    'Ein Segmentregister wird aus einem anderen Register oder aus dem Speicher geladen, nie mit einer Konstante.',
  '`{0}` works on {1} bits, but {2} has {3}: {4}.': '`{0}` bearbeitet {1} Bits, aber {2} hat {3}: {4}.',
  '{0} has {1} bits and {2} has {3}; both operands of `{4}` must have the same size.{5}':
    '{0} hat {1} Bits und {2} hat {3}; beide Operanden von `{4}` müssen dieselbe Größe haben.{5}',
  'A move to {0} clears the upper half of {1} by itself.':
    'Ein `mov` nach {0} löscht die obere Hälfte von {1} von selbst.',
  '`{0}` fills up with zeros, `{1}` with the sign.': '`{0}` füllt mit Nullen auf, `{1}` mit dem Vorzeichen.',
  '`{0}` does not take these operands.': '`{0}` nimmt diese Operanden nicht.',
  '`{0}` does not take these operands.{1}': '`{0}` nimmt diese Operanden nicht.{1}',
  'Only `mov` takes 64 bits: load the constant into a register first.':
    'Nur `mov` nimmt 64 Bits: Lade die Konstante zuerst in ein Register.',
  'The constant {0} does not fit: {1} takes {2} to {3}{4}.{5}':
    'Die Konstante {0} passt nicht: {1} nimmt {2} bis {3}{4}.{5}',
  'with {0}': 'mit {0}',
  '{0} takes no constant: load it into a register first.':
    '{0} nimmt keine Konstante: Lade sie zuerst in ein Register.',
  'the operand that is changed or compared stands last, the constant first':
    'Der Operand, der geändert oder verglichen wird, steht zuletzt, die Konstante zuerst',
  'nothing can be stored in it': 'In ihr lässt sich nichts ablegen',
  'A constant cannot be the destination of {0}: {1}.': 'Eine Konstante kann nicht das Ziel von {0} sein: {1}.',
  '`{0}` exists only in 64-bit code, and this is {1}-bit code; `{2}` before it changes that.':
    '`{0}` gibt es nur in 64-Bit-Code, und das hier ist {1}-Bit-Code; `{2}` davor ändert das.',
  '{0} cannot take a constant here; the nearest form is `{1}`.':
    '{0} kann hier keine Konstante nehmen; die nächstliegende Form ist `{1}`.',
  '{0} works on 64 bits in 64-bit mode, but {1} has 32: use {2}.':
    '{0} bearbeitet im 64-Bit-Modus 64 Bits, aber {1} hat 32: Nimm {2}.',
  'the nearest form is `{0}`': 'die nächstliegende Form ist `{0}`',
  '{0} cannot take {1} here; {2}.': '{0} kann {1} hier nicht nehmen; {2}.',
  '{0} without `$` is the memory at that address; a constant has a `$` in front: {1}.':
    '{0} ohne `$` ist der Speicher an dieser Adresse; vor einer Konstante steht ein `$`: {1}.',
  '`{0}` without `%` is the name of a place in memory; the register is `%{1}`.':
    '`{0}` ohne `%` ist der Name einer Stelle im Speicher; das Register ist `%{1}`.',
  'swap the operands: {0}': 'vertausche die Operanden: {0}',
  'put the count into cl and write `{0}`': 'lade den Zähler nach cl und schreibe `{0}`',
  'The count of a shift is a constant or stands in cl; {0} cannot hold it.':
    'Der Zähler einer Schiebeoperation ist eine Konstante oder steht in cl; {0} kann ihn nicht enthalten.',
  'An address stands in parentheses in AT&T notation, not in brackets.':
    'In AT&T-Notation steht eine Adresse in runden Klammern, nicht in eckigen.',
  '`$` makes a constant, and a constant has no `(%rip)`: the address of {0} is computed by `lea`.':
    '`$` macht eine Konstante, und eine Konstante hat kein `(%rip)`: Die Adresse von {0} berechnet `lea`.',
  '`rip` is no operand of `mov`; its value is the address that `lea (%rip), …` computes.':
    '`rip` ist kein Operand von `mov`; sein Wert ist die Adresse, die `lea (%rip), …` berechnet.',
  '`lea` computes an address, so its source is written as an address is, such as `8(%rax)` or `message(%rip)`.':
    '`lea` berechnet eine Adresse, also schreibt man seine Quelle wie eine Adresse, etwa `8(%rax)` oder `message(%rip)`.',
  'A comma is missing between {0} and {1}.': 'Zwischen {0} und {1} fehlt ein Komma.',
  'This `{0}` closes nothing.': 'Dieses `{0}` schließt nichts.',
  'take away the `{0}`': 'nimm das `{0}` weg',
  'This `{0}` has no `{1}`.': 'Zu diesem `{0}` fehlt das `{1}`.',
  'This text is not closed by a `{0}`.': 'Dieser Text wird nicht mit `{0}` abgeschlossen.',
  '{0} is not a number to GNU as, which writes hexadecimal numbers as `0x{1}`.':
    '{0} ist für GNU as keine Zahl; Hexadezimalzahlen schreibt man dort als `0x{1}`.',
  '{0} means the label `{1}:` above to GNU as; a binary number is `0b{2}`.':
    '{0} bedeutet für GNU as das Label `{1}:` weiter oben; eine Binärzahl ist `0b{2}`.',
  '{0} begins with 0, which makes it octal, and octal has no 8 and no 9; the decimal number is `{1}`.':
    '{0} beginnt mit 0 und ist damit oktal, und oktal gibt es keine 8 und keine 9; die Dezimalzahl ist `{1}`.',
  'The address': 'Die Adresse',
  '{0} cannot be reached from here: it is too far away for a {1}-bit distance ({2}).':
    '{0} ist von hier aus nicht erreichbar: zu weit weg für eine {1}-Bit-Distanz ({2}).',
  '{0} cannot be reached from here: its address {1} does not fit in {2} bits ({3}; {4}).':
    '{0} ist von hier aus nicht erreichbar: Die Adresse {1} passt nicht in {2} Bits ({3}; {4}).',
  '{0} `{1}` reaches what is near, `{2}` anything.': '{0} `{1}` erreicht, was nahe ist, `{2}` alles.',
  'There is no instruction `{0}`. Did you mean {1}?': 'Es gibt keinen Befehl `{0}`. Meinst du {1}?',
  'There is no instruction `{0}`; if it is a label, it needs a colon: `{1}:`.':
    'Es gibt keinen Befehl `{0}`; wenn es ein Label ist, braucht es einen Doppelpunkt: `{1}:`.',
  '`;` separates statements in GNU as, so this is read as an instruction; a comment begins with `#`.':
    '`;` trennt in GNU as Anweisungen, also wird dies als Befehl gelesen; ein Kommentar beginnt mit `#`.',
  'There is no register `{0}{1}`. Did you mean `{2}{3}`?': 'Es gibt kein Register `{0}{1}`. Meinst du `{2}{3}`?',
  'This is interrupt 80, hexadecimal 0x50; the system calls of 32-bit Linux are interrupt 0x80.':
    'Das ist Interrupt 80, hexadezimal 0x50; die Syscalls von 32-Bit-Linux sind Interrupt 0x80.',
  '`{0}` is a section of its own, without the rights of `.{1}`: the dot is part of the name.':
    '`{0}` ist eine eigene Section ohne die Rechte von `.{1}`: Der Punkt gehört zum Namen.',
  '`{0}` is a name here: a constant has a `$` in AT&T notation only. Write `{1}`.':
    '`{0}` ist hier ein Name: Nur in AT&T-Notation steht vor einer Konstante ein `$`. Schreibe `{1}`.',
  '`{0}` begins with a letter, so it is a name; the hexadecimal number is `{1}`.':
    '`{0}` beginnt mit einem Buchstaben, ist also ein Name; die Hexadezimalzahl ist `{1}`.',
  "`{0}` is GNU's way to write it; NASM writes `{1}`.": '`{0}` ist die Schreibweise von GNU; NASM schreibt `{1}`.',
  '`{0}` is not defined{1}. Did you mean {2}?': '`{0}` ist nicht definiert{1}. Meinst du {2}?',
  '`{0}` is not defined{1}. Did you mean the register `{2}`?':
    '`{0}` ist nicht definiert{1}. Meinst du das Register `{2}`?',
  'in any of the files': 'in keiner der Dateien',
  'If another file defines it, write `extern {0}`.': 'Wenn eine andere Datei es definiert, schreibe `extern {0}`.',
  '`{0}` is not defined{1}.{2}': '`{0}` ist nicht definiert{1}.{2}',
  "`{0}` is not defined: it is a constant of C's headers. Its value is {1} ({2}).":
    '`{0}` ist nicht definiert: Es ist eine Konstante aus den Headern von C. Ihr Wert ist {1} ({2}).',
  '`{0}` is not defined, and there is no system call named `{1}`.':
    '`{0}` ist nicht definiert, und es gibt keinen Syscall namens `{1}`.',
  'There is no system call `{0}`. Did you mean `{1}`? Its number is {2}.':
    'Es gibt keinen Syscall `{0}`. Meinst du `{1}`? Seine Nummer ist {2}.',
  'Did you mean {0}{1}?': 'Meinst du {0}{1}?',
  'More than {0} messages; reading stops here.': 'Mehr als {0} Meldungen; das Lesen endet hier.',
  '{0} must be a number that is known at this point of the source.':
    '{0} muss eine Zahl sein, die an dieser Stelle des Quelltexts bekannt ist.',
  'The program is larger than the {0} MiB allowed here.': 'Das Programm ist größer als die hier erlaubten {0} MiB.',
  'Section {0} holds no bytes: reserve space there, and put values in .data.':
    'Die Section {0} enthält keine Bytes: Reserviere dort Platz und lege Werte in .data ab.',
  'There is no `.cfi_startproc` before this in the same section.':
    'Davor steht in derselben Section kein `.cfi_startproc`.',
  'The frame before this one is not closed by `.cfi_endproc`.':
    'Der Frame davor ist nicht mit `.cfi_endproc` abgeschlossen.',
  'There is no way to write a pointer in the encoding {0} here.':
    'Ein Zeiger lässt sich hier in der Codierung {0} nicht schreiben.',
  'The encoding, a comma and a symbol are expected here.':
    'Hier werden die Codierung, ein Komma und ein Symbol erwartet.',
  'The offset {0} is not a multiple of {1}.': 'Der Offset {0} ist kein Vielfaches von {1}.',
  'No `.cfi_remember_state` is left to go back to.':
    'Es ist kein `.cfi_remember_state` mehr da, zu dem man zurückkehren könnte.',
  'This `.cfi_startproc` has no `.cfi_endproc`.': 'Zu diesem `.cfi_startproc` fehlt das `.cfi_endproc`.',
  'The column {0} has no room in one byte.': 'Die Spalte {0} passt nicht in ein Byte.',
  'There is no register `%{0}`.{1}': 'Es gibt kein Register `%{0}`.{1}',
  'There is no register `%{0}`.': 'Es gibt kein Register `%{0}`.',
  'A jump through a register is written with a star: `*%{0}`. It is assembled so.':
    'Ein Sprung über ein Register wird mit einem Stern geschrieben: `*%{0}`. So wird er assembliert.',
  'A jump through memory is written with a star: `*(%rax)`. It is assembled so.':
    'Ein Sprung über den Speicher wird mit einem Stern geschrieben: `*(%rax)`. So wird er assembliert.',
  'A jump through memory is written with a star before the address.':
    'Ein Sprung über den Speicher wird mit einem Stern vor der Adresse geschrieben.',
  '{0} cannot be the base of an address; a 64-bit register such as rax can.':
    '{0} kann nicht die Basis einer Adresse sein; ein 64-Bit-Register wie rax kann es.',
  '{0} cannot be the index of an address; make it the base.':
    '{0} kann nicht der Index einer Adresse sein; mach es zur Basis.',
  '{0} cannot be the index of this address.': '{0} kann nicht der Index dieser Adresse sein.',
  'Addresses relative to RIP exist only in 64-bit mode.': 'Adressen relativ zu RIP gibt es nur im 64-Bit-Modus.',
  'A register such as `%rax` is expected between the parentheses.':
    'Zwischen den Klammern wird ein Register wie `%rax` erwartet.',
  'An index can be taken 1, 2, 4 or 8 times{0}.': 'Ein Index kann 1-, 2-, 4- oder 8-mal genommen werden{0}.',
  ', not {0}': ', nicht {0}',
  'The `)` of the address is missing.': 'Das `)` der Adresse fehlt.',
  'The preprocessed source is too long.': 'Der vom Präprozessor erzeugte Quelltext ist zu lang.',
  'This `#if` has no `#endif`.': 'Zu diesem `#if` fehlt das `#endif`.',
  '`#{0}` without an `#if` before it.': '`#{0}` ohne ein `#if` davor.',
  '`#define` needs a name.': '`#define` braucht einen Namen.',
  'The source has more than the {0} lines allowed here.':
    'Der Quelltext hat mehr als die {0} Zeilen, die hier erlaubt sind.',
  'The file `{0}` is not here.': 'Die Datei `{0}` ist nicht hier.',
  'Files include each other too deeply.': 'Dateien binden einander zu tief ein.',
  '`{0}` is included here': '`{0}` wird hier eingebunden',
  'This condition is not an expression of numbers.': 'Diese Bedingung ist kein Ausdruck aus Zahlen.',
  'used here': 'hier benutzt',
  'Behind an operand, `{k1}`, `{z}` or `{1to8}` may stand in braces.':
    'Hinter einem Operanden darf `{k1}`, `{z}` oder `{1to8}` in geschweiften Klammern stehen.',
  'Only a memory operand can be broadcast.': 'Nur ein Speicheroperand kann vervielfacht werden (broadcast).',
  'Only a register or memory can be masked.': 'Nur ein Register oder Speicher kann maskiert werden.',
  'k0 cannot be a mask: its number stands for no mask at all.':
    'k0 kann keine Maske sein: Seine Nummer steht für gar keine Maske.',
  '`{z}` needs a mask before it: `{k1}{z}`.': '`{z}` braucht eine Maske davor: `{k1}{z}`.',
  'The name or the number of a register': 'Der Name oder die Nummer eines Registers',
  '`{0}` has no number in call frame information.': '`{0}` hat in den Frame-Informationen (CFI) keine Nummer.',
  '{0} is expected here.': '{0} wird hier erwartet.',
  'A comma is expected here.': 'Hier wird ein Komma erwartet.',
  'A number that is known here': 'Eine hier bekannte Zahl',
  'The number of an encoding': 'Die Nummer einer Codierung',
  'The name of a symbol is expected here.': 'Hier wird der Name eines Symbols erwartet.',
  '`{0}` needs a name.': '`{0}` braucht einen Namen.',
  'A number is missing here; zero is taken for it.': 'Hier fehlt eine Zahl; angenommen wird null.',
  'A floating-point number such as 1.5 or -2e10 is expected here.':
    'Hier wird eine Gleitkommazahl wie 1.5 oder -2e10 erwartet.',
  '`{0}` is too large for a number of {1} bytes.': '`{0}` ist zu groß für eine Zahl von {1} Bytes.',
  '`{0}` needs the alignment.': '`{0}` braucht die Ausrichtung.',
  'The size of one element must be a number that is known here.':
    'Die Größe eines Elements muss eine hier bekannte Zahl sein.',
  '`{0}` needs the number of bytes.': '`{0}` braucht die Anzahl der Bytes.',
  '`{0}` needs the number of elements.': '`{0}` braucht die Anzahl der Elemente.',
  '`.nops` needs the number of bytes.': '`.nops` braucht die Anzahl der Bytes.',
  'The name of a file in quotation marks is expected here.': 'Hier wird ein Dateiname in Anführungszeichen erwartet.',
  'What to leave out and how much to take must be numbers that are known here.':
    'Wie viel ausgelassen und wie viel genommen wird, müssen hier bekannte Zahlen sein.',
  '`{0}` has only {1} bytes.': '`{0}` hat nur {1} Bytes.',
  'The number of repetitions must be known at this point of the source.':
    'Die Anzahl der Wiederholungen muss an dieser Stelle des Quelltexts bekannt sein.',
  '{0} repetitions of {1} lines are more than the 400000 lines allowed here.':
    '{0} Wiederholungen von {1} Zeilen sind mehr als die hier erlaubten 400000 Zeilen.',
  '`{0}` needs the name of its variable.': '`{0}` braucht den Namen seiner Variable.',
  '`{0}` takes a text in quotation marks.': '`{0}` nimmt einen Text in Anführungszeichen.',
  '`.fail {0}` was reached.': '`.fail {0}` wurde erreicht.',
  'Behind the notation, `prefix` or `noprefix` may stand.': 'Hinter der Notation darf `prefix` oder `noprefix` stehen.',
  '`.endm` without a `.macro` before it.': '`.endm` ohne ein `.macro` davor.',
  '`.endr` without a `.rept` before it.': '`.endr` ohne ein `.rept` davor.',
  '`.err` was reached.': '`.err` wurde erreicht.',
  '`.error` was reached.': '`.error` wurde erreicht.',
  '`.warning` was reached.': '`.warning` wurde erreicht.',
  '`.abort` was reached.': '`.abort` wurde erreicht.',
  'This expression is nested too deeply.': 'Dieser Ausdruck ist zu tief verschachtelt.',
  'A `)` is missing here.': 'Hier fehlt ein `)`.',
  'There is no label `{0}:` {1} this place.': 'Es gibt kein Label `{0}:` {1!} dieser Stelle.',
  before: 'vor',
  after: 'hinter',
  'There is no label `{0}:` after this place.': 'Es gibt kein Label `{0}:` hinter dieser Stelle.',
  'A hexadecimal number is written `0x{0}`.': 'Eine Hexadezimalzahl schreibt man `0x{0}`.',
  '`{0}` is not a number.{1}': '`{0}` ist keine Zahl.{1}',
  '`{0}` begins with 0, so it is octal, and 8 and 9 are no octal digits.':
    '`{0}` beginnt mit 0, ist also oktal, und 8 und 9 sind keine Oktalziffern.',
  'This number is too long.': 'Diese Zahl ist zu lang.',
  'This number does not fit in 64 bits.': 'Diese Zahl passt nicht in 64 Bits.',
  'A character is missing after the quotation mark.': 'Hinter dem Anführungszeichen fehlt ein Zeichen.',
  'A number or a name is missing here.': 'Hier fehlt eine Zahl oder ein Name.',
  'A number or a name is expected here, not `{0}`.': 'Hier wird eine Zahl oder ein Name erwartet, nicht `{0}`.',
  '`{0}` has no parameter `{1}`.': '`{0}` hat keinen Parameter `{1}`.',
  '`{0}`: an `=` in a value must stand in quotation marks.':
    '`{0}`: Ein `=` in einem Wert muss in Anführungszeichen stehen.',
  '`{0}`: a value without a name cannot follow one with a name.':
    '`{0}`: Ein Wert ohne Namen kann nicht auf einen mit Namen folgen.',
  '`{0}` takes {1} arguments, and here are {2}.': '`{0}` nimmt {1} Argumente, und hier sind {2}.',
  '`{0}` needs a value for its argument `{1}`.': '`{0}` braucht einen Wert für sein Argument `{1}`.',
  'The number of a subsection, or flags in quotation marks, are expected here.':
    'Hier wird die Nummer eines Unterabschnitts erwartet, oder Flags in Anführungszeichen.',
  '`#alloc`, `#write`, `#execinstr`, `#exclude` or `#tls` is expected here.':
    'Hier wird `#alloc`, `#write`, `#execinstr`, `#exclude` oder `#tls` erwartet.',
  'There is no section flag `{0}`; there are a, w, x, M, S, T, G, e, o, R, l and ?.':
    'Es gibt kein Section-Flag `{0}`; es gibt a, w, x, M, S, T, G, e, o, R, l und ?.',
  'The type of a section is @progbits, @nobits, @note or the like.':
    'Die Art einer Section ist @progbits, @nobits, @note oder Ähnliches.',
  'The name of the group is expected here.': 'Hier wird der Name der Gruppe erwartet.',
  '`unique` needs a number.': '`unique` braucht eine Zahl.',
  'A mergeable section needs the size of its elements.':
    'Eine zusammenfassbare Section braucht die Größe ihrer Elemente.',
  'The name of the section is expected here.': 'Hier wird der Name der Section erwartet.',
  'The number of a subsection must be known here.': 'Die Nummer eines Unterabschnitts muss hier bekannt sein.',
  'The type of a symbol is @function, @object, @tls_object, @notype or the like.':
    'Die Art eines Symbols ist @function, @object, @tls_object, @notype oder Ähnliches.',
  'A name, a comma and a value are expected here.': 'Hier werden ein Name, ein Komma und ein Wert erwartet.',
  'A name, a comma and a size are expected here.': 'Hier werden ein Name, ein Komma und eine Größe erwartet.',
  'Two names with a comma between them are expected here.':
    'Hier werden zwei Namen mit einem Komma dazwischen erwartet.',
  'A name, a comma and the name with its version are expected here.':
    'Hier werden ein Name, ein Komma und der Name mit seiner Version erwartet.',
  'A comma and the name of a relocation are expected here.':
    'Hier werden ein Komma und der Name einer Relokation erwartet.',
  '`.loc` needs the numbers of a file and of a line.': '`.loc` braucht die Nummern einer Datei und einer Zeile.',
  'This comment is never closed by `*/`.': 'Dieser Kommentar wird nie mit `*/` geschlossen.',
  'More than 1000 `.if` inside each other.': 'Mehr als 1000 `.if` ineinander.',
  '`.else` without an `.if` before it.': '`.else` ohne ein `.if` davor.',
  '`.endif` without an `.if` before it.': '`.endif` ohne ein `.if` davor.',
  'This `{0}` is never closed.': 'Dieses `{0}` wird nie geschlossen.',
  'The macro needs a name.': 'Das Makro braucht einen Namen.',
  '`{0}` needs a list of names as parameters.': '`{0}` braucht eine Liste von Namen als Parameter.',
  'The macro `{0}` is already defined in line {1}.': 'Das Makro `{0}` ist schon in Zeile {1} definiert.',
  'first definition': 'erste Definition',
  'repeated by this `{0}`': 'wiederholt von diesem `{0}`',
  'The expansion makes a line longer than {0} characters.': 'Die Ersetzung macht eine Zeile länger als {0} Zeichen.',
  'With {0}, macros and repetitions produce more than {1} lines; reading stops here.':
    'Mit {0} erzeugen Makros und Wiederholungen mehr als {1} Zeilen; das Lesen endet hier.',
  'The macro `{0}`': 'Das Makro `{0}`',
  '{0} expands inside itself more than {1} times; it never ends.':
    '{0} ruft sich mehr als {1}-mal selbst auf; das endet nie.',
  '`.exitm` outside of a macro.': '`.exitm` außerhalb eines Makros.',
  'the macro `{0}`': 'dem Makro `{0}`',
  'expanded from this call of `{0}`': 'aus diesem Aufruf von `{0}`',
  '`{0}` without `$` is the memory at that address; the constant is `${1}`.':
    '`{0}` ohne `$` ist der Speicher an dieser Adresse; die Konstante ist `${1}`.',
  'Nothing says how much `{0}` moves: 32 bits are taken; `{1}l` says so.':
    'Nichts sagt, wie viel `{0}` bewegt: Genommen werden 32 Bits; `{1}l` sagt es.',
  '`{0}` works on 32-bit values, also in 64-bit mode; the form for 64-bit code is `{1}`.':
    '`{0}` bearbeitet 32-Bit-Werte, auch im 64-Bit-Modus; die Form für 64-Bit-Code ist `{1}`.',
  'It extends {0} bits of memory or of {1} {2}-bit register to a {3}-bit register.':
    'Er erweitert {0} Bits aus dem Speicher oder aus {1!} {2}-Bit-Register auf ein {3}-Bit-Register.',
  a: 'einem',
  an: 'einem',
  'This `.if` has no `.endif`.': 'Zu diesem `.if` fehlt das `.endif`.',
  'A statement cannot begin with the character {0}; is this a source text?':
    'Eine Anweisung kann nicht mit dem Zeichen {0} beginnen; ist das ein Quelltext?',
  'A statement cannot begin with `{0}`.': 'Eine Anweisung kann nicht mit `{0}` beginnen.',
  'The condition must be a number that is known at this point of the source.':
    'Die Bedingung muss eine Zahl sein, die an dieser Stelle des Quelltexts bekannt ist.',
  '`{0}` is not expected here.': '`{0}` wird hier nicht erwartet.',
  'There is no directive `{0}`.{1}': 'Es gibt keine Direktive `{0}`.{1}',
  'An instruction is expected here.': 'Hier wird ein Befehl erwartet.',
  'There is no instruction `{0}`.{1}': 'Es gibt keinen Befehl `{0}`.{1}',
  'Too many operands.': 'Zu viele Operanden.',
  'An index can be taken 1, 2, 4 or 8 times, not {0} times.':
    'Ein Index kann 1-, 2-, 4- oder 8-mal genommen werden, nicht {0}-mal.',
  'A register can only be multiplied by 1, 2, 4 or 8 in an address.':
    'In einer Adresse kann ein Register nur mit 1, 2, 4 oder 8 multipliziert werden.',
  'A register can only be added in an address, not taken away.':
    'In einer Adresse kann ein Register nur addiert, nicht abgezogen werden.',
  'An address is base + index * 1, 2, 4 or 8 + displacement.':
    'Eine Adresse ist Basis + Index * 1, 2, 4 oder 8 + Displacement.',
  'The `]` of the address is missing.': 'Das `]` der Adresse fehlt.',
  'An operand is missing here.': 'Hier fehlt ein Operand.',
  'An address has at most one base and one index register.':
    'Eine Adresse hat höchstens ein Basis- und ein Indexregister.',
  '{0} cannot be part of an address; 64-bit registers such as rax can.':
    '{0} kann nicht Teil einer Adresse sein; 64-Bit-Register wie rax können es.',
  'Only one register of an address can have a scale.': 'Nur ein Register einer Adresse kann einen Faktor haben.',
  'A string in double quotes is expected here.': 'Hier wird eine Zeichenkette in doppelten Anführungszeichen erwartet.',
  'The string is not closed by a `"`.': 'Die Zeichenkette wird nicht mit `"` geschlossen.',
  '`addr32` means nothing before this jump and is left out.':
    '`addr32` bedeutet vor diesem Sprung nichts und wird weggelassen.',
  '`lock` needs an instruction that reads, changes and writes memory; `{0}` here does not.':
    '`lock` braucht einen Befehl, der Speicher liest, ändert und schreibt; `{0}` tut das hier nicht.',
  '`{0}` has 16-bit operands here, so it has this prefix already.':
    '`{0}` hat hier 16-Bit-Operanden, also schon dieses Präfix.',
  '`{0}` cannot be weak: the linker gives it its room.':
    '`{0}` kann nicht schwach (weak) sein: Der Linker gibt ihm seinen Platz.',
  'The size of `{0}` is not a number that is known, once everything has its place.':
    'Die Größe von `{0}` ist keine Zahl, die bekannt ist, wenn alles seinen Platz hat.',
  'The value of `{0}` cannot be computed.': 'Der Wert von `{0}` lässt sich nicht berechnen.',
  '`{0}` cannot be another name of `{1}`, to which the linker gives its room.':
    '`{0}` kann kein anderer Name von `{1}` sein, dem erst der Linker seinen Platz gibt.',
  '`.org` cannot move backwards: the code before it is already longer than this offset.':
    '`.org` kann nicht zurückgehen: Der Code davor ist schon länger als dieser Offset.',
  'This would make the section larger than the {0} MiB allowed here.':
    'Das würde die Section größer machen als die hier erlaubten {0} MiB.',
  'The size depends on itself and never settles.': 'Die Größe hängt von sich selbst ab und kommt nie zur Ruhe.',
  'The count must be a number that is known, and not negative, once everything has its place.':
    'Die Anzahl muss eine nicht negative Zahl sein, die bekannt ist, wenn alles seinen Platz hat.',
  'Section {0} is larger than the {1} MiB allowed here.': 'Die Section {0} ist größer als die hier erlaubten {1} MiB.',
  'There is no relocation `{0}`.': 'Es gibt keine Relokation `{0}`.',
  'The offset must be a number or a place in a section.':
    'Der Offset muss eine Zahl oder eine Stelle in einer Section sein.',
  'The difference of `{0}` and `{1}` is not a number: they are not in the same section.':
    'Die Differenz von `{0}` und `{1}` ist keine Zahl: Sie liegen nicht in derselben Section.',
  'Section {0} holds no bytes, so nothing but zero can be put there.':
    'Die Section {0} enthält keine Bytes, also kann dort nur null stehen.',
  'The value {0} does not fit in {1} byte{2} ({3} to {4}).': 'Der Wert {0} passt nicht in {1} Byte{2} ({3} bis {4}).',
  'More than {0} sections.': 'Mehr als {0} Sections.',
  'Section {0} exists already, with another type.': 'Die Section {0} gibt es schon, mit anderer Art.',
  'Section {0} exists already, with other flags.': 'Die Section {0} gibt es schon, mit anderen Flags.',
  'Section {0} exists already, with elements of {1} bytes.':
    'Die Section {0} gibt es schon, mit Elementen von {1} Bytes.',
  'The relocation `@{0}` is not supported here.': 'Die Relokation `@{0}` wird hier nicht unterstützt.',
  'An address has 32 bits here; the linker cannot fill in 64 of them.':
    'Eine Adresse hat hier 32 Bits; der Linker kann keine 64 einsetzen.',
  'This relocation does not exist in 32-bit programs.': 'Diese Relokation gibt es in 32-Bit-Programmen nicht.',
  '{0} bytes back': '{0} Bytes zurück',
  '{0} bytes ahead': '{0} Bytes voraus',
  'The target': 'Das Ziel',
  '{0} is {1}, and this jump reaches only {2} bytes back and {3} ahead.':
    '{0} liegt {1}, und dieser Sprung reicht nur {2} Bytes zurück und {3} voraus.',
  '{0} is {1}, and this jump reaches only 128 bytes back and 127 ahead.':
    '{0} liegt {1}, und dieser Sprung reicht nur 128 Bytes zurück und 127 voraus.',
  'Division by zero.': 'Division durch null.',
  'This symbol is defined by itself, directly or through others.':
    'Dieses Symbol ist durch sich selbst definiert, direkt oder über andere.',
  'An address can be added to a number, or subtracted from another address of the same section; nothing else has a value here.':
    'Eine Adresse kann zu einer Zahl addiert oder von einer anderen Adresse derselben Section abgezogen werden; sonst hat hier nichts einen Wert.',
  'A program is either 32-bit or 64-bit: {0} is for {1}, this is not.':
    'Ein Programm ist entweder 32-Bit oder 64-Bit: {0} ist für {1}, dies hier nicht.',
  'There is no code: no `{0}` and no .text section.': 'Es gibt keinen Code: kein `{0}` und keine Section .text.',
  'There is nothing to link.': 'Es gibt nichts zu linken.',
  'The program is larger than 256 MiB.': 'Das Programm ist größer als 256 MiB.',
  'Section {0} at 0x{1} overlaps {2}, which ends at 0x{3}.':
    'Die Section {0} bei 0x{1} überlappt {2}, die bei 0x{3} endet.',
  'The relocation of type {0} for `{1}` is not supported here.':
    'Die Relokation der Art {0} für `{1}` wird hier nicht unterstützt.',
  '`{0}` is defined twice: here and in {1}{2}.': '`{0}` ist zweimal definiert: hier und in {1}{2}.',
  'The offset must be between 0 and {0}.': 'Der Offset muss zwischen 0 und {0} liegen.',
  '`{0}` is already defined{1}; a label can name only one place.':
    '`{0}` ist schon definiert{1}; ein Label kann nur eine Stelle benennen.',
  'in line {0}': 'in Zeile {0}',
  'first definition of `{0}`': 'erste Definition von `{0}`',
  '`{0}` is defined by itself.': '`{0}` ist durch sich selbst definiert.',
  '`{0}` is already defined{1}.': '`{0}` ist schon definiert{1}.',
  'The size must be between 0 and {0}.': 'Die Größe muss zwischen 0 und {0} liegen.',
  'The alignment must be between 0 and 1048576.': 'Die Ausrichtung muss zwischen 0 und 1048576 liegen.',
  '`{0}` is already defined.': '`{0}` ist schon definiert.',
  '`{0}` would refer to itself.': '`{0}` würde auf sich selbst verweisen.',
  'the system call {0}': 'der Syscall {0}',
  'the signal {0}': 'das Signal {0}',
  'standard {0}': 'Standard-{0!}',
  input: 'Eingabe',
  output: 'Ausgabe',
};
