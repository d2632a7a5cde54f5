import type { Rows } from '../phrasebook';

/** What NASM says. */
export const nasmAssembler: Rows = {
  'the 32 signed bits that `{0}` has for a constant':
    'die 32 vorzeichenbehafteten Bits, die `{0}` für eine Konstante hat',
  '{0} does not fit {1}; NASM uses {2} instead.': '{0} passt nicht in {1}; NASM nimmt stattdessen {2}.',
  '{0} bits': '{0} Bits',
  'The displacement {0} does not fit 32 signed bits; NASM uses {1} instead.':
    'Das Displacement {0} passt nicht in 32 vorzeichenbehaftete Bits; NASM nimmt stattdessen {1}.',
  'The displacement {0} does not fit {1} signed bits; NASM uses {2} instead.':
    'Das Displacement {0} passt nicht in {1} vorzeichenbehaftete Bits; NASM nimmt stattdessen {2}.',
  'NASM 2.16 writes the opcode of {0} for `{1}`, and so it is here.':
    'NASM 2.16 schreibt für `{1}` den Opcode von {0}, und so ist es auch hier.',
  'an instruction that does not exist': 'einem Befehl, den es nicht gibt',
  'The directive `{0}` {1}; here it is taken for a label.': 'Die Direktive `{0}` {1}; hier gilt sie als Label.',
  'The macro `{0}` {1}.': 'Das Makro `{0}` {1}.',
  'The macro `{0}` {1}; it is not used here.': 'Das Makro `{0}` {1}; es wird hier nicht benutzt.',
  'takes {0} argument{1}, not {2}': 'nimmt {0} Argument{1?e}, nicht {2}',
  'defined here': 'hier definiert',
  'Macros call one another too deeply at `{0}`; is one of them calling itself?':
    'Makros rufen einander bei `{0}` zu tief auf; ruft eines sich selbst auf?',
  'in the macro `{0}`': 'im Makro `{0}`',
  'This `{0}` has no `{1}`{2}.': 'Zu diesem `{0}` fehlt das `{1}`{2}.',
  '`{0}` after `%else` is never taken.': '`{0}` hinter `%else` wird nie genommen.',
  'This `%if` has had its `%else` already; what follows is never taken.':
    'Dieses `%if` hatte sein `%else` schon; was folgt, wird nie genommen.',
  '`{0}` without an `%if` before it.': '`{0}` ohne ein `%if` davor.',
  'This `{0}` has no `%endif`.': 'Zu diesem `{0}` fehlt das `%endif`.',
  '`{0}` needs names; `{1}` is none.': '`{0}` braucht Namen; `{1}` ist keiner.',
  'A comparison of texts takes two of them, separated by a comma.':
    'Ein Textvergleich nimmt zwei Texte, durch ein Komma getrennt.',
  'A comparison of texts has one comma.': 'Ein Textvergleich hat ein Komma.',
  '`{0}` needs the name of a macro.': '`{0}` braucht den Namen eines Makros.',
  'Behind the name stands how many arguments the macro takes, such as `2` or `1-3`.':
    'Hinter dem Namen steht, wie viele Argumente das Makro nimmt, etwa `2` oder `1-3`.',
  '`{0}` needs the name of a package.': '`{0}` braucht den Namen eines Pakets.',
  '`{0}` belongs to a context, but no `%push` opened one.':
    '`{0}` gehört zu einem Kontext, aber kein `%push` hat einen geöffnet.',
  '`{0}` belongs to a context further out, but only {1} {2} open.':
    '`{0}` gehört zu einem Kontext weiter außen, aber nur {1} {2!} offen.',
  is: 'ist',
  are: 'sind',
  'The alias `{0}` leads back to itself.': 'Der Alias `{0}` führt zu sich selbst zurück.',
  'Behind the name `{0}` stands how many arguments it takes, such as `%macro {1} 2`.':
    'Hinter dem Namen `{0}` steht, wie viele Argumente es nimmt, etwa `%macro {1} 2`.',
  '`{0}` needs a name and how many arguments it takes, such as `%macro print 2`.':
    '`{0}` braucht einen Namen und die Anzahl der Argumente, etwa `%macro print 2`.',
  '`%rep` repeats nothing {0} times.': '`%rep` kann nichts {0}-mal wiederholen.',
  '`{0}` without a `{1}` before it.': '`{0}` ohne ein `{1}` davor.',
  '`{0}` stands in no `%{1}`.': '`{0}` steht in keinem `%{1}`.',
  '`%rotate` stands in no macro.': '`%rotate` steht in keinem Makro.',
  '`%rotate` stands in a macro that was called without arguments.':
    '`%rotate` steht in einem Makro, das ohne Argumente aufgerufen wurde.',
  'The program says `{0}` here.': 'Das Programm sagt hier `{0}`.',
  '`{0}` needs the name of a file in quotes.': '`{0}` braucht einen Dateinamen in Anführungszeichen.',
  '`%use` needs the name of a package.': '`%use` braucht den Namen eines Pakets.',
  '`{0}` needs the name of a context.': '`{0}` braucht den Namen eines Kontexts.',
  '`%pop` without a `%push` before it.': '`%pop` ohne ein `%push` davor.',
  'has no name': 'hat keinen Namen',
  'is `{0}`': 'ist `{0}`',
  'The context on top {0}, not `{1}`.': 'Der oberste Kontext {0}, nicht `{1}`.',
  '`%repl` without a `%push` before it.': '`%repl` ohne ein `%push` davor.',
  '`{0}` needs the number of a line.': '`{0}` braucht die Nummer einer Zeile.',
  '`%line` cannot be made by a macro.': '`%line` kann nicht von einem Makro erzeugt werden.',
  'Only the last parameter can take the rest of the arguments.':
    'Nur der letzte Parameter kann den Rest der Argumente nehmen.',
  '`{0}` does not belong into a list of parameters.': '`{0}` gehört nicht in eine Parameterliste.',
  'The list of parameters has no `)`.': 'Der Parameterliste fehlt das `)`.',
  '`{0}` needs the name of the macro that is meant.': '`{0}` braucht den Namen des gemeinten Makros.',
  '`%clear` does not know `{0}`.': '`%clear` kennt `{0}` nicht.',
  '`%stacksize` can be flat, flat64, large or small.': '`%stacksize` kann flat, flat64, large oder small sein.',
  '`{0}` needs names with their types, such as `count:dword`.':
    '`{0}` braucht Namen mit ihren Typen, etwa `count:dword`.',
  '`{0}` is no type of a variable; byte, word, dword and qword are.':
    '`{0}` ist kein Typ einer Variable; byte, word, dword und qword sind welche.',
  '`%local` needs a context, with `%assign %$localsize 0` before it.':
    '`%local` braucht einen Kontext, mit `%assign %$localsize 0` davor.',
  '`{0}` needs a string.': '`{0}` braucht eine Zeichenkette.',
  '`{0}` works on strings; `{1}` is none.': '`{0}` arbeitet mit Zeichenketten; `{1}` ist keine.',
  'The string grows over {0} bytes.': 'Die Zeichenkette wird länger als {0} Bytes.',
  'The text of `%deftok` cannot hold control characters.': 'Der Text von `%deftok` kann keine Steuerzeichen enthalten.',
  'The macro `{0}` goes too deep here.': 'Das Makro `{0}` geht hier zu tief.',
  'The arguments of the macro `{0}` have no closing `)`.': 'Den Argumenten des Makros `{0}` fehlt das schließende `)`.',
  'The macro `{0}` takes {1} argument{2}, not {3}; it is left as it is.':
    'Das Makro `{0}` nimmt {1} Argument{2?e}, nicht {3}; es bleibt, wie es ist.',
  'The base of `%num` is {0}; it can be 2 to {1}.': 'Die Basis von `%num` ist {0}; sie kann 2 bis {1} sein.',
  '`%num` writes at most {0} digits, not {1}.': '`%num` schreibt höchstens {0} Ziffern, nicht {1}.',
  '`%sel` has no choice {0}; there are {1}.': '`%sel` hat keine Wahl {0}; es gibt {1}.',
  'This `{` has no `}`.': 'Zu diesem `{` fehlt das `}`.',
  'An argument in braces ends at its `}`; a comma is missing.':
    'Ein Argument in geschweiften Klammern endet bei seinem `}`; es fehlt ein Komma.',
  '{0} or more': '{0} oder mehr',
  '`{0}` asks for the time; here it is always the beginning of 1970, so that a program is the same every day.':
    '`{0}` fragt nach der Zeit; hier ist es immer der Anfang von 1970, damit ein Programm an jedem Tag gleich ist.',
  "`{0}` is not a directive of NASM's preprocessor.{1}": '`{0}` ist keine Direktive des Präprozessors von NASM.{1}',
  '`{0}` asks for an environment variable; the lab has none, so that a build is the same everywhere.':
    '`{0}` fragt nach einer Umgebungsvariable; das Labor hat keine, damit überall dasselbe entsteht.',
  'An expression is missing here.': 'Hier fehlt ein Ausdruck.',
  '{0} repetitions are more than `%rep` can do ({1}).': '{0} Wiederholungen sind mehr, als `%rep` kann ({1}).',
  '`%include` goes too deep at `{0}`; does a file include itself?':
    '`%include` geht bei `{0}` zu tief; bindet eine Datei sich selbst ein?',
  'There is no file `{0}` to include.': 'Es gibt keine Datei `{0}`, die sich einbinden ließe.',
  'There is no package `{0}`; NASM has altreg, smartalign, fp, ifunc and masm.':
    'Es gibt kein Paket `{0}`; NASM hat altreg, smartalign, fp, ifunc und masm.',
  'The source': 'Der Quelltext',
  'The macros make': 'Die Makros erzeugen',
  'The macro `{0}` makes': 'Das Makro `{0}` erzeugt',
  '{0} more text than the lab reads; does it double itself?':
    '{0} mehr Text, als das Labor liest; verdoppelt sich da etwas?',
  '{0} makes more than {1} lines here.': '{0} erzeugt hier mehr als {1} Zeilen.',
  '`endstruc` without a `struc` before it.': '`endstruc` ohne ein `struc` davor.',
  '`at` stands only between `istruc` and `iend`.': '`at` steht nur zwischen `istruc` und `iend`.',
  '`iend` without an `istruc` before it.': '`iend` ohne ein `istruc` davor.',
  "`{0}` stands for a macro's argument, but this line is in no macro.":
    '`{0}` steht für ein Argument eines Makros, aber diese Zeile steht in keinem Makro.',
  '`{0}` is a label of a macro call, but this line is in no macro.':
    '`{0}` ist ein Label eines Makroaufrufs, aber diese Zeile steht in keinem Makro.',
  '`{0}` is no parameter of a macro.': '`{0}` ist kein Parameter eines Makros.',
  'Parameter {0} of `{1}` must be a condition such as e, ne or ae.':
    'Parameter {0} von `{1}` muss eine Bedingung wie e, ne oder ae sein.',
  '`%{{0}}` reaches beyond the arguments; there {1}.': '`%{{0}}` reicht über die Argumente hinaus; es {1}.',
  'is 1': 'gibt 1',
  'are {0}': 'gibt {0}',
  'ELF has no relocation for this use of `wrt`.': 'ELF hat keine Relokation für diese Verwendung von `wrt`.',
  'ELF has no relocation of {0} bits.': 'ELF hat keine Relokation mit {0} Bits.',
  '`wrt ..plt` is for calls and jumps.': '`wrt ..plt` ist für Aufrufe und Sprünge da.',
  '`{0}` is no attribute of a section that NASM knows; it does not count.':
    '`{0}` ist kein Section-Attribut, das NASM kennt; es zählt nicht.',
  'An alignment is a power of two.': 'Eine Ausrichtung ist eine Zweierpotenz.',
  'The section `{0}` belongs to the file format itself.': 'Die Section `{0}` gehört zum Dateiformat selbst.',
  'The section `{0}` has other attributes already; these do not count.':
    'Die Section `{0}` hat schon andere Attribute; diese zählen nicht.',
  'A section to merge needs the size of its elements, or `strings`.':
    'Eine Section zum Zusammenfassen braucht die Größe ihrer Elemente, oder `strings`.',
  '`osabi` needs a number from 0 to 255.': '`osabi` braucht eine Zahl von 0 bis 255.',
  'ELF has no segments that a program could name.': 'ELF hat keine Segmente, die ein Programm nennen könnte.',
  'Behind `wrt` can stand ..plt, ..got, ..gotpc, ..gotoff, ..sym, ..gottpoff or ..tlsie here.':
    'Hinter `wrt` kann hier ..plt, ..got, ..gotpc, ..gotoff, ..sym, ..gottpoff oder ..tlsie stehen.',
  'A reference of this kind is to the symbol itself, without a number.':
    'Ein Verweis dieser Art gilt dem Symbol selbst, ohne Zahl.',
  'A reference of this kind is to a global symbol; none stands there.':
    'Ein Verweis dieser Art gilt einem globalen Symbol; dort steht keines.',
  '`{0}` is no special symbol that NASM knows.': '`{0}` ist kein besonderes Symbol, das NASM kennt.',
  'The alignment of a common variable is a power of two.':
    'Die Ausrichtung einer gemeinsamen Variable ist eine Zweierpotenz.',
  'Only global symbols can be weak or strong.': 'Nur globale Symbole können schwach (weak) oder stark (strong) sein.',
  '`{0}` needs the name of a section.': '`{0}` braucht den Namen einer Section.',
  'This `(` has no `)`.': 'Zu diesem `(` fehlt das `)`.',
  '`{0}` has no value; it does not count.': '`{0}` hat keinen Wert; es zählt nicht.',
  'Where section {0} begins depends on itself.': 'Wo die Section {0} beginnt, hängt von ihr selbst ab.',
  'Section {0} holds no bytes, so it has one place, not two.':
    'Die Section {0} enthält keine Bytes, hat also einen Ort, nicht zwei.',
  'Section {0} follows `{1}`, which does not exist.': 'Die Section {0} folgt auf `{1}`, die es nicht gibt.',
  'Section {0} cannot follow itself.': 'Die Section {0} kann nicht auf sich selbst folgen.',
  'Sections {0} and {1} cannot both follow {2}.': 'Die Sections {0} und {1} können nicht beide auf {2} folgen.',
  'The sections follow one another in a circle.': 'Die Sections folgen im Kreis aufeinander.',
  'Section {0} begins before the origin of the program.': 'Die Section {0} beginnt vor dem Ursprung des Programms.',
  '{0} does not go together with what is said of `{1}` already.':
    '{0} verträgt sich nicht mit dem, was über `{1}` schon gesagt ist.',
  'This alignment': 'Diese Ausrichtung',
  'This start': 'Dieser Anfang',
  '`org` stands once in a program.': '`org` steht in einem Programm einmal.',
  'A flat file has no linker that could fill in a reference `wrt` something.':
    'Eine flache Datei hat keinen Linker, der einen Verweis mit `wrt` einsetzen könnte.',
  'A flat file has no segments that a program could name.':
    'Eine flache Datei hat keine Segmente, die ein Programm nennen könnte.',
  'A flat file has no linker that could find a name of another file.':
    'Eine flache Datei hat keinen Linker, der einen Namen aus einer anderen Datei finden könnte.',
  'Section {0} begins so far behind the others that the file would be too large.':
    'Die Section {0} beginnt so weit hinter den anderen, dass die Datei zu groß würde.',
  'Reserved space in {0} is filled with zeros; space without bytes belongs in .bss.':
    'Reservierter Platz in {0} wird mit Nullen gefüllt; Platz ohne Bytes gehört in .bss.',
  'Section {0} holds no bytes: reserve space there, and put values in .data. NASM leaves them out.':
    'Die Section {0} enthält keine Bytes: Reserviere dort Platz und lege Werte in .data ab. NASM lässt sie weg.',
  'A displacement of {0} bits does not go with this address.':
    'Ein Displacement von {0} Bits passt nicht zu dieser Adresse.',
  'The sizes of this address do not go together.': 'Die Größen in dieser Adresse passen nicht zusammen.',
  '`{0}` cannot be part of an address; a 64-bit register such as rax can.':
    '`{0}` kann nicht Teil einer Adresse sein; ein 64-Bit-Register wie rax kann es.',
  'An address holds at most two registers; this one has {0}.':
    'Eine Adresse enthält höchstens zwei Register; diese hat {0}.',
  'One of the two registers of an address can be multiplied, and by 2, 4 or 8.':
    'Eines der beiden Register einer Adresse kann multipliziert werden, und zwar mit 2, 4 oder 8.',
  'Two addresses cannot be added.': 'Zwei Adressen können nicht addiert werden.',
  'An address of another section cannot be subtracted: how far apart they are is known only when the program is linked.':
    'Eine Adresse aus einer anderen Section kann nicht abgezogen werden: Wie weit sie auseinanderliegen, ist erst nach dem Linken bekannt.',
  'Behind the comma of an address stands its index and nothing more.':
    'Hinter dem Komma einer Adresse steht ihr Index und sonst nichts.',
  'The registers of an address must have one size; `{0}` has {1} bits and `{2}` {3}.':
    'Die Register einer Adresse müssen dieselbe Größe haben; `{0}` hat {1} Bits und `{2}` {3}.',
  'An address holds one vector register, as its index.': 'Eine Adresse enthält ein Vektorregister, als ihren Index.',
  '`{0}` cannot be multiplied in an address.': '`{0}` kann in einer Adresse nicht multipliziert werden.',
  'The labels of this source never come to rest: some `equ`, `times` or `%if` depends on itself.':
    'Die Labels dieses Quelltexts kommen nie zur Ruhe: Ein `equ`, `times` oder `%if` hängt von sich selbst ab.',
  '`{0}` and what follows does not count here.': '`{0}` und was folgt, zählt hier nicht.',
  'This must be a number that is known here already; an address is known only when the program is linked.':
    'Das muss eine Zahl sein, die hier schon bekannt ist; eine Adresse ist erst nach dem Linken bekannt.',
  '`{0}` is a local label, but no label without a dot stands before it.':
    '`{0}` ist ein lokales Label, aber davor steht kein Label ohne Punkt.',
  '{0} Here it must be defined before.': '{0} Hier muss es vorher definiert sein.',
  'NASM has no `[rip+x]`; write `[rel x]`.': 'NASM kennt kein `[rip+x]`; schreibe `[rel x]`.',
  'This must be a number that is known here already.': 'Das muss eine Zahl sein, die hier schon bekannt ist.',
  'The size of a symbol is a number, such as the distance of two labels.':
    'Die Größe eines Symbols ist eine Zahl, etwa der Abstand zweier Labels.',
  'A value in data is a number, or an address of this file or another with a number.':
    'Ein Wert in Daten ist eine Zahl, oder eine Adresse aus dieser oder einer anderen Datei mit einer Zahl.',
  'Elements of this size hold floating-point numbers or text; a whole number here needs dq.':
    'Elemente dieser Größe enthalten Gleitkommazahlen oder Text; eine ganze Zahl braucht hier dq.',
  'The number before `dup` must be known here and not be negative.':
    'Die Zahl vor `dup` muss hier bekannt und nicht negativ sein.',
  '`dup` repeats nothing {0} times.': '`dup` kann nichts {0}-mal wiederholen.',
  'The value {0} does not fit in {1} {2} ({3}); only its low bytes are stored.':
    'Der Wert {0} passt nicht in {1} {2!} ({3}); nur seine unteren Bytes werden gespeichert.',
  'The value {0} does not fit in {1} {2} ({3} to {4}); only its low bytes are stored.':
    'Der Wert {0} passt nicht in {1} {2!} ({3} bis {4}); nur seine unteren Bytes werden gespeichert.',
  byte: 'Byte',
  bytes: 'Bytes',
  '`section` needs the name of a section, such as .text.': '`section` braucht den Namen einer Section, etwa .text.',
  'An alignment is a power of two that is known here, such as 8 or 16.':
    'Eine Ausrichtung ist eine hier bekannte Zweierpotenz, etwa 8 oder 16.',
  'An alignment of {0} is too much.': 'Eine Ausrichtung von {0} ist zu viel.',
  '`bits` can be 16, 32 or 64.': '`bits` kann 16, 32 oder 64 sein.',
  '`{0}` needs a name here.': '`{0}` braucht hier einen Namen.',
  '`common` needs the size of the variable, a number.': '`common` braucht die Größe der Variable, eine Zahl.',
  'Behind the name of `{0}` stands nothing, or a colon and attributes.':
    'Hinter dem Namen von `{0}` steht nichts, oder ein Doppelpunkt und Attribute.',
  '`absolute` needs a number, or an address of this file.':
    '`absolute` braucht eine Zahl oder eine Adresse dieser Datei.',
  '`default` can be rel, abs, bnd or nobnd.': '`default` kann rel, abs, bnd oder nobnd sein.',
  '`float` can be daz, nodaz, near, up, down, zero or default.':
    '`float` kann daz, nodaz, near, up, down, zero oder default sein.',
  '`{0}` is no processor that NASM knows.': '`{0}` ist kein Prozessor, den NASM kennt.',
  '`list` can be + or -.': '`list` kann + oder - sein.',
  '`{0}` does not belong to this output format.': '`{0}` gehört nicht zu diesem Ausgabeformat.',
  'Between `struc` and `endstruc`, and behind `absolute`, stand labels and reserved space; nothing else.':
    'Zwischen `struc` und `endstruc` und hinter `absolute` stehen Labels und reservierter Platz, sonst nichts.',
  'An address has 32 bits here; the upper half is filled with zeros.':
    'Eine Adresse hat hier 32 Bits; die obere Hälfte wird mit Nullen gefüllt.',
  '{0} bytes are more than the {1} MiB a section may have here.':
    '{0} Bytes sind mehr als die {1} MiB, die eine Section hier haben darf.',
  'Behind `wrt` stands a segment, such as ..plt, ..got, ..gotpc, ..gotoff, ..sym or ..gottpoff.':
    'Hinter `wrt` steht ein Segment, etwa ..plt, ..got, ..gotpc, ..gotoff, ..sym oder ..gottpoff.',
  'This expression is too long.': 'Dieser Ausdruck ist zu lang.',
  '`{0}` works on numbers; the value of `{1}` is known only when the program runs.':
    '`{0}` arbeitet mit Zahlen; der Wert von `{1}` ist erst bekannt, wenn das Programm läuft.',
  '{0} is no power of two.': '{0} ist keine Zweierpotenz.',
  'The segment of this is not known yet.': 'Das Segment davon ist noch nicht bekannt.',
  '`seg` gives the segment of a label; this is none.': '`seg` gibt das Segment eines Labels; das hier ist keines.',
  'Two registers cannot be multiplied in an address.':
    'Zwei Register können in einer Adresse nicht multipliziert werden.',
  'One side of a multiplication must be a number.': 'Eine Seite einer Multiplikation muss eine Zahl sein.',
  'These two have no order: their difference is not a number.':
    'Diese beiden haben keine Reihenfolge: Ihre Differenz ist keine Zahl.',
  '`{0}` works on numbers; this is an address, whose number is known only when the program is linked.':
    '`{0}` arbeitet mit Zahlen; das ist eine Adresse, deren Zahl erst nach dem Linken bekannt ist.',
  'How often `times` repeats must be a number that is known here already.':
    'Wie oft `times` wiederholt, muss eine Zahl sein, die hier schon bekannt ist.',
  '`times` cannot repeat {0} times.': '`times` kann nicht {0}-mal wiederholen.',
  '`times` repeats at most {0} times, not {1}.': '`times` wiederholt höchstens {0}-mal, nicht {1}-mal.',
  'How much is reserved depends on something that comes later.':
    'Wie viel reserviert wird, hängt von etwas ab, das erst später kommt.',
  'How much is reserved must be a number that is known here.':
    'Wie viel reserviert wird, muss eine hier bekannte Zahl sein.',
  'An address can be added to a number, or subtracted from another address of the same section; nothing else is a value of `equ`.':
    'Eine Adresse kann zu einer Zahl addiert oder von einer anderen Adresse derselben Section abgezogen werden; sonst ist nichts ein Wert von `equ`.',
  'A segment and an offset of `equ` are numbers.': 'Segment und Offset von `equ` sind Zahlen.',
  '64-bit code has no 16-bit addresses.': '64-Bit-Code hat keine 16-Bit-Adressen.',
  'The size before this constant does not go together with the other operand.':
    'Die Größe vor dieser Konstante passt nicht zum anderen Operanden.',
  'Nothing here says how many bytes `{0}` reads; NASM takes {1}.':
    'Nichts sagt hier, wie viele Bytes `{0}` liest; NASM nimmt {1}.',
  '`{0}` lies elsewhere in the last reading than before; what comes out would be wrong.':
    '`{0}` liegt beim letzten Lesen anderswo als vorher; was herauskäme, wäre falsch.',
  '`{0}` has other attributes before: `{1}`.': '`{0}` hat davor andere Attribute: `{1}`.',
  '`{0}` is {1} and cannot be {2} as well.': '`{0}` ist {1} und kann nicht auch {2} sein.',
  'The register has a size of its own; the word before it counts for nothing.':
    'Das Register hat eine eigene Größe; das Wort davor zählt nicht.',
  'The register `{0}` cannot be part of a number: its value is known only when the program runs.':
    'Das Register `{0}` kann nicht Teil einer Zahl sein: Sein Wert ist erst bekannt, wenn das Programm läuft.',
  'An address with registers is never relative to rip; `rel` counts for nothing.':
    'Eine Adresse mit Registern ist nie relativ zu rip; `rel` zählt nicht.',
  'A plain number is no place in the program, so it cannot be reached from rip; NASM uses it as it is.':
    'Eine bloße Zahl ist keine Stelle im Programm, also von rip aus nicht erreichbar; NASM nimmt sie, wie sie ist.',
  'A short jump keeps the bounds registers, so NASM leaves `bnd` away.':
    'Ein kurzer Sprung behält die Bounds-Register, also lässt NASM `bnd` weg.',
  'reading stops here': 'das Lesen endet hier',
  'the others are not shown': 'die anderen werden nicht gezeigt',
  'More than {0} {1}s; {2}.': 'Mehr als {0} {1!}; {2}.',
  error: 'Fehler',
  warning: 'Warnungen',
  '`{0}` does not belong here; the elements are separated by commas.':
    '`{0}` gehört nicht hierher; die Elemente werden durch Kommas getrennt.',
  'This list is nested too deeply.': 'Diese Liste ist zu tief verschachtelt.',
  'Behind `{0}` stands a text.': 'Hinter `{0}` steht ein Text.',
  'This text is not valid UTF-8.': 'Dieser Text ist kein gültiges UTF-8.',
  'A floating-point number needs dw (half), dd (single), dq (double), dt (extended) or do (quadruple).':
    'Eine Gleitkommazahl braucht dw (half), dd (single), dq (double), dt (extended) oder do (quadruple).',
  '`{0}` is a register and cannot be the name of a label.':
    '`{0}` ist ein Register und kann nicht der Name eines Labels sein.',
  '`{0}` is a register; an instruction or a label is missing before it.':
    '`{0}` ist ein Register; davor fehlt ein Befehl oder ein Label.',
  'A directive in brackets stands alone on its line.':
    'Eine Direktive in eckigen Klammern steht allein auf ihrer Zeile.',
  'A line has one label; `{0}` would be the second.': 'Eine Zeile hat ein Label; `{0}` wäre das zweite.',
  '{0} Alone on a line it is taken as a label.': '{0} Allein auf einer Zeile gilt es als Label.',
  'Did you mean the instruction `{0}`?': 'Meinst du den Befehl `{0}`?',
  '`{0}` alone on a line is taken as a label; a colon behind it would say so.{1}':
    '`{0}` allein auf einer Zeile gilt als Label; ein Doppelpunkt dahinter würde es sagen.{1}',
  '`{0}` does not belong here.': '`{0}` gehört nicht hierher.',
  '`times` repeats an instruction or data; none follows.':
    '`times` wiederholt einen Befehl oder Daten; es folgt nichts davon.',
  'This prefix stands here twice.': 'Dieses Präfix steht hier zweimal.',
  'This prefix does not go together with the one before it.': 'Dieses Präfix verträgt sich nicht mit dem davor.',
  '`equ` needs a name before it.': '`equ` braucht einen Namen davor.',
  '`{0}` needs at least one value; this line makes nothing.':
    '`{0}` braucht mindestens einen Wert; diese Zeile erzeugt nichts.',
  '`{0}` takes one number.': '`{0}` nimmt eine Zahl.',
  '`incbin` needs the name of a file in quotes.': '`incbin` braucht einen Dateinamen in Anführungszeichen.',
  'A comma is missing here.': 'Hier fehlt ein Komma.',
  '`incbin` takes a file, how many bytes to skip, and how many to take.':
    '`incbin` nimmt eine Datei, wie viele Bytes übersprungen und wie viele genommen werden.',
  'This `[` has no `]`.': 'Zu diesem `[` fehlt das `]`.',
  '`{0}` is no directive of NASM.': '`{0}` ist keine Direktive von NASM.',
  'What stands behind a directive in brackets does not count.':
    'Was hinter einer Direktive in eckigen Klammern steht, zählt nicht.',
  'it is not needed in NASM': 'in NASM ist sie nicht nötig',
  'NASM writes `{0}`': 'NASM schreibt `{0}`',
  '`{0}` is a directive of GNU as; {1}.': '`{0}` ist eine Direktive von GNU as; {1}.',
  ', with `{0}` before a memory operand whose size no register tells':
    ', mit `{0}` vor einem Speicheroperanden, dessen Größe kein Register verrät',
  '`{0}` is AT&T notation; NASM writes `{1}`{2}.': '`{0}` ist AT&T-Notation; NASM schreibt `{1}`{2}.',
  '`{0}` is AT&T notation; NASM writes `{1}`.': '`{0}` ist AT&T-Notation; NASM schreibt `{1}`.',
  'NASM has no `movabs`; `mov` takes a 64-bit number by itself.':
    'NASM kennt kein `movabs`; `mov` nimmt von selbst eine 64-Bit-Zahl.',
  '`{0}` is AT&T notation; NASM writes `mov{1}x` with the sizes at the operands.':
    '`{0}` ist AT&T-Notation; NASM schreibt `mov{1}x` mit den Größen an den Operanden.',
  '`{0}` is no instruction or directive that the lab knows.{1}':
    '`{0}` ist kein Befehl und keine Direktive, die das Labor kennt.{1}',
  'A label cannot start with a digit; `{0}` is a number. NASM has no numeric labels: use a local one such as `.loop`.':
    'Ein Label kann nicht mit einer Ziffer beginnen; `{0}` ist eine Zahl. NASM kennt keine numerischen Labels: Nimm ein lokales wie `.loop`.',
  'A comment of NASM starts with `;`.': 'Ein Kommentar beginnt in NASM mit `;`.',
  'NASM has no /* */ comments; each line of one starts with `;`.':
    'NASM kennt keine Kommentare mit /* */; jede Zeile eines Kommentars beginnt mit `;`.',
  'Text must stand in a data directive, such as db.': 'Text muss in einer Datendirektive wie db stehen.',
  'A line cannot start with `{0}`; a label, an instruction or a directive is expected.':
    'Eine Zeile kann nicht mit `{0}` beginnen; erwartet wird ein Label, ein Befehl oder eine Direktive.',
  '`{0}` is AT&T notation; NASM writes the register as `{1}`, and the destination first.':
    '`{0}` ist AT&T-Notation; NASM schreibt das Register als `{1}`, und das Ziel zuerst.',
  'A `$` before a number is AT&T notation; NASM writes the number alone.':
    'Ein `$` vor einer Zahl ist AT&T-Notation; NASM schreibt die Zahl allein.',
  'A `*` before the target is AT&T notation; NASM writes `jmp rax` or `jmp [address]`.':
    'Ein `*` vor dem Ziel ist AT&T-Notation; NASM schreibt `jmp rax` oder `jmp [address]`.',
  'This text has no closing {0}.': 'Diesem Text fehlt das schließende {0}.',
  'NASM has no `offset`: the name of a label alone is its address.':
    'NASM kennt kein `offset`: Der Name eines Labels allein ist seine Adresse.',
  'NASM has no `ptr`: write `dword [address]`, not `dword ptr [address]`.':
    'NASM kennt kein `ptr`: Schreibe `dword [address]`, nicht `dword ptr [address]`.',
  'NASM has no `ptr`: write `{0} [address]`, not `{1} ptr [address]`.':
    'NASM kennt kein `ptr`: Schreibe `{0} [address]`, nicht `{1} ptr [address]`.',
  '`{0}` is AT&T notation; NASM writes the register as `{1}`.':
    '`{0}` ist AT&T-Notation; NASM schreibt das Register als `{1}`.',
  '`{0}` cannot stand here; a value is missing.': '`{0}` kann hier nicht stehen; es fehlt ein Wert.',
  '`{0}` does not belong here; operands are separated by commas.':
    '`{0}` gehört nicht hierher; Operanden werden durch Kommas getrennt.',
  'Behind an operand, `{k1}`, `{z}`, `{1to8}` or `{rn-sae}` may stand in braces.':
    'Hinter einem Operanden darf `{k1}`, `{z}`, `{1to8}` oder `{rn-sae}` in geschweiften Klammern stehen.',
  'Before `:` in an operand stands a segment register.': 'Vor `:` steht in einem Operanden ein Segmentregister.',
  '`flat` stands before `:`.': '`flat` steht vor `:`.',
  '`{0}` does not belong in this address.': '`{0}` gehört nicht in diese Adresse.',
  'The `?` of this expression has no `:`.': 'Dem `?` dieses Ausdrucks fehlt das `:`.',
  'A value is missing here.': 'Hier fehlt ein Wert.',
  '`{0}` is a floating-point number; here only whole numbers can stand. In data, write it alone: dd {1}.':
    '`{0}` ist eine Gleitkommazahl; hier können nur ganze Zahlen stehen. In Daten schreibst du sie allein: dd {1}.',
  '`{0}` has more than 64 bits; only the lower ones count.': '`{0}` hat mehr als 64 Bits; nur die unteren zählen.',
  'A text used as a number holds at most 8 bytes; this one has {0}, of which the first 8 count.':
    'Ein als Zahl benutzter Text hat höchstens 8 Bytes; dieser hat {0}, von denen die ersten 8 zählen.',
  'Behind `{0}` stands a number in brackets.': 'Hinter `{0}` steht eine Zahl in Klammern.',
  'A floating-point number is missing here.': 'Hier fehlt eine Gleitkommazahl.',
  'The exponent of this floating-point number is not a number.': 'Der Exponent dieser Gleitkommazahl ist keine Zahl.',
  'Only the first {0} digits of this number count.': 'Nur die ersten {0} Ziffern dieser Zahl zählen.',
  'A floating-point number has one point.': 'Eine Gleitkommazahl hat einen Punkt.',
  '`{0}` does not belong into a floating-point number.': '`{0}` gehört nicht in eine Gleitkommazahl.',
  'This number is too large for the format; it becomes infinite.':
    'Diese Zahl ist zu groß für das Format; sie wird unendlich.',
  'A packed decimal number has 80 bits; it stands behind `dt`.':
    'Eine gepackte Dezimalzahl hat 80 Bits; sie steht hinter `dt`.',
  '`{0}` does not belong into a packed decimal number.': '`{0}` gehört nicht in eine gepackte Dezimalzahl.',
  'Only the last 18 digits of this number count.': 'Nur die letzten 18 Ziffern dieser Zahl zählen.',
  '`{0}` is not a decimal number; write 0x{1} for hexadecimal.':
    '`{0}` ist keine Dezimalzahl; hexadezimal schreibst du 0x{1}.',
  '`{0}` has no digits.': '`{0}` hat keine Ziffern.',
  '`{0}` is not a {1} number: `{2}` is no digit of it.':
    '`{0}` ist keine Zahl dieser Art ({1!}): `{2}` ist keine ihrer Ziffern.',
  binary: 'binär',
  octal: 'oktal',
  decimal: 'dezimal',
  hexadecimal: 'hexadezimal',
  'A reference `wrt ..gotoff` has 64 bits.': 'Ein Verweis `wrt ..gotoff` hat 64 Bits.',
};
