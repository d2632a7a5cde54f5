import type { Span } from '../api';
import { SHF, SHT } from '../layout/special-sections';
import type { SectionAttributes, Statement } from '../statement';
import type { Cursor } from './cursor';
import type { GasReader } from './gas';
import type { Run } from './gas-data';
import { quotedText } from './strings';

const FLAGS: Readonly<Record<string, number>> = {
  a: SHF.alloc,
  e: SHF.exclude,
  o: SHF.linkOrder,
  w: SHF.write,
  x: SHF.exec,
  M: SHF.merge,
  S: SHF.strings,
  G: SHF.group,
  T: SHF.tls,
  R: SHF.retain,
  d: SHF.mbind,
  l: SHF.large,
};
/** The words of Solaris: `.section x,#alloc,#write`. */
const WORD_FLAGS: Readonly<Record<string, number>> = {
  '#alloc': SHF.alloc,
  '#write': SHF.write,
  '#execinstr': SHF.exec,
  '#exclude': SHF.exclude,
  '#tls': SHF.tls,
};
const TYPES: ReadonlyMap<string, number> = new Map(Object.entries(SHT).filter(([name]) => name !== 'group'));

interface Parts {
  flags?: number;
  type?: number;
  entrySize?: number;
  group?: NonNullable<SectionAttributes['group']>;
  linkedTo?: string;
  info?: number;
  unique?: number;
  subsection?: number;
}

/** `name,"flags",@type,entsize,linked-to,group,comdat,unique,n`, of which the flags say what follows. */
class SectionParser {
  readonly parts: Parts = {};

  constructor(
    private readonly reader: GasReader,
    private readonly cursor: Cursor,
    private readonly current: boolean,
  ) {}

