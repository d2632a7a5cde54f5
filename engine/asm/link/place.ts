import { gapFill } from '../layout/nops';
import type { Diagnostic, LinkOptions, ObjectFile, ObjectSection, SectionFlags, Span, Target } from '../api';

/** Pieces of one name, from all objects, one after the other. */
export interface OutputSection {
  readonly name: string;
  flags: SectionFlags;
  nobits: boolean;
  align: number;
  size: number;
  address: bigint;
  readonly placed: boolean;
  bytes: Uint8Array;
  readonly pieces: { readonly object: ObjectFile; readonly section: ObjectSection; offset: number }[];
  /** Room for common symbols and the GOT, after the pieces. */
  readonly extras: { readonly name: string; readonly offset: number }[];
}

export const PAGE = 0x1000n;
export const DEFAULT_BASE: Readonly<Record<Target, bigint>> = { 'x86-64': 0x401000n, i386: 0x8049000n };
const TOTAL_LIMIT = 256 * 1024 * 1024;

export const alignUp = (value: bigint, align: bigint): bigint => ((value + align - 1n) / align) * align;

/** GNU ld gathers `.text.main` into `.text`, and so on. */
function outputName(name: string, options: LinkOptions): string {
  if (options.placement !== undefined && Object.hasOwn(options.placement, name)) return name;
  return /^\.(text|rodata|data|bss)(?=\.)/.exec(name)?.[0] ?? name;
}

const rank = (section: OutputSection): number => {
  if (section.flags.exec) return 0;
  if (!section.flags.write) return 1;
  return section.nobits ? 3 : 2;
};

const known = (name: string): number => {
  const at = ['.init', '.text', '.fini', '.rodata', '.data', '.got', '.bss'].indexOf(name);
  return at < 0 ? 9 : at;
};

/** Gathers pieces by name, in GNU ld's order: code, read-only data, data, zeroed data. */
export function gatherSections(objects: readonly ObjectFile[], options: LinkOptions): OutputSection[] {
  const byName = new Map<string, OutputSection>();
  const kept = new Map<string, ObjectFile>();
  for (const object of objects) {
    for (const section of object.sections) {
      if (isDuplicate(object, section, kept)) continue;
      if (!section.flags.alloc || (section.size === 0 && section.relocations.length === 0)) continue;
      const name = outputName(section.name, options);
      const output = byName.get(name) ?? newSection(name, section.flags, options);
      byName.set(name, output);
      output.flags = {
        alloc: true,
        write: output.flags.write || section.flags.write,
        exec: output.flags.exec || section.flags.exec,
      };
      output.nobits &&= section.kind === 'nobits';
      output.align = Math.max(output.align, section.align);
      const offset = Math.ceil(output.size / section.align) * section.align;
      output.pieces.push({ object, section, offset });
      output.size = offset + section.size;
    }
  }
  return [...byName.values()];
}

/** Of several COMDAT groups of one signature, the first file's is kept. */
function isDuplicate(object: ObjectFile, { group }: ObjectSection, kept: Map<string, ObjectFile>): boolean {
  if (group?.comdat !== true) return false;
  const first = kept.get(group.signature);
  if (first === undefined) kept.set(group.signature, object);
  return first !== undefined && first !== object;
}

export function newSection(name: string, flags: SectionFlags, options: LinkOptions): OutputSection {
  const placed = options.placement !== undefined && Object.hasOwn(options.placement, name);
  return {
    name,
    flags,
    nobits: true,
    align: 1,
    size: 0,
    address: 0n,
    placed,
    bytes: new Uint8Array(0),
    pieces: [],
    extras: [],
  };
}

/** Gives every section its address and its bytes (not yet relocated). The list comes back sorted by address. */
export function placeSections(
  sections: readonly OutputSection[],
  options: LinkOptions,
  report: (diagnostic: Diagnostic) => void,
  target: Target,
): OutputSection[] {
  const order = sections.toSorted((a, b) => rank(a) - rank(b) || known(a.name) - known(b.name));
  const total = order.reduce((sum, section) => sum + section.size, 0);
  if (total > TOTAL_LIMIT) {
    report({ severity: 'error', message: 'The program is larger than 256 MiB.', span: spanOf(order[0]) });
    return [];
  }
  const text = options.placement?.['.text'];
  let cursor = options.base ?? text ?? DEFAULT_BASE[target];
  let before: OutputSection | undefined;
  for (const section of order) {
    if (section.placed) section.address = options.placement![section.name]!;
    else {
      const split = before !== undefined && !sameRights(before.flags, section.flags);
      cursor = alignUp(cursor, split ? PAGE : 1n);
      cursor = alignUp(cursor, BigInt(section.align));
      section.address = cursor;
      before = section;
    }
    if (!section.placed || (section.name === '.text' && options.base === undefined)) {
      cursor = section.address + BigInt(section.size);
      before = section;
    }
    fillBytes(section, target);
  }
  const sorted = order.toSorted((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  reportOverlaps(sorted, report);
  return sorted;
}

export const sameRights = (a: SectionFlags, b: SectionFlags): boolean => a.write === b.write && a.exec === b.exec;

function fillBytes(section: OutputSection, target: Target): void {
  if (section.nobits) return;
  section.bytes = new Uint8Array(section.size);
  let end = 0;
  for (const piece of section.pieces) {
    if (section.flags.exec && piece.offset > end) section.bytes.set(gapFill(piece.offset - end, target), end);
    section.bytes.set(piece.section.bytes, piece.offset);
    end = Math.max(end, piece.offset + piece.section.size);
  }
  if (section.flags.exec && section.size > end) section.bytes.set(gapFill(section.size - end, target), end);
}

function reportOverlaps(sorted: readonly OutputSection[], report: (diagnostic: Diagnostic) => void): void {
  for (let n = 1; n < sorted.length; n++) {
    const a = sorted[n - 1];
    const b = sorted[n];
    if (b.size === 0 || a.address + BigInt(a.size) <= b.address) continue;
    report({
      severity: 'error',
      message: `Section ${b.name} at 0x${b.address.toString(16)} overlaps ${a.name}, which ends at 0x${(a.address + BigInt(a.size)).toString(16)}.`,
      span: spanOf(b),
    });
  }
}

export function spanOf(section: OutputSection | undefined): Span {
  const piece = section?.pieces[0];
  const line = piece?.section.lines[0];
  const file = line?.file ?? piece?.object.name ?? '';
  return { file, line: line?.line ?? 1, column: 1, endLine: line?.line ?? 1, endColumn: 2 };
}
