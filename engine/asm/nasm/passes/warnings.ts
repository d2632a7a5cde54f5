/** Which warnings are wanted, as `[warning …]` says. Source: The NASM manual 2.16, chapter 2.1.26 and 7.13. */
type Status = 'on' | 'off' | 'error';

/** The classes of warnings that this assembler has; the others are accepted and do nothing. */
export type WarningClass =
  | 'number-overflow'
  | 'label-orphan'
  | 'zeroing'
  | 'user'
  | 'ea-absolute'
  | 'prefix-lock'
  | 'regsize'
  | 'forward'
  | 'db-empty'
  | 'other';

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['orphan-labels', 'label-orphan'],
  ['lock', 'prefix-lock'],
]);

export class Warnings {
  private statuses = new Map<string, Status>();
  private everything: Status = 'on';
  private readonly stack: { readonly statuses: Map<string, Status>; readonly everything: Status }[] = [];

  status(category: WarningClass): Status {
    return this.statuses.get(category) ?? this.everything;
  }

  reset(): void {
    this.statuses.clear();
    this.everything = 'on';
    this.stack.length = 0;
  }

  /** `push`, `pop`, `+name`, `-name`, `*name`, `error=name`, …; anything else counts for nothing. */
  apply(text: string): void {
    const word = text.trim().toLowerCase();
    if (word === 'push') this.stack.push({ statuses: new Map(this.statuses), everything: this.everything });
    else if (word === 'pop') {
      const top = this.stack.pop();
      if (top === undefined) this.reset();
      else ({ statuses: this.statuses, everything: this.everything } = top);
    } else for (const each of word.split(/[\s,]+/)) this.one(each);
  }

  private one(word: string): void {
    const match = /^([+\-*]?)(no-)?(?:(error)(?:=|$))?(.*)$/.exec(word);
    if (match === null || word === '') return;
    const [, sign, no, isError, name] = match;
    const off = sign === '-' || no !== undefined;
    const status: Status = isError === undefined ? (off ? 'off' : 'on') : off ? 'on' : 'error';
    const category = ALIASES.get(name) ?? name;
    if (sign === '*') this.statuses.delete(category);
    else if (category === '' || category === 'all') {
      if (isError === undefined || category === 'all' || status !== 'on') this.everything = status;
      this.statuses.clear();
    } else this.statuses.set(category, status);
  }
}
