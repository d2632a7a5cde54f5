import { afterEach, expect, test } from 'vitest';
import { setLanguage } from '../index';
import { translated } from './index';

afterEach(() => setLanguage('en'));

/** English as the engine says it (`engine/session`), and what the window says. */
test.each([
  [
    'de',
    'ring 0 → ring 3 by IRET because RIP is not canonical',
    'Ring 0 → Ring 3 durch IRET, denn RIP ist nicht kanonisch',
  ],
  [
    'es',
    'ring 0 → ring 3 by IRET because RIP is not canonical',
    'anillo 0 → anillo 3 por IRET porque RIP no es canónica',
  ],
  [
    'de',
    'ring 0 → ring 3 by SYSRET because no work is pending, RCX = RIP, CS = __USER_CS, R11 = EFLAGS, TF and RF are clear',
    'Ring 0 → Ring 3 durch SYSRET, denn keine Arbeit steht an, RCX = RIP, CS = __USER_CS, R11 = EFLAGS, TF und RF sind gelöscht',
  ],
  ['de', 'ring 3 → ring 0 by an exception', 'Ring 3 → Ring 0 durch eine Exception'],
  ['de', 'write returns -14 (EFAULT)', 'write gibt -14 (EFAULT) zurück'],
  ['es', 'getpid returns 1', 'getpid devuelve 1'],
  // A name that is a word of English too stays a name.
  ['de', 'call *sys_call_table(,%rax,8): entry 1 → data', 'call *sys_call_table(,%rax,8): Eintrag 1 → data'],
  ['de', 'syscall write (RAX = 1)', 'syscall write (RAX = 1)'],
  [
    'de',
    '`movq %rax,(%rdi)` at main+0x3 (program.s:4) tried to write to 0x10, an address where nothing is mapped',
    '`movq %rax,(%rdi)` bei main+0x3 (program.s:4) wollte 0x10 beschreiben: eine Adresse, an der nichts abgebildet ist',
  ],
  [
    'de',
    '`add %al, (%rax)` at 0x401005 tried to write to 0x8, an address where nothing is mapped; behind p.s:3 is no code: should the program end there, then by exit (RAX = 60, RDI = status, `syscall`)',
    '`add %al, (%rax)` bei 0x401005 wollte 0x8 beschreiben: eine Adresse, an der nichts abgebildet ist; hinter p.s:3 steht kein Code: Soll das Programm dort enden, dann mit exit (RAX = 60, RDI = Status, `syscall`)',
  ],
  [
    'es',
    '`hlt` at _start+0x1 (a.s:3) raised general protection fault (#GP): the code selector is null',
    '`hlt` en _start+0x1 (a.s:3) provocó: general protection fault (#GP): el selector de código es nulo',
  ],
  [
    'de',
    'SYSRET loaded SS 0x2b: data of ring 3, which IRET refuses; STAR[63:48] is 8 too low',
    'SYSRET hat SS 0x2b: Daten von Ring 3 geladen, was IRET ablehnt; STAR[63:48] ist um 8 zu klein',
  ],
  ['es', 'RAX falls into pt_regs.ax.', 'RAX cae en pt_regs.ax.'],
  [
    'de',
    'RSP changes its owner: it is the task’s kernel stack now.',
    'RSP wechselt den Besitzer: Jetzt ist es der Kernel-Stack des Tasks.',
  ],
  ['de', 'Cannot open a b.s: it is not there any more.', 'a b.s lässt sich nicht öffnen: sie ist nicht mehr da.'],
  [
    'de',
    'read from 0x10 at 0x401000: nothing is mapped there',
    'Lesen von 0x10 bei 0x401000: dort ist nichts abgebildet',
  ],
  [
    'es',
    'general protection fault at 0x401000 (error code 0x18)',
    'general protection fault en 0x401000 (código de error 0x18)',
  ],
  [
    'de',
    "general protection fault in ring 0 at entry+0x1f: a value that the instruction does not accept, or an address that is not canonical; GS base is the user's (0x0): swapgs missing?",
    'General Protection Fault in Ring 0 bei entry+0x1f: ein Wert, den der Befehl nicht annimmt, oder eine nicht kanonische Adresse; die GS-Basis ist die des Benutzers (0x0): Fehlt swapgs?',
  ],
  [
    'es',
    "double fault in ring 0 at entry+0x3 with RSP 0x7fff, the user's; CR2 is 0x7ff8; GS base was the user's: swapgs missing?",
    'double fault en el anillo 0 en entry+0x3 con RSP 0x7fff, el del usuario; CR2 es 0x7ff8; la base de GS era la del usuario: ¿falta swapgs?',
  ],
  [
    'de',
    'the file is cut short: its program headers are missing',
    'die Datei ist abgeschnitten: Ihre Programmköpfe fehlen',
  ],
  // A sentence that nobody has translated is left whole.
  ['de', 'nobody knows this at all, or that', 'nobody knows this at all, or that'],
] as const)('%s: %s', (language, english, words) => {
  setLanguage(language);
  expect(translated(english)).toBe(words);
});
