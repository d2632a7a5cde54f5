import type { Span } from '../../api';
import { SECTION_LIMIT } from '../../layout/relax';
import type { Field, Format } from '../output/format';
import type { Place } from './place';
import type { WarningClass } from './warnings';

interface EmitHost {
  readonly place: Place;
  readonly format: Format;
  readonly isFinal: boolean;
  readonly bits: 16 | 32 | 64;
  error(message: string, span: Span): void;
  warn(message: string, span: Span, category?: WarningClass): void;
}

const MIB = SECTION_LIMIT >> 20;

/** Counts what a reading makes and, in the last one, gives it to the format. */
export class Emitter {
  isTooLarge = false;
  private total = 0;

  constructor(private readonly host: EmitHost) {}

  begin(): void {
    this.total = 0;
  }

  /** Counts what is produced, so that no source can ask for more memory than a section may have. */
  takes(bytes: number, span: Span): boolean {
    this.total += bytes;
    if (this.total <= SECTION_LIMIT) return true;
    if (!this.isTooLarge) this.host.error(`The program is larger than the ${MIB} MiB allowed here.`, span);
    this.isTooLarge = true;
    return false;
  }

  bytes(bytes: Uint8Array, span: Span): void {
    if (bytes.length > 0 && this.takes(bytes.length, span)) this.put(bytes, span);
  }

  private put(bytes: Uint8Array, span: Span): void {
    const { place, isFinal, format } = this.host;
    if (isFinal) {
      if (place.segment === null || place.isCounted) this.onlyCounted(span);
      else format.put(place.segment, bytes, span);
    }
    place.offset += BigInt(bytes.length);
  }

  /** Bytes whose number alone counts before the last reading. */
  size(size: number, span: Span): void {
    if (this.takes(size, span)) this.host.place.offset += BigInt(size);
  }

  repeated(bytes: Uint8Array, times: number, span: Span): void {
    if (times === 1) this.bytes(bytes, span);
    else if (!this.host.isFinal) this.size(bytes.length * times, span);
    else if (bytes.length > 0 && this.takes(bytes.length * times, span)) {
      const all = new Uint8Array(bytes.length * times);
      for (let at = 0; at < all.length; at += bytes.length) all.set(bytes, at);
      this.put(all, span);
    }
  }

  private onlyCounted(span: Span): void {
    this.host.error('Between `struc` and `endstruc`, and behind `absolute`, stand labels and reserved space; nothing else.', span); // prettier-ignore
  }

  /** A number goes into the bytes; what has a segment goes to the format. */
  field(field: Omit<Field, 'segment'>): void {
    const { host } = this;
    const { place } = host;
    const { segment } = place;
    if (!this.takes(field.size, field.span)) return;
    if (segment === null || place.isCounted) {
      if (host.isFinal) this.onlyCounted(field.span);
      place.offset += BigInt(field.size);
      return;
    }
    const fixed = field.kind === 'address' ? null : segment;
    if (field.target === fixed && field.wrt === null) {
      const value = field.kind === 'address' ? field.offset : field.offset - BigInt(field.base);
      if (host.isFinal) this.checkRange(value, field);
      this.put(littleEndian(value, field.size), field.span);
      return;
    }
    if (host.isFinal) this.unknownField(field, segment);
    place.offset += BigInt(field.size);
  }

  private unknownField(field: Omit<Field, 'segment'>, segment: number): void {
    const { host } = this;
    const size = Math.min(field.size, host.format.addressBytes);
    host.format.field({ ...field, size, segment });
    if (size === field.size) return;
    if (field.kind === 'distance' || field.isSigned)
      host.error('An address has 32 bits here; the linker cannot fill in 64 of them.', field.span); // prettier-ignore
    else host.warn('An address has 32 bits here; the upper half is filled with zeros.', field.span);
    host.format.put(segment, new Uint8Array(field.size - size), field.span);
  }

  private checkRange(value: bigint, { size, isSigned, kind, span, jump }: Omit<Field, 'segment'>): void {
    if (size >= 8) return;
    if (jump !== undefined) {
      if (value < -128n || value > 127n) this.host.error(tooFar(jump, value), span);
      return;
    }
    const bits = BigInt(size * 8);
    const isWide = size * 8 >= this.host.bits;
    const high = (isSigned || kind === 'distance') && !isWide ? 1n << (bits - 1n) : 1n << bits;
    if (value >= -(1n << (bits - 1n)) && value < high) return;
    this.host.warn(`The value ${value} does not fit in ${size} ${size === 1 ? 'byte' : 'bytes'} (${-(1n << (bits - 1n))} to ${high - 1n}); only its low bytes are stored.`, span, 'number-overflow'); // prettier-ignore
  }

  /** Room without bytes, or zeros where a section holds some. */
  space(size: bigint, span: Span, at: Span): void {
    const { host } = this;
    const { place } = host;
    if (size < 0n) {
      host.error(`The count is ${size}; it cannot be negative.`, at);
      return;
    }
    if (size > BigInt(SECTION_LIMIT)) {
      host.error(`${size} bytes are more than the ${MIB} MiB a section may have here.`, at);
      return;
    }
    const { segment } = place;
    const isCounted = segment === null || place.isCounted;
    if (!isCounted && !this.takes(Number(size), span)) return;
    if (host.isFinal && !isCounted && size > 0n) host.format.reserve(segment, Number(size));
    place.offset += size;
  }
}

function tooFar(name: string, distance: bigint): string {
  const where = distance < 0n ? `${-distance} bytes back` : `${distance} bytes ahead`;
  return `${name === '' ? 'The target' : `\`${name}\``} is ${where}, and this jump reaches only 128 bytes back and 127 ahead.`;
}

function littleEndian(value: bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let rest = value;
  for (let index = 0; index < size; index++, rest >>= 8n) bytes[index] = Number(rest & 0xffn);
  return bytes;
}
