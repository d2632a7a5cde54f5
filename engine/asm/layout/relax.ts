import { constantOf, linear, type Bound, type Sym } from './symbols';
import type { Frag, Section, Tail } from './frag';

/** Largest section this assembler makes; beyond it the source is a mistake. */
export const SECTION_LIMIT = 64 * 1024 * 1024;

/** Largest section without bytes. */
export const ROOM_LIMIT = 2 ** 30;

/** What relaxation could not settle, with the place to blame. */
export interface RelaxProblem {
  readonly reason: 'org-backwards' | 'count' | 'too-large' | 'unsettled';
  readonly tail: Tail;
}

const padding = (address: number, alignment: number): number => (alignment - (address % alignment)) % alignment;

const alignSize = (address: number, tail: Tail & { kind: 'align' }): number => {
  const size = padding(address, tail.alignment);
  return tail.max !== 0 && size > tail.max ? 0 : size;
};

/** Sizes after the fixed part: short branches have one displacement byte (their opcode byte is in the fixed part). */
function branchSize(tail: Tail & { kind: 'branch' }): number {
  return tail.long ? tail.displacementBytes + (tail.conditional ? 1 : 0) : 1;
}

export function tailSize(frag: Frag): number {
  const { tail } = frag;
  switch (tail.kind) {
    case 'none':
      return 0;
    case 'branch':
      return branchSize(tail);
    case 'align':
      return alignSize(frag.address + frag.length, tail) + (tail.extra ?? 0);
    case 'org':
    case 'space':
    case 'leb128':
      return tail.size;
  }
}

/** Nothing is between the jump and the label, although `@PLT` is written. */
export const goesThere = ({ binding, type }: Sym, modifier: string): boolean =>
  modifier === 'PLT' && binding === 'local' && type !== 'ifunc';

/** Whether a short branch may reach: same section and not weak, for weak symbols may be replaced by the linker. */
function mayBeShort(tail: Tail & { kind: 'branch' }, section: Section): boolean {
  const target = linear(tail.target, false);
  if ('problem' in target || target.plus?.frag === undefined || target.minus !== undefined) return false;
  if (target.modifier !== undefined && !goesThere(target.plus, target.modifier)) return false;
  return target.plus.frag.section === section && target.plus.binding !== 'weak';
}

/** First guess of every address, branches short. */
function estimate(section: Section): void {
  let address = 0;
  let region = 0;
  for (const frag of section.frags) {
    frag.region = region;
    frag.marker = false;
    frag.address = address;
    address += frag.length;
    const { tail } = frag;
    if (tail.kind === 'branch') tail.long = tail.long || !mayBeShort(tail, section);
    if (tail.kind === 'align' || tail.kind === 'org') region += 1;
    address += tailSize(frag);
  }
}

/** Bytes a branch must grow by. The rule about targets not yet moved in this pass is GNU as's (write.c, relax_frag). */
function branchGrowth(frag: Frag, tail: Tail & { kind: 'branch' }, stretch: number): number {
  if (tail.long) return 0;
  const target = linear(tail.target, false);
  if ('problem' in target || target.plus?.frag === undefined) return 0;
  const { frag: there, offset } = target.plus;
  let aim = there.address + offset + Number(target.constant);
  if (stretch !== 0 && there.marker !== frag.marker) {
    if (stretch < 0 || there.region === frag.region) aim += stretch;
    else if (aim < frag.address + frag.length) return 0;
  }
  const reach = aim - frag.address - frag.length - 1;
  if (reach >= -128 && reach <= 127) return 0;
  const before = branchSize(tail);
  tail.long = true;
  return branchSize(tail) - before;
}

/** A place in this very section, or a constant, as an offset from the section's start. */
function offsetOf(bound: Bound, section: Section): number | undefined {
  const value = linear(bound, true);
  if ('problem' in value || value.minus !== undefined) return undefined;
  if (value.plus === undefined) return Number(value.constant);
  if (value.plus.frag?.section !== section) return undefined;
  return value.plus.frag.address + value.plus.offset + Number(value.constant);
}

const unitSize = (unit: (Tail & { kind: 'space' })['unit']): number => ('bits' in unit ? 1 : unit.length);

export function lebSize(value: bigint, signed: boolean): number {
  return lebBytes(value, signed).length;
}

export function lebBytes(value: bigint, signed: boolean): number[] {
  const bytes: number[] = [];
  let rest = signed || value >= 0n ? value : BigInt.asUintN(64, value);
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const done = signed ? (rest === 0n && byte < 64) || (rest === -1n && byte >= 64) : rest === 0n;
    bytes.push(done ? byte : byte | 0x80);
    if (done) return bytes;
  }
}

