import type { FoldedName } from '../text/names';
import type { Token } from '../text/token';

/** How an argument of a single-line macro is treated. */
export interface Parameter {
  /** Empty for parameters that the body never names. */
  readonly name: string;
  /** `=x`: replaced by its value. */
  readonly evaluated: boolean;
  /** `&x`: replaced by a string of its text; `&&x`: unless it is one. */
  readonly quoted: 'no' | 'always' | 'unless-string';
  /** `!x`: keeps its braces and white space. */
  readonly raw: boolean;
  /** `x+`: takes the remaining arguments with their commas. */
  readonly greedy: boolean;
  /** Stands for any number of arguments. */
  readonly variadic: boolean;
  readonly optional: boolean;
  /** For an evaluated one that is left out. */
  readonly standard?: string;
}

export const PLAIN: Parameter = {
  name: '',
  evaluated: false,
  quoted: 'no',
  raw: false,
  greedy: false,
  variadic: false,
  optional: false,
};

/** `%define name(a, =b, &c, d+) body`, or a function of the preprocessor such as `%eval(x)`. */
export interface SingleMacro {
  readonly name: string;
  readonly anyCase: boolean;
  /** Empty where the name stands alone. */
  readonly parameters: readonly Parameter[];
  /** Fewest arguments. */
  readonly least: number;
  /** In the place of its parameters stand tokens of kind `argument`. */
  readonly body: readonly Token[];
  /** Computes the body at each use. */
  readonly compute?: (use: Token, parameters: readonly (readonly Token[])[]) => readonly Token[];
  /** `%defalias`: the body is the name that is meant. */
  readonly alias: boolean;
  /** May be used in its own arguments. */
  readonly recursive: boolean;
}

export const isVariadic = (macro: SingleMacro): boolean => {
  const last = macro.parameters.at(-1);
  return last !== undefined && (last.greedy || last.variadic);
};

const sameSpelling = (macro: SingleMacro, name: string): boolean =>
  macro.anyCase ? macro.name.toLowerCase() === name.toLowerCase() : macro.name === name;

/** Single-line macros by name, the latest first: all of a source, or those of one context. */
export class MacroTable {
  private readonly byName = new Map<string, SingleMacro[]>();

  /** `counts` is told how many macros of a name there are. */
  constructor(private readonly counts: ((name: string, count: number) => void) | null = null) {}

  /** Macros that a use of `name` may mean, the latest first. */
  named(name: string): readonly SingleMacro[] {
    const all = this.byName.get(name.toLowerCase());
    if (all === undefined) return [];
    return all.filter((macro) => sameSpelling(macro, name));
  }

  /**
   * Takes the place of a macro of the same name, case rule and number of parameters; shadows other ones.
   * Aliases count as macros here.
   */
  define(macro: SingleMacro): void {
    const key = macro.name.toLowerCase();
    const all = this.byName.get(key) ?? [];
    const count = macro.parameters.length;
    const at = all.findIndex((other) => this.meets(other, macro, count));
    const other = all[at];
    const replaces =
      other !== undefined &&
      other.anyCase === macro.anyCase &&
      other.parameters.length > 0 === count > 0 &&
      other.parameters.length >= count;
    this.set(key, replaces ? all.with(at, macro) : [macro, ...all]);
  }

  private meets(other: SingleMacro, macro: SingleMacro, count: number): boolean {
    const same =
      other.anyCase || macro.anyCase
        ? other.name.toLowerCase() === macro.name.toLowerCase()
        : other.name === macro.name;
    if (!same) return false;
    const most = other.parameters.length;
    return count === 0 || most === 0 || (count >= other.least && (isVariadic(other) || count <= most));
  }

  undefine(name: string, wanted: (macro: SingleMacro) => boolean): void {
    const key = name.toLowerCase();
    const all = this.byName.get(key);
    if (all !== undefined) this.set(key, all.filter((macro) => !(sameSpelling(macro, name) && wanted(macro)))); // prettier-ignore
  }

  clear(wanted: (macro: SingleMacro) => boolean): void {
    for (const [key, all] of this.byName) this.set(key, all.filter((macro) => !wanted(macro))); // prettier-ignore
  }

  private set(key: string, macros: SingleMacro[]): void {
    if (macros.length === 0) this.byName.delete(key);
    else this.byName.set(key, macros);
    this.counts?.(key, macros.length);
  }
}

/** Tells the names of a source how many macros they have, so that other names are passed over quickly. */
export const countingIn =
  (fold: (name: string) => FoldedName) =>
  (name: string, count: number): void => {
    fold(name).singles = count;
  };
