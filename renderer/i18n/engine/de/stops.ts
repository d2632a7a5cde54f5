import type { Rows } from '../phrasebook';

/** Why a run ended, and what is wrong with the MSR that it comes from. */
export const stops: Rows = {
  'divide error (#DE)': 'Divisionsfehler (#DE)',
  'debug exception (#DB)': 'Debug-Exception (#DB)',
  'non-maskable interrupt (NMI)': 'nicht maskierbarer Interrupt (NMI)',
  'breakpoint (#BP)': 'Haltepunkt (#BP)',
  'overflow (#OF)': 'Überlauf (#OF)',
  'bound range exceeded (#BR)': 'Bereichsgrenze überschritten (#BR)',
  'undefined instruction (#UD)': 'undefinierter Befehl (#UD)',
  'no floating-point unit (#NM)': 'keine Gleitkommaeinheit (#NM)',
  'double fault (#DF)': 'Double Fault (#DF)',
  'invalid TSS (#TS)': 'ungültiges TSS (#TS)',
  'segment not present (#NP)': 'Segment nicht vorhanden (#NP)',
  'stack fault (#SS)': 'Stack Fault (#SS)',
  'general protection fault (#GP)': 'General Protection Fault (#GP)',
  'page fault (#PF)': 'Page Fault (#PF)',
  'x87 error (#MF)': 'x87-Fehler (#MF)',
  'alignment check (#AC)': 'Alignment Check (#AC)',
  'machine check (#MC)': 'Machine Check (#MC)',
  'SIMD floating-point error (#XM)': 'SIMD-Gleitkommafehler (#XM)',
  'a page that does not allow it': 'eine Seite, die das nicht erlaubt',
  'an address where nothing is mapped': 'eine Adresse, an der nichts abgebildet ist',
  'the CPU': 'die CPU',
  '`{0}` at {1}': '`{0}` bei {1}',
  'tried to execute {0}, {1}': 'wollte {0} ausführen: {1}',
  'tried to write to {0}, {1}': 'wollte {0} beschreiben: {1}',
  'tried to read from {0}, {1}': 'wollte {0} lesen: {1}',
  '{0} tried to execute {1}, {2}': '{0} wollte {1} ausführen: {2}',
  '{0} tried to write to {1}, {2}': '{0} wollte {1} beschreiben: {2}',
  '{0} tried to read from {1}, {2}': '{0} wollte {1} lesen: {2}',
  '{0} raised {1}': '{0} hat ausgelöst: {1}',
  '{0}; then {1}': '{0}; dann {1}',
  'triple fault in ring {0} at {1}: {2}; then the double fault could not be delivered either':
    'Triple Fault in Ring {0} bei {1}: {2}; dann ließ sich auch der Double Fault nicht zustellen',
  'the CPU halted at {0} and no interrupt can wake it':
    'die CPU hat bei {0} angehalten, und kein Interrupt kann sie wecken',
  '(nothing mapped here)': '(hier ist nichts abgebildet)',
  '{0} too low': 'um {0} zu klein',
  '{0} too high': 'um {0} zu groß',
  'the GDT has no pair of user segments': 'die GDT hat kein Paar von User-Segmenten',
  'the GDT has no pair of kernel segments': 'die GDT hat kein Paar von Kernel-Segmenten',
  'STAR[63:48] is {0}': 'STAR[63:48] ist {0}',
  'STAR[47:32] is {0}': 'STAR[47:32] ist {0}',
  'SYSRET loaded {0}, which IRET refuses; {1}': 'SYSRET hat {0} geladen, was IRET ablehnt; {1}',
  'SYSCALL loaded CS {0}: {1}; {2}': 'SYSCALL hat CS {0} geladen: {1}; {2}',
  '{0} raised #UD: EFER.SCE (bit 0) is 0': '{0} hat #UD ausgelöst: EFER.SCE (Bit 0) ist 0',
  'a page-table entry has bit 63 set, which is reserved: EFER.NXE (bit 11) is 0':
    'in einem Seitentabelleneintrag ist Bit 63 gesetzt, und das ist reserviert: EFER.NXE (Bit 11) ist 0',
  'where nothing of the kernel is': 'wo nichts vom Kernel ist',
  'in the middle of {0}': 'mitten in {0}',
  '{0} went to {1}, {2}, and met {3} there: {4} is wrong':
    '{0} ging nach {1}, {2}, und traf dort auf {3}: {4} ist falsch',
  'SYSCALL went to {0}, which is {1}: LSTAR does not hold the entry for 64-bit system calls':
    'SYSCALL ging nach {0}, das ist {1}: LSTAR enthält nicht den Eintritt für 64-Bit-Syscalls',
  'SWAPGS loaded GS base {0}, and the per-CPU data is at {1}: KERNEL_GS_BASE was wrong':
    'SWAPGS hat die GS-Basis {0} geladen, die per-CPU-Daten liegen aber bei {1}: KERNEL_GS_BASE war falsch',
  '{0}: SFMASK does not clear {1} (bit {2})': '{0}: SFMASK löscht {1} (Bit {2}) nicht',
  'the kernel was single-stepped': 'der Kernel lief im Einzelschritt',
  'IRET met the nested-task flag in the kernel': 'IRET traf im Kernel auf das Nested-Task-Flag',
  'the system call was entered with interrupts on': 'der Syscall wurde mit eingeschalteten Interrupts betreten',
  'SYSENTER raised #GP(0): SYSENTER_CS is null': 'SYSENTER hat #GP(0) ausgelöst: SYSENTER_CS ist null',
  'SYSENTER loaded RSP {0}, where no stack is: SYSENTER_ESP is wrong':
    'SYSENTER hat RSP {0} geladen, wo kein Stack ist: SYSENTER_ESP ist falsch',
  'SYSCALL from 32-bit code': 'SYSCALL aus 32-Bit-Code',
  'behind {0}:{1} is no code: should the program end there, then by {2}':
    'hinter {0}:{1} steht kein Code: Soll das Programm dort enden, dann mit {2}',
  '`ret` found argc there, for nobody calls the first instruction: leave by {0}':
    '`ret` hat dort argc gefunden, denn den ersten Befehl ruft niemand auf: Beende mit {0}',
  'exit (RAX = 60, RDI = status, `syscall`)': 'exit (RAX = 60, RDI = Status, `syscall`)',
  'exit (EAX = 1, EBX = status, `int $0x80`)': 'exit (EAX = 1, EBX = Status, `int $0x80`)',
  'the stack is full, it has its 8 MiB: does a recursion or a loop of pushes never end?':
    'der Stack ist voll, er hat seine 8 MiB: Endet eine Rekursion oder eine Schleife mit Pushes nie?',
  "that is in the kernel's half": 'das liegt in der Hälfte des Kernels',
  'below {0} nothing ever is, so that a null pointer or a number taken for an address is noticed':
    'unter {0} ist nie etwas, damit ein Nullzeiger oder eine als Adresse genommene Zahl auffällt',
  'limit reached': 'Grenze erreicht',
  'exit {0}': 'Ende mit Status {0}',
  'killed by {0}': 'beendet durch {0}',
  'dead: {0}': 'tot: {0}',
};
