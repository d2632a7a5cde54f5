import type { Span } from '../../api';
import type { Statement as SharedStatement } from '../../statement';
import type { Format } from '../output/format';
import type { Body, Data, Equate, IncludeBinary, Instruction, Key, Reserve, Statement } from '../source/statement';
import { cover } from '../text/token';
import { dataBytes, dataSize, putData } from './data';
import { runDirective, type DirectiveHost } from './directives';
import type { Emitter } from './emit';
import type { Evaluator } from './evaluate';
import { InstructionEncoder, type EncodedInstruction } from './instructions';
import { remember } from './known-bytes';
import type { Label, Labels } from './labels';
import type { Place } from './place';
import { prefixesAlone } from './prefixes';
import * as values from './value';
import type { WarningClass } from './warnings';

export interface ExecuteHost extends DirectiveHost {
  externOf(segment: number): Label | undefined;
  readonly offset: bigint;
  readonly place: Place;
  readonly emitter: Emitter;
  readonly evaluator: Evaluator;
  readonly labels: Labels;
  readonly format: Format;
  readonly isFinal: boolean;
  /** How many messages this reading made. */
  readonly messages: number;
  /** How many there were ever, those that nobody wanted too. */
  readonly remarks: number;
  warn(message: string, span: Span, category?: WarningClass): void;
  /** Of the one at hand, with its label. */
  statementSpan: Span;
  bytesOf(name: string): Uint8Array | undefined;
  readonly trial: { note(statement: SharedStatement): void } | undefined;
}

/** The statement with its label. */
function spanOf({ label, body, origin }: Statement): Span {
  const span = body !== null && 'span' in body ? body.span : undefined;
  if (label === null || span === undefined) return span ?? label?.span ?? origin;
  return cover(label.span, span);
}

/** A number, or one address and a number. */
const isPlace = (value: values.Value, here: number): boolean =>
  values.isRelocatable(value, here) && value.segments.every(({ times }) => times >= -1n && times <= 1n);

const MAX_TIMES = 100_000_000n;

/** Carries out statements in the reading at hand. */
export class Executor {
  private readonly encoder: InstructionEncoder;

  constructor(private readonly host: ExecuteHost) {
    this.encoder = new InstructionEncoder(host);
  }

  run(statement: Statement): void {
    const { host } = this;
    const { place } = host;
    const { label, body } = statement;
    host.statementSpan = spanOf(statement);
    if (host.isFinal && host.trial !== undefined) this.note(statement);
    if (label !== null && body?.kind !== 'equate') host.labels.define(label.label, place.segment, place.offset, label.span); // prettier-ignore
    if (body === null) return;
    const times = statement.times === null ? 1 : this.timesOf(statement);
    if (times <= 0) return;
    const start = place.offset;
    this.body(body, times, statement);
    if (host.isFinal && place.segment !== null && !place.isCounted && place.offset > start) {
      host.format.line(place.segment, Number(start), statement.origin);
    }
  }

  /** Tells who tries what the statement is. */
  private note({ body, label, origin }: Statement): void {
    const prepared = body?.kind === 'instruction' ? this.encoder.prepare(body) : null;
    const span = label?.span ?? origin;
    this.host.trial!.note(prepared === null ? { kind: 'label', name: '', span } : this.encoder.statementOf(prepared));
  }

  private timesOf({ times }: Statement): number {
    const { host } = this;
    const value = host.evaluator.evaluate(times!, host.isFinal);
    if (value === null) return 0;
    if (!values.isSimple(value)) {
      host.error('How often `times` repeats must be a number that is known here already.', times!.span);
      return 1;
    }
    const number = values.numberOf(value);
    if (number < 0n) {
      if (host.isFinal) host.error(`\`times\` cannot repeat ${number} times.`, times!.span);
      return 0;
    }
    if (number > MAX_TIMES) {
      host.error(`\`times\` repeats at most ${MAX_TIMES} times, not ${number}.`, times!.span);
      return 0;
    }
    return Number(number);
  }

  private body(body: Body, times: number, statement: Statement): void {
    switch (body.kind) {
      case 'nothing':
        this.host.emitter.repeated(prefixesAlone(body.prefixes, this.host.bits), times, statement.label?.span ?? statement.origin); // prettier-ignore
        break;
      case 'instruction':
        this.instruction(body, times);
        break;
      case 'known':
        this.host.emitter.repeated(body.bytes, times, body.span);
        break;
      case 'data':
        this.data(body, times);
        break;
      case 'reserve':
        this.reserve(body, times);
        break;
      case 'incbin':
        this.incbin(body, times);
        break;
      case 'equate':
        this.equate(body, statement.label!.label, statement.label!.span);
        break;
      case 'directive':
        runDirective(body, this.host);
        break;
    }
  }

