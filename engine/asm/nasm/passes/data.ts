import type { Span } from '../../api';
import { SECTION_LIMIT } from '../../layout/relax';
import { isSymbolic } from '../source/expression';
import type { Data, Element } from '../source/statement';
import type { Target } from './address';
import type { Emitter } from './emit';
import type { Evaluator } from './evaluate';
import * as values from './value';

export interface DataHost {
  readonly evaluator: Evaluator;
  readonly segment: number | null;
  readonly offset: bigint;
  readonly isFinal: boolean;
  error(message: string, span: Span): void;
  warn(message: string, span: Span, category?: 'number-overflow'): void;
  readonly emitter: Emitter;
}

/** An element whose values are known as far as they can be. */
type Item =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly span: Span }
  | { readonly kind: 'field'; readonly target: Target; readonly width: number; readonly span: Span }
  | { readonly kind: 'reserve'; readonly size: number }
  | { readonly kind: 'list'; readonly count: number; readonly items: readonly Item[] };

/** More than this is a mistake, not a program. */
const MAX_COUNT = 1n << 40n;
/** Words of data wrap; no element of an integer is wider. */
const WIDEST = 8;

/** The elements with the values that they have in this reading; null after a complaint. */
export function itemsOf(elements: readonly Element[], host: DataHost): Item[] | null {
  const items: Item[] = [];
  for (const element of elements) {
    const item = itemOf(element, host);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function itemOf(element: Element, host: DataHost): Item | null {
  switch (element.kind) {
    case 'bytes':
      return element;
    case 'reserve':
      return { kind: 'reserve', size: element.width };
    case 'list': {
      const count = element.count === null ? 1n : countOf(element, host);
      const items = itemsOf(element.elements, host);
      return count === null || items === null ? null : { kind: 'list', count: Number(count), items };
    }
    case 'value': {
      const { expression, width } = element;
      const value = host.evaluator.evaluate(expression, host.isFinal);
      if (value === null) return null;
      const target = fieldTarget(value, host);
      if (target !== null && width <= WIDEST) return { kind: 'field', target, width, span: expression.span };
      if (target === null) host.error('A value in data is a number, or an address of this file or another with a number.', expression.span); // prettier-ignore
      else host.error('Elements of this size hold floating-point numbers or text; a whole number here needs dq.', expression.span); // prettier-ignore
      return null;
    }
  }
}

function countOf(element: Element & { kind: 'list' }, host: DataHost): bigint | null {
  const expression = element.count!;
  const value = host.evaluator.evaluate(expression, host.isFinal);
  if (value === null) return null;
  const number = values.isSimple(value) ? values.numberOf(value) : -1n;
  if (number >= 0n && number < MAX_COUNT) return number;
  host.error(
    number < 0n
      ? 'The number before `dup` must be known here and not be negative.'
      : `\`dup\` repeats nothing ${number} times.`,
    expression.span,
  );
  return null;
}

function fieldTarget(value: values.Value, host: DataHost): Target | null {
  if (value.unknown !== null && value.unknown !== 0n) {
    return { offset: 0n, segment: null, wrt: null, isRelative: false, isUnknown: true };
  }
  if (value.registers.some(({ times }) => times !== 0n)) return null;
  let segment: number | null = null;
  let isRelative = false;
  for (const term of value.segments) {
    if (term.times === -1n && term.segment === host.segment && !isRelative) isRelative = true;
    else if (term.times === 1n && segment === null) ({ segment } = term);
    else if (term.times !== 0n) return null;
  }
  return { offset: values.numberOf(value), segment, wrt: value.wrt, isRelative, isUnknown: false };
}

function sizeOfItems(items: readonly Item[]): number {
  let size = 0;
  for (const item of items) {
    if (item.kind === 'bytes') size += item.bytes.length;
    else if (item.kind === 'field') size += item.width;
    else if (item.kind === 'reserve') size += item.size;
    else size += item.count * sizeOfItems(item.items);
  }
  return size;
}

/** Bytes that the elements take in this reading; null after a complaint. */
export function dataSize(elements: readonly Element[], host: DataHost): number | null {
  const items = itemsOf(elements, host);
  return items === null ? null : sizeOfItems(items);
}

/** Whether the elements are the same bytes in every reading. */
const isFixed = (element: Element): boolean => {
  if (element.kind === 'bytes') return true;
  if (element.kind === 'value') return !isSymbolic(element.expression);
  if (element.kind === 'reserve') return false;
  return (element.count === null || !isSymbolic(element.count)) && element.elements.every(isFixed);
};

/** The bytes of elements that are the same in every reading; null when they are not, or after a complaint. */
export function dataBytes(data: Data, host: DataHost): Uint8Array | null {
  const [only] = data.elements;
  if (data.elements.length === 1 && only.kind === 'bytes') return only.bytes;
  if (!data.elements.every(isFixed)) return null;
  const items = itemsOf(data.elements, host);
  if (items === null) return null;
  const size = sizeOfItems(items);
  if (size > SECTION_LIMIT) return null;
  const bytes = new Uint8Array(size);
  fill(items, bytes, 0, host);
  return bytes;
}

function fill(items: readonly Item[], bytes: Uint8Array, start: number, host: DataHost): number {
  let at = start;
  for (const item of items) {
    if (item.kind === 'bytes') {
      bytes.set(item.bytes, at);
      at += item.bytes.length;
    } else if (item.kind === 'field') {
      checkNumber(item.target.offset, item.width, item.span, host);
      let rest = item.target.offset;
      for (let index = 0; index < item.width; index++, rest >>= 8n) bytes[at++] = Number(rest & 0xffn);
    } else if (item.kind === 'list') {
      if (item.count === 0) continue;
      const end = fill(item.items, bytes, at, host);
      const size = end - at;
      for (let copy = 1; copy < item.count; copy++) bytes.copyWithin(at + copy * size, at, end);
      at += item.count * size;
    }
  }
  return at;
}

function checkNumber(value: bigint, width: number, span: Span, host: DataHost): void {
  const bits = BigInt(width * 8);
  if (width >= 8 || (value >= -(1n << (bits - 1n)) && value < 1n << bits)) return;
  const range = `${-(1n << (bits - 1n))} to ${(1n << bits) - 1n}`;
  host.warn(`The value ${value} does not fit in ${width} ${width === 1 ? 'byte' : 'bytes'} (${range}); only its low bytes are stored.`, span, 'number-overflow'); // prettier-ignore
}

/** Puts the elements where the host stands. */
export function putData(elements: readonly Element[], host: DataHost): void {
  const items = itemsOf(elements, host);
  if (items !== null) putItems(items, host);
}

function putItems(items: readonly Item[], host: DataHost): void {
  for (const item of items) {
    if (item.kind === 'bytes') host.emitter.bytes(item.bytes, item.span);
    else if (item.kind === 'reserve') host.emitter.space(BigInt(item.size), NOWHERE, NOWHERE);
    else if (item.kind === 'list') for (let left = item.count; left > 0; left--) putItems(item.items, host);
    else putNumber(item, host);
  }
}

const NOWHERE: Span = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

function putNumber({ target, width, span }: Item & { kind: 'field' }, host: DataHost): void {
  const { offset, segment, wrt, isRelative } = target;
  host.emitter.field({
    at: Number(host.offset),
    size: width,
    kind: isRelative ? 'distance' : 'address',
    base: 0,
    isSigned: false,
    offset,
    target: segment,
    wrt,
    span,
  });
}
