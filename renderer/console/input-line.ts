/** Editing one line of input for a program whose descriptor 0 is a pipe: echo, backspace, Enter, Ctrl-D. */
export class InputLine {
  #text = '';

  constructor(
    private readonly echo: (text: string) => void,
    private readonly send: (bytes: Uint8Array) => void,
    private readonly end: () => void,
  ) {}

  type(data: string): void {
    for (const character of data) this.#one(character);
  }

  reset(): void {
    this.#text = '';
  }

  #one(character: string): void {
    switch (character) {
      case '\r':
      case '\n':
        this.echo('\r\n');
        this.#flush('\n');
        break;
      case '\u007f':
      case '\b':
        if (this.#text === '') break;
        this.#text = Array.from(this.#text).slice(0, -1).join('');
        this.echo('\b \b');
        break;
      case '\u0004':
        if (this.#text === '') this.end();
        else this.#flush('');
        break;
      default:
        if (character < ' ') break;
        this.#text += character;
        this.echo(character);
    }
  }

  #flush(ending: string): void {
    this.send(new TextEncoder().encode(this.#text + ending));
    this.#text = '';
  }
}
