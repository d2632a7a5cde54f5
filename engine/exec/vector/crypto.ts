/**
 * AES, carry-less multiplication and SHA on one half of 128 bits.
 * Source: SDM Vol. 2A AESENC and its kin, PCLMULQDQ; Vol. 2B SHA1RNDS4 and its kin; FIPS 197; FIPS 180-4.
 */

// ---- AES: byte i of the value is row i % 4 of column i / 4

const double = (value: number): number => ((value << 1) ^ ((value & 0x80) === 0 ? 0 : 0x11b)) & 0xff;
function product(a: number, b: number): number {
  let [sum, power] = [0, a];
  for (let rest = b; rest !== 0; rest >>= 1) {
    if ((rest & 1) !== 0) sum ^= power;
    power = double(power);
  }
  return sum;
}

/** Inverses in GF(2^8) under the affine map of FIPS 197 §5.1.1, and the way back. */
function substitutions(): { readonly forward: Uint8Array; readonly inverse: Uint8Array } {
  const forward = new Uint8Array(256);
  const inverse = new Uint8Array(256);
  for (let value = 0; value < 256; value++) {
    let reciprocal = value;
    // value^254
    for (let i = 0; i < 6; i++) reciprocal = product(product(reciprocal, reciprocal), value);
    reciprocal = product(reciprocal, reciprocal);
    let mapped = 0x63;
    for (let turn = 0; turn < 5; turn++) mapped ^= ((reciprocal << turn) | (reciprocal >> (8 - turn))) & 0xff;
    forward[value] = mapped;
    inverse[mapped] = value;
  }
  return { forward, inverse };
}
let boxes: ReturnType<typeof substitutions> | undefined;
const sBox = (): ReturnType<typeof substitutions> => (boxes ??= substitutions());

const bytesOf = (value: bigint): Uint8Array => Uint8Array.from({ length: 16 }, (_, i) => Number((value >> BigInt(i * 8)) & 0xffn)); // prettier-ignore
const fromBytes = (bytes: ArrayLike<number>): bigint => {
  let value = 0n;
  for (let i = 15; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]);
  return value;
};

/** Row r moves left by r columns, or right on the way back. */
const shiftRows = (state: Uint8Array, direction: 1 | -1): Uint8Array =>
  state.map((_, i) => state[(i + direction * (i % 4) * 4 + 16) % 16]);
const mixColumns = (state: Uint8Array, factors: readonly number[]): Uint8Array =>
  state.map((_, i) => {
    const column = i - (i % 4);
    return [0, 1, 2, 3].reduce((sum, k) => sum ^ product(state[column + ((i + k) % 4)], factors[k]), 0);
  });
const MIX = [2, 3, 1, 1];
const UNMIX = [14, 11, 13, 9];

function encrypt(state: bigint, key: bigint, isLast: boolean): bigint {
  const substituted = shiftRows(bytesOf(state), 1).map((byte) => sBox().forward[byte]);
  return fromBytes(isLast ? substituted : mixColumns(substituted, MIX)) ^ key;
}
function decrypt(state: bigint, key: bigint, isLast: boolean): bigint {
  const substituted = shiftRows(bytesOf(state), -1).map((byte) => sBox().inverse[byte]);
  return fromBytes(isLast ? substituted : mixColumns(substituted, UNMIX)) ^ key;
}
const inverseMix = (state: bigint): bigint => fromBytes(mixColumns(bytesOf(state), UNMIX));

/** SubWord of doublewords 1 and 3, plain and rotated with the round constant. */
function keyAssist(value: bigint, constant: number): bigint {
  const substituted = bytesOf(value).map((byte) => sBox().forward[byte]);
  const word = (at: number): number[] => [0, 1, 2, 3].map((i) => substituted[at + i]);
  const rotated = (at: number): number[] => [1, 2, 3, 0].map((i, place) => substituted[at + i] ^ (place === 0 ? constant : 0)); // prettier-ignore
  return fromBytes([...word(4), ...rotated(4), ...word(12), ...rotated(12)]);
}

// ---- carry-less multiplication

const QUAD = 0xffff_ffff_ffff_ffffn;
function carrylessMultiply(a: bigint, b: bigint, control: number): bigint {
  let power = (control & 1) === 0 ? a & QUAD : a >> 64n;
  let sum = 0n;
  for (let rest = (control & 0x10) === 0 ? b & QUAD : b >> 64n; rest !== 0n; rest >>= 1n) {
    if ((rest & 1n) !== 0n) sum ^= power;
    power <<= 1n;
  }
  return sum;
}

// ---- SHA: words from the highest doubleword down, as the manual's operation sections name them

const word = (value: bigint, index: number): number => Number((value >> BigInt((3 - index) * 32)) & 0xffff_ffffn) | 0;
const joined = (words: readonly number[]): bigint => words.reduce((all, each) => (all << 32n) | BigInt(each >>> 0), 0n);
const left = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
const right = (value: number, by: number): number => left(value, 32 - by);

