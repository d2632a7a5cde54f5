import { Code, CodeExt, EncodingKind, Mnemonic } from 'iced-x86';
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
    operandWidth: size === 16 || size === 32 || size === 64 ? size : null,
  } as const;
  info.free();
  return facts;
}

it('the table says of every encoding what iced says (else: node tools/gen-code-facts.mjs)', () => {
  const codes = Object.values(Code).filter((code) => typeof code === 'number' && code !== Code.INVALID);
  expect(INVALID).toBe(Code.INVALID);
  expect(allCodes()).toEqual(codes);
  expect(allCodes().map(codeFacts)).toEqual(allCodes().map(fromIced));
});
