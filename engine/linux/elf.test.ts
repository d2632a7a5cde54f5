import { expect, it } from 'vitest';
import type { Image, Target } from '../asm/api';
import { assemble, link, writeElfExecutable } from '../asm/index';
import { loadElf } from './elf';

const source = '.globl _start\n_start: mov $60, %eax\n syscall\n.data\n.quad 5\n';
const linked = (text: string, target: Target): Image | undefined => {
  const { object } = assemble({ name: 'a.s', text }, { target });
  return object === undefined ? undefined : link([object]).image;
};
const image = linked(source, 'x86-64');
const GOOD = image === undefined ? new Uint8Array(0) : writeElfExecutable(image);
const image32 = linked('.globl _start\n_start: mov $1, %eax\n int $0x80\n.data\nd: .long 5, d\n', 'i386');
const GOOD32 = image32 === undefined ? new Uint8Array(0) : writeElfExecutable(image32);

const edited = (edits: Readonly<Record<number, number>>, from = GOOD): Uint8Array => {
  const bytes = from.slice();
  for (const [at, value] of Object.entries(edits)) bytes[Number(at)] = value;
  return bytes;
};

it.each([
  ['64', GOOD, image],
  ['32', GOOD32, image32],
] as const)('reads what the linker wrote, class %s', (_class, bytes, written) => {
  const loaded = loadElf(bytes);
  expect('image' in loaded && loaded.image.entry).toBe(written?.entry);
  expect('image' in loaded && loaded.image.target).toBe(written?.target);
  expect('image' in loaded && loaded.image.segments.map(({ address }) => address)).toEqual(
    written?.segments.map(({ address }) => address).filter((address) => address !== 0n),
  );
});

it.each([
  ['says nothing', '', undefined],
  ['wants no executable stack', '.section .note.GNU-stack, "", @progbits', undefined],
  ['wants an executable stack', '.section .note.GNU-stack, "x", @progbits', 'executable'],
] as const)('of a program that %s', (_what, note, stack) => {
  const written = linked(`${source}${note}\n`, 'x86-64');
  const loaded = loadElf(written === undefined ? new Uint8Array(0) : writeElfExecutable(written));
  expect('image' in loaded && loaded.image.stack).toBe(stack);
});
it('tells a file without PT_GNU_STACK', () => {
  // The last program header becomes PT_NULL.
  const loaded = loadElf(edited({ [64 + 56 * (GOOD[56] - 1)]: 0, [64 + 56 * (GOOD[56] - 1) + 1]: 0, [64 + 56 * (GOOD[56] - 1) + 2]: 0, [64 + 56 * (GOOD[56] - 1) + 3]: 0 })); // prettier-ignore
  expect('image' in loaded && loaded.image.stack).toBe('unstated');
});

/** Offsets: System V ABI, ELF header. */
const BAD: readonly [string, Uint8Array, RegExp][] = [
  ['nothing', new Uint8Array(0), /^the file is empty$/u],
  ['text', Uint8Array.from('#!/bin/sh\n', (c) => c.charCodeAt(0)), /^this is not an ELF file/u],
  ['a cut header', GOOD.slice(0, 40), /^the file is cut short: an ELF header has 64 bytes/u],
  ['cut program headers', GOOD.slice(0, 80), /^the file is cut short: its program headers/u],
  ['a cut segment', GOOD.slice(0, 0x1001), /^the file is cut short: a segment ends/u],
  ['class 32 of a 64-bit machine', edited({ 4: 1 }), /do not belong together/u],
  ['no class', edited({ 4: 3 }), /its class is 3/u],
  ['a cut 32-bit header', GOOD32.slice(0, 50), /^the file is cut short: an ELF header has 52 bytes/u],
  ['a cut 32-bit segment', GOOD32.slice(0, 0x1001), /^the file is cut short: a segment ends/u],
  ['class 64 of a 32-bit machine', edited({ 4: 2 }, GOOD32), /do not belong together/u],
  ['big-endian', edited({ 5: 2 }), /big-endian/u],
  ['ARM', edited({ 18: 183 }), /^this program is for another machine \(64-bit ARM\)/u],
  ['an object file', edited({ 16: 1 }), /^this is an object file/u],
  ['a core dump', edited({ 16: 4 }), /not a program/u],
  ['dynamic', edited({ 64: 3 }), /dynamically linked.*-static/u],
  ['no segments', edited({ 56: 0 }), /no program headers/u],
  ['an entry outside', edited({ 27: 0x7f }), /entry point/u],
  ['the kernel half', edited({ 87: 0xff }), /programs may not use/u],
];
it.each(BAD)('refuses %s in one sentence', (_what, bytes, sentence) => {
  const loaded = loadElf(bytes);
  expect('error' in loaded ? loaded.error : 'loaded').toMatch(sentence);
});

it('never throws, whatever is changed (seed 20250101)', () => {
  let seed = 20_250_101;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < 20_000; round++) {
    const good = round % 2 === 0 ? GOOD : GOOD32;
    const bytes = good.slice(0, random(4) === 0 ? random(good.length) : good.length);
    for (let i = random(6); i >= 0; i--) if (bytes.length > 0) bytes[random(Math.min(bytes.length, 256))] = random(256);
    const loaded = loadElf(bytes);
    expect('error' in loaded ? /^[a-z].{10,}/u.test(loaded.error) : loaded.image.segments.length > 0).toBe(true);
  }
});
