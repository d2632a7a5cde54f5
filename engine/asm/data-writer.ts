import type { Span } from './api';
import { leadingName, type Expr } from './expr';
import { Foundation } from './foundation';
import type { PendingFixup } from './layout/frag';
import { longestNop, nopFill } from './layout/nops';
import { SECTION_LIMIT } from './layout/relax';
import type { Statement } from './statement';

const DATUM_LIMIT = 4 * 1024 * 1024;
const MAX_ALIGNMENT = 0x10_0000n;

/** Statements that put data, room or padding. */
export class DataWriter extends Foundation {
  protected data(statement: Statement & { kind: 'data' }): void {
    const from = this.mark();
    let times = 1n;
    if (statement.times !== undefined) {
      const known = this.evaluate(statement.times);
      if (known === undefined) {
        this.deferredTimes(statement);
        return;
      }
      if (known < 0n) {
        this.error(`The count is ${known}; it cannot be negative.`, statement.times.span);
        return;
      }
      times = known;
    }
    if (times > BigInt(DATUM_LIMIT)) {
      this.error(`A repetition of ${times} is more than the ${DATUM_LIMIT} allowed.`, statement.times!.span);
      return;
    }
    for (let n = 0n; n < times && !this.stopped; n++) {
      for (const item of statement.items) {
        if (item.kind === 'value') {
          const name = statement.intel === true ? leadingName(item.value) : undefined;
          if (name !== undefined) this.meetTemporary(name);
          this.datum(item.value, statement.width, statement.span, statement.signed);
        } else this.put(item.bytes, item.span);
      }
    }
    this.line(from, statement.span);
  }

  /** `times 510-($-$$) db 0`: the count is known only after layout, so the content must be constant now. */
  protected deferredTimes(statement: Statement & { kind: 'data' }): void {
    const bytes: number[] = [];
    for (const item of statement.items) {
      if (item.kind === 'value') {
        const value = this.absolute(item.value, 'The value repeated an unknown number of times');
        for (let n = 0; n < statement.width; n++) bytes.push(Number(((value ?? 0n) >> BigInt(8 * n)) & 0xffn));
      } else bytes.push(...item.bytes);
    }
    this.space(statement.times!, Uint8Array.from(bytes), statement.span);
  }

  protected datum(expr: Expr, width: number, span: Span, signed = false): void {
    const bound = this.bind(expr, true);
    const wide = expr.kind === 'number' && (width >= 8 || (expr.wide ?? 0n) >= 1n << 64n) ? expr.wide : undefined;
    const value = wide ?? this.fold(bound);
    if (value !== undefined) {
      const bits = BigInt(width * 8);
      if ((width < 8 || wide !== undefined) && (value >= 1n << bits || value < -(1n << (bits - 1n)))) {
        const range = `${-(1n << (bits - 1n))} to ${(1n << bits) - 1n}`;
        this.warning(
          `The value ${value} does not fit in ${width} byte${width > 1 ? 's' : ''} (${range}); only its low bytes are stored.`,
          expr.span,
        );
      }
      const bytes = new Uint8Array(width);
      let rest = value;
      for (let n = 0; n < width; n++, rest >>= 8n) bytes[n] = Number(rest & 0xffn);
      this.put(bytes, span);
      return;
    }
    const size = (width > 8 ? 8 : width) as PendingFixup['size'];
    const frag = this.current.current;
    const offset = frag.length;
    this.put(new Uint8Array(width), span);
    frag.fixups.push({
      offset,
      size,
      pcRelative: false,
      signed,
      branch: false,
      addend: 0n,
      value: bound,
      rex: false,
      relaxable: false,
      data: true,
      span: expr.span,
    });
  }

  protected fill(statement: Statement & { kind: 'fill' }): void {
    const value = statement.value === undefined ? 0n : this.absolute(statement.value, 'The fill value');
    const unit = new Uint8Array(Math.max(0, Math.min(16, statement.width)));
    for (let n = 0; n < unit.length; n++) unit[n] = Number(((value ?? 0n) >> BigInt(8 * n)) & 0xffn);
    this.space(statement.count, unit, statement.span);
  }

