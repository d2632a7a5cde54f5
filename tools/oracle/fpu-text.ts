import { FXSAVE_WRITTEN } from '../../engine/machine/fxsave';
import { FPU_IMAGE } from './fpu-values';
import { isComparedFpuByte } from './outcome';

/** The registers of an image by name, `high3` for bits 255:128 of YMM3: offset, bytes, and the value that a row leaves out. ST0 is the stack's top. */
const FIELDS: readonly (readonly [name: string, at: number, bytes: number, absent: bigint])[] = [
  ['fcw', 0, 2, 0x37fn],
  ['fsw', 2, 2, 0n],
  ['tags', 4, 1, 0n],
  ['mxcsr', 24, 4, 0x1f80n],
  ...Array.from({ length: 8 }, (_, i) => [`st${i}`, 32 + i * 16, 10, 0n] as const),
  ...Array.from({ length: 16 }, (_, i) => [`xmm${i}`, 160 + i * 16, 16, 0n] as const),
  ...Array.from({ length: 16 }, (_, i) => [`high${i}`, FXSAVE_WRITTEN + i * 16, 16, 0n] as const),
];

function read(image: Uint8Array, at: number, bytes: number): bigint {
  let value = 0n;
  for (let i = bytes - 1; i >= 0; i--) value = (value << 8n) | BigInt(image[at + i]);
  return value;
}
function write(image: Uint8Array, at: number, bytes: number, value: bigint): void {
  for (let i = 0; i < bytes; i++) image[at + i] = Number((value >> BigInt(i * 8)) & 0xffn);
}

/** What a row states of the image before the instruction; `fpu` tells that there is one. */
export function fpuBeforeText(image: Uint8Array | null): string[] {
  if (image === null) return [];
  const stated = FIELDS.map(([name, at, bytes, absent]) => ({ name, absent, value: read(image, at, bytes) }));
  const told = stated.filter(({ value, absent }) => value !== absent);
  return ['fpu', ...told.map(({ name, value }) => `${name}=${value.toString(16)}`)];
}
export function fpuAfterText(before: Uint8Array | null, after: Uint8Array | null): string[] {
  if (before === null || after === null) return [];
  return FIELDS.flatMap(([name, at, bytes]) => {
    const [was, is] = [read(before, at, bytes), read(after, at, bytes)];
    return was === is ? [] : [`${name}=${is.toString(16)}`];
  });
}

type Stated = ReadonlyMap<string, string>;
export function parseFpu(stated: Stated): Uint8Array | null {
  if (!stated.has('fpu')) return null;
  const image = new Uint8Array(FPU_IMAGE);
  for (const [name, at, bytes, absent] of FIELDS) {
    const value = stated.get(name);
    write(image, at, bytes, value === undefined ? absent : BigInt(`0x${value}`));
  }
  return image;
}
export function parseFpuAfter(before: Uint8Array | null, stated: Stated): Uint8Array | null {
  if (before === null) return null;
  const image = before.map((byte, i) => (isComparedFpuByte(i) ? byte : 0));
  for (const [name, at, bytes] of FIELDS) {
    const value = stated.get(name);
    if (value !== undefined) write(image, at, bytes, BigInt(`0x${value}`));
  }
  return image;
}
