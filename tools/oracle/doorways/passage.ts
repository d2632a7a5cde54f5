import { GPRS } from '../../../engine/core/registers';
import type { Entry, Passage } from './doorway';

/** Stands for the process's own number, which differs from run to run. */
export const PID = 0x7069_64n;
const RAX = 0;

/** A process number that a call returned, replaced. */
export function withPid(entry: Entry, passage: Passage, pid: bigint, by: bigint): Passage {
  const returned = passage.vector === null && passage.gpr[RAX] === pid && entry.gpr[RAX] !== pid;
  return returned ? { ...passage, gpr: passage.gpr.with(RAX, by) } : passage;
}

const words = new BigUint64Array(1);
const halves = new Int32Array(words.buffer);

/** 32 bits over everything a program sees of a passage. MurmurHash3's mixing. */
export function digest(passage: Passage): number {
  let hash = 0;
  const add = (value: bigint | number): void => {
    words[0] = BigInt(value);
    for (const half of halves) {
      const k = Math.imul(half, 0xcc9e2d51);
      const h = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
      hash = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
    }
  };
  passage.gpr.forEach(add);
  for (const value of [passage.rip, passage.rflags, passage.vector ?? 256, passage.errorCode, passage.cs, passage.ss])
    add(value);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

const hex = (value: bigint | number): string => value.toString(16);

/** The state before, and what of it is another behind. */
export function passageText(entry: Entry, passage: Passage): string {
  const code = Array.from(entry.bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const before = GPRS.map((name, i) => `${name}=${hex(entry.gpr[i])}`).join(' ');
  const after = GPRS.flatMap((name, i) =>
    passage.gpr[i] === entry.gpr[i] ? [] : [`${name}=${hex(passage.gpr[i])}`],
  ).join(' ');
  const end = passage.vector === null ? 'back' : `vector ${passage.vector}(${hex(passage.errorCode)})`;
  return [
    code,
    `rip=${hex(entry.rip)} rflags=${hex(entry.rflags)} ${before}`,
    `rip=${hex(passage.rip)} rflags=${hex(passage.rflags)} cs=${hex(passage.cs)} ss=${hex(passage.ss)} ${after}`,
    end,
  ].join(' | ');
}
