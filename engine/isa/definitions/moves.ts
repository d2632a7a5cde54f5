import type { Width } from '../../core/bits';
import type { Instruction } from '../instruction';
import type { Sem } from '../sem';

/** Reverses the bytes of a `width`-bit value. */
function swapBytes<V>(s: Sem<V>, value: V, width: Width): V {
  let swapped = s.lit(0);
  for (let bit = 0; bit < width; bit += 8) {
    const byte = s.and(s.shrU(value, s.lit(bit)), s.lit(0xff));
    swapped = s.or(swapped, s.shl(byte, s.lit(width - 8 - bit)));
  }
  return swapped;
}

const copy = <V>(s: Sem<V>): void => s.write(0, s.read(1));
const copySigned = <V>(s: Sem<V>): void => s.write(0, s.sext(s.read(1), s.width(1)));

export const moveInstructions: readonly Instruction[] = [
  {
    mnemonic: 'mov',
    codes: /^Mov_(?!.*(Sreg|cr|dr|tr))/u,
    summary: 'Copies the source into the destination.',
    source: 'SDM Vol. 2B MOV',
    semantics: copy,
  },
  {
    mnemonic: 'movzx',
    summary: 'Copies a smaller source into a larger register and fills the upper bits with zeros.',
    source: 'SDM Vol. 2B MOVZX',
    semantics: copy,
  },
  {
    mnemonic: 'movsx',
    summary: 'Copies a smaller source into a larger register and repeats its sign bit in the upper bits.',
    source: 'SDM Vol. 2B MOVSX/MOVSXD',
    semantics: copySigned,
  },
  {
    mnemonic: 'movsxd',
    summary: 'Copies a 32-bit source into a register and repeats its sign bit in the upper bits.',
    source: 'SDM Vol. 2B MOVSX/MOVSXD',
    semantics: copySigned,
  },
  {
    mnemonic: 'movnti',
    summary: 'Copies a register to memory, asking the CPU not to keep the line in its caches.',
    source: 'SDM Vol. 2B MOVNTI',
    modeled: 'there are no caches: a plain store',
    semantics: copy,
  },
  {
    mnemonic: 'lea',
    summary: 'Computes the address of the source operand, without reading memory, and stores it in the register.',
    source: 'SDM Vol. 2A LEA',
    semantics: (s) => s.write(0, s.address(1)),
  },
  {
    mnemonic: 'movbe',
    summary: 'Copies the source into the destination with its bytes in reverse order.',
    source: 'SDM Vol. 2B MOVBE',
    semantics: (s) => s.write(0, swapBytes(s, s.read(1), s.width(0))),
  },
  {
    mnemonic: 'bswap',
    codes: /^Bswap_r(32|64)$/u,
    summary: 'Reverses the order of the bytes in a register.',
    source: 'SDM Vol. 2A BSWAP',
    semantics: (s) => s.write(0, swapBytes(s, s.read(0), s.width(0))),
  },
  {
    mnemonic: 'bswap',
    codes: /^Bswap_r16$/u,
    summary: 'Undefined with a 16-bit register: the register becomes 0.',
    source: 'SDM Vol. 2A BSWAP ("undefined"); observed on Intel and AMD processors',
    modeled: 'the manual leaves the result undefined; 0 as processors do',
    semantics: (s) => s.write(0, s.lit(0)),
  },
  {
    mnemonic: 'cbw',
    summary: 'Widens AL to AX, keeping the sign.',
    source: 'SDM Vol. 2A CBW/CWDE/CDQE',
    semantics: (s) => s.setGpr('rax', s.sext(s.gpr('rax'), 8), 16),
  },
  {
    mnemonic: 'cwde',
    summary: 'Widens AX to EAX, keeping the sign.',
    source: 'SDM Vol. 2A CBW/CWDE/CDQE',
    semantics: (s) => s.setGpr('rax', s.sext(s.gpr('rax'), 16), 32),
  },
  {
    mnemonic: 'cdqe',
    summary: 'Widens EAX to RAX, keeping the sign.',
    source: 'SDM Vol. 2A CBW/CWDE/CDQE',
    semantics: (s) => s.setGpr('rax', s.sext(s.gpr('rax'), 32)),
  },
  ...([['cwd', 16, 'AX', 'DX'], ['cdq', 32, 'EAX', 'EDX'], ['cqo', 64, 'RAX', 'RDX']] as const).map(
    ([mnemonic, width, from, to]): Instruction => ({
      mnemonic,
      summary: `Fills ${to} with the sign of ${from}, so that ${to}:${from} is ${from} widened; used before IDIV.`,
      source: 'SDM Vol. 2A CWD/CDQ/CQO',
      semantics: (s) => s.setGpr('rdx', s.shrS(s.sext(s.gpr('rax'), width), s.lit(63)), width),
    }),
  ), // prettier-ignore
  {
    mnemonic: 'xlatb',
    summary: 'Replaces AL by the byte at index AL of the table at RBX.',
    source: 'SDM Vol. 2D XLAT/XLATB',
    semantics(s) {
      const { addressWidth, sourceSegment } = s.form;
      const at = s.zext(s.add(s.gpr('rbx'), s.zext(s.gpr('rax'), 8)), addressWidth);
      s.setGpr('rax', s.load(sourceSegment, at, 8), 8);
    },
  },
];
