import type { Names } from '../text/names';
import type { MultiMacro } from './multi';

/** Multi-line macros by name, the latest first. */
export class MultiMacros {
  private readonly byName = new Map<string, readonly MultiMacro[]>();

  constructor(private readonly names: Names) {}

  /** Macros that a call of `name` may mean. */
  named(name: string): readonly MultiMacro[] {
    const all = this.byName.get(name.toLowerCase());
    return all === undefined ? [] : all.filter((macro) => macro.anyCase || macro.name === name);
  }

  change(name: string, change: (macros: readonly MultiMacro[]) => readonly MultiMacro[]): void {
    const key = name.toLowerCase();
    const macros = change(this.byName.get(key) ?? []);
    this.byName.set(key, macros);
    this.names.fold(key).multis = macros.length;
  }

  clear(): void {
    for (const key of this.byName.keys()) this.change(key, () => []);
  }
}
