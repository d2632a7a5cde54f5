import { describe, expect, it } from 'vitest';
import { kernelProfiles } from '../linux/index';
import { runTo, sessionOf } from './look/testing';

const TEXT = `
        .globl  _start
_start: mov     $0x1234, %edi
        mov     $39, %eax
        syscall
after:  ud2
`;

describe('pt_regs is found in every kernel, in expressions, on the stack and on the journey', () => {
  const check = (kernel: string): void =>
    it(kernel, () => {
      const session = sessionOf(TEXT, { kernel });
      const rsp = session.evaluate('rsp');
      const handler = session.addressOf('__x64_sys_getpid') === null ? 'sys_getpid' : '__x64_sys_getpid';
      runTo(session, handler);
      const value = (text: string) => session.evaluate(text);
      expect(value('pt_regs.ip')).toMatchObject({ points: 'after' });
      expect(value('pt_regs.orig_ax')).toMatchObject({ decimal: '39' });
      expect(value('pt_regs.di')).toMatchObject({ decimal: String(0x1234) });
      expect(value('pt_regs.cs')).toMatchObject({ decimal: String(0x33) });
      // v3.0 leaves it out on the fast path, and cs with it (FIXUP_TOP_OF_STACK).
      const sp = value(kernel === 'v3.0' ? '[gs_base + old_rsp]' : 'pt_regs.sp');
      expect(sp).toMatchObject({ value: rsp.ok ? rsp.value : '' });
      const slot = session.view().stack.find(({ label }) => label === 'pt_regs.di');
      expect(slot?.value).toBe('0000000000001234');
      expect(session.journey().slots.find(({ field }) => field === 'di')?.value).toBe('0000000000001234');
    });
  for (const kernel of kernelProfiles()) check(kernel);
});