  /** False after an error. */
  read(): boolean {
    const { cursor, parts } = this;
    if (this.current && cursor.take(',') && !cursor.peek('"') && !cursor.peek('@') && !cursor.peek('%')) {
      const number = cursor.match(/-?[0-9]+/y);
      if (number === undefined)
        return this.fail('The number of a subsection, or flags in quotation marks, are expected here.');
      parts.subsection = Number(number);
      if (!cursor.take(',')) return this.end();
    } else if (!this.current && !cursor.take(',')) return this.end();
    if (cursor.peek('#')) return this.words();
    if (cursor.peek('"')) {
      if (!this.flags(cursor.match(/"[^"]*"/y) ?? '""')) return false;
      if (!cursor.take(',')) return this.end();
    }
    return this.rest();
  }

  private fail(message: string): boolean {
    const { cursor, reader } = this;
    reader.fail(message, cursor.span(cursor.at), cursor.origin);
    return false;
  }

  private end(): boolean {
    const { cursor, reader } = this;
    if (cursor.done) return true;
    reader.finish(cursor);
    return false;
  }

  private words(): boolean {
    const { cursor, parts } = this;
    do {
      const word = cursor.match(/#\w+/y) ?? '';
      const flag = WORD_FLAGS[word];
      if (flag === undefined)
        return this.fail('`#alloc`, `#write`, `#execinstr`, `#exclude` or `#tls` is expected here.');
      parts.flags = (parts.flags ?? 0) | flag;
    } while (cursor.take(','));
    return this.end();
  }

  private flags(text: string): boolean {
    const { parts, reader } = this;
    let flags = 0;
    for (const [letter] of text.slice(1, -1).matchAll(/0x[0-9a-fA-F]+|[0-9]+|./g)) {
      const flag = /^[0-9]/.test(letter) ? Number(letter) : FLAGS[letter];
      if (letter === '?') {
        const { group } = reader.assembler.section;
        if (group !== undefined) parts.group = group;
      } else if (flag === undefined) {
        return this.fail(`There is no section flag \`${letter}\`; there are a, w, x, M, S, T, G, e, o, R, l and ?.`);
      } else flags |= flag;
    }
    parts.flags = flags >>> 0;
    return true;
  }

  private rest(): boolean {
    const { cursor, parts } = this;
    const { flags = 0 } = parts;
    if (cursor.take('@') || cursor.take('%') || cursor.peek('"')) {
      const word = cursor.match(/"?[\w-]+"?/y)?.replaceAll('"', '') ?? '';
      const type = TYPES.get(word) ?? (/^(0x[0-9a-fA-F]+|[0-9]+)$/.test(word) ? Number(word) : undefined);
      if (type === undefined) return this.fail('The type of a section is @progbits, @nobits, @note or the like.');
      parts.type = type;
      if (!cursor.take(',')) return this.withoutSize();
    }
    if ((flags & SHF.merge) !== 0) {
      const size = cursor.match(/[0-9]+/y);
      if (size === undefined) return this.withoutSize();
      parts.entrySize = Number(size);
      if (!cursor.take(',')) return this.end();
    }
    if ((flags & SHF.linkOrder) !== 0) {
      parts.linkedTo = this.name();
      if (!cursor.take(',')) return this.end();
    }
    if ((flags & SHF.group) !== 0 && parts.group === undefined) {
      const signature = this.name();
      if (signature === undefined) return this.fail('The name of the group is expected here.');
      const comdat = cursor.match(/,\s*comdat\b/y) !== undefined;
      parts.group = { signature, comdat };
      if (!cursor.take(',')) return this.end();
    }
    const bank = (flags & SHF.mbind) === 0 ? undefined : cursor.match(/0x[0-9a-fA-F]+|[0-9]+/y);
    if (bank !== undefined) {
      parts.info = Number(bank);
      if (!cursor.take(',')) return this.end();
    }
    if (cursor.match(/unique\b/y) === undefined) return this.end();
    const number = cursor.take(',') ? cursor.match(/0x[0-9a-fA-F]+|[0-9]+/y) : undefined;
    if (number === undefined) return this.fail('`unique` needs a number.');
    parts.unique = Number(number);
    return this.end();
  }

  /** GNU as drops the flag when the size of the elements is missing. */
  private withoutSize(): boolean {
    const { parts, cursor, reader } = this;
    if (((parts.flags ?? 0) & SHF.merge) !== 0) {
      reader.assembler.warning('A mergeable section needs the size of its elements.', cursor.trimmed(0));
      parts.flags = parts.flags! & ~SHF.merge;
    }
    return this.end();
  }

  private name(): string | undefined {
    const { cursor } = this;
    return quotedName(cursor);
  }
}

function sectionArguments(
  reader: GasReader,
  cursor: Cursor,
  span: Span,
  pushed: boolean,
): (Statement & { kind: 'section' }) | undefined {
  cursor.space();
  const from = cursor.at;
  const name = quotedName(cursor);
  if (name === undefined || name === '') {
    reader.fail('The name of the section is expected here.', cursor.span(from), cursor.origin);
    return undefined;
  }
  reader.word?.('section', name, cursor.span(from));
  const parser = new SectionParser(reader, cursor, pushed);
  if (!parser.read()) return undefined;
  const { subsection, group, ...attributes } = parser.parts;
  const signature = group?.signature;
  if (group !== undefined && signature !== undefined)
    reader.assembler.emit({ kind: 'groupSymbol', name: signature, span });
  const given = group === undefined ? attributes : { ...attributes, group };
  return {
    kind: 'section',
    name,
    ...(Object.keys(given).length > 0 && { attributes: given }),
    ...(subsection !== undefined && { subsection }),
    span,
  };
}

/** `.text`, `.data 2`. */
export const toSection =
  (section: string): Run =>
  (reader, cursor, span) => {
    const subsection = subsectionNumber(reader, cursor);
    if (subsection !== undefined) reader.assembler.emit({ kind: 'section', name: section, subsection, span });
  };

function subsectionNumber(reader: GasReader, cursor: Cursor): number | undefined {
  if (cursor.done) return 0;
  const expr = reader.expression(cursor);
  if (expr === undefined) return undefined;
  const value = reader.assembler.evaluate(expr);
  if (value === undefined || value < -0x8000_0000n || value > 0x7fff_ffffn) {
    reader.fail('The number of a subsection must be known here.', expr.span, cursor.origin);
    return undefined;
  }
  reader.finish(cursor);
  return Number(value);
}

export const section: Run = (reader, cursor, span) => {
  const statement = sectionArguments(reader, cursor, span, false);
  if (statement !== undefined) reader.assembler.emit(statement);
};

export const pushSection: Run = (reader, cursor, span) => {
  const statement = sectionArguments(reader, cursor, span, true);
  if (statement === undefined) return;
  reader.assembler.emit({ kind: 'pushSection', span });
  reader.assembler.emit(statement);
};

export const subsection: Run = (reader, cursor, span) => {
  const number = subsectionNumber(reader, cursor);
  if (number !== undefined) reader.assembler.emit({ kind: 'subsection', number, span });
};

/** `.struct`: labels are distances from the number, and nothing is stored. */
export const struct: Run = (reader, cursor, span) => {
  if (cursor.done) {
    reader.assembler.emit({ kind: 'structure', span });
    return;
  }
  const offset = reader.expression(cursor);
  if (offset === undefined) return;
  reader.finish(cursor);
  reader.assembler.emit({ kind: 'structure', offset, span });
};

export const plain =
  (kind: 'popSection' | 'previousSection'): Run =>
  (reader, _cursor, span) =>
    reader.assembler.emit({ kind, span });

/** A name as sections have it: anything up to a comma or a space, or anything in quotation marks. */
function quotedName(cursor: Cursor): string | undefined {
  const quoted = cursor.match(/"[^"]*"/y);
  return quoted === undefined ? cursor.match(/[^\s,"]+/y) : quotedText(quoted.slice(1, -1));
}