const choose = (b: number, c: number, d: number): number => (b & c) ^ (~b & d);
const majority = (b: number, c: number, d: number): number => (b & c) ^ (b & d) ^ (c & d);
const parity = (b: number, c: number, d: number): number => b ^ c ^ d;
const SHA1 = [
  { of: choose, constant: 0x5a82_7999 },
  { of: parity, constant: 0x6ed9_eba1 },
  { of: majority, constant: 0x8f1b_bcdc },
  { of: parity, constant: 0xca62_c1d6 },
] as const;

function sha1Rounds(state: bigint, message: bigint, control: number): bigint {
  const { of, constant } = SHA1[control & 3];
  let [a, b, c, d] = [0, 1, 2, 3].map((i) => word(state, i));
  // The first word has E in it already.
  let e = 0;
  for (let i = 0; i < 4; i++) {
    const next = (of(b, c, d) + left(a, 5) + word(message, i) + e + constant) | 0;
    [a, b, c, d, e] = [next, a, left(b, 30), c, d];
  }
  return joined([a, b, c, d]);
}
const sha1NextE = (a: bigint, b: bigint): bigint => {
  const words = [0, 1, 2, 3].map((i) => word(b, i));
  return joined(words.with(0, words[0] + left(word(a, 0), 30)));
};
function sha1Message1(a: bigint, b: bigint): bigint {
  const w = [0, 1, 2, 3].map((i) => word(a, i)).concat(word(b, 0), word(b, 1));
  return joined([0, 1, 2, 3].map((i) => w[i + 2] ^ w[i]));
}
function sha1Message2(a: bigint, b: bigint): bigint {
  const w = [1, 2, 3].map((i) => word(b, i));
  const first = left(word(a, 0) ^ w[0], 1);
  return joined([first, left(word(a, 1) ^ w[1], 1), left(word(a, 2) ^ w[2], 1), left(word(a, 3) ^ first, 1)]);
}

const bigSigma0 = (x: number): number => right(x, 2) ^ right(x, 13) ^ right(x, 22);
const bigSigma1 = (x: number): number => right(x, 6) ^ right(x, 11) ^ right(x, 25);
const sigma0 = (x: number): number => right(x, 7) ^ right(x, 18) ^ (x >>> 3);
const sigma1 = (x: number): number => right(x, 17) ^ right(x, 19) ^ (x >>> 10);

/** C, D, G, H in `a`; A, B, E, F in `b`; the two words with their constants low in `keys`. */
function sha256Rounds(old: bigint, state: bigint, keys: bigint): bigint {
  let [a, b, e, f] = [0, 1, 2, 3].map((i) => word(state, i));
  let [c, d, g, h] = [0, 1, 2, 3].map((i) => word(old, i));
  for (const key of [word(keys, 3), word(keys, 2)]) {
    const first = (choose(e, f, g) + bigSigma1(e) + key + h) | 0;
    const second = (majority(a, b, c) + bigSigma0(a)) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (first + d) | 0, e, f, g];
  }
  return joined([a, b, e, f]);
}
function sha256Message1(a: bigint, b: bigint): bigint {
  const w = [3, 2, 1, 0].map((i) => word(a, i)).concat(word(b, 3));
  return joined([3, 2, 1, 0].map((i) => w[i] + sigma0(w[i + 1])));
}
function sha256Message2(a: bigint, b: bigint): bigint {
  const w16 = (word(a, 3) + sigma1(word(b, 1))) | 0;
  const w17 = (word(a, 2) + sigma1(word(b, 0))) | 0;
  return joined([word(a, 0) + sigma1(w17), word(a, 1) + sigma1(w16), w17, w16]);
}

export const cryptoHelpers = {
  carrylessMultiply: ([a, b], control) => carrylessMultiply(a, b, control),
  aesEncrypt: ([a, b]) => encrypt(a, b, false),
  aesEncryptLast: ([a, b]) => encrypt(a, b, true),
  aesDecrypt: ([a, b]) => decrypt(a, b, false),
  aesDecryptLast: ([a, b]) => decrypt(a, b, true),
  aesInverseMix: ([a]) => inverseMix(a),
  aesKeyAssist: ([a], control) => keyAssist(a, control),
  sha1Rounds: ([a, b], control) => sha1Rounds(a, b, control),
  sha1NextE: ([a, b]) => sha1NextE(a, b),
  sha1Message1: ([a, b]) => sha1Message1(a, b),
  sha1Message2: ([a, b]) => sha1Message2(a, b),
  sha256Rounds: ([a, b, c]) => sha256Rounds(a, b, c),
  sha256Message1: ([a, b]) => sha256Message1(a, b),
  sha256Message2: ([a, b]) => sha256Message2(a, b),
} satisfies Record<string, (operands: readonly bigint[], control: number) => bigint>;
