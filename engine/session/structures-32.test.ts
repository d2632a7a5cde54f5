import { describe, expect, it } from 'vitest';
import type { OVERLAYS } from './overlays';
import { go, runTo, sessionOf } from './look/testing';
import type { Session } from './session';

/** Registers that tell themselves, #UD into a handler with siginfo, #PF into one without. */
const TEXT = `
        .globl  _start
_start: mov     $174, %eax              # rt_sigaction(SIGILL, &rt, NULL, 8)
        mov     $4, %ebx
        mov     $rt, %ecx
        xor     %edx, %edx
        mov     $8, %esi
        int     $0x80
        mov     $67, %eax               # sigaction(SIGSEGV, &plain, NULL)
        mov     $11, %ebx
        mov     $plain, %ecx
        xor     %edx, %edx
        int     $0x80
        mov     $0xa0a0a0a0, %eax
        mov     $0xb0b0b0b0, %ebx
        mov     $0xc0c0c0c0, %ecx
        mov     $0xd0d0d0d0, %edx
        mov     $0x51515151, %esi
        mov     $0xd1d1d1d1, %edi
        mov     $0xb9b9b9b9, %ebp
bad:    ud2
after:  movl    $1, 0x10
end:    mov     $1, %eax
        xor     %ebx, %ebx
        int     $0x80
rth:    mov     $264, %edx
        call    dump
        mov     12(%esp), %eax
        addl    $2, 20+56(%eax)
        ret
plainh: mov     $732, %edx
        call    dump
        movl    $end, 8+56(%esp)
        ret
dump:   lea     4(%esp), %ecx           # the frame to standard output
        mov     $1, %ebx
        mov     $4, %eax
        int     $0x80
        ret
rtback: mov     $173, %eax
        int     $0x80
back:   pop     %eax
        mov     $119, %eax
        int     $0x80
        .data
rt:     .long   rth, 0x04000004, rtback, 0x200, 0        # SA_RESTORER | SA_SIGINFO, blocks SIGUSR1
plain:  .long   plainh, 0x800, 0x04000000, back         # blocks SIGUSR2
`;
const spec = {
  program: { sources: [{ name: 'p.s', text: TEXT }], target: 'i386' },
  kernel: 'v6.9',
} as const;

/** Name, offset, bytes and value of each field of an overlay at RSP. */
function fieldsOf(session: Session, overlay: (typeof OVERLAYS)[number]) {
  const view = session.memory({ at: 'rsp', length: 256, root: 'current', overlay });
  if ('problem' in view) throw new Error(view.problem);
  const base = BigInt(view.address);
  return view.fields.map(({ name, address, value, points }) => ({
    name,
    offset: Number(BigInt(address) - base),
    size: (value?.length ?? 0) / 2,
    value,
    points,
  }));
}

/*
 * Offsets: a C program over <asm/sigcontext.h> of linux-libc-dev 6.1.187 compiled with gcc -m32, which prints offsetof and
 * sizeof of struct sigcontext_32 and of the frames around it (the kernel's compat_sigset_t has 8 bytes; the header's sigset_t 4).
 * Values: the program above on Linux 6.18, x86-64 with IA32 emulation. An address of the stack is left out: `*`.
 */
const SIGCONTEXT = [
  'gs 0 2', 'fs 4 2', 'es 8 2', 'ds 12 2', 'di 16 4', 'si 20 4', 'bp 24 4', 'sp 28 4', 'bx 32 4', 'dx 36 4', 'cx 40 4', 'ax 44 4',
  'trapno 48 4', 'err 52 4', 'ip 56 4', 'cs 60 2', 'flags 64 4', 'sp_at_signal 68 4', 'ss 72 2', 'fpstate 76 4', 'oldmask 80 4',
  'cr2 84 4',
]; // prettier-ignore
const within = (base: number): string[] =>
  SIGCONTEXT.map((row) => {
    const [name, offset, size] = row.split(' ');
    return `${name} ${Number(offset) + base} ${size}`;
  });
const RT = [
  'pretcode 0 4', 'sig 4 4', 'pinfo 8 4', 'puc 12 4', 'si_signo 16 4', 'si_errno 20 4', 'si_code 24 4', 'si_addr 28 4',
  'uc_flags 144 4', 'uc_link 148 4', 'uc_stack.ss_sp 152 4', 'uc_stack.ss_flags 156 4', 'uc_stack.ss_size 160 4',
  ...within(164), 'uc_sigmask 252 8', 'retcode 260 8',
]; // prettier-ignore
const PLAIN = ['pretcode 0 4', 'sig 4 4', ...within(8), 'extramask 720 4', 'retcode 724 8'];

describe('the signal frames of 32-bit programs', () => {
  const check = (overlay: 'sigframe_ia32' | 'rt_sigframe_ia32', handler: string, layout: readonly string[], native: Readonly<Record<string, string>>): unknown =>
    describe(overlay, () => {
      const fields = fieldsOf(runTo(sessionOf('', spec), handler), overlay);
      it('every field lies where the compiler puts it', () =>
        expect(fields.map(({ name, offset, size }) => `${name.replace(/,.*$/u, '')} ${offset} ${size}`)).toEqual(layout));
      it('every value is the one of a real kernel', () => {
        const found = Object.fromEntries(fields.map(({ name, value }) => [name.replace(/,.*$/u, ''), value]));
        expect(found).toMatchObject(native);
      });
      it('pointers are named', () => {
        const pointed = Object.fromEntries(fields.map(({ name, points }) => [name, points]));
        expect(pointed).toMatchObject({ pretcode: handler === 'rth' ? 'rtback' : 'back', ip: handler === 'rth' ? 'bad' : 'after' });
      });
    }); // prettier-ignore
  const registers = {
    gs: '0000', fs: '0000', es: '002b', ds: '002b', di: 'd1d1d1d1', si: '51515151', bp: 'b9b9b9b9', bx: 'b0b0b0b0', dx: 'd0d0d0d0',
    cx: 'c0c0c0c0', ax: 'a0a0a0a0', cs: '0023', ss: '002b', oldmask: '00000000',
  } as const; // prettier-ignore
  check('rt_sigframe_ia32', 'rth', RT, {
    ...registers, sig: '00000004', si_signo: '00000004', si_errno: '00000000', si_code: '00000002', si_addr: '0804904e',
    pretcode: '0804909a', uc_flags: '00000001', uc_link: '00000000', trapno: '00000006', err: '00000000', ip: '0804904e',
    flags: '00010246', cr2: '00000000', uc_sigmask: '0000000000000000', retcode: '0080cd000000adb8',
  }); // prettier-ignore
  check('sigframe_ia32', 'plainh', PLAIN, {
    ...registers, sig: '0000000b', pretcode: '080490a1', trapno: '0000000e', err: '00000006', ip: '08049050', flags: '00010246',
    cr2: '00000010', extramask: '00000000', retcode: '80cd00000077b858',
  }); // prettier-ignore
  it('and the program goes on behind both', () =>
    expect(go(sessionOf('', spec)).view().stop).toMatchObject({ kind: 'exited', status: 0 }));
});
