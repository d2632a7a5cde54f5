import type { Rows } from '../phrasebook';

/** The sentences and marks of the journey. */
export const journey: Rows = {
  'GS base': 'GS-Basis',
  'ring {0}': 'Ring {0}',
  'kernel root': 'Kernel-Wurzel',
  'user root': 'User-Wurzel',
  'one root': 'eine Wurzel',
  'the task’s kernel stack': 'der Kernel-Stack des Tasks',
  'the program’s stack': 'der Stack des Programms',
  'the entry stack': 'der Eintritts-Stack',
  'SYSCALL keeps RIP in RCX and RFLAGS in R11, takes RIP from IA32_LSTAR, clears in RFLAGS what IA32_FMASK names and loads CS from IA32_STAR. RSP is still the program’s.':
    'SYSCALL merkt sich RIP in RCX und RFLAGS in R11, nimmt RIP aus IA32_LSTAR, löscht in RFLAGS, was IA32_FMASK nennt, und lädt CS aus IA32_STAR. RSP gehört noch dem Programm.',
  'SYSCALL of 32-bit code keeps RIP in RCX and RFLAGS in R11 and takes RIP from IA32_CSTAR.':
    'SYSCALL aus 32-Bit-Code merkt sich RIP in RCX und RFLAGS in R11 und nimmt RIP aus IA32_CSTAR.',
  'With FRED, SYSCALL is an event: the CPU itself pushes SS, RSP, RFLAGS, CS and RIP on the stack of ring 0, takes RIP from IA32_FRED_CONFIG and swaps the GS bases. RCX, R11 and IA32_LSTAR play no part.':
    'Mit FRED ist SYSCALL ein Ereignis: Die CPU selbst legt SS, RSP, RFLAGS, CS und RIP auf den Stack von Ring 0, nimmt RIP aus IA32_FRED_CONFIG und tauscht die GS-Basen. RCX, R11 und IA32_LSTAR spielen keine Rolle.',
  'SYSRET takes RIP from RCX and RFLAGS from R11, and loads CS from IA32_STAR: ring 3.':
    'SYSRET nimmt RIP aus RCX und RFLAGS aus R11 und lädt CS aus IA32_STAR: Ring 3.',
  'SWAPGS exchanges the base of GS with KERNEL_GS_BASE.': 'SWAPGS tauscht die Basis von GS mit KERNEL_GS_BASE.',
  'IRET pops RIP, CS, RFLAGS, RSP and SS from the frame.': 'IRET holt RIP, CS, RFLAGS, RSP und SS aus dem Frame.',
  'CR3 is loaded: the {0} root of the page tables is in force.':
    'CR3 ist geladen: Jetzt gilt die {0!}-Wurzel der Seitentabellen.',
  'RAX = {0} picks its row of sys_call_table: RIP goes to {1}.':
    'RAX = {0} wählt seine Zeile in sys_call_table: RIP geht nach {1}.',
  'RSP changes its owner: it is {0} now.': 'RSP wechselt den Besitzer: Jetzt ist es {0}.',
  'a register': 'ein Register',
  'a value': 'ein Wert',
  '{0} falls into {1}.': '{0} fällt in {1}.',
  '{0} comes back into {1}.': '{0} kommt zurück in {1}.',
  '{0} goes into {1}.': '{0} geht in {1}.',
};
