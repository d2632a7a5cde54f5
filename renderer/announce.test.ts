import { afterEach, expect, test } from 'vitest';
import { Session } from '../engine/session/session';
import type { MachineView } from '../preload/contract';
import type { Language } from '../preload/languages';
import { announcement } from './announce';
import { setLanguage } from './i18n';
import { stopWords } from './words';

afterEach(() => setLanguage('en'));

function loaded(text: string, boot = ''): Session {
  const session = new Session({ output: () => {}, moved: () => {} });
  const { ok } = session.load({
    program: { sources: [{ name: 'p.s', text }] },
    kernel: 'v4.15',
    boot,
    cpu: 'intel',
    argv: ['p'],
    envp: [],
    terminal: [false, false, false],
  });
  expect(ok).toBe(true);
  return session;
}
const rest = (session: Session): MachineView => {
  while (session.advance(1_000_000) === null);
  return session.view();
};
const steps = (session: Session, count: number): MachineView => {
  for (let at = 0; at < count; at++) {
    session.step('into');
    rest(session);
  }
  return session.view();
};

const HELLO = `        .globl _start
_start: mov     $1, %eax
        mov     $1, %edi
        lea     text(%rip), %rsi
        mov     $3, %edx
        syscall
        mov     $60, %eax
        xor     %edi, %edi
        syscall
        .data
text:   .ascii  "abc"
`;

const FAULTY = `        .globl _start
_start: xor     %eax, %eax
        movl    $1, (%rax)
`;
const READS = `        .globl _start
_start: xor     %eax, %eax
        xor     %edi, %edi
        lea     text(%rip), %rsi
        mov     $3, %edx
        syscall
        .bss
text:   .skip   3
`;
const CHILD_OF_NOTHING = `        .globl _start
_start: mov     $39, %eax
        syscall
        mov     %eax, %edi
        mov     $15, %esi
        mov     $62, %eax
        syscall
`;

