import type { Span } from '../../api';
import type { DirectiveText } from '../passes/directive-text';
import { Bytes } from './bytes';
import { filledWithZeros, holdsNothing, type Field, type Format, type FormatHost } from './format';
import { flatAttributes, type FlatAttribute } from './flat-attributes';
import { placeSections, type PlacedSection } from './flat-layout';

interface Section extends PlacedSection {
  readonly bytes: Bytes;
}

interface Fixup {
  readonly section: Section;
  readonly at: number;
  readonly size: number;
  /** Segments whose place is added, and taken away. */
  readonly plus: number | null;
  readonly minus: number | null;
}

/** Gaps between sections are bytes of the file; so many are enough. */
const FILE_LIMIT = 1n << 26n;
const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

/**
 * Flat binary files, as `nasm -f bin` makes them. Source: The NASM manual 2.16, chapter 8.1. Not modeled: map files.
 */
export class FlatFormat implements Format {
  readonly bits = 16;
  readonly addressBytes = 8;
  private readonly sections: Section[] = [];
  private readonly fixups: Fixup[] = [];
  private origin: bigint | null = null;
  private areLabelled = false;

  constructor(private readonly host: FormatHost) {
    const text = this.create('.text');
    text.type = 'progbits';
  }

  private create(name: string): Section {
    const { host } = this;
    const isFirst = this.sections.length === 0;
    // NASM numbers the two segments of the first section the other way round.
    const [one, two] = [host.newSegment(), host.newSegment()];
    const section: Section = {
      name,
      type: null,
      length: 0n,
      start: null,
      virtualStart: null,
      align: null,
      virtualAlign: null,
      follows: null,
      virtualFollows: null,
      segment: isFirst ? two : one,
      startSegment: isFirst ? one : two,
      previous: this.sections.at(-1) ?? null,
      bytes: new Bytes(),
    };
    this.sections.push(section);
    return section;
  }

  begin(): number {
    this.origin = null;
    for (const section of this.sections) {
      section.start = null;
      section.virtualStart = null;
      section.align = null;
      section.virtualAlign = null;
    }
    if (!this.host.isFirst) this.label();
    return this.sections[0].segment;
  }

  /** `section.NAME.start` and `section.NAME.vstart`. */
  private label(): void {
    if (this.areLabelled) return;
    this.areLabelled = true;
    for (const { name, segment, startSegment } of this.sections) {
      this.host.define(this.host.label(`section.${name}.start`), startSegment, 0n);
      this.host.define(this.host.label(`section.${name}.vstart`), segment, 0n);
    }
  }

  section(text: DirectiveText, span: Span): number {
    const match = /^(\S+)\s*/.exec(text.text)!;
    const name = match[1];
    let section = this.sections.find((each) => each.name === name);
    if (section === undefined) {
      section = this.create(name);
      if (name === '.data') section.type = 'progbits';
      else if (name === '.bss') {
        section.type = 'nobits';
        section.previous = null;
      }
    }
    if (!this.host.isFirst) {
      for (const attribute of flatAttributes(text, match[0].length, span, this.host)) this.apply(section, attribute);
      section.type ??= 'progbits';
    }
    return section.segment;
  }

  private apply(section: Section, { name, value, text, span }: FlatAttribute): void {
    const { host } = this;
    const conflict = (what: string): void => host.error(`${what} does not go together with what is said of \`${section.name}\` already.`, span); // prettier-ignore
    const isAligned = (place: bigint | null, alignment: bigint | null): boolean =>
      place === null || alignment === null || (place & (alignment - 1n)) === 0n;
    switch (name) {
      case 'progbits':
      case 'nobits':
        if (section.type !== null && section.type !== name) conflict(`\`${name}\``);
        else section.type = name;
        break;
      case 'align':
        if (value <= 0n || (value & (value - 1n)) !== 0n) host.error('An alignment is a power of two.', span);
        else {
          const align = section.align !== null && section.align > value ? section.align : value;
          if (isAligned(section.start, align)) section.align = align;
          else conflict('This alignment');
        }
        break;
      case 'valign':
        if (value <= 0n || (value & (value - 1n)) !== 0n) host.error('An alignment is a power of two.', span);
        else {
          const align = section.virtualAlign !== null && section.virtualAlign > value ? section.virtualAlign : value;
          if (isAligned(section.virtualStart, align)) section.virtualAlign = align;
          else conflict('This alignment');
        }
        break;
      case 'start':
        if (section.follows !== null || (section.start !== null && section.start !== value)) conflict('This start');
        else {
          section.start = value;
          if (!isAligned(value, section.align)) conflict('This start');
          section.align = null;
        }
        break;
      case 'vstart':
        if (section.virtualFollows !== null || (section.virtualStart !== null && section.virtualStart !== value))
          conflict('This start'); // prettier-ignore
        else {
          section.virtualStart = value;
          if (!isAligned(value, section.virtualAlign)) conflict('This start');
          section.virtualAlign = null;
        }
        break;
      case 'follows':
        if (section.start !== null) conflict('`follows`');
        section.follows = text;
        break;
      case 'vfollows':
        if (section.virtualStart !== null) conflict('`vfollows`');
        else section.virtualFollows = text;
        break;
    }
  }