  protected space(count: Expr, unit: Uint8Array, span: Span): void {
    const from = this.mark();
    const known = this.evaluate(count);
    if (unit.length === 0) return;
    if (known === undefined) {
      this.current.close({ kind: 'space', count: this.bind(count, true), unit, span, size: 0 });
      this.line(from, span);
      return;
    }
    if (known < 0n) {
      this.error(`The count is ${known}; it cannot be negative.`, count.span);
      return;
    }
    if (known * BigInt(unit.length) > BigInt(SECTION_LIMIT)) {
      this.error(
        `${known} × ${unit.length} bytes is more than the ${SECTION_LIMIT >> 20} MiB a section may have here.`,
        count.span,
      );
      return;
    }
    const length = Number(known) * unit.length;
    if (!this.room(length, span)) return;
    const frag = this.current.current;
    if (this.current.kind !== 'nobits') {
      frag.reserve(length);
      if (unit.some((byte) => byte !== 0)) {
        for (let n = 0; n < length; n += unit.length) frag.bytes.set(unit, frag.length + n);
      }
    }
    frag.length += length;
    this.line(from, span);
  }

  protected nops(statement: Statement & { kind: 'nops' }): void {
    const { count, span } = statement;
    const limit = statement.limit === undefined ? 0n : this.absolute(statement.limit, 'The longest NOP');
    if (limit === undefined) return;
    const longest = longestNop(this.bits, this.target);
    if (limit < 0n || limit > BigInt(longest)) {
      this.error(`The longest NOP has ${longest} bytes.`, statement.limit!.span);
      return;
    }
    const value = this.evaluate(count);
    if (value !== undefined && (value < 0n || value > BigInt(SECTION_LIMIT))) {
      this.error(`The number of bytes must be between 0 and ${SECTION_LIMIT}.`, count.span);
      return;
    }
    const from = this.mark();
    const bound = this.bind(count, true);
    if (value !== undefined) this.put(nopFill(Number(value), this.bits, this.target, Number(limit)), span);
    else
      this.current.close({
        kind: 'space',
        count: bound,
        unit: { bits: this.bits, limit: Number(limit) },
        span,
        size: 0,
      });
    this.line(from, span);
  }

  protected align(statement: Statement & { kind: 'align' }): void {
    const alignment = this.absolute(statement.alignment, 'The alignment');
    if (alignment === undefined) return;
    if (alignment < 0n || (alignment & (alignment - 1n)) !== 0n) {
      this.error(`The alignment ${alignment} is not a power of two (1, 2, 4, 8, …).`, statement.alignment.span);
      return;
    }
    if (alignment > MAX_ALIGNMENT) {
      this.error(
        `The alignment ${alignment} is larger than the ${MAX_ALIGNMENT} allowed here.`,
        statement.alignment.span,
      );
      return;
    }
    if (alignment <= 1n) return;
    const max = statement.max === undefined ? 0n : this.absolute(statement.max, 'The limit of the alignment');
    const value = statement.fill === undefined ? undefined : this.absolute(statement.fill, 'The fill value');
    const width = statement.fillWidth ?? 1;
    const fill = new Uint8Array(width);
    if (value !== undefined) for (let n = 0; n < width; n++) fill[n] = Number((value >> BigInt(8 * n)) & 0xffn);
    const isNop = width === 1 && value === 0x90n;
    const nops = (value === undefined || isNop) && this.current.flags.exec;
    if (alignment > BigInt(this.current.align)) this.current.align = Number(alignment);
    this.current.close({
      kind: 'align',
      alignment: Number(alignment),
      fill: nops ? 'nop' : fill,
      max: Number(max ?? 0n),
      bits: this.bits,
      ...(!this.hasLongNops && { plain: true }),
    });
  }
}