/** What is heard at each stop: the words of the status bar, and what the announcer says behind them. In English, German, Spanish. */
const SAID = {
  'ready': [
    'Ready at _start (p.s, line 2): the kernel has booted, the program has not started. Next: mov $1, %eax.',
    'Bereit bei _start (p.s, Zeile 2): Der Kernel ist gebootet, das Programm noch nicht gestartet. Als Nächstes: mov $1, %eax.',
    'Listo en _start (p.s, línea 2): el kernel ha arrancado, el programa no ha empezado. A continuación: mov $1, %eax.',
  ],
  'a step in ring 3': [
    'Stepped to _start+0x5 (p.s, line 3). Changed: RAX 0x1. Next: mov $1, %edi.',
    'Schritt bis _start+0x5 (p.s, Zeile 3). Geändert: RAX 0x1. Als Nächstes: mov $1, %edi.',
    'Paso hasta _start+0x5 (p.s, línea 3). Ha cambiado: RAX 0x1. A continuación: mov $1, %edi.',
  ],
  'a step that changes flags': [
    'Stepped to _start+0x2 (p.s, line 3). Changed: PF 1; ZF 1. Next: mov $1, %edi.',
    'Schritt bis _start+0x2 (p.s, Zeile 3). Geändert: PF 1; ZF 1. Als Nächstes: mov $1, %edi.',
    'Paso hasta _start+0x2 (p.s, línea 3). Ha cambiado: PF 1; ZF 1. A continuación: mov $1, %edi.',
  ],
  'SYSCALL': [
    'Stepped to entry_SYSCALL_64_trampoline (entry_64.S, line 44). syscall write (RAX = 1). ring 3 to ring 0 by SYSCALL. Changed: RCX 0x401018, _start+0x18; R11 0x202; CS 0x10; SS 0x18; IF 0. Next: swapgs.',
    'Schritt bis entry_SYSCALL_64_trampoline (entry_64.S, Zeile 44). syscall write (RAX = 1). Ring 3 zu Ring 0 durch SYSCALL. Geändert: RCX 0x401018, _start+0x18; R11 0x202; CS 0x10; SS 0x18; IF 0. Als Nächstes: swapgs.',
    'Paso hasta entry_SYSCALL_64_trampoline (entry_64.S, línea 44). syscall write (RAX = 1). anillo 3 a anillo 0 por SYSCALL. Ha cambiado: RCX 0x401018, _start+0x18; R11 0x202; CS 0x10; SS 0x18; IF 0. A continuación: swapgs.',
  ],
  'SWAPGS': [
    'Stepped to entry_SYSCALL_64_trampoline+0x3 (entry_64.S, line 45). swapgs: GS.base swapped with IA32_KERNEL_GS_BASE. Next: mov %rsp, per_cpu_area+0x31f8(%rip).',
    'Schritt bis entry_SYSCALL_64_trampoline+0x3 (entry_64.S, Zeile 45). swapgs: GS.base getauscht mit IA32_KERNEL_GS_BASE. Als Nächstes: mov %rsp, per_cpu_area+0x31f8(%rip).',
    'Paso hasta entry_SYSCALL_64_trampoline+0x3 (entry_64.S, línea 45). swapgs: GS.base intercambiado con IA32_KERNEL_GS_BASE. A continuación: mov %rsp, per_cpu_area+0x31f8(%rip).',
  ],
  'a write of CR3': [
    'Stepped to entry_SYSCALL_64_trampoline+0x20 (entry_64.S, line 47). CR3 to kernel root (0x101e001). Changed: CR3 0x101e001. Next: mov per_cpu_area+0x200c(%rip), %rsp.',
    'Schritt bis entry_SYSCALL_64_trampoline+0x20 (entry_64.S, Zeile 47). CR3 zu Kernel-Wurzel (0x101e001). Geändert: CR3 0x101e001. Als Nächstes: mov per_cpu_area+0x200c(%rip), %rsp.',
    'Paso hasta entry_SYSCALL_64_trampoline+0x20 (entry_64.S, línea 47). CR3 a raíz del kernel (0x101e001). Ha cambiado: CR3 0x101e001. A continuación: mov per_cpu_area+0x200c(%rip), %rsp.',
  ],
  'a step over a system call': [
    'Stepped to _start+0x18 (p.s, line 7). CR3 to user root (0x101f801). swapgs: GS.base swapped with IA32_KERNEL_GS_BASE. ring 0 to ring 3 by SYSRET because no work is pending. Changed: RAX 0x3; RCX 0x401018, _start+0x18; R11 0x202. Next: mov $0x3c, %eax.',
    'Schritt bis _start+0x18 (p.s, Zeile 7). CR3 zu User-Wurzel (0x101f801). swapgs: GS.base getauscht mit IA32_KERNEL_GS_BASE. Ring 0 zu Ring 3 durch SYSRET, denn keine Arbeit steht an. Geändert: RAX 0x3; RCX 0x401018, _start+0x18; R11 0x202. Als Nächstes: mov $0x3c, %eax.',
    'Paso hasta _start+0x18 (p.s, línea 7). CR3 a raíz de usuario (0x101f801). swapgs: GS.base intercambiado con IA32_KERNEL_GS_BASE. anillo 0 a anillo 3 por SYSRET porque no hay trabajo pendiente. Ha cambiado: RAX 0x3; RCX 0x401018, _start+0x18; R11 0x202. A continuación: mov $0x3c, %eax.',
  ],
  'the way back to ring 3': [
    'Stepped to _start+0x18 (p.s, line 7). CR3 to user root (0x101f801). swapgs: GS.base swapped with IA32_KERNEL_GS_BASE. ring 0 to ring 3 by SYSRET because no work is pending. Changed: RAX 0x3; CS 0x33; SS 0x2b; IF 1. Next: mov $0x3c, %eax.',
    'Schritt bis _start+0x18 (p.s, Zeile 7). CR3 zu User-Wurzel (0x101f801). swapgs: GS.base getauscht mit IA32_KERNEL_GS_BASE. Ring 0 zu Ring 3 durch SYSRET, denn keine Arbeit steht an. Geändert: RAX 0x3; CS 0x33; SS 0x2b; IF 1. Als Nächstes: mov $0x3c, %eax.',
    'Paso hasta _start+0x18 (p.s, línea 7). CR3 a raíz de usuario (0x101f801). swapgs: GS.base intercambiado con IA32_KERNEL_GS_BASE. anillo 0 a anillo 3 por SYSRET porque no hay trabajo pendiente. Ha cambiado: RAX 0x3; CS 0x33; SS 0x2b; IF 1. A continuación: mov $0x3c, %eax.',
  ],
  'the next boundary': [
    'Stepped to entry_SYSCALL_64_trampoline (entry_64.S, line 44). syscall write (RAX = 1). ring 3 to ring 0 by SYSCALL. Changed: RCX 0x401018, _start+0x18; R11 0x202; CS 0x10; SS 0x18; IF 0. Next: swapgs.',
    'Schritt bis entry_SYSCALL_64_trampoline (entry_64.S, Zeile 44). syscall write (RAX = 1). Ring 3 zu Ring 0 durch SYSCALL. Geändert: RCX 0x401018, _start+0x18; R11 0x202; CS 0x10; SS 0x18; IF 0. Als Nächstes: swapgs.',
    'Paso hasta entry_SYSCALL_64_trampoline (entry_64.S, línea 44). syscall write (RAX = 1). anillo 3 a anillo 0 por SYSCALL. Ha cambiado: RCX 0x401018, _start+0x18; R11 0x202; CS 0x10; SS 0x18; IF 0. A continuación: swapgs.',
  ],
  'a breakpoint': [
    'Breakpoint at sys_write (sys.S, line 21). swapgs: GS.base swapped with IA32_KERNEL_GS_BASE. CR3 to kernel root (0x101e001). call *sys_call_table(,%rax,8): entry 1 to sys_write. Ring 0 kernel. Changed: RAX 0x1; RDX 0x3; RSP 0xffffffff81034f50, init_thread_union+0x3f50; RSI 0x402000, text; RDI 0x1; R11 0xffffffff81012000, init_task. And 6 more. Next: mov $1, %eax.',
    'Haltepunkt bei sys_write (sys.S, Zeile 21). swapgs: GS.base getauscht mit IA32_KERNEL_GS_BASE. CR3 zu Kernel-Wurzel (0x101e001). call *sys_call_table(,%rax,8): Eintrag 1 zu sys_write. Ring 0 Kernel. Geändert: RAX 0x1; RDX 0x3; RSP 0xffffffff81034f50, init_thread_union+0x3f50; RSI 0x402000, text; RDI 0x1; R11 0xffffffff81012000, init_task. Und 6 weitere. Als Nächstes: mov $1, %eax.',
    'Punto de interrupción en sys_write (sys.S, línea 21). swapgs: GS.base intercambiado con IA32_KERNEL_GS_BASE. CR3 a raíz del kernel (0x101e001). call *sys_call_table(,%rax,8): entrada 1 a sys_write. Anillo 0 kernel. Ha cambiado: RAX 0x1; RDX 0x3; RSP 0xffffffff81034f50, init_thread_union+0x3f50; RSI 0x402000, text; RDI 0x1; R11 0xffffffff81012000, init_task. Y 6 más. A continuación: mov $1, %eax.',
  ],
  'a watchpoint': [
    'The instruction before _start+0x11 (p.s, line 5) has changed RSI. Changed: RAX 0x1; RSI 0x402000, text; RDI 0x1. Next: mov $3, %edx.',
    'Der Befehl vor _start+0x11 (p.s, Zeile 5) hat RSI geändert. Geändert: RAX 0x1; RSI 0x402000, text; RDI 0x1. Als Nächstes: mov $3, %edx.',
    'La instrucción anterior a _start+0x11 (p.s, línea 5) ha cambiado RSI. Ha cambiado: RAX 0x1; RSI 0x402000, text; RDI 0x1. A continuación: mov $3, %edx.',
  ],
  'an event': [
    'Stopped behind ring 3 → ring 0 by SYSCALL; now at entry_SYSCALL_64_trampoline (entry_64.S, line 44). Ring 0 kernel. Changed: RAX 0x1; RCX 0x401018, _start+0x18; RDX 0x3; RSI 0x402000, text; RDI 0x1; R11 0x202. And 3 more. Next: swapgs.',
    'Gehalten nach Ring 3 → Ring 0 durch SYSCALL; jetzt bei entry_SYSCALL_64_trampoline (entry_64.S, Zeile 44). Ring 0 Kernel. Geändert: RAX 0x1; RCX 0x401018, _start+0x18; RDX 0x3; RSI 0x402000, text; RDI 0x1; R11 0x202. Und 3 weitere. Als Nächstes: swapgs.',
    'Parado tras anillo 3 → anillo 0 por SYSCALL; ahora en entry_SYSCALL_64_trampoline (entry_64.S, línea 44). Anillo 0 kernel. Ha cambiado: RAX 0x1; RCX 0x401018, _start+0x18; RDX 0x3; RSI 0x402000, text; RDI 0x1; R11 0x202. Y 3 más. A continuación: swapgs.',
  ],
  'an exit': [
    'Exited with status 0.',
    'Beendet mit Status 0.',
    'Terminado con estado 0.',
  ],
  'a fault': [
    'Stepped to page_fault (alternative.h, line 14). #PF error code 0x6 at 0x0: write at 0x0: nothing is mapped there (P = 0 in the PDE). ring 3 to ring 0 by an exception. Changed: RSP 0xfffffe00000021d0, per_cpu_area+0x31d0; CS 0x10; SS 0x0; IF 0. Next: xchg %ax, %ax.',
    'Schritt bis page_fault (alternative.h, Zeile 14). #PF Fehlercode 0x6 bei 0x0: Schreiben bei 0x0: dort ist nichts abgebildet (P = 0 in PDE). Ring 3 zu Ring 0 durch eine Exception. Geändert: RSP 0xfffffe00000021d0, per_cpu_area+0x31d0; CS 0x10; SS 0x0; IF 0. Als Nächstes: xchg %ax, %ax.',
    'Paso hasta page_fault (alternative.h, línea 14). #PF código de error 0x6 en 0x0: escritura en 0x0: no hay nada asignado ahí (P = 0 en PDE). anillo 3 a anillo 0 por una excepción. Ha cambiado: RSP 0xfffffe00000021d0, per_cpu_area+0x31d0; CS 0x10; SS 0x0; IF 0. A continuación: xchg %ax, %ax.',
  ],
  'a signal that kills': [
    'Killed by SIGSEGV: `movl $1, (%rax)` at _start+0x2 (p.s:3) tried to write to 0x0, an address where nothing is mapped; below 0x10000 nothing ever is, so that a null pointer or a number taken for an address is noticed (p.s, line 3).',
    'Beendet durch SIGSEGV: `movl $1, (%rax)` bei _start+0x2 (p.s:3) wollte 0x0 beschreiben: eine Adresse, an der nichts abgebildet ist; unter 0x10000 ist nie etwas, damit ein Nullzeiger oder eine als Adresse genommene Zahl auffällt (p.s, Zeile 3).',
    'Terminado por SIGSEGV: `movl $1, (%rax)` en _start+0x2 (p.s:3) intentó escribir en 0x0: una dirección donde no hay nada asignado; por debajo de 0x10000 nunca hay nada, para que se note un puntero nulo o un número tomado por dirección (p.s, línea 3).',
  ],
  'a signal that it sends itself': [
    'Killed by SIGTERM: it sent the signal to itself (p.s, line 7).',
    'Beendet durch SIGTERM: es hat sich das Signal selbst geschickt (p.s, Zeile 7).',
    'Terminado por SIGTERM: se envió la señal a sí mismo (p.s, línea 7).',
  ],
  'waiting for input': [
    'Waiting for input: type in the console.',
    'Wartet auf Eingabe: Tippe in die Konsole.',
    'Esperando entrada: escribe en la consola.',
  ],
  'an NMI': [
    'Stepped to nmi+0x2 (alternative.h, line 38). a non-maskable interrupt comes. ring 3 to ring 0 by an NMI. Changed: RSP 0xfffffe0000008fd8, per_cpu_area+0x5fd8; CS 0x10; SS 0x0; IF 0. Next: clac.',
    'Schritt bis nmi+0x2 (alternative.h, Zeile 38). ein nicht maskierbarer Interrupt kommt. Ring 3 zu Ring 0 durch einen NMI. Geändert: RSP 0xfffffe0000008fd8, per_cpu_area+0x5fd8; CS 0x10; SS 0x0; IF 0. Als Nächstes: clac.',
    'Paso hasta nmi+0x2 (alternative.h, línea 38). llega una interrupción no enmascarable. anillo 3 a anillo 0 por una NMI. Ha cambiado: RSP 0xfffffe0000008fd8, per_cpu_area+0x5fd8; CS 0x10; SS 0x0; IF 0. A continuación: clac.',
  ],
  'a step back over the boundary': [
    'Stepped to _start+0x16 (p.s, line 6). Ring 3 user. You are in the past of the run. Changed: RCX 0x0; R11 0x0; CS 0x33; SS 0x2b; IF 1. Next: syscall.',
    'Schritt bis _start+0x16 (p.s, Zeile 6). Ring 3 User. Du bist in der Vergangenheit des Laufs. Geändert: RCX 0x0; R11 0x0; CS 0x33; SS 0x2b; IF 1. Als Nächstes: syscall.',
    'Paso hasta _start+0x16 (p.s, línea 6). Anillo 3 usuario. Estás en el pasado de la ejecución. Ha cambiado: RCX 0x0; R11 0x0; CS 0x33; SS 0x2b; IF 1. A continuación: syscall.',
  ],
  'a jump to the start of the run': [
    'At the start of the run, _start (p.s, line 2): there is nothing earlier to go back to. You are in the past of the run. Changed: RAX 0x0; RSI 0x0; RDI 0x0. Next: mov $1, %eax.',
    'Am Anfang des Laufs, _start (p.s, Zeile 2): Davor gibt es nichts, wohin man zurückgehen kann. Du bist in der Vergangenheit des Laufs. Geändert: RAX 0x0; RSI 0x0; RDI 0x0. Als Nächstes: mov $1, %eax.',
    'Al principio de la ejecución, _start (p.s, línea 2): no hay nada anterior a lo que retroceder. Estás en el pasado de la ejecución. Ha cambiado: RAX 0x0; RSI 0x0; RDI 0x0. A continuación: mov $1, %eax.',
  ],
  'a jump in time to a system call': [
    'Stepped to _start+0x1f (p.s, line 9). Ring 3 user. You are in the past of the run. Changed: RCX 0x401018, _start+0x18; RSP 0x7fffffffee80; R11 0x202; CS 0x33; SS 0x2b; CR3 0x101f801. And 3 more. Next: syscall.',
    'Schritt bis _start+0x1f (p.s, Zeile 9). Ring 3 User. Du bist in der Vergangenheit des Laufs. Geändert: RCX 0x401018, _start+0x18; RSP 0x7fffffffee80; R11 0x202; CS 0x33; SS 0x2b; CR3 0x101f801. Und 3 weitere. Als Nächstes: syscall.',
    'Paso hasta _start+0x1f (p.s, línea 9). Anillo 3 usuario. Estás en el pasado de la ejecución. Ha cambiado: RCX 0x401018, _start+0x18; RSP 0x7fffffffee80; R11 0x202; CS 0x33; SS 0x2b; CR3 0x101f801. Y 3 más. A continuación: syscall.',
  ],
  'the present again': [
    'Stepped to _start+0x11 (p.s, line 5). You are back in the present. Changed: RSI 0x402000, text. Next: mov $3, %edx.',
    'Schritt bis _start+0x11 (p.s, Zeile 5). Du bist zurück in der Gegenwart. Geändert: RSI 0x402000, text. Als Nächstes: mov $3, %edx.',
    'Paso hasta _start+0x11 (p.s, línea 5). Estás de vuelta en el presente. Ha cambiado: RSI 0x402000, text. A continuación: mov $3, %edx.',
  ],
  'another run from the past on': [
    'Stepped to _start+0x11 (p.s, line 5). Changed: RSI 0x402000, text. Next: mov $3, %edx.',
    'Schritt bis _start+0x11 (p.s, Zeile 5). Geändert: RSI 0x402000, text. Als Nächstes: mov $3, %edx.',
    'Paso hasta _start+0x11 (p.s, línea 5). Ha cambiado: RSI 0x402000, text. A continuación: mov $3, %edx.',
  ],
} as const; // prettier-ignore

