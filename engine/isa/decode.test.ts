import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import type { Form, Operand } from './form';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text.split(' ').map((byte) => Number.parseInt(byte, 16)));

/** A form in one line: mnemonic, operand and address size, prefixes, operands with width and access. */
function lineOf(form: Form): string {
  const { mnemonic, operandWidth, addressWidth, repeat, lock, sourceSegment, operands } = form;
  const prefixes = [repeat, lock ? 'lock' : null, sourceSegment === 'ds' ? null : sourceSegment].filter(Boolean);
  return [`${mnemonic} o${operandWidth} a${addressWidth}`, ...prefixes, ...operands.map(operandText)].join(' ');
}
const ACCESS = { read: 'r', write: 'w', readwrite: 'rw', none: '-' };
function operandText(operand: Operand): string {
  const tail = `:${operand.width}${ACCESS[operand.access]}`;
  switch (operand.kind) {
    case 'register':
      return `${operand.high ? 'h' : 'r'}${operand.index}${tail}`;
    case 'memory': {
      const { vsib } = operand;
      const register = vsib === undefined ? `r${operand.index}` : `v${vsib.index}:${vsib.width}`;
      const index = operand.index === null && vsib === undefined ? '' : `+${register}*${operand.scale}`;
      const base = operand.base === null ? '' : operand.base === 'rip' ? 'rip' : `r${operand.base}`;
      return `${operand.segment}[${base}${index}+${BigInt.asIntN(64, operand.displacement)}]${tail}`;
    }
    case 'immediate':
      return `$${operand.value.toString(16)}${tail}`;
    case 'branch':
      return `.${operand.offset}${tail}`;
    case 'far':
      return `${operand.selector}:${operand.offset}${tail}`;
    case 'segment':
      return operand.name + tail;
    case 'control':
    case 'debug':
      return `${operand.kind}${operand.index}${tail}`;
    case 'xmm':
    case 'ymm':
    case 'mm':
    case 'st':
      return `${operand.kind}${operand.index}${tail}`;
    case 'other':
      return operand.name + tail;
  }
}

/** Expected by hand from SDM Vol. 2A chapter 2; every encoding also checked with `objdump -d -M intel`. */
const FORMS: readonly (readonly [bytes: string, expected: string, mode?: 16 | 32 | 64])[] = [
  ['48 01 d8', 'add o64 a64 r0:64rw r3:64r'],
  ['c5 f4 58 c2', 'vaddps o32 a64 ymm0:256w ymm1:256r ymm2:256r'],
  ['c5 f0 58 07', 'vaddps o32 a64 xmm0:128w xmm1:128r ds[r7+0]:128r'],
  ['c4 e2 71 90 04 9f', 'vpgatherdd o32 a64 xmm0:128rw ds[r7+v3:128*4+0]:32r xmm1:128rw'],
  ['c4 e2 f5 91 04 1f', 'vpgatherqq o32 a64 ymm0:256rw ds[r7+v3:256*1+0]:64r ymm1:256rw'],
  ['00 e0', 'add o32 a64 r0:8rw h0:8r'],
  ['40 00 e0', 'add o32 a64 r0:8rw r4:8r'],
  ['66 01 d8', 'add o16 a64 r0:16rw r3:16r'],
  ['31 c0', 'xor o32 a64 r0:32w r0:32-'],
  ['48 83 c0 ff', 'add o64 a64 r0:64rw $ffffffffffffffff:64r'],
  ['83 c0 ff', 'add o32 a64 r0:32rw $ffffffff:32r'],
  ['48 c7 c0 00 00 00 80', 'mov o64 a64 r0:64w $ffffffff80000000:64r'],
  ['48 8b 05 f0 ff ff ff', 'mov o64 a64 r0:64w ds[rip+-16]:64r'],
  ['48 8b 04 25 f0 ff ff ff', 'mov o64 a64 r0:64w ds[+-16]:64r'],
  ['48 8b 45 f8', 'mov o64 a64 r0:64w ss[r5+-8]:64r'],
  ['3e 48 8b 45 f8', 'mov o64 a64 r0:64w ss[r5+-8]:64r'],
  ['49 8b 45 f8', 'mov o64 a64 r0:64w ds[r13+-8]:64r'],
  ['65 48 8b 04 25 28 00 00 00', 'mov o64 a64 gs r0:64w gs[+40]:64r'],
  ['67 8b 04 08', 'mov o32 a32 r0:32w ds[r0+r1*1+0]:32r'],
  ['48 a1 88 77 66 55 44 33 22 11', 'mov o64 a64 r0:64w ds[+1234605616436508552]:64r'],
  ['ff 14 c5 00 00 00 81', 'call o64 a64 ds[+r0*8+-2130706432]:64r'],
  ['8d 04 08', 'lea o32 a64 r0:32w ds[r0+r1*1+0]:0-'],
  ['0f a3 08', 'bt o32 a64 ds[r0+0]:32r r1:32r'],
  ['0f ab 08', 'bts o32 a64 ds[r0+0]:32rw r1:32r'],
  ['48 0f c7 08', 'cmpxchg16b o64 a64 ds[r0+0]:128rw'],
  ['f3 48 a5', 'movsq o64 a64 rep es[r7+0]:64w ds[r6+0]:64r'],
  ['f2 ae', 'scasb o32 a64 repne r0:8r es[r7+0]:8r'],
  ['65 a4', 'movsb o32 a64 gs es[r7+0]:8w gs[r6+0]:8r'],
  ['2e a4', 'movsb o32 a64 es[r7+0]:8w ds[r6+0]:8r'],
  ['67 f3 aa', 'stosb o32 a32 rep es[r7+0]:8w r0:8r'],
  ['64 d7', 'xlatb o32 a64 fs'],
  ['f3 c3', 'ret o64 a64'],
  ['f0 48 01 18', 'add o64 a64 lock ds[r0+0]:64rw r3:64r'],
  ['50', 'push o64 a64 r0:64r'],
  ['66 50', 'push o16 a64 r0:16r'],
  ['6a ff', 'push o64 a64 $ffffffffffffffff:64r'],
  ['c8 10 00 02', 'enter o64 a64 $10:16r $2:8r'],
  ['e8 fb ff ff ff', 'call o64 a64 .-5:64-'],
  ['67 e3 fe', 'jecxz o64 a32 .-2:64-'],
  ['0f 1f 44 00 00', 'nop o32 a64 ds[r0+r0*1+0]:32-'],
  ['0f 22 d8', 'mov o32 a64 control3:64w r0:64r'],
  ['8e e8', 'mov o32 a64 gs:16w r0:32r'],
  ['0f 58 c1', 'addps o32 a64 xmm0:128rw xmm1:128r'],
  ['0f 7f 4d 08', 'movq o32 a64 ss[r5+8]:64w mm1:64r'],
  ['d8 c3', 'fadd o32 a64 st0:80rw st3:80r'],
  ['eb fe', 'jmp o32 a32 .-2:32-', 32],
  ['8b 04 24', 'mov o32 a32 r0:32w ss[r4+0]:32r', 32],
  ['36 8b 00', 'mov o32 a32 ss r0:32w ss[r0+0]:32r', 32],
  ['67 8b 07', 'mov o32 a16 r0:32w ds[r3+0]:32r', 32],
  ['ea 10 00 00 00 33 00', 'jmp o32 a32 51:16:32r', 32],
  ['90 90', 'nop o16 a16', 16],
];

