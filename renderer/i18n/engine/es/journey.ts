import type { Rows } from '../phrasebook';

/** The sentences and marks of the journey. */
export const journey: Rows = {
  'GS base': 'base de GS',
  'ring {0}': 'anillo {0}',
  'kernel root': 'raíz del kernel',
  'user root': 'raíz de usuario',
  'one root': 'una sola raíz',
  'the task’s kernel stack': 'la pila de kernel de la tarea',
  'the program’s stack': 'la pila del programa',
  'the entry stack': 'la pila de entrada',
  'SYSCALL keeps RIP in RCX and RFLAGS in R11, takes RIP from IA32_LSTAR, clears in RFLAGS what IA32_FMASK names and loads CS from IA32_STAR. RSP is still the program’s.':
    'SYSCALL guarda RIP en RCX y RFLAGS en R11, toma RIP de IA32_LSTAR, borra en RFLAGS lo que indica IA32_FMASK y carga CS de IA32_STAR. RSP sigue siendo del programa.',
  'SYSCALL of 32-bit code keeps RIP in RCX and RFLAGS in R11 and takes RIP from IA32_CSTAR.':
    'SYSCALL desde código de 32 bits guarda RIP en RCX y RFLAGS en R11 y toma RIP de IA32_CSTAR.',
  'With FRED, SYSCALL is an event: the CPU itself pushes SS, RSP, RFLAGS, CS and RIP on the stack of ring 0, takes RIP from IA32_FRED_CONFIG and swaps the GS bases. RCX, R11 and IA32_LSTAR play no part.':
    'Con FRED, SYSCALL es un evento: la propia CPU apila SS, RSP, RFLAGS, CS y RIP en la pila del anillo 0, toma RIP de IA32_FRED_CONFIG e intercambia las bases de GS. RCX, R11 e IA32_LSTAR no intervienen.',
  'SYSRET takes RIP from RCX and RFLAGS from R11, and loads CS from IA32_STAR: ring 3.':
    'SYSRET toma RIP de RCX y RFLAGS de R11, y carga CS de IA32_STAR: anillo 3.',
  'SWAPGS exchanges the base of GS with KERNEL_GS_BASE.': 'SWAPGS intercambia la base de GS con KERNEL_GS_BASE.',
  'IRET pops RIP, CS, RFLAGS, RSP and SS from the frame.': 'IRET saca del marco RIP, CS, RFLAGS, RSP y SS.',
  'CR3 is loaded: the {0} root of the page tables is in force.':
    'Se carga CR3: ahora rige la raíz {0!} de las tablas de páginas.',
  'RAX = {0} picks its row of sys_call_table: RIP goes to {1}.':
    'RAX = {0} elige su fila de sys_call_table: RIP va a {1}.',
  'RSP changes its owner: it is {0} now.': 'RSP cambia de dueño: ahora es {0}.',
  'a register': 'un registro',
  'a value': 'un valor',
  '{0} falls into {1}.': '{0} cae en {1}.',
  '{0} comes back into {1}.': '{0} vuelve a {1}.',
  '{0} goes into {1}.': '{0} va a {1}.',
};
