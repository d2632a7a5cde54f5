import { type QuickPick, shell } from '../state';
import { Store } from '../store';
import { factChoices, menuOf } from './menu';
import { canonicalValue } from './parts';

/** What a place in the window shows, and what else can be done with it there. */
export interface Lookable {
  /** Hexadecimal digits, with or without `0x`; absent: the expression alone says what it is. */
  readonly value?: string;
  /** An expression for it, which Watch can follow: a register, `[0x…]`, a symbol. */
  readonly name?: string;
  /** What its panel offers beside the ways that every value has. */
  readonly more?: () => Partial<QuickPick>;
}

/** The value that is looked at in the whole window; `of` is null while there is none. */
export const looked = new Store<{
  /** What the machine is asked: the number, or a symbol. */
  readonly of: string | null;
  readonly name: string | null;
  readonly more: Lookable['more'];
}>({ of: null, name: null, more: undefined });

const keyOf = ({ value, name }: Lookable): string | null =>
  value === undefined ? (name ?? null) : canonicalValue(value);

export function lookAt(what: Lookable): void {
  looked.set({ of: keyOf(what), name: what.name ?? null, more: what.more });
}
export const lookAway = (): void => looked.set({ of: null, name: null, more: undefined });

/** What one may do with a value: its panel's own and the ways from it at once, and what is known of it when that is there. */
export function askAbout(what: Lookable): void {
  lookAt(what);
  const of = keyOf(what);
  if (of === null) return;
  const pick = menuOf(of, what);
  shell.set({ pick });
  void addFacts(of, pick);
}

async function addFacts(of: string, pick: QuickPick): Promise<void> {
  const facts = await factChoices(of);
  if (shell.get().pick === pick) shell.set({ pick: { ...pick, choices: [...pick.choices, ...facts] } });
}

/** The one gesture, by mouse or keyboard: a value is looked at; once more, and it says what can be done with it. */
export function activate(what: Lookable): void {
  if (looked.get().of === keyOf(what)) askAbout(what);
  else lookAt(what);
}