it.each([
  ['f3 0f bc c1', 'tzcnt', 'bsf', 'bsf'],
  ['f3 0f bd c1', 'lzcnt', 'bsr', 'bsr'],
  ['f3 0f b8 c1', 'popcnt', 'popcnt', 'invalid'],
  ['c5 f4 58 c2', 'vaddps', 'invalid', 'invalid'],
  ['0f 38 f0 07', 'movbe', 'invalid', 'invalid'],
  ['0f 01 d0', 'xgetbv', 'invalid', 'invalid'],
  ['66 0f 38 dc c1', 'aesenc', 'invalid', 'invalid'],
  ['48 0f c7 0f', 'cmpxchg16b', 'cmpxchg16b', 'invalid'],
  ['0f 58 c1', 'addps', 'addps', 'addps'],
])('%s is %s, %s or %s on CPUs of x86-64-v3, v2 and v1', (bytes, ...expected) => {
  const code = Uint8Array.from(bytes.split(' '), (byte) => Number.parseInt(byte, 16));
  const levels = (['x86-64-v3', 'x86-64-v2', 'x86-64-v1'] as const).map((level) => {
    const form = decode(code, 64, 64, level);
    return typeof form === 'string' ? form : form.mnemonic;
  });
  expect(levels).toEqual(expected);
});

describe('decode', () => {
  it.each(FORMS.map(([bytes, expected, mode]) => ({ bytes, expected, mode: mode ?? 64 })))(
    '$bytes',
    ({ bytes, expected, mode }) => {
      const form = decode(bytesOf(bytes), mode);
      expect(typeof form === 'string' ? form : lineOf(form)).toBe(expected);
    },
  );

  it.each([
    ['0f 0b ff', 'ud2 o32 a64'],
    ['48', 'incomplete'],
    ['48 8b', 'incomplete'],
    ['e8 00 00 00', 'incomplete'],
    ['06 00', 'invalid'],
    ['0f ff', 'incomplete'],
    // LOCK is only for certain instructions, and only with a memory destination. SDM Vol. 2A LOCK.
    ['f0 48 01 d8', 'invalid'],
    ['f0 48 8b 00', 'invalid'],
    [`${'66 '.repeat(14)}90`, 'nop o16 a64'],
    [`${'66 '.repeat(15)}90`, 'tooLong'],
    ['66 '.repeat(14).trim(), 'incomplete'],
  ])('failure or not: %s', (bytes, expected) => {
    const form = decode(bytesOf(bytes), 64);
    expect(typeof form === 'string' ? form : lineOf(form)).toBe(expected);
  });

  it('gives the same form wherever the bytes lie in a buffer', () => {
    const code = bytesOf('90 48 8b 05 f0 ff ff ff 90');
    expect(decode(code.subarray(1), 64)).toEqual(decode(bytesOf('48 8b 05 f0 ff ff ff'), 64));
  });
});
