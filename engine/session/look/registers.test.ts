import { describe, expect, it } from 'vitest';
import { ask, rest, runTo, sessionOf, step } from './testing';

const session = sessionOf(`
        .globl  _start
_start: fldpi
        fld1
        fldz
        vmovdqu lanes(%rip), %ymm3
        ldmxcsr mode(%rip)
        fldcw   words(%rip)
        sqrtss  minus(%rip), %xmm1
end:    nop
        .data
lanes:  .quad   0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918
mode:   .long   0x3f80
minus:  .single -4.0
words:  .word   0x0a7f
`);
runTo(session, 'end');
const vectors = ask(session, { kind: 'vectors' });
const bits = new Map([...vectors.words, ...ask(session, { kind: 'control' })].map((one) => [one.name, one]));

describe('vector and x87 registers', () => {
  it('YMM whole, the lower half being what gdb reads as XMM', () => {
    expect(vectors.hasAvx).toBe(true);
    const { value, before } = vectors.vectors[3];
    expect(value).toBe('1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100');
    expect(before).toBe('0'.repeat(64));
    expect(BigInt(`0x${value.slice(32)}`)).toBe(session.readRegister('xmm3'));
  });
  // FLDPI loads 4000c90fdaa22168c235. Source: SDM Vol. 1 table 8-8 (C.2); a Ryzen stores the same by FSTP m80.
  it('the x87 stack from its top', () =>
    expect(vectors.x87.slice(0, 4).map(({ physical, value, tag }) => [physical, value, tag])).toEqual([
      [5, '00000000000000000000', 'zero'],
      [6, '3fff8000000000000000', 'valid'],
      [7, '4000c90fdaa22168c235', 'valid'],
      [0, '00000000000000000000', 'empty'],
    ]));
});

describe('registers bit by bit', () => {
  const check = (register: string, field: string, value: string, meaning: string): void =>
    it(`${register}.${field} = ${value}: ${meaning}`, () =>
      expect(bits.get(register)?.fields.find(({ name }) => name === field)).toMatchObject({ value, meaning }));
  check('MXCSR', 'RC', '1', 'down, toward −∞');
  check('MXCSR', 'IE', '1', 'on');
  check('MXCSR', 'IM', '1', 'on');
  check('MXCSR', 'FZ', '0', 'off');
  check('FCW', 'RC', '2', 'up, toward +∞');
  check('FCW', 'PC', '2', '53 bits (double)');
  check('FSW', 'TOP', '5', '');
  check('FTW', 'TAG(5)', '1', 'zero');
  check('FTW', 'TAG(7)', '0', 'a number');
  check('FTW', 'TAG(0)', '3', 'empty');
  check('CR0', 'PG', '1', 'on');
  check('CR4', 'SMEP', '1', 'on');
  check('EFER', 'SCE', '1', 'on');
  check('XCR0', 'AVX', '1', 'on');
  check('RFLAGS', 'IF', '1', 'interrupts are accepted');
  it('their values are those of the machine', () => {
    for (const [
      name,
      register,
    ] of Object.entries({ CR0: 'cr0', CR3: 'cr3', CR4: 'cr4', EFER: 'efer', RFLAGS: 'rflags', MXCSR: 'mxcsr', FCW: 'fctrl', FSW: 'fstat', FTW: 'ftag' })) // prettier-ignore
      expect([name, BigInt(`0x${bits.get(name)?.value}`)]).toEqual([name, session.readRegister(register)]);
  });
  it('a field that no step has changed is not marked', () => {
    const again = ask(step(sessionOf('_start: nop\n nop\n')), { kind: 'control' });
    expect(again.flatMap(({ fields }) => fields.filter(({ changed }) => changed))).toEqual([]);
  });
});

describe('what a person writes there', () => {
  const check = (name: string, value: string, expected: string): void =>
    it(`${name} := ${value}`, () => {
      const reply = session.edit({ kind: 'register', name, value });
      expect(reply).toEqual({ ok: true, value: expected });
      expect(session.undoEdit()).toBe(true);
      rest(session);
      expect(session.readRegister(name)).not.toBe(BigInt(`0x${expected}`));
    });
  check('ymm3', 'ab'.repeat(32), 'ab'.repeat(32));
  check('st0', '3fff8000000000000000', '3fff8000000000000000');
  // Reserved bits stay as the CPU has them.
  check('mxcsr', 'ffffffc0', '0000ffc0');
  check('fctrl', 'ffff', '00001f7f');
});