  alignSection(segment: number, alignment: number): void {
    const section = this.at(segment);
    if (section !== undefined && (section.align === null || BigInt(alignment) > section.align)) section.align = BigInt(alignment); // prettier-ignore
  }

  directive(name: string, text: DirectiveText, span: Span): boolean {
    if (name === 'map') return true;
    if (name !== 'org') return false;
    const value = this.host.constant(text, 0, text.text.length, span);
    if (value === null) return true;
    if (this.origin !== null && this.origin !== value) this.host.error('`org` stands once in a program.', span);
    else this.origin = BigInt.asUintN(64, value);
    return true;
  }

  private at(segment: number | null): Section | undefined {
    return this.sections.find((section) => section.segment === segment || section.startSegment === segment);
  }

  private holdsBytes(section: Section, span: Span | null): boolean {
    section.type ??= span === null ? 'nobits' : 'progbits';
    if (section.type === 'progbits') return true;
    if (span !== null) this.host.warn(holdsNothing(section.name), this.host.statementSpan);
    return false;
  }

  put(segment: number, bytes: Uint8Array, span: Span): void {
    const section = this.at(segment)!;
    if (this.holdsBytes(section, span)) section.bytes.put(bytes);
    section.length += BigInt(bytes.length);
  }

  reserve(segment: number, count: number): void {
    const section = this.at(segment)!;
    if (this.holdsBytes(section, null)) {
      section.bytes.zeros(count);
      this.host.warn(filledWithZeros(section.name), this.host.statementSpan, 'zeroing');
    }
    section.length += BigInt(count);
  }

  field(field: Field): void {
    const section = this.at(field.segment)!;
    const { target, span, size } = field;
    if (field.wrt !== null)
      this.host.error('A flat file has no linker that could fill in a reference `wrt` something.', span);
    const isKnown = target === null || this.at(target) !== undefined;
    if (!isKnown) {
      this.host.error(
        target % 2 === 1
          ? 'A flat file has no segments that a program could name.'
          : 'A flat file has no linker that could find a name of another file.',
        span,
      );
    }
    if (this.holdsBytes(section, span)) {
      const plus = isKnown ? target : null;
      const at = section.bytes.length;
      const isDistance = field.kind === 'distance';
      if (plus !== null || isDistance) this.fixups.push({ section, at, size, plus, minus: isDistance ? field.segment : null }); // prettier-ignore
      const distance = isDistance ? BigInt(field.base - at) + section.length : 0n;
      section.bytes.number(field.offset - distance, size);
    }
    section.length += BigInt(size);
  }

  line(): void {
    // A flat file has no lines.
  }

  lengthOf(segment: number): number {
    return Number(this.at(segment)!.length);
  }

  /** The file; null after a complaint. */
  finish(): Uint8Array | null {
    const placed = placeSections(this.sections, this.origin);
    if (typeof placed === 'string') {
      this.host.error(placed, NOWHERE);
      return null;
    }
    this.fix();
    const file = new Bytes();
    let address = placed.origin;
    for (const section of placed.order as readonly Section[]) {
      if (section.type !== 'progbits' || section.length === 0n) continue;
      const gap = section.start! - address;
      if (gap + BigInt(file.length) > FILE_LIMIT) {
        this.host.error(`Section ${section.name} begins so far behind the others that the file would be too large.`, NOWHERE); // prettier-ignore
        return null;
      }
      file.zeros(Number(gap));
      file.put(section.bytes.all());
      address = section.start! + section.length;
    }
    return file.all();
  }

  private fix(): void {
    const placeOf = (segment: number | null): bigint => {
      const section = this.at(segment);
      if (section === undefined) return 0n;
      return (segment === section.startSegment ? section.start : section.virtualStart) ?? 0n;
    };
    for (const { section, at, size, plus, minus } of this.fixups) {
      section.bytes.set(at, section.bytes.get(at, size) + placeOf(plus) - placeOf(minus), size);
    }
  }
}
