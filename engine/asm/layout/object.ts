import type { ObjectFile, ObjectSection, ObjectSymbol, Relocation, Span, Target } from '../api';
import type { Frag, NamedRelocation, PendingFixup, Section, Tail } from './frag';
import { nopFill } from './nops';
import { sectionKey } from '../section-key';
import { ObjectSymbols } from './object-symbols';
import { goesThere, lebBytes, relax, ROOM_LIMIT, SECTION_LIMIT, tailSize, type RelaxProblem } from './relax';
import { isThreadLocal, namedRelocation, reducesToSection, relocationType } from './relocations';
import { SHF } from './special-sections';
import { explainRelocation, explainUnresolved, shown, tooFar } from './unresolved';
import { constantOf, isTemporary, linear, type Sym } from './symbols';

export interface Reporter {
  error(message: string, span: Span): void;
  warning(message: string, span: Span): void;
}

export interface ObjectInput {
  readonly name: string;
  readonly sections: readonly Section[];
  readonly symbols: Iterable<Sym>;
  /** Names of source files for the symbol table. */
  readonly files: readonly string[];
  readonly reporter: Reporter;
  readonly target: Target;
  /** Adds to the ends of sections what depends on the places of the others, and says to which. */
  readonly afterLayout: () => readonly Section[];
}

const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Whether flags and kind say all. */
const isPlain = ({ attributes, type, linkedTo }: Section): boolean =>
  linkedTo === undefined && (attributes & ~(SHF.alloc | SHF.write | SHF.exec)) === 0 && [1, 7, 8].includes(type);

const elfOf = ({ type, attributes, entrySize, linkedTo }: Section): NonNullable<ObjectSection['elf']> => ({
  type,
  flags: attributes,
  entrySize,
  ...(linkedTo !== undefined && { linkedTo }),
});

/** Mergeable sections end at a multiple of the power of two that their elements are a multiple of. */
function padElements(section: Section): void {
  const alignment = section.entrySize & -section.entrySize;
  if (alignment > 1) section.close({ kind: 'align', alignment, fill: new Uint8Array(1), max: 0, bits: 64 });
}

const ELFOSABI_GNU = 3;
/** What only GNU's rules know. */
const needsGnu = ({ attributes }: Section): boolean => (attributes & (SHF.retain | SHF.mbind)) !== 0;
const isGnuSymbol = ({ binding, type }: ObjectSymbol): boolean => binding === 'unique' || type === 'ifunc';

const ROUNDS = 8;
/** Behind every name that took its turn in the symbol table while the source was read. */
const LAST = 2 ** 40;

class ObjectBuilder {
  private late = 0;
  private readonly relocations = new Map<Section, Relocation[]>();
  private readonly namedRelocations = new Map<Section, Relocation[]>();
  private readonly sectionSymbols = new Set<Section>();

  constructor(private readonly input: ObjectInput) {}

  build(): ObjectFile {
    const { sections } = this.input;
    this.layOut();
    const images = sections.map((section) => this.section(section));
    for (const section of sections) for (const named of section.relocations) this.named(named);
    for (const [section, list] of this.namedRelocations) this.mergeNamed(section, list);
    const { name, target } = this.input;
    const symbols = new ObjectSymbols(this.input).build(this.sectionSymbols);
    const isGnu = sections.some(needsGnu) || symbols.some(isGnuSymbol);
    const osAbi = isGnu && ({ osAbi: [ELFOSABI_GNU, 0] } as const);
    return { name, ...(target === 'i386' && { target }), ...osAbi, sections: images, symbols };
  }

  /** Sizes in one section may depend on distances in another, so all are laid out until nothing changes any more. */
  private layOut(): void {
    const { sections } = this.input;
    for (const section of sections) if (section.entrySize > 0) padElements(section);
    let problems: (readonly RelaxProblem[])[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const sizes = sections.map(({ size }) => size);
      problems = sections.map((section) => relax(section, round < ROUNDS / 2));
      if (sections.every(({ size }, n) => size === sizes[n])) break;
    }
    for (const section of this.input.afterLayout()) relax(section);
    for (const [n, section] of sections.entries()) this.settle(section, problems[n]);
  }