  private instruction(body: Instruction, times: number): void {
    const { host, encoder } = this;
    const { emitter, messages } = host;
    if (body.encoded !== null && body.encoded.bits === host.bits) {
      emitter.repeated(body.encoded.bytes, times, body.span);
      return;
    }
    const prepared = encoder.prepare(body);
    if (prepared === null) return;
    if (prepared.isFixed) {
      const encoded = encoder.encode(prepared);
      if (encoded === null) return;
      if (encoded.fields.length > 0)
        for (let left = times; left > 0 && !emitter.isTooLarge; left--) this.put(encoded, body.span);
      else {
        // Messages about it must come again in the last reading.
        if (host.messages === messages) body.encoded = { bits: host.bits, bytes: encoded.bytes };
        this.remember(body.key, encoded.bytes);
        emitter.repeated(encoded.bytes, times, body.span);
      }
      return;
    }
    for (let left = times; left > 0 && !emitter.isTooLarge; left--) {
      const encoded = encoder.encode(prepared);
      if (encoded === null) return;
      this.put(encoded, body.span);
    }
  }

  /** For lines of the same words, when there was nothing to remark on this one. */
  private remember(key: Key | null, bytes: Uint8Array): void {
    if (key !== null && key.remarks === this.host.remarks) remember(key.text, bytes);
  }

  private put({ bytes, fields }: EncodedInstruction, span: Span): void {
    const { emitter, isFinal, place } = this.host;
    if (!isFinal || fields.length === 0) {
      emitter.bytes(bytes, span);
      return;
    }
    const at = Number(place.offset);
    let done = 0;
    for (const field of fields) {
      emitter.bytes(bytes.subarray(done, field.at), span);
      emitter.field({ ...field, at: at + field.at, base: field.base === null ? 0 : at + field.base });
      done = field.at + field.size;
    }
    emitter.bytes(bytes.subarray(done), span);
  }

  private data(body: Data, times: number): void {
    const { host } = this;
    const { emitter, messages } = host;
    if (body.encoded !== null) {
      emitter.repeated(body.encoded, times, body.span);
      return;
    }
    const bytes = dataBytes(body, host);
    if (bytes !== null) {
      if (host.messages === messages) body.encoded = bytes;
      this.remember(body.key, bytes);
      emitter.repeated(bytes, times, body.span);
    } else if (host.isFinal) {
      for (let left = times; left > 0 && !emitter.isTooLarge; left--) putData(body.elements, host);
    } else {
      const size = dataSize(body.elements, host);
      if (size !== null) emitter.size(size * times, body.span);
    }
  }

  private reserve({ count, width, span }: Reserve, times: number): void {
    const { host } = this;
    const value = host.evaluator.evaluate(count, host.isFinal);
    if (value === null) return;
    if (host.evaluator.hasForward) {
      host.warn('How much is reserved depends on something that comes later.', count.span, 'forward');
      return;
    }
    if (!values.isSimple(value)) {
      host.error('How much is reserved must be a number that is known here.', count.span);
      return;
    }
    host.emitter.space(values.numberOf(value) * BigInt(width * times), span, count.span);
  }

  private incbin(body: IncludeBinary, times: number): void {
    const { host } = this;
    const bytes = host.bytesOf(body.name);
    if (bytes === undefined) {
      host.error(`There is no file \`${body.name}\` to include.`, body.span);
      return;
    }
    const number = (expression: IncludeBinary['skip']): bigint | null => {
      const value = expression === null ? null : host.evaluator.evaluate(expression, true);
      return value === null ? null : values.numberOf(value);
    };
    const size = BigInt(bytes.length);
    const skip = number(body.skip) ?? 0n;
    const from = skip < 0n || skip > size ? size : skip;
    const length = number(body.length);
    const to = length === null || length < 0n || from + length > size ? size : from + length;
    host.emitter.repeated(bytes.subarray(Number(from), Number(to)), times, body.span);
  }

  private equate({ value, offset, span }: Equate, label: Label, at: Span): void {
    const { host } = this;
    const first = host.evaluator.evaluate(value, host.isFinal);
    if (first === null) return;
    if (offset === null) {
      if (
        first.wrt !== null ||
        first.registers.length > 0 ||
        (!isPlace(first, host.segment ?? -1) && !values.isJustUnknown(first))
      ) {
        // prettier-ignore
        host.error('An address can be added to a number, or subtracted from another address of the same section; nothing else is a value of `equ`.', span); // prettier-ignore
        return;
      }
      this.equal(label, values.segmentOf(first), first, at);
      return;
    }
    const second = host.evaluator.evaluate(offset, host.isFinal);
    if (second === null) return;
    if (!values.isSimple(first) || !values.isSimple(second)) {
      host.error('A segment and an offset of `equ` are numbers.', span);
      return;
    }
    const segment = Number(values.numberOf(first) & 0xffffn) + values.ABSOLUTE_SEGMENT;
    this.equal(label, segment, second, at);
  }

  private equal(label: Label, segment: number | null, value: values.Value, at: Span): void {
    const isUnknown = values.isJustUnknown(value);
    this.host.labels.define(label, isUnknown ? null : segment, isUnknown ? 0n : values.numberOf(value), at);
  }
}
