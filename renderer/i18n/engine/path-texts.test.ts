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
    '`hlt` en _start+0x1 (a.s:3) lanzó: general protection fault (#GP): el selector de código es nulo',
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
  // Words of ours are names, too, of the student or the kernel: only where the row says so they are said.
  ['de', 'call *sys_call_table(,%rax,8): entry 60 → exit', 'call *sys_call_table(,%rax,8): Eintrag 60 → exit'],
  ['de', 'read from 0x10 at stack: nothing is mapped there', 'Lesen von 0x10 bei stack: dort ist nichts abgebildet'],
  ['es', 'SIGUSR1 → handler zero, its frame at 0x7ffd', 'SIGUSR1 → manejador zero, su marco en 0x7ffd'],
  [
    'de',
    '`jmp *%rax` at carry tried to execute 0x8, an address where nothing is mapped',
    '`jmp *%rax` bei carry wollte 0x8 ausführen: eine Adresse, an der nichts abgebildet ist',
  ],
  [
    'de',
    'SYSCALL went to data, which is in the middle of on: LSTAR does not hold the entry for 64-bit system calls',
    'SYSCALL ging nach data, das ist mitten in on: LSTAR enthält nicht den Eintritt für 64-Bit-Syscalls',
  ],
  ['es', 'exit returns 0', 'exit devuelve 0'],
  ['de', 'CR3 → kernel root (0x1000)', 'CR3 → Kernel-Wurzel (0x1000)'],
  ['es', 'CR3 → user root (0x2000)', 'CR3 → raíz de usuario (0x2000)'],
  ['de', 'label in line 7', 'Label in Zeile 7'],
  ['es', 'constant in data', 'constante en data'],
  ['de', '64-bit code, DPL 0, base 0x0, limit 0xffffffff', '64-Bit-Code, DPL 0, Basis 0x0, Grenze 0xffffffff'],
  [
    'es',
    'data, writable, DPL 3, not present, base 0x0, limit 0x0',
    'datos, escribible, DPL 3, no presente, base 0x0, límite 0x0',
  ],
  [
    'de',
    '64-bit TSS (busy), DPL 0, base 0x3000, limit 0x67; the next entry holds the upper half of the base',
    '64-Bit-TSS (belegt), DPL 0, Basis 0x3000, Grenze 0x67; der nächste Eintrag enthält die obere Hälfte der Basis',
  ],
  ['de', 'P RW US A → physical 0x1000', 'P RW US A → physisch 0x1000'],
  ['es', 'interrupt gate, CS 0x10, DPL 3, IST4', 'puerta de interrupción, CS 0x10, DPL 3, IST4'],
  [
    'de',
    "there is no register, flag, MSR or symbol 'stac'; did you mean stack or data?",
    "es gibt kein Register, Flag, MSR oder Symbol 'stac'; meinst du stack oder data?",
  ],
  [
    'es',
    '`vpaddd` is an AVX512F instruction that this lab does not model yet',
    '`vpaddd` es una instrucción AVX512F que este laboratorio aún no modela',
  ],
  // A sentence that nobody has translated is left whole.
  ['de', 'nobody knows this at all, or that', 'nobody knows this at all, or that'],
] as const)('%s: %s', (language, english, words) => {
  setLanguage(language);
  expect(translated(english)).toBe(words);
});