/** Plays up to the stop before, and then the one that is told. */
type Scene = readonly [
  name: keyof typeof SAID,
  program: string,
  play: (session: Session) => void,
  act: ((session: Session) => void) | null,
];
const into = (session: Session): void => session.step('into');
const to = (count: number) => (session: Session) => void steps(session, count);
const run = (session: Session): void => session.go();
const SCENES: readonly Scene[] = [
  ['ready', HELLO, () => undefined, null],
  ['a step in ring 3', HELLO, () => undefined, into],
  ['a step that changes flags', HELLO.replace('mov     $1, %eax', 'xor     %eax, %eax'), () => undefined, into],
  ['SYSCALL', HELLO, to(4), into],
  ['SWAPGS', HELLO, to(5), into],
  ['a write of CR3', HELLO, to(12), into],
  ['a step over a system call', HELLO, to(4), (session) => session.step('over')],
  ['the way back to ring 3', HELLO, to(5), (session) => session.step('user')],
  ['the next boundary', HELLO, to(4), (session) => session.step('boundary')],
  ['a breakpoint', HELLO, (session) => void session.setBreakpoints([{ symbol: 'sys_write' }]), run],
  ['a watchpoint', HELLO, (session) => session.setWatchpoints([{ kind: 'register', name: 'RSI' }]), run],
  ['an event', HELLO, (session) => session.setEventStops([{ kind: 'ring' }]), run],
  ['an exit', HELLO, () => undefined, run],
  ['a fault', FAULTY, to(1), into],
  ['a signal that kills', FAULTY, () => undefined, run],
  ['a signal that it sends itself', CHILD_OF_NOTHING, () => undefined, run],
  ['waiting for input', READS, () => undefined, run],
  [
    'an NMI',
    HELLO,
    to(1),
    (session) => {
      session.injectNmi();
      into(session);
    },
  ],
  ['a step back over the boundary', HELLO, to(5), (session) => session.stepBack('into')],
  ['a jump to the start of the run', HELLO, to(3), (session) => session.stepBack('continue')],
  [
    'a jump in time to a system call',
    HELLO,
    (session) => {
      run(session);
      rest(session);
    },
    (session) => session.seekCall(-1),
  ],
  [
    'the present again',
    HELLO,
    (session) => {
      steps(session, 3);
      session.stepBack('into');
      rest(session);
    },
    into,
  ],
  [
    'another run from the past on',
    HELLO,
    (session) => {
      steps(session, 3);
      session.stepBack('into');
      rest(session);
      session.edit({ kind: 'register', name: 'rdi', value: '2' });
    },
    into,
  ],
];
const LANGUAGES: readonly Language[] = ['en', 'de', 'es'];
test.each(SCENES)('%s', (name, program, play, act) => {
  const session = loaded(program);
  play(session);
  const before = act === null ? null : session.view();
  act?.(session);
  const now = act === null ? session.view() : rest(session);
  const heard = LANGUAGES.map((language) => {
    setLanguage(language);
    return `${stopWords(now)} ${announcement(now, before)}`.trim();
  });
  expect(heard).toEqual(SAID[name]);
});
