/**
 * The framing of gdb's remote serial protocol: `$data#checksum`, `+` and `-` acknowledgements, 0x03 as an interrupt, `}` as
 * an escape. Source: gdb manual, "Overview" of the remote protocol.
 */
export type Received =
  | { readonly kind: 'packet'; readonly data: string }
  /** A packet whose checksum is wrong: to be answered by `-`. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'interrupt' };

/** A packet longer than this is not gdb's; the connection is given up. */
const MOST = 1 << 20;

const INTERRUPT = '\u0003';

const checksum = (data: string): string => {
  let sum = 0;
  for (let index = 0; index < data.length; index++) sum = (sum + data.charCodeAt(index)) & 0xff;
  return sum.toString(16).padStart(2, '0');
};

/** `data` as it goes over the wire; one character a byte. */
export function framed(data: string): string {
  const escaped = data.replaceAll(/[#$}*]/gu, (one) => `}${String.fromCharCode(one.charCodeAt(0) ^ 0x20)}`);
  return `$${escaped}#${checksum(escaped)}`;
}

const unescaped = (data: string): string =>
  data.replaceAll(/\}([\s\S])/gu, (_, one: string) => String.fromCharCode(one.charCodeAt(0) ^ 0x20));

/** Takes bytes as they come and gives the packets in them. */
export class PacketReader {
  #rest = '';

  /** @throws RangeError when what came can never be a packet. */
  take(bytes: string): Received[] {
    this.#rest += bytes;
    const received: Received[] = [];
    for (;;) {
      const starts = ['$', INTERRUPT].map((one) => this.#rest.indexOf(one)).filter((at) => at !== -1);
      this.#rest = starts.length === 0 ? '' : this.#rest.slice(Math.min(...starts));
      if (this.#rest === '') return received;
      if (this.#rest.startsWith(INTERRUPT)) {
        received.push({ kind: 'interrupt' });
        this.#rest = this.#rest.slice(1);
        continue;
      }
      const end = this.#rest.indexOf('#');
      if (end === -1 || this.#rest.length < end + 3) {
        if (this.#rest.length > MOST) throw new RangeError('a packet without an end');
        return received;
      }
      const data = this.#rest.slice(1, end);
      const isWhole = checksum(data) === this.#rest.slice(end + 1, end + 3).toLowerCase();
      received.push(isWhole ? { kind: 'packet', data: unescaped(data) } : { kind: 'damaged' });
      this.#rest = this.#rest.slice(end + 3);
    }
  }
}
