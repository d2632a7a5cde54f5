/** Flags of termios used here. Source: Linux v4.15 include/uapi/asm-generic/termbits.h. */
const I = { ISTRIP: 0x20, INLCR: 0x40, IGNCR: 0x80, ICRNL: 0x100, IXON: 0x400 } as const;
const O = { OPOST: 1, ONLCR: 4, OCRNL: 8, ONOCR: 0x10, ONLRET: 0x20 } as const;
const L = {
  ISIG: 1,
  ICANON: 2,
  ECHO: 8,
  ECHOE: 0x10,
  ECHOK: 0x20,
  ECHONL: 0x40,
  NOFLSH: 0x80,
  ECHOCTL: 0x200,
  ECHOKE: 0x800,
  IEXTEN: 0x8000,
} as const;
const CC = { INTR: 0, QUIT: 1, ERASE: 2, KILL: 3, EOF: 4, MIN: 6, SUSP: 10, EOL: 11, WERASE: 14, LNEXT: 15, EOL2: 16 };

const NEWLINE = 10;
const TAB = 9;
/** Bytes that wait to be read at most, as N_TTY_BUF_SIZE; what is typed beyond that is lost. */
const BUFFER_SIZE = 4096;

/** struct termios as TCGETS copies it: 36 bytes, and the settings a fresh terminal has (`stty sane`, 38400 baud). */
function freshTermios(): Uint8Array {
  const bytes = new Uint8Array(36);
  const words = new DataView(bytes.buffer);
  words.setUint32(0, I.ICRNL | I.IXON, true);
  words.setUint32(4, O.OPOST | O.ONLCR, true);
  words.setUint32(8, 0xbf, true); // B38400 CS8 CREAD
  words.setUint32(12, 0x8a3b, true); // ISIG ICANON ECHO ECHOE ECHOK ECHOCTL ECHOKE IEXTEN
  bytes.set([3, 0x1c, 0x7f, 0x15, 4, 0, 1, 0, 0x11, 0x13, 0x1a, 0, 0x12, 0x0f, 0x17, 0x16, 0, 0, 0], 17);
  return bytes;
}

/** What reading the terminal gives: bytes (none: end of file), or nothing yet. */
export type TtyRead = { readonly bytes: Uint8Array } | 'wait';

/**
 * A terminal with its line discipline: between the keys and `read` lies editing, echo and the keys that make signals.
 * Source: Linux v4.15 drivers/tty/n_tty.c; termios(3). Not modeled: flow control by ^S and ^Q, VTIME, jobs in the background.
 */
export class Tty {
  private settings = freshTermios();
  /** The line being typed. */
  private line: number[] = [];
  /** Finished input; a canonical line per entry, `[]` is an end of file. In raw mode one entry of all bytes. */
  private ready: number[][] = [];
  private literal = false;
  private ended = false;
  private column = 0;
  rows = 24;
  columns = 80;

  /**
   * @param output bytes for the screen, after output processing.
   * @param signal ^C, ^\, ^Z were typed.
   */
  constructor(
    readonly output: (bytes: Uint8Array) => void,
    readonly signal: (name: 'SIGINT' | 'SIGQUIT' | 'SIGTSTP') => void,
  ) {}

  get termios(): Uint8Array {
    return this.settings.slice();
  }
  /** TCSETS; with `flush` (TCSETSF) what was typed but not read is dropped. */
  setTermios(bytes: Uint8Array, flush: boolean): void {
    const wasCanonical = this.#local(L.ICANON);
    this.settings = bytes.slice(0, 36);
    if (flush) this.flush();
    else if (wasCanonical && !this.#local(L.ICANON) && this.line.length > 0) {
      this.ready.push(this.line);
      this.line = [];
    }
  }
  flush(): void {
    this.line = [];
    this.ready = [];
  }

