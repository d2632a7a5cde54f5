import type { Span } from '../api';
import type { SectionAttributes } from '../statement';
import { Section } from './frag';
import { SHF, SHT, specialSection } from './special-sections';

interface Place {
  readonly section: Section;
  readonly subsection: number;
}

type Report = (message: string, span: Span) => void;

const COUNT_LIMIT = 20_000;
/** What a second `.section` of the same name must not change. */
const FIXED = SHF.alloc | SHF.write | SHF.exec | SHF.merge | SHF.strings | SHF.tls | SHF.exclude;
const KINDS = { progbits: SHT.progbits, nobits: SHT.nobits, note: SHT.note } as const;

/** The sections of one source, and where its statements go. */
export class SectionTable {
  private readonly known = new Map<string, Section>();
  private readonly instances = new Map<string, number>();
  private readonly stack: { current: Place; previous: Place }[] = [];
  current: Section;
  /** Where the fields of structures are counted; part of no file. */
  readonly absolute = new Section('*ABS*', SHT.nobits, 0);
  private previous: Place;

  /** @param turn the next place in the symbol table */
  constructor(
    private readonly error: Report,
    private readonly turn: () => number,
  ) {
    this.current = this.find('.text');
    this.previous = { section: this.current, subsection: 0 };
    this.find('.data');
    this.find('.bss');
  }

  get all(): readonly Section[] {
    return [...this.known.values()];
  }

  has(name: string): boolean {
    return this.instances.has(name);
  }

  /** The section of that name (and group, and number); made when there is none. */
  find(name: string, attributes: SectionAttributes = {}, span?: Span): Section {
    const { group, linkedTo = '', unique = '', flags = 0 } = attributes;
    const { info = '' } = attributes;
    const key = [name, group?.signature ?? '', linkedTo, unique, flags & SHF.retain, info].join('\u0001');
    const known = this.known.get(key);
    if (known !== undefined) {
      if (attributes.align !== undefined) known.align = Math.max(known.align, attributes.align);
      if (span !== undefined) this.compare(known, attributes, span);
      return known;
    }
    if (this.known.size > COUNT_LIMIT && span !== undefined) {
      this.error(`More than ${COUNT_LIMIT} sections.`, span);
      return this.current;
    }
    const instance = (this.instances.get(name) ?? 0) + 1;
    this.instances.set(name, instance);
    const special = specialSection(name);
    const section = new Section(name, typeOf(attributes, special), flagsOf(attributes, special), instance);
    if (attributes.align !== undefined) section.align = attributes.align;
    section.entrySize = attributes.entrySize ?? 0;
    section.group = attributes.group;
    section.linkedTo = attributes.linkedTo;
    section.order = this.turn();
    this.known.set(key, section);
    return section;
  }

  /** The section that is written to becomes a member of a group, and is found by that from now on. */
  attach(signature: string): void {
    const { current } = this;
    const key = [...this.known].find(([, section]) => section === current)?.[0];
    if (key === undefined || current.group !== undefined) return;
    current.group = { signature, comdat: false };
    this.known.delete(key);
    const parts = key.split('\u0001');
    parts[1] = signature;
    this.known.set(parts.join('\u0001'), current);
  }

  private compare(section: Section, attributes: SectionAttributes, span: Span): void {
    const { flags, type } = attributes;
    const special = specialSection(section.name);
    if (type !== undefined && type !== section.type) {
      this.error(`Section ${section.name} exists already, with another type.`, span);
    } else if (
      flags !== undefined &&
      flags !== 0 &&
      ((flagsOf(attributes, special) ^ section.attributes) & FIXED) !== 0
    ) {
      this.error(`Section ${section.name} exists already, with other flags.`, span);
    } else if (((flags ?? 0) & SHF.merge) !== 0 && attributes.entrySize !== section.entrySize) {
      this.error(`Section ${section.name} exists already, with elements of ${section.entrySize} bytes.`, span);
    }
  }

  enter(section: Section, subsection = 0): void {
    this.previous = this.place();
    this.go({ section, subsection });
  }

  push(): void {
    this.stack.push({ current: this.place(), previous: this.previous });
  }

  /** False when nothing was pushed. */
  pop(): boolean {
    const top = this.stack.pop();
    if (top === undefined) return false;
    this.go(top.current);
    this.previous = top.previous;
    return true;
  }

  swap(): void {
    const { previous } = this;
    this.previous = this.place();
    this.go(previous);
  }

  private place(): Place {
    return { section: this.current, subsection: this.current.subsection };
  }

  private go({ section, subsection }: Place): void {
    this.current = section;
    section.enter(subsection);
  }
}

function typeOf(attributes: SectionAttributes, special: { type: number } | undefined): number {
  if (attributes.type !== undefined) return attributes.type;
  return attributes.kind === undefined ? (special?.type ?? SHT.progbits) : KINDS[attributes.kind];
}

/** GNU as adds what the name asks for, unless the source names more than that. */
function flagsOf(attributes: SectionAttributes, special: { flags: number } | undefined): number {
  const base = special?.flags ?? 0;
  const { flags, alloc, write, exec } = attributes;
  if (flags !== undefined) {
    const more = flags & ~base & ~(SHF.group | SHF.merge | SHF.strings | SHF.linkOrder | SHF.retain | SHF.exclude);
    return (more === 0 ? flags | base : flags) >>> 0;
  }
  const said = (value: boolean | undefined, flag: number): number => ((value ?? (base & flag) !== 0) ? flag : 0);
  const others = base & ~(SHF.alloc | SHF.write | SHF.exec);
  return (said(alloc, SHF.alloc) | said(write, SHF.write) | said(exec, SHF.exec) | others) >>> 0;
}