  private settle(section: Section, problems: readonly RelaxProblem[]): void {
    const { reporter } = this.input;
    for (const { reason, tail } of problems) {
      const span = 'span' in tail ? tail.span : NOWHERE;
      if (reason === 'org-backwards') {
        reporter.error('`.org` cannot move backwards: the code before it is already longer than this offset.', span);
      } else if (reason === 'too-large') {
        reporter.error(`This would make the section larger than the ${SECTION_LIMIT >> 20} MiB allowed here.`, span);
      } else if (reason === 'unsettled') {
        reporter.error('The size depends on itself and never settles.', span);
      } else {
        reporter.error(
          'The count must be a number that is known, and not negative, once everything has its place.',
          span,
        );
      }
    }
    const limit = section.kind === 'nobits' ? ROOM_LIMIT : SECTION_LIMIT;
    if (section.size > limit) {
      if (!problems.some(({ reason }) => reason === 'too-large'))
        reporter.error(`Section ${section.name} is larger than the ${limit >> 20} MiB allowed here.`, NOWHERE);
      section.size = 0;
    }
  }

  private section(section: Section): ObjectSection {
    const bytes = new Uint8Array(section.kind === 'nobits' ? 0 : section.size);
    this.relocations.set(section, []);
    const frags = section.size > 0 ? section.frags : [];
    for (const frag of frags) this.frag(frag, bytes);
    // GNU as learns of these relocations when it has laid out the section.
    for (const frag of frags) this.branch(frag, bytes);
    return {
      name: section.name,
      flags: { ...section.flags },
      kind: section.kind,
      ...(section.instance > 1 && { instance: section.instance }),
      ...(isPlain(section) ? {} : { elf: elfOf(section) }),
      ...(section.group && { group: section.group }),
      align: section.align,
      size: section.size,
      bytes,
      relocations: this.relocations.get(section)!,
      lines: section.lines.map((line) => {
        const offset = line.frag.address + line.offset;
        return {
          offset,
          length: line.endFrag.address + line.endOffset - offset,
          file: line.file,
          line: line.line,
          ...(line.depth !== undefined && { depth: line.depth }),
          ...(line.from && { from: line.from }),
        };
      }),
    };
  }

  /** `.reloc`, which changes no byte. */
  private named({ section, offset, name, value, span }: NamedRelocation): void {
    const { reporter, target } = this.input;
    const type = namedRelocation(target, name);
    const place = linear(offset, true);
    if (type === undefined) {
      reporter.error(`There is no relocation \`${name}\`.`, span);
      return;
    }
    const inner = 'problem' in place || place.minus !== undefined ? undefined : place;
    const where = inner?.plus?.frag;
    if (inner === undefined || (inner.plus !== undefined && where === undefined)) {
      reporter.error('The offset must be a number or a place in a section.', span);
      return;
    }
    const base = inner.plus === undefined ? 0 : where!.address + inner.plus.offset;
    const at = base + Number(inner.constant);
    const what = value === undefined ? { constant: 0n } : linear(value, true);
    if ('problem' in what || what.minus !== undefined) {
      reporter.error(explainUnresolved('problem' in what ? what.problem : 'operands'), span);
      return;
    }
    const symbol = what.plus;
    let relocation: Relocation = { offset: at, type, symbol: symbol?.name ?? '', addend: what.constant, span };
    if (
      symbol?.frag !== undefined &&
      isTemporary(symbol.name) &&
      reducesToSection(target, symbol, false, what.constant, undefined)
    ) {
      this.sectionSymbols.add(symbol.frag.section);
      const addend = what.constant + BigInt(symbol.frag.address + symbol.offset);
      relocation = { ...relocation, symbol: sectionKey(symbol.frag.section), toSection: true, addend };
    } else if (symbol !== undefined) {
      symbol.listed = true;
      symbol.order ??= LAST + this.late++;
    }
    const there = where?.section ?? section;
    this.namedRelocations.set(there, [...(this.namedRelocations.get(there) ?? []), relocation]);
  }

