import type { Span } from '../../api';

export type LabelType = 'local' | 'static' | 'global' | 'extern' | 'required' | 'common' | 'special' | 'backend';

/** A name with its place. The same object in all readings of a source. */
export class Label {
  type: LabelType = 'local';
  /** Number of the last reading that defined it, 0 when none did. */
  defined = 0;
  /** Number of the last reading that asked for it. */
  referenced = 0;
  /** Null for a number. */
  segment: number | null = null;
  offset = 0n;
  /** Of common variables. */
  size = 0n;
  /** What stands behind the colon of `global` and its kind. */
  attributes: string | null = null;
  span: Span | null = null;
  /** Where it was used before it was defined, or never was. */
  used: Span | null = null;

  constructor(readonly name: string) {}
}

export const isExtern = (type: LabelType): boolean => type === 'extern' || type === 'required';
const isGlobal = (type: LabelType): boolean => type === 'global' || type === 'common';
/** `..start` and its kind are NASM's own; `..@name` is an ordinary name. */
const isMagic = (name: string): boolean => name.startsWith('..') && !name.startsWith('..@');

interface LabelHost {
  error(message: string, span: Span, related?: { message: string; span: Span }[]): void;
  /** Number of the reading, from 1. */
  readonly pass: number;
  readonly isFinal: boolean;
  readonly hasErrors: boolean;
  newSegment(): number;
}

/** The names of a source. */
export class Labels {
  private readonly byName = new Map<string, Label>();
  /** Those that this reading has defined, in order. */
  readonly order: Label[] = [];
  /** How many labels this reading found elsewhere than the one before. */
  changes = 0;

  private known: { readonly size: number; readonly changes: number; readonly names: readonly string[] } | null = null;

  constructor(private readonly host: LabelHost) {}

  of(name: string): Label {
    let label = this.byName.get(name);
    if (label === undefined) {
      label = new Label(name);
      this.byName.set(name, label);
    }
    return label;
  }

  /** Of those that are defined. */
  get names(): readonly string[] {
    const { size } = this.byName;
    if (this.known === null || this.known.size !== size || this.known.changes !== this.changes) {
      const names = [...this.byName.values()].filter((label) => label.defined > 0).map((label) => label.name);
      this.known = { size, changes: this.changes, names };
    }
    return this.known.names;
  }

  begin(): void {
    this.order.length = 0;
    this.changes = 0;
  }

  /** A label here, or a constant of `equ` (segment null). */
  define(label: Label, segment: number | null, offset: bigint, span: Span): void {
    let before = label.defined;
    if (isExtern(label.type)) {
      label.type = 'global';
      before = 0;
    }
    this.set(label, segment, offset, 0n, before, span);
  }

  /** A name of another file, or a common variable of `size` bytes. */
  defineOutside(label: Label, size: bigint, span: Span): void {
    const segment = label.segment ?? this.host.newSegment();
    this.set(label, segment, 0n, label.type === 'common' ? size : 0n, label.defined, span);
  }

  private set(label: Label, segment: number | null, offset: bigint, size: bigint, before: number, span: Span): void {
    const { host } = this;
    if (isMagic(label.name) && label.type === 'local') label.type = 'special';
    const isChanged = before === 0 || label.segment !== segment || label.offset !== offset || label.size !== size;
    if (isChanged) this.changes++;
    if (before === host.pass) {
      if (isChanged) this.redefined(label, span);
    } else {
      // What is wrong has no bytes, so that all behind it moves.
      if (isChanged && host.isFinal && label.type !== 'special' && !host.hasErrors) {
        host.error(`\`${label.name}\` lies elsewhere in the last reading than before; what comes out would be wrong.`, span); // prettier-ignore
      }
      this.order.push(label);
    }
    if (isChanged || before !== host.pass) label.span = span;
    label.segment = segment;
    label.offset = offset;
    label.size = size;
    label.defined = host.pass;
  }

  private redefined(label: Label, span: Span): void {
    const first = label.span;
    const line = first === null || first.file === '' ? '' : ` in line ${first.line}`;
    this.host.error(
      `\`${label.name}\` is already defined${line}; a label can name only one place.`,
      span,
      first === null ? undefined : [{ message: `first definition of \`${label.name}\``, span: first }],
    );
  }

  /** What `global`, `extern` and so on say; false when the name is not to be defined by them. */
  declare(label: Label, type: LabelType, attributes: string | null, span: Span): boolean {
    const old = label.type;
    if (old === type || (!this.host.isFinal && old === 'local') || (old === 'extern' && type === 'required')) {
      label.type = type;
      if (attributes === null) return true;
      if (label.attributes === null) label.attributes = attributes;
      else if (label.attributes.toLowerCase() !== attributes.toLowerCase()) {
        this.host.error(`\`${label.name}\` has other attributes before: \`${label.attributes}\`.`, span);
      }
      return true;
    }
    if (isExtern(old) && isGlobal(type)) {
      label.type = type;
      if (attributes !== null) label.attributes = attributes;
      return true;
    }
    if (isExtern(type) && (isGlobal(old) || isExtern(old))) {
      label.attributes ??= attributes;
      return false;
    }
    this.host.error(`\`${label.name}\` is ${old} and cannot be ${type} as well.`, span);
    return false;
  }
}
