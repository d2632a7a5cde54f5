/** A name whatever its case: what all its spellings share. */
export class FoldedName {
  /** How many single-line macros of the name exist now. */
  singles = 0;
  /** How many multi-line macros of the name exist now. */
  multis = 0;

  constructor(readonly text: string) {}
}

/** A spelling of a name, one object for all its occurrences. */
export class Name {
  constructor(
    readonly text: string,
    readonly folded: FoldedName,
  ) {}
}

/** The names of one reading of a source. */
export class Names {
  private readonly spellings = new Map<string, Name>();
  private readonly folded = new Map<string, FoldedName>();

  of(text: string): Name {
    const known = this.spellings.get(text);
    if (known !== undefined) return known;
    const name = new Name(text, this.fold(text));
    this.spellings.set(text, name);
    return name;
  }

  fold(text: string): FoldedName {
    const lower = text.toLowerCase();
    const known = this.folded.get(lower);
    if (known !== undefined) return known;
    const folded = new FoldedName(lower);
    this.folded.set(lower, folded);
    return folded;
  }
}
