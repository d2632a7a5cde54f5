import { describe, expect, it } from 'vitest';
import { variantsOf } from './compare';
import { wrap } from './compare-text';

describe('--kernel, --boot and --cpu', () => {
  /** Each variant, or the reason why there are none. */
  const outcome = (kernel: string, boot: readonly string[], cpu: string): string => {
    try {
      return variantsOf({ kernel, boot, cpu })
        .map((variant) => `${variant.kernel} [${variant.boot}] ${variant.cpu}`)
        .join(', ');
    } catch (error) {
      return String(error);
    }
  };
  const check = (kernel: string, boot: readonly string[], cpu: string, expected: RegExp): void =>
    it(`${kernel} | ${boot.join(' | ')} | ${cpu}`, () => expect(outcome(kernel, boot, cpu)).toMatch(expected));
  check('v4.15', [], 'intel', /^v4.15 \[\] intel$/);
  check('v4.15', [], 'intel,amd', /^v4.15 \[\] intel, v4.15 \[\] amd$/);
  check('v4.15', ['pti=on', 'pti=off nosmap'], 'intel', /^v4.15 \[pti=on\] intel, v4.15 \[pti=off nosmap\] intel$/);
  check('v4.15:pti=off,v4.15', [], 'amd', /^v4.15 \[pti=off\] amd, v4.15 \[\] amd$/);
  check('v4.15:pti=off', ['nosmap'], 'intel', /^v4.15 \[pti=off nosmap\] intel$/);
  check('v9.9', [], 'intel', /no such kernel; there are .*v4\.15/);
  check('v4.15', [], 'via', /--cpu via/);
  check('', [], 'intel', /nothing to compare/);
  check('v4.15', ['a', 'b', 'c', 'd', 'e'], 'intel,amd', /10 variants: at most 8/);
});

describe('wrap', () => {
  const check = (text: string, width: number, expected: readonly string[]): void =>
    it(JSON.stringify([text, width]), () => expect(wrap(text, width)).toEqual(expected));
  check('one two three', 7, ['one two', 'three']);
  check('entry_SYSCALL_64_trampoline', 22, ['entry_SYSCALL_64_', 'trampoline']);
  check('0123456789', 4, ['0123', '4567', '89']);
  check('a\nb', 4, ['a', 'b']);
  check('', 4, ['']);
});
