import type { Rows } from '../phrasebook';

/** The titles of the examples: what their first comments begin with. */
export const examples: Rows = {
  'Hello, in AT&T notation.': 'Hallo, in AT&T-Notation.',
  'Hello, in Intel notation: the destination comes first, registers have no %.':
    'Hallo, in Intel-Notation: Das Ziel steht zuerst, Register haben kein %.',
  "Hello, in NASM's own dialect of Intel notation.": 'Hallo, in NASMs eigener Spielart der Intel-Notation.',
  'Copies standard input to standard output, 16 bytes at a time, until the end of the input.':
    'Kopiert die Standardeingabe in die Standardausgabe, je 16 Bytes, bis zum Ende der Eingabe.',
  'What the kernel leaves on the stack for a new program, from RSP upwards':
    'Was der Kernel einem neuen Programm auf dem Stack hinterlässt, von RSP aufwärts',
  'Fibonacci the slow way: fib(n) = fib(n-1) + fib(n-2), each call with its own stack frame.':
    'Fibonacci auf die langsame Art: fib(n) = fib(n-1) + fib(n-2), jeder Aufruf mit eigenem Stackframe.',
  'A filter: letters a-z of the input come out as A-Z, everything else as it is.':
    'Ein Filter: Die Buchstaben a-z der Eingabe kommen als A-Z heraus, alles andere unverändert.',
  "Ackermann's function: tiny to write, deep to run.": 'Die Ackermannfunktion: kurz im Quelltext, tief im Lauf.',
  'What SYSCALL leaves behind.': 'Was SYSCALL hinterlässt.',
  'Instructions that read, change and write in one step, which LOCK makes atomic among processors.':
    'Befehle, die in einem Schritt lesen, ändern und schreiben; LOCK macht sie zwischen Prozessoren unteilbar.',
  'Numbers wider than a register: fib(300) needs 208 bits, so four registers and a chain of ADC.':
    'Zahlen, breiter als ein Register: fib(300) braucht 208 Bits, also vier Register und eine Kette von ADC.',
  'Small tricks with bits, on the number 0x00f0a012345678c8.':
    'Kleine Kunststücke mit Bits, an der Zahl 0x00f0a012345678c8.',
  "The heap's end: brk(0) tells where it is, brk(address) moves it. An impossible request changes nothing.":
    'Das Ende des Heaps: brk(0) sagt, wo es ist, brk(Adresse) verschiebt es. Ein unmöglicher Wunsch ändert nichts.',
  'Evaluates the expressions on the command line: + - * / % and brackets, by recursive descent.':
    'Rechnet die Ausdrücke auf der Kommandozeile aus: + - * / % und Klammern, durch rekursiven Abstieg.',
  'A small printf: variable arguments, tables, switch statements, signed and unsigned division.':
    'Ein kleines printf: variable Argumente, Tabellen, switch-Anweisungen, Division mit und ohne Vorzeichen.',
  "Conway's game of life: a glider on a small world whose edges meet. Six generations.":
    'Conways Spiel des Lebens: ein Gleiter in einer kleinen Welt, deren Ränder aneinanderstoßen. Sechs Generationen.',
  'The x87 as gcc uses it for long double: arithmetic, comparison, conversion, and a series to its last bit.':
    'Die x87, wie gcc sie für long double benutzt: Rechnen, Vergleichen, Umwandeln und eine Reihe bis zum letzten Bit.',
  'The Mandelbrot set in letters, with fixed-point numbers: 20 bits behind the point, no floating point at all.':
    'Die Mandelbrotmenge in Buchstaben, mit Festkommazahlen: 20 Bits hinter dem Komma, ganz ohne Gleitkomma.',
  'Eight queens: in how many ways can they stand so that none attacks another? Backtracking over bit sets.':
    'Acht Damen: Auf wie viele Arten können sie stehen, ohne dass eine die andere schlägt? Backtracking über Bitmengen.',
  'SHA-256 of the input, as sha256sum prints it. Rotations, additions and a schedule of 64 words.':
    'SHA-256 der Eingabe, wie sha256sum es ausgibt. Rotationen, Additionen und ein Plan aus 64 Wörtern.',
  'Loops that gcc turns into AVX2: sums, products, minima, conversions, square roots, over integers, singles and doubles.':
    'Schleifen, aus denen gcc AVX2 macht: Summen, Produkte, Minima, Umwandlungen, Quadratwurzeln, über ganze Zahlen, float- und double-Werte.',
  'The words of the input, sorted, each once, with how often it came. A binary tree in memory from mmap.':
    'Die Wörter der Eingabe, sortiert, jedes einmal, mit seiner Häufigkeit. Ein Binärbaum in Speicher von mmap.',
  'A calculator in reverse Polish notation: "3 4 + 5 *" prints 35.':
    'Ein Rechner in umgekehrter polnischer Notation: "3 4 + 5 *" gibt 35 aus.',
  'Time: the monotonic clock never runs backwards, and nanosleep takes at least as long as asked.':
    'Zeit: Die monotone Uhr läuft nie rückwärts, und nanosleep dauert mindestens so lange wie verlangt.',
  'Writes machine code into fresh memory and calls it: what every just-in-time compiler does.':
    'Schreibt Maschinencode in frischen Speicher und ruft ihn auf: was jeder Just-in-time-Compiler tut.',
  'Collatz: halve an even number, turn an odd one into 3n + 1. Everybody believes that 1 is always reached.':
    'Collatz: Halbiere eine gerade Zahl, mach aus einer ungeraden 3n + 1. Alle glauben, dass man immer bei 1 ankommt.',
  'The same two numbers compared as unsigned (above, below) and as signed (greater, less), for every pair of a small set.':
    'Dieselben zwei Zahlen vorzeichenlos (above, below) und vorzeichenbehaftet (greater, less) verglichen, für jedes Paar aus einer kleinen Menge.',
  'The checksum CRC-32 of the input, as cksum tools print it. The table is made by the assembler itself.':
    'Die Prüfsumme CRC-32 der Eingabe, wie cksum-Werkzeuge sie ausgeben. Die Tabelle erzeugt der Assembler selbst.',
  'The devices that every system has': 'Die Geräte, die jedes System hat',
  'DIV and IDIV divide a number of double width: quotient and remainder at once.':
    'DIV und IDIV teilen eine Zahl doppelter Breite: Quotient und Rest auf einmal.',
  'Looks for the variable NAME in the environment and greets its value.':
    'Sucht die Variable NAME in der Umgebung und begrüßt ihren Wert.',
  'Errors of open, openat, read, write, close, lseek and fstat. A failed call returns minus the number of its error.':
    'Fehler von open, openat, read, write, close, lseek und fstat. Ein gescheiterter Aufruf liefert die negative Nummer seines Fehlers.',
  'Errors of mmap, mprotect, munmap, writev, ioctl and arch_prctl.':
    'Fehler von mmap, mprotect, munmap, writev, ioctl und arch_prctl.',
  'Errors of kill, nanosleep, clock_gettime, getrandom, uname and of one descriptor too many.':
    'Fehler von kill, nanosleep, clock_gettime, getrandom, uname und von einem Deskriptor zu viel.',
  'exit_group ends all threads of the process; with one thread it is the same as exit. -1 arrives as 255.':
    'exit_group beendet alle Threads des Prozesses; bei einem einzigen ist es dasselbe wie exit. -1 kommt als 255 an.',
  'The exit status has 8 bits: 300 arrives as 300 - 256 = 44.':
    'Der Exit-Status hat 8 Bits: 300 kommt als 300 - 256 = 44 an.',
  'Factorials up to 25!, in 128 bits: MUL gives a product of double width.':
    'Fakultäten bis 25!, in 128 Bits: MUL liefert ein Produkt doppelter Breite.',
  'INT3 is one byte, 0xCC: debuggers write it over an instruction. Without a debugger #BP becomes SIGTRAP.':
    'INT3 ist ein Byte, 0xCC: Debugger schreiben es über einen Befehl. Ohne Debugger wird #BP zu SIGTRAP.',
  'CR3 holds the page tables. Ring 3 may not even read it: #GP, SIGSEGV.':
    'CR3 enthält die Seitentabellen. Ring 3 darf es nicht einmal lesen: #GP, SIGSEGV.',
  'Divides by zero: #DE becomes SIGFPE, although nothing floats here.':
    'Teilt durch null: #DE wird zu SIGFPE, obwohl hier kein Komma gleitet.',
  'Data can be written but not run: each page is one or the other.':
    'Daten lassen sich schreiben, aber nicht ausführen: Jede Seite ist das eine oder das andere.',
  'The pages of the stack are not executable: jumping there is #PF with the bit for a fetch set, SIGSEGV.':
    'Die Seiten des Stacks sind nicht ausführbar: Ein Sprung dorthin ist #PF mit gesetztem Bit für das Holen eines Befehls, SIGSEGV.',
  'HLT stops the processor, so only the kernel may: in ring 3 it is #GP, and SIGSEGV.':
    'HLT hält den Prozessor an, das darf also nur der Kernel: In Ring 3 ist es #GP und SIGSEGV.',
  'INT n goes through gate n of the interrupt table; most gates are closed to ring 3: #GP, SIGSEGV.':
    'INT n geht durch Gate n der Interrupttabelle; die meisten Gates sind für Ring 3 geschlossen: #GP, SIGSEGV.',
  'CLI would switch interrupts off. With IOPL 0, ring 3 may not: #GP, SIGSEGV.':
    'CLI würde die Interrupts abschalten. Mit IOPL 0 darf Ring 3 das nicht: #GP, SIGSEGV.',
  'A jump into the kernel: #PF, SIGSEGV. SYSCALL is the only door.':
    'Ein Sprung in den Kernel: #PF, SIGSEGV. SYSCALL ist die einzige Tür.',
  'A jump to an address that cannot exist: #GP at the jump itself.':
    'Ein Sprung an eine Adresse, die es nicht geben kann: #GP schon beim Sprung.',
  'A wild jump: the fault happens where the jump went, not where it was.':
    'Ein wilder Sprung: Der Fault geschieht dort, wohin der Sprung ging, nicht dort, wo er stand.',
  'Of the 64 bits of an address the upper 17 must be equal. Others are not even looked up: #GP, SIGSEGV.':
    'Von den 64 Bits einer Adresse müssen die oberen 17 gleich sein. Andere werden gar nicht erst nachgeschlagen: #GP, SIGSEGV.',
  'Reads from address 0, where nothing is mapped: #PF, and the kernel sends SIGSEGV.':
    'Liest von Adresse 0, wo nichts abgebildet ist: #PF, und der Kernel schickt SIGSEGV.',
  'The last byte of a page is ours, the next page is not: a read of 8 bytes across the edge faults.':
    'Das letzte Byte einer Seite gehört uns, die nächste Seite nicht: Ein Lesen von 8 Bytes über die Kante löst einen Fault aus.',
  'IN talks to devices directly. Without permission of the kernel it is #GP, SIGSEGV.':
    'IN spricht direkt mit Geräten. Ohne Erlaubnis des Kernels ist es #GP, SIGSEGV.',
  'The quotient is too large for its register: #DE as well, hence SIGFPE.':
    'Der Quotient ist zu groß für sein Register: ebenfalls #DE, also SIGFPE.',
  'The kernel is mapped, if at all, for ring 0 only: its addresses are #PF for us, SIGSEGV.':
    'Der Kernel ist, wenn überhaupt, nur für Ring 0 abgebildet: Seine Adressen sind für uns #PF, SIGSEGV.',
  'Recursion without an end: the stack grows until it may not. The last PUSH is a #PF, SIGSEGV.':
    'Rekursion ohne Ende: Der Stack wächst, bis er nicht mehr darf. Das letzte PUSH ist ein #PF, SIGSEGV.',
  'POPFQ may set the trap flag: after the next instruction comes #DB, SIGTRAP.':
    'POPFQ darf das Trap-Flag setzen: Nach dem nächsten Befehl kommt #DB, SIGTRAP.',
  'A return to an address that was overwritten: RET takes whatever lies on the stack.':
    'Eine Rückkehr zu einer überschriebenen Adresse: RET nimmt, was auf dem Stack liegt.',
  'A non-canonical address on the stack is #SS instead of #GP. Linux sends SIGBUS.':
    'Eine nicht kanonische Adresse auf dem Stack ist #SS statt #GP. Linux schickt SIGBUS.',
  'A fault in the middle of REP MOVSB: what was copied stays copied, RCX says how much is left.':
    'Ein Fault mitten in REP MOVSB: Was kopiert ist, bleibt kopiert, RCX sagt, wie viel noch fehlt.',
  'UD2 is the instruction that will never exist: #UD becomes SIGILL.':
    'UD2 ist der Befehl, den es nie geben wird: #UD wird zu SIGILL.',
  'The pages of .text are not writable: #PF, SIGSEGV.': 'Die Seiten von .text sind nicht beschreibbar: #PF, SIGSEGV.',
  'The pages of .rodata are not writable: #PF, SIGSEGV.':
    'Die Seiten von .rodata sind nicht beschreibbar: #PF, SIGSEGV.',
  'Writing IA32_LSTAR would redirect every system call. WRMSR is for ring 0 alone: #GP, SIGSEGV.':
    'Wer IA32_LSTAR schreibt, leitet jeden Syscall um. WRMSR gibt es nur in Ring 0: #GP, SIGSEGV.',
  'fstat tells what a descriptor is. Prints type (st_mode >> 12) and device number (major:minor) of some devices.':
    'fstat sagt, was ein Deskriptor ist. Gibt Art (st_mode >> 12) und Gerätenummer (major:minor) einiger Geräte aus.',
  'Directories, links and rights in /tmp: each step must give what its row says; the exit status counts the rows.':
    'Verzeichnisse, Links und Rechte in /tmp: Jeder Schritt muss ergeben, was in seiner Zeile steht; der Exit-Status zählt die Zeilen.',
  "FizzBuzz, with the macros of NASM's preprocessor: one for the calls of the kernel, one for a string constant.":
    'FizzBuzz mit Makros des NASM-Präprozessors: eines für die Aufrufe des Kernels, eines für eine Zeichenkette.',
  'What arithmetic does to the status flags. Each line: an operation and the flags CF PF AF ZF SF OF after it.':
    'Was Rechnen mit den Statusflags macht. Jede Zeile: eine Operation und danach die Flags CF PF AF ZF SF OF.',
  'Thread-local storage: FS has a base address of its own, which arch_prctl sets. [fs:8] is then base + 8.':
    'Thread-lokaler Speicher: FS hat eine eigene Basisadresse, die arch_prctl setzt. [fs:8] ist dann Basis + 8.',
  "Euclid's algorithm: the greatest common divisor of the numbers on the command line.":
    'Euklids Algorithmus: der größte gemeinsame Teiler der Zahlen auf der Kommandozeile.',
  'The towers of Hanoi: moves 4 discs from peg A to peg C and prints every move.':
    'Die Türme von Hanoi: bewegt 4 Scheiben von Stab A nach Stab C und gibt jeden Zug aus.',
  'Shows the input as hexadecimal numbers, 16 bytes a line, with the offset before and the letters behind.':
    'Zeigt die Eingabe als Hexadezimalzahlen, 16 Bytes pro Zeile, mit dem Offset davor und den Zeichen dahinter.',
  '32-bit: calls whose structures differ from those of 64-bit programs.':
    '32 Bit: Aufrufe, deren Strukturen von denen der 64-Bit-Programme abweichen.',
  '32-bit: what 64-bit code has no more. Decimal arithmetic, PUSHAD, BOUND, LES.':
    '32 Bit: was 64-Bit-Code nicht mehr hat. Dezimalarithmetik, PUSHAD, BOUND, LES.',
  'A 32-bit program: number in EAX, arguments in EBX, ECX, EDX, and INT 0x80.':
    'Ein 32-Bit-Programm: Nummer in EAX, Argumente in EBX, ECX, EDX, und INT 0x80.',
  "32-bit: a segment of one's own with base and limit, by modify_ldt.":
    '32 Bit: ein eigenes Segment mit Basis und Grenze, durch modify_ldt.',
  '32-bit: both frames of signal handlers, and the ways back from them.':
    '32 Bit: beide Frames von Signal-Handlern und die Wege aus ihnen zurück.',
  '32-bit: thread-local storage behind GS, by set_thread_area.':
    '32 Bit: thread-lokaler Speicher hinter GS, durch set_thread_area.',
  '32-bit: the door that the kernel chose for this CPU, __kernel_vsyscall.':
    '32 Bit: die Tür, die der Kernel für diese CPU gewählt hat, __kernel_vsyscall.',
  'A process with one thread: getpid, gettid and set_tid_address agree, every time.':
    'Ein Prozess mit einem Thread: getpid, gettid und set_tid_address sind sich jedes Mal einig.',
  'INT 0x80 from 64-bit code: the numbers are those of 32-bit Linux, and of every argument only the lower half counts.':
    'INT 0x80 aus 64-Bit-Code: Die Nummern sind die von 32-Bit-Linux, und von jedem Argument zählt nur die untere Hälfte.',
  'Memory from the kernel: fresh pages are zero, keep what is written, and are gone after munmap.':
    'Speicher vom Kernel: Frische Seiten sind null, behalten, was man schreibt, und sind nach munmap weg.',
  "From 64-bit code to 32-bit code and back, in ring 3: a far jump loads CS, and the descriptor's L bit decides how the same bytes are read.":
    'Von 64-Bit-Code zu 32-Bit-Code und zurück, in Ring 3: Ein Far Jump lädt CS, und das L-Bit des Deskriptors entscheidet, wie dieselben Bytes gelesen werden.',
  "Sends the input as Morse code. Two tables: the offset of each letter's signs, and the signs themselves.":
    'Sendet die Eingabe als Morsezeichen. Zwei Tabellen: der Offset der Zeichen jedes Buchstabens und die Zeichen selbst.',
  'memmove: copying inside one buffer. Forwards when the destination lies below, backwards (STD) when above.':
    'memmove: Kopieren innerhalb eines Puffers. Vorwärts, wenn das Ziel darunter liegt, rückwärts (STD), wenn darüber.',
  'poll and select on a pipe: what is ready, what is not, and the end of the other side. Each mask is printed as two digits.':
    'poll und select an einer Pipe: was bereit ist, was nicht, und das Ende der Gegenseite. Jede Maske wird mit zwei Ziffern ausgegeben.',
  'Writing to a pipe whose reader is gone: SIGPIPE, which ends the program.':
    'In eine Pipe schreiben, deren Leser weg ist: SIGPIPE, was das Programm beendet.',
  'execve: without arguments the program runs itself again with three; then it prints them.':
    'execve: Ohne Argumente startet das Programm sich selbst noch einmal mit dreien; dann gibt es sie aus.',
  'fork, exit and wait4: three children end with 10, 20 and 30; the parent waits for them from the last to the first and ends with the sum.':
    'fork, exit und wait4: Drei Kinder enden mit 10, 20 und 30; der Elternprozess wartet vom letzten bis zum ersten auf sie und endet mit der Summe.',
  'A pipe between two processes: the parent writes lines, the child makes them upper case.':
    'Eine Pipe zwischen zwei Prozessen: Der Elternprozess schreibt Zeilen, das Kind macht Großbuchstaben daraus.',
  'MAP_SHARED and MAP_PRIVATE across fork: the child writes to both; the parent sees one of them.':
    'MAP_SHARED und MAP_PRIVATE über fork hinweg: Das Kind schreibt in beide; der Elternprozess sieht nur eines davon.',
  'A child that never makes a system call, and a parent that sleeps a moment and ends it: the timer takes the CPU away.':
    'Ein Kind, das nie einen Syscall macht, und ein Elternprozess, der kurz schläft und es beendet: Der Zeitgeber nimmt ihm die CPU weg.',
  'ptrace: the parent lets its child go from system call to system call.':
    'ptrace: Der Elternprozess lässt sein Kind von Syscall zu Syscall laufen.',
  'getrandom fills a buffer. 256 bytes of chance hold both small and large ones, and two calls differ.':
    'getrandom füllt einen Puffer. 256 zufällige Bytes enthalten kleine und große, und zwei Aufrufe unterscheiden sich.',
  'Records: STRUC names the offsets of the fields, ISTRUC lays one out, and a table of them is a simple data base.':
    'Datensätze: STRUC benennt die Offsets der Felder, ISTRUC legt einen an, und eine Tabelle davon ist eine einfache Datenbank.',
  'Reverses the input line by line: LODSB reads upwards, the stack turns the bytes round.':
    'Kehrt die Eingabe Zeile für Zeile um: LODSB liest aufwärts, der Stack dreht die Bytes herum.',
  'The filter rot13: every letter moves 13 places in the alphabet; twice gives the text back.':
    'Der Filter rot13: Jeder Buchstabe rückt im Alphabet 13 Stellen weiter; zweimal ergibt wieder den Text.',
  'A program that changes its own instruction. .text is not writable, so the kernel is asked first':
    'Ein Programm, das seinen eigenen Befehl ändert. .text ist nicht beschreibbar, also wird zuerst der Kernel gefragt',
  'The sieve of Eratosthenes: all primes below 200.': 'Das Sieb des Eratosthenes: alle Primzahlen unter 200.',
  'kill(getpid(), SIGKILL): the signal that no program can catch. Status 128 + 9.':
    'kill(getpid(), SIGKILL): das Signal, das kein Programm abfangen kann. Status 128 + 9.',
  'kill(getpid(), SIGTERM): the process ends by its own signal, status 128 + 15 for the shell.':
    'kill(getpid(), SIGTERM): Der Prozess endet durch sein eigenes Signal, für die Shell Status 128 + 15.',
  'Some signals do nothing unless the program asks for them: SIGCHLD (17), SIGCONT (18), SIGURG (23), SIGWINCH (28).':
    'Manche Signale tun nichts, solange das Programm sie nicht verlangt: SIGCHLD (17), SIGCONT (18), SIGURG (23), SIGWINCH (28).',
  'Quicksort, recursive, on 32-bit numbers; then the smallest, the median and the largest are printed as letters so that the sorted order can be seen in one line.':
    'Quicksort, rekursiv, über 32-Bit-Zahlen; dann werden die kleinste, der Median und die größte als Buchstaben ausgegeben, damit man die Ordnung in einer Zeile sieht.',
  "A program that asks for an executable stack: code that it writes there runs. gcc's nested functions need it.":
    'Ein Programm, das einen ausführbaren Stack verlangt: Code, den es dort schreibt, läuft. gccs verschachtelte Funktionen brauchen das.',
  'A function with arguments on the stack and local variables, as ENTER and LEAVE were made for':
    'Eine Funktion mit Argumenten auf dem Stack und lokalen Variablen, wofür ENTER und LEAVE gemacht sind',
  'The string instructions: RSI is the source, RDI the destination, RCX counts under a REP prefix.':
    'Die Stringbefehle: RSI ist die Quelle, RDI das Ziel, RCX zählt mit einem REP-Präfix.',
  'Adds the numbers of the command line, which may have a minus sign. JO catches a sum that is too large.':
    'Addiert die Zahlen der Kommandozeile, auch mit Minuszeichen. JO fängt eine zu große Summe ab.',
  'uname fills six fields of 65 bytes each: system, node, release, version, machine, domain.':
    'uname füllt sechs Felder zu je 65 Bytes: System, Rechner, Release, Version, Maschine, Domain.',
  'Numbers that name no system call give -38, ENOSYS. So does the x32 bit (0x40000000) where x32 is not offered.':
    'Nummern, die keinen Syscall nennen, ergeben -38, ENOSYS. Ebenso das x32-Bit (0x40000000), wo es x32 nicht gibt.',
  'The number 1 with a bit above bit 31. Linux 4.15 compares all 64 bits of RAX: no such call, -ENOSYS.':
    'Die Nummer 1 mit einem Bit über Bit 31. Linux 4.15 vergleicht alle 64 Bits von RAX: kein solcher Aufruf, -ENOSYS.',
  'Counts lines, words and bytes of the input, like wc.': 'Zählt Zeilen, Wörter und Bytes der Eingabe, wie wc.',
  'writev gathers pieces from several places into one write. Each piece is an address and a length.':
    'writev sammelt Stücke von mehreren Stellen in einen Schreibvorgang. Jedes Stück ist eine Adresse und eine Länge.',
};
