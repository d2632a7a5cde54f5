import { Code, CodeExt, CpuidFeature, EncodingKind, Instruction, Mnemonic } from 'iced-x86';
import { expect, it } from 'vitest';
import { INVALID, allCodes, codeFacts } from './code-facts';

/** What iced says of an encoding. */
function fromIced(code: Code): ReturnType<typeof codeFacts> {
  const info = CodeExt.opCode(code);
  const name = Code[code];
  const size = info.operandSize;
  const kinds: readonly EncodingKind[] = [EncodingKind.Legacy, EncodingKind.VEX];
  const facts = {
    name,
    mnemonic: Mnemonic[info.mnemonic].toLowerCase(),
    isCovered: info.isInstruction && kinds.includes(info.encoding) && !name.startsWith('VEX_KNC_'),
    vexBits: info.encoding === EncodingKind.VEX ? (info.L === 1 ? 256 : 128) : null,
    level: codeFacts(code).level,
    operandWidth: size === 16 || size === 32 || size === 64 ? size : null,
  } as const;
  info.free();
  return facts;
}

/** The psABI's list, and a few of what this lab adds to v3. */
const LEVELS = [
  ['x86-64-v1', ['X64', 'SSE', 'SSE2', 'FXSR', 'CMOV', 'FSGSBASE']],
  ['x86-64-v2', ['CMPXCHG16B', 'POPCNT', 'SSE3', 'SSSE3', 'SSE4_1', 'SSE4_2']],
  ['x86-64-v3', ['AVX', 'AVX2', 'BMI1', 'BMI2', 'F16C', 'FMA', 'LZCNT', 'MOVBE', 'XSAVE', 'AES', 'SHA', 'RDRAND']],
] as const;
it.each(LEVELS)('%s has %s', (level, features) => {
  const wrong = allCodes().filter((code) => {
    const instruction = new Instruction();
    instruction.code = code;
    const names = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]);
    instruction.free();
    const [name] = names;
    return names.length === 1 && (features as readonly string[]).includes(name) && codeFacts(code).level !== level;
  });
  expect(wrong.map((code) => Code[code])).toEqual([]);
});

it('the table says of every encoding what iced says (else: node tools/gen-code-facts.mjs)', () => {
  const codes = Object.values(Code).filter((code) => typeof code === 'number' && code !== Code.INVALID);
  expect(INVALID).toBe(Code.INVALID);
  expect(allCodes()).toEqual(codes);
  expect(allCodes().map(codeFacts)).toEqual(allCodes().map(fromIced));
});