  /** Each stands before the first relocation behind its place, as GNU as puts them. */
  private mergeNamed(section: Section, named: readonly Relocation[]): void {
    const own = this.relocations.get(section)!;
    let next = 0;
    for (let n = 0; n < own.length && next < named.length; n++) {
      while (next < named.length && named[next].offset < own[n].offset) own.splice(n++, 0, named[next++]);
    }
    own.push(...named.slice(next));
  }

  private frag(frag: Frag, bytes: Uint8Array): void {
    const stored = frag.section.kind !== 'nobits';
    if (stored) bytes.set(frag.bytes.subarray(0, frag.length), frag.address);
    for (const fixup of frag.fixups) this.fixup(frag.section, fixup, frag.address + fixup.offset, bytes);
    const at = frag.address + frag.length;
    const { tail } = frag;
    if (stored && tail.kind === 'align') bytes.set(fillOf(tail, tailSize(frag), this.input.target), at);
    else if (stored && tail.kind === 'org') bytes.fill(tail.fill, at, at + tail.size);
    else if (stored && tail.kind === 'space') {
      const { unit, size } = tail;
      if ('bits' in unit) bytes.set(nopFill(size, unit.bits, this.input.target, unit.limit), at);
      else for (let n = 0; n < size && unit.some((byte) => byte !== 0); n += unit.length) bytes.set(unit, at + n);
    } else if (stored && tail.kind === 'leb128') {
      const value = lebBytes(constantOf(tail.value, true) ?? 0n, tail.signed);
      for (let n = 0; n < tail.size; n++) {
        bytes[at + n] = n < value.length ? value[n] | (n < tail.size - 1 ? 0x80 : 0) : n < tail.size - 1 ? 0x80 : 0;
      }
    }
  }

  private branch(frag: Frag, bytes: Uint8Array): void {
    const { tail, section } = frag;
    if (tail.kind !== 'branch') return;
    const at = frag.address + frag.length;
    let field = at;
    if (tail.long && tail.conditional) {
      bytes[at] = bytes[at - 1] + 0x10;
      bytes[at - 1] = 0x0f;
      field = at + 1;
    } else if (tail.long) bytes[at - 1] = 0xe9;
    const size = tail.long ? tail.displacementBytes : 1;
    const target = linear(tail.target, true);
    const place = 'problem' in target ? undefined : target.plus;
    if (
      !('problem' in target) &&
      place?.frag?.section === section &&
      place.binding !== 'weak' &&
      (target.modifier === undefined || goesThere(place, target.modifier))
    ) {
      const distance = place.frag.address + place.offset + Number(target.constant) - field - size;
      store(bytes, field, size, BigInt(distance));
      return;
    }
    this.fixup(
      section,
      {
        offset: 0,
        size,
        pcRelative: true,
        signed: true,
        branch: true,
        addend: BigInt(-size),
        value: tail.target,
        rex: false,
        relaxable: false,
        data: false,
        span: tail.span,
      },
      field,
      bytes,
    );
  }

  private fixup(section: Section, fixup: PendingFixup, at: number, bytes: Uint8Array): void {
    const { reporter } = this.input;
    const value = linear(fixup.value, true);
    if ('problem' in value) {
      reporter.error(explainUnresolved(value.problem), fixup.span);
      return;
    }
    let { plus, minus } = value;
    let constant = value.constant + fixup.addend;
    let { pcRelative } = fixup;
    if (minus !== undefined) {
      if (minus.frag?.section !== section || pcRelative) {
        reporter.error(
          `The difference of \`${shown(plus)}\` and \`${shown(minus)}\` is not a number: they are not in the same section.`,
          fixup.span,
        );
        return;
      }
      constant += BigInt(at - (minus.frag.address + minus.offset));
      pcRelative = true;
      minus = undefined;
    }
    const size = value.modifier === 'SIZE' ? this.sizeOf(plus) : undefined;
    if (size !== undefined) {
      this.constant(fixup, constant + size, at, bytes);
      return;
    }
    if (plus === undefined && !pcRelative) {
      this.constant(fixup, constant, at, bytes);
      return;
    }
    if (pcRelative && plus?.frag?.section === section && this.resolvesHere(plus, value.modifier)) {
      this.constant(fixup, constant + BigInt(plus.frag.address + plus.offset - at), at, bytes, shown(plus));
      return;
    }
    if (section.kind === 'nobits') {
      reporter.error(`Section ${section.name} holds no bytes, so nothing but zero can be put there.`, fixup.span);
      return;
    }
    this.relocate(section, fixup, at, plus, constant, pcRelative, value.modifier, bytes);
  }

