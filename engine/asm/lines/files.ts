/** A source of another language, by its number behind `.file`. */
export interface LineFile {
  readonly name: string;
  /** Index of its directory. */
  readonly directory: number;
}

/** The directories and files that `.file` numbers, as GNU as fills the tables of DWARF 5. */
export class LineFiles {
  readonly directories: string[] = [];
  readonly files: (LineFile | undefined)[] = [];

  add(number: number, directory: string | undefined, path: string): void {
    if (this.files[number] !== undefined || number > 0xffff) return;
    const slash = path.lastIndexOf('/') + 1;
    const isApart = number === 0 ? directory === undefined || slash > 0 : directory === undefined;
    const name = number === 0 || isApart ? path.slice(slash) : path;
    const where = isApart ? path.slice(0, slash) : directory!;
    this.files[number] = { name, directory: this.index(where, number === 0 ? (directory ?? where) : undefined) };
  }

  /** @param compiledIn the directory of the compiler, of which file 0 tells */
  private index(path: string, compiledIn: string | undefined): number {
    const name = path.endsWith('/') ? path.slice(0, -1) : path;
    if (name === '') return 0;
    const known = this.directories.indexOf(name);
    if (known >= 0) return known;
    if (compiledIn !== undefined && this.directories.length === 0 && compiledIn !== name)
      this.directories.push(compiledIn);
    if (compiledIn === undefined && this.directories.length === 0) this.directories.push('');
    return this.directories.push(name) - 1;
  }
}
