import type { Rows } from '../phrasebook';

/** Why a run ended, and what is wrong with the MSR that it comes from. */
export const stops: Rows = {
  'divide error (#DE)': 'error de división (#DE)',
  'debug exception (#DB)': 'excepción de depuración (#DB)',
  'non-maskable interrupt (NMI)': 'interrupción no enmascarable (NMI)',
  'breakpoint (#BP)': 'punto de interrupción (#BP)',
  'overflow (#OF)': 'desbordamiento (#OF)',
  'bound range exceeded (#BR)': 'límite de rango superado (#BR)',
  'undefined instruction (#UD)': 'instrucción no definida (#UD)',
  'no floating-point unit (#NM)': 'sin unidad de coma flotante (#NM)',
  'double fault (#DF)': 'double fault (#DF)',
  'invalid TSS (#TS)': 'TSS inválido (#TS)',
  'segment not present (#NP)': 'segmento no presente (#NP)',
  'stack fault (#SS)': 'stack fault (#SS)',
  'general protection fault (#GP)': 'general protection fault (#GP)',
  'page fault (#PF)': 'page fault (#PF)',
  'x87 error (#MF)': 'error de x87 (#MF)',
  'alignment check (#AC)': 'alignment check (#AC)',
  'machine check (#MC)': 'machine check (#MC)',
  'SIMD floating-point error (#XM)': 'error de coma flotante SIMD (#XM)',
  'a page that does not allow it': 'una página que no lo permite',
  'an address where nothing is mapped': 'una dirección donde no hay nada asignado',
  'the CPU': 'la CPU',
  '`{0}` at {1}': '`{0}` en {1}',
  'tried to execute {0}, {1}': 'intentó ejecutar {0}: {1}',
  'tried to write to {0}, {1}': 'intentó escribir en {0}: {1}',
  'tried to read from {0}, {1}': 'intentó leer de {0}: {1}',
  '{0} tried to execute {1}, {2}': '{0} intentó ejecutar {1}: {2}',
  '{0} tried to write to {1}, {2}': '{0} intentó escribir en {1}: {2}',
  '{0} tried to read from {1}, {2}': '{0} intentó leer de {1}: {2}',
  '{0} raised {1}': '{0} lanzó: {1}',
  '{0}; then {1}': '{0}; luego {1}',
  'triple fault in ring {0} at {1}: {2}; then the double fault could not be delivered either':
    'triple fault en el anillo {0} en {1}: {2}; luego tampoco se pudo entregar el double fault',
  'the CPU halted at {0} and no interrupt can wake it':
    'la CPU se ha detenido en {0} y ninguna interrupción puede despertarla',
  '(nothing mapped here)': '(aquí no hay nada asignado)',
  '{0} too low': '{0} menor de lo debido',
  '{0} too high': '{0} mayor de lo debido',
  'the GDT has no pair of user segments': 'la GDT no tiene un par de segmentos de usuario',
  'the GDT has no pair of kernel segments': 'la GDT no tiene un par de segmentos de kernel',
  'STAR[63:48] is {0}': 'STAR[63:48] es {0}',
  'STAR[47:32] is {0}': 'STAR[47:32] es {0}',
  'SYSRET loaded {0}, which IRET refuses; {1}': 'SYSRET cargó {0}, que IRET rechaza; {1}',
  'SYSCALL loaded CS {0}: {1}; {2}': 'SYSCALL cargó CS {0}: {1}; {2}',
  '{0} raised #UD: EFER.SCE (bit 0) is 0': '{0} lanzó #UD: EFER.SCE (bit 0) es 0',
  'a page-table entry has bit 63 set, which is reserved: EFER.NXE (bit 11) is 0':
    'una entrada de la tabla de páginas tiene a 1 el bit 63, que está reservado: EFER.NXE (bit 11) es 0',
  'where nothing of the kernel is': 'donde no hay nada del kernel',
  'in the middle of {0}': 'en medio de {0}',
  '{0} went to {1}, {2}, and met {3} there: {4} is wrong':
    '{0} fue a {1}, {2}, y allí se encontró con {3}: {4} está mal',
  'SYSCALL went to {0}, which is {1}: LSTAR does not hold the entry for 64-bit system calls':
    'SYSCALL fue a {0}, que es {1}: LSTAR no contiene la entrada de las llamadas al sistema de 64 bits',
  'SWAPGS loaded GS base {0}, and the per-CPU data is at {1}: KERNEL_GS_BASE was wrong':
    'SWAPGS cargó la base de GS {0}, y los datos por CPU están en {1}: KERNEL_GS_BASE estaba mal',
  '{0}: SFMASK does not clear {1} (bit {2})': '{0}: SFMASK no pone a 0 {1} (bit {2})',
  'the kernel was single-stepped': 'el kernel se ejecutó paso a paso',
  'IRET met the nested-task flag in the kernel': 'IRET se encontró en el kernel con el flag de tarea anidada',
  'the system call was entered with interrupts on':
    'se entró en la llamada al sistema con las interrupciones activadas',
  'SYSENTER raised #GP(0): SYSENTER_CS is null': 'SYSENTER lanzó #GP(0): SYSENTER_CS es nulo',
  'SYSENTER loaded RSP {0}, where no stack is: SYSENTER_ESP is wrong':
    'SYSENTER cargó RSP {0}, donde no hay pila: SYSENTER_ESP está mal',
  'SYSCALL from 32-bit code': 'SYSCALL desde código de 32 bits',
  'behind {0}:{1} is no code: should the program end there, then by {2}':
    'detrás de {0}:{1} no hay código: si el programa debe terminar ahí, que sea con {2}',
  '`ret` found argc there, for nobody calls the first instruction: leave by {0}':
    '`ret` encontró ahí argc, porque nadie llama a la primera instrucción: termina con {0}',
  'exit (RAX = 60, RDI = status, `syscall`)': 'exit (RAX = 60, RDI = estado, `syscall`)',
  'exit (EAX = 1, EBX = status, `int $0x80`)': 'exit (EAX = 1, EBX = estado, `int $0x80`)',
  'the stack is full, it has its 8 MiB: does a recursion or a loop of pushes never end?':
    'la pila está llena, tiene sus 8 MiB: ¿hay una recursión o un bucle de push que no termina nunca?',
  "that is in the kernel's half": 'eso está en la mitad del kernel',
  'below {0} nothing ever is, so that a null pointer or a number taken for an address is noticed':
    'por debajo de {0} nunca hay nada, para que se note un puntero nulo o un número tomado por dirección',
  'limit reached': 'límite alcanzado',
  'exit {0}': 'fin con estado {0}',
  'killed by {0}': 'terminado por {0}',
  'dead: {0}': 'muerta: {0}',
};