  /** Of a symbol that the linker does not replace. */
  private sizeOf(symbol: Sym | undefined): bigint | undefined {
    if (symbol?.frag === undefined || symbol.binding !== 'local') return undefined;
    if (symbol.isSection) return BigInt(symbol.frag.section.size);
    return symbol.sizeValue === undefined ? 0n : constantOf(symbol.sizeValue, true);
  }

  private resolvesHere(target: Sym, modifier: string | undefined): boolean {
    if (modifier !== undefined && !goesThere(target, modifier)) return false;
    return target.binding === 'local';
  }

  private constant(fixup: PendingFixup, value: bigint, at: number, bytes: Uint8Array, target?: string): void {
    const bits = BigInt(fixup.size * 8);
    const low = -(1n << (bits - 1n));
    const high = fixup.pcRelative || (fixup.signed && !fixup.data) ? 1n << (bits - 1n) : 1n << bits;
    if (fixup.size < 8 && (value < low || value >= high)) {
      const message = fixup.branch
        ? tooFar(target, value, low, high)
        : `The value ${value} does not fit in ${fixup.size} byte${fixup.size > 1 ? 's' : ''} (${low} to ${high - 1n}).`;
      this.input.reporter.error(message, fixup.span);
    }
    if (bytes.length > 0) store(bytes, at, fixup.size, value);
  }

  private relocate(
    section: Section,
    fixup: PendingFixup,
    offset: number,
    target: Sym | undefined,
    addend: bigint,
    relative: boolean,
    modifier: string | undefined,
    bytes: Uint8Array,
  ): void {
    const { reporter } = this.input;
    const machine = this.input.target;
    const type = relocationType(machine, fixup, target, relative, modifier);
    if (type === undefined) {
      reporter.error(explainRelocation(machine, fixup.size, modifier), fixup.span);
      return;
    }
    const list = this.relocations.get(section)!;
    let relocation: Relocation = {
      offset,
      type,
      symbol: target?.versioned?.name ?? target?.name ?? '',
      addend,
      span: fixup.span,
    };
    if (target !== undefined && reducesToSection(machine, target, relative, addend - fixup.addend, modifier)) {
      const { frag } = target;
      this.sectionSymbols.add(frag!.section);
      const place = BigInt(frag!.address + target.offset);
      relocation = { ...relocation, symbol: sectionKey(frag!.section), toSection: true, addend: addend + place };
    } else if (target !== undefined) {
      target.listed = true;
      target.order ??= LAST + this.late++;
      if (modifier !== undefined && isThreadLocal(modifier)) target.type = 'tls';
    }
    if (machine === 'i386') relocation = { ...relocation, addend: BigInt.asIntN(32, relocation.addend) };
    list.push(relocation);
    if (machine === 'i386') store(bytes, offset, Math.min(fixup.size, 4), relocation.addend);
  }
}

function fillOf(tail: Tail & { kind: 'align' }, size: number, target: Target): Uint8Array {
  if (tail.fill === 'nop') return nopFill(size, tail.bits, target, 0, tail.plain);
  const { fill } = tail;
  const bytes = new Uint8Array(size);
  const ragged = size % fill.length;
  for (let n = ragged; n < size; n++) bytes[n] = fill[(n - ragged) % fill.length]!;
  return bytes;
}

function store(bytes: Uint8Array, at: number, size: number, value: bigint): void {
  for (let n = 0; n < size; n++) bytes[at + n] = Number((value >> BigInt(8 * n)) & 0xffn);
}

/** Lays out the sections and resolves what can be resolved inside the file. */
export const buildObject = (input: ObjectInput): ObjectFile => new ObjectBuilder(input).build();
