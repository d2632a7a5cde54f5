import type { Instruction } from '../instruction';
import type { VectorHelper } from '../vector-sem';
import { binary, immediate, unary, vectorInstruction as legacy, vectorPair as define } from './vector-access';

const AES: readonly (readonly [mnemonic: string, helper: VectorHelper, words: string])[] = [
  ['aesenc', 'aesEncrypt', 'One round of AES encryption of the first source, with the round key in the last.'],
  ['aesenclast', 'aesEncryptLast', 'The last round of AES encryption, which mixes no columns.'],
  ['aesdec', 'aesDecrypt', 'One round of AES decryption (the equivalent inverse cipher).'],
  ['aesdeclast', 'aesDecryptLast', 'The last round of AES decryption, which mixes no columns.'],
];
const SHA: readonly (readonly [mnemonic: string, helper: VectorHelper, words: string])[] = [
  ['sha1nexte', 'sha1NextE', 'Takes E for the next four rounds of SHA-1 into the message.'],
  ['sha1msg1', 'sha1Message1', 'First half of the next four words of the SHA-1 message schedule.'],
  ['sha1msg2', 'sha1Message2', 'Second half of the next four words of the SHA-1 message schedule.'],
  ['sha256msg1', 'sha256Message1', 'First half of the next four words of the SHA-256 message schedule.'],
  ['sha256msg2', 'sha256Message2', 'Second half of the next four words of the SHA-256 message schedule.'],
];

/** AES, carry-less multiplication, SHA. That AMD processors take SHA operands at any address is observed. */
export const cryptoInstructions: readonly Instruction[] = [
  ...AES.flatMap(([mnemonic, helper, words]) =>
    define(mnemonic, words, `Vol. 2A ${mnemonic.toUpperCase()}`, (s) =>
      binary(s, (a, b) => s.x.helper(helper, [a, b], 0)),
    ),
  ),
  ...define('aesimc', 'Mixes the columns of a round key backwards, for decryption.', 'Vol. 2A AESIMC', (s) =>
    unary(s, (a) => s.x.helper('aesInverseMix', [a], 0)),
  ),
  ...define('aeskeygenassist', 'Helps to expand an AES key: substituted and rotated words.', 'Vol. 2A AESKEYGENASSIST', (s) =>
    unary(s, (a) => s.x.helper('aesKeyAssist', [a], immediate(s))),
  ), // prettier-ignore
  ...define('pclmulqdq', 'Multiplies one quadword of each source without carries.', 'Vol. 2B PCLMULQDQ', (s) =>
    binary(s, (a, b) => s.x.helper('carrylessMultiply', [a, b], immediate(s))),
  ),
  legacy('sha1rnds4', 'Four rounds of SHA-1, with the function that the immediate names.', 'Vol. 2B SHA1RNDS4', (s) =>
    binary(s, (a, b) => s.x.helper('sha1Rounds', [a, b], immediate(s)), 'intelOnly'),
  ),
  legacy('sha256rnds2', 'Two rounds of SHA-256, with the words in XMM0.', 'Vol. 2B SHA256RNDS2', (s) =>
    binary(s, (a, b) => s.x.helper('sha256Rounds', [a, b, s.x.xmm(0)], 0), 'intelOnly'),
  ),
  ...SHA.map(([mnemonic, helper, words]) =>
    legacy(mnemonic, words, `Vol. 2B ${mnemonic.toUpperCase()}`, (s) =>
      binary(s, (a, b) => s.x.helper(helper, [a, b], 0), 'intelOnly'),
    ),
  ),
];