function growthOf(frag: Frag, was: number, stretch: number, section: Section, pass: Pass): number {
  const { tail } = frag;
  switch (tail.kind) {
    case 'none':
      return 0;
    case 'branch':
      return branchGrowth(frag, tail, stretch);
    case 'align': {
      const growth = alignSize(frag.address + frag.length, tail) - alignSize(was + frag.length, tail);
      if (growth >= 0 || !pass.swing.isSure) return growth;
      tail.extra = (tail.extra ?? 0) + tail.alignment;
      return growth + tail.alignment;
    }
    case 'org': {
      const target = offsetOf(tail.target, section);
      return resize(tail, Math.max(0, (target ?? 0) - frag.address - frag.length));
    }
    case 'space': {
      const count = constantOf(tail.count, true);
      return resize(tail, count === undefined ? 0 : Math.max(0, Number(count)) * unitSize(tail.unit));
    }
    case 'leb128': {
      const value = constantOf(tail.value, true);
      const size = value === undefined ? 1 : lebSize(value, tail.signed);
      return resize(tail, pass.mayShrink ? size : Math.max(tail.size, size));
    }
  }
}

function resize(tail: { size: number }, wanted: number): number {
  const size = Math.min(wanted, SECTION_LIMIT + 1);
  const growth = size - tail.size;
  tail.size = size;
  return growth;
}

const PASSES = 400;
/** Numbers grow only from this pass on. */
const SETTLING = 100;

interface Pass {
  readonly mayShrink: boolean;
  /** Whether a LEB128 and an alignment behind it have answered each other for some passes. */
  readonly swing: Swing;
}

/** Tells such a swing as GNU as does (write.c, relax_segment, rs_leb128_fudge). */
class Swing {
  private count = 0;
  private changed = 0;

  get isSure(): boolean {
    return this.changed % 2 === 1 && this.count >= 2;
  }

  /** A frag has changed its size. */
  grew(kind: Tail['kind'], stretch: number): void {
    if (kind === 'leb128') this.changed++;
    else if (kind === 'align' && this.changed % 2 === 1 && stretch === 0) this.changed++;
    else this.count = this.changed = 0;
  }

  passEnds(stretch: number): void {
    const isOn = stretch === 0 && this.changed > 0 && this.changed % 2 === 0;
    this.count = isOn ? this.count + 1 : 0;
    if (!isOn) this.changed = 0;
  }
}

/**
 * Gives every frag its address and every branch its size, sequentially with a running stretch as GNU as does: plain
 * recomputation would give other, sometimes larger, code around `.p2align n,,max`.
 */
export function relax(section: Section, mayShrink = true): readonly RelaxProblem[] {
  estimate(section);
  const swing = new Swing();
  let pass = 0;
  for (; pass < PASSES; pass++) {
    let stretch = 0;
    let stretched = false;
    const step: Pass = { mayShrink: mayShrink && pass < SETTLING, swing };
    for (const frag of section.frags) {
      frag.marker = !frag.marker;
      const was = frag.address;
      frag.address += stretch;
      const growth = growthOf(frag, was, stretch, section, step);
      if (growth !== 0) {
        stretch += growth;
        swing.grew(frag.tail.kind, stretch);
        stretched = true;
      }
    }
    swing.passEnds(stretch);
    if (!stretched) break;
  }
  const last = section.frags.at(-1)!;
  section.size = last.address + last.length;
  return problems(section, pass === PASSES);
}

function problems(section: Section, unsettled: boolean): RelaxProblem[] {
  const found: RelaxProblem[] = [];
  for (const frag of section.frags) {
    const { tail } = frag;
    if (tail.kind === 'org') {
      const target = offsetOf(tail.target, section);
      if (target === undefined) found.push({ reason: 'count', tail });
      else if (target < frag.address + frag.length) found.push({ reason: 'org-backwards', tail });
      else if (target > SECTION_LIMIT) found.push({ reason: 'too-large', tail });
    }
    if (tail.kind === 'space') {
      const count = constantOf(tail.count, true);
      if (count === undefined || count < 0n) found.push({ reason: 'count', tail });
      else if (Number(count) * unitSize(tail.unit) > SECTION_LIMIT) found.push({ reason: 'too-large', tail });
    }
    if (tail.kind === 'leb128' && constantOf(tail.value, true) === undefined) found.push({ reason: 'count', tail });
    if (unsettled && found.length === 0 && tail.kind === 'space') found.push({ reason: 'unsettled', tail });
  }
  return found;
}