  #word(at: number): number {
    return new DataView(this.settings.buffer).getUint32(at, true);
  }
  #input(flag: number): boolean {
    return (this.#word(0) & flag) !== 0;
  }
  #outputFlag(flag: number): boolean {
    return (this.#word(4) & flag) !== 0;
  }
  #local(flag: number): boolean {
    return (this.#word(12) & flag) !== 0;
  }
  #cc(index: number): number {
    return this.settings[17 + index];
  }

  // ---- output

  /** Bytes from the program: NL becomes CR NL. */
  write(bytes: Uint8Array): void {
    if (!this.#outputFlag(O.OPOST)) return this.output(bytes.slice());
    const all: number[] = [];
    for (const byte of bytes) this.#post(byte, all);
    this.output(Uint8Array.from(all));
  }
  #post(byte: number, out: number[]): void {
    if (byte === NEWLINE && this.#outputFlag(O.ONLCR)) out.push(13, 10);
    else if (byte === 13 && this.#outputFlag(O.OCRNL)) out.push(10);
    else out.push(byte);
    if (byte === NEWLINE || byte === 13) this.column = 0;
    else if (byte === TAB) this.column += 8 - (this.column % 8);
    else if (byte === 8) this.column = Math.max(0, this.column - 1);
    else if (byte >= 32 && (byte & 0xc0) !== 0x80) this.column++;
  }

  #emit(bytes: readonly number[]): void {
    if (bytes.length > 0) this.write(Uint8Array.from(bytes));
  }
  /** How a typed byte shows: control characters as ^X. */
  #shown(byte: number): number[] {
    if (byte === NEWLINE || byte === TAB || byte >= 32 !== (byte === 127) || !this.#local(L.ECHOCTL))
      if (byte !== 127) return byte < 32 && byte !== NEWLINE && byte !== TAB ? [94, byte + 64] : [byte];
    return [94, byte ^ 64];
  }
  #echo(byte: number): void {
    if (this.#local(L.ECHO)) this.#emit(this.#local(L.ECHOCTL) ? this.#shown(byte) : [byte]);
    else if (byte === NEWLINE && this.#local(L.ECHONL)) this.#emit([NEWLINE]);
  }

  // ---- input

  /** Keys, or bytes pasted. */
  type(bytes: Uint8Array): void {
    for (const byte of bytes) this.#key(byte);
  }
  /** The line is cut (the window closed, ^D from outside): reads give end of file from now on. */
  hangUp(): void {
    if (this.line.length > 0) this.#finish();
    this.ended = true;
  }

  #key(typed: number): void {
    let byte = this.#input(I.ISTRIP) ? typed & 0x7f : typed;
    if (this.literal) {
      this.literal = false;
      return this.#accept(byte);
    }
    if (byte === 13) {
      if (this.#input(I.IGNCR)) return;
      if (this.#input(I.ICRNL)) byte = NEWLINE;
    } else if (byte === NEWLINE && this.#input(I.INLCR)) byte = 13;
    if (byte !== 0 && this.#local(L.ISIG) && this.#signalKey(byte)) return;
    if (!this.#local(L.ICANON)) {
      this.#echo(byte);
      return this.#raw(byte);
    }
    if (byte === 0 || !this.#editKey(byte)) this.#accept(byte);
  }

  #raw(byte: number): void {
    const last = this.ready.at(-1);
    if (last === undefined) this.ready.push([byte]);
    else if (last.length < BUFFER_SIZE) last.push(byte);
  }

  #signalKey(byte: number): boolean {
    const name =
      byte === this.#cc(CC.INTR)
        ? 'SIGINT'
        : byte === this.#cc(CC.QUIT)
          ? 'SIGQUIT'
          : byte === this.#cc(CC.SUSP)
            ? 'SIGTSTP'
            : null;
    if (name === null) return false;
    if (!this.#local(L.NOFLSH)) this.flush();
    this.#echo(byte);
    this.signal(name);
    return true;
  }

  /** Keys that edit the line or end it; false for a plain character. */
  #editKey(byte: number): boolean {
    if (byte === this.#cc(CC.ERASE)) this.#erase('character');
    else if (byte === this.#cc(CC.KILL)) this.#erase('line');
    else if (byte === this.#cc(CC.WERASE) && this.#local(L.IEXTEN)) this.#erase('word');
    else if (byte === this.#cc(CC.LNEXT) && this.#local(L.IEXTEN)) {
      this.literal = true;
      if (this.#local(L.ECHO) && this.#local(L.ECHOCTL)) this.#emit([94, 8]);
    } else if (byte === this.#cc(CC.EOF)) this.#finish();
    else return false;
    return true;
  }

  #accept(byte: number): void {
    if (!this.#local(L.ICANON)) return this.#raw(byte);
    // One place is kept for the end of the line.
    if (this.line.length >= BUFFER_SIZE - 1 && byte !== NEWLINE) return this.#emit([7]);
    this.#echo(byte);
    this.line.push(byte);
    if (byte === NEWLINE || byte === this.#cc(CC.EOL) || byte === this.#cc(CC.EOL2)) this.#finish();
  }
  #finish(): void {
    if (this.ready.length < BUFFER_SIZE) this.ready.push(this.line);
    this.line = [];
  }

  /** Takes one character (with its continuation bytes) off the line and off the screen. */
  #eraseOne(): void {
    const from = this.line.length;
    while (this.line.length > 1 && (this.line[this.line.length - 1] & 0xc0) === 0x80) this.line.pop();
    const byte = this.line.pop();
    if (byte === undefined || !this.#local(L.ECHO) || !this.#local(L.ECHOE)) return;
    const columns = byte === TAB ? 1 : from - this.line.length > 1 ? 1 : this.#shown(byte).length;
    for (let i = 0; i < columns; i++) this.#emit([8, 32, 8]);
  }
  #erase(what: 'character' | 'word' | 'line'): void {
    if (this.line.length === 0) return;
    if (what === 'character') return this.#eraseOne();
    if (what === 'line') {
      while (this.line.length > 0) this.#eraseOne();
      return;
    }
    const isWord = (byte: number | undefined): boolean =>
      byte !== undefined && (byte >= 128 || /\w/u.test(String.fromCharCode(byte)));
    while (this.line.length > 0 && !isWord(this.line.at(-1))) this.#eraseOne();
    while (this.line.length > 0 && isWord(this.line.at(-1))) this.#eraseOne();
  }

  /** Bytes that a read would get at once, as FIONREAD counts them. */
  get available(): number {
    return this.ready.reduce((sum, line) => sum + line.length, 0);
  }

  /** Whether a read of one byte would not wait. */
  get isReadable(): boolean {
    if (this.ended || this.ready.length === 0) return this.ended;
    return this.#local(L.ICANON) || this.available >= Math.max(1, this.#cc(CC.MIN));
  }

  /** One read: a line at most in canonical mode; in raw mode what is there, once VMIN bytes are. */
  read(count: number): TtyRead {
    if (count === 0) return { bytes: new Uint8Array(0) };
    const first = this.ready[0];
    const enough = this.#local(L.ICANON) ? 1 : Math.min(this.#cc(CC.MIN), count);
    if (first === undefined || (!this.#local(L.ICANON) && this.available < enough)) {
      if (this.ended || (!this.#local(L.ICANON) && enough === 0)) return { bytes: new Uint8Array(0) };
      return 'wait';
    }
    if (this.#local(L.ICANON)) return { bytes: this.#take(first, count) };
    const all = this.ready.flat();
    this.ready = all.length > count ? [all.slice(count)] : [];
    return { bytes: Uint8Array.from(all.slice(0, count)) };
  }
  #take(line: number[], count: number): Uint8Array {
    const bytes = Uint8Array.from(line.splice(0, count));
    if (line.length === 0) this.ready.shift();
    return bytes;
  }
}
