import type { MachineView, StreamEvent } from './contract';

const LISTS = ['registers', 'flags', 'msrs', 'stack', 'disassembly', 'path', 'syscalls'] as const;
type ListName = (typeof LISTS)[number];
const isList = (name: string): name is ListName => (LISTS as readonly string[]).includes(name);

/** A new row, or a run of rows of the list before, which are the same objects again. */
type Piece<T> = T | readonly [from: number, count: number];

/** How a picture of the machine differs from the one before; what is the same is not in it. */
export interface ViewChange {
  readonly values: Partial<Omit<MachineView, ListName>>;
  readonly lists: { readonly [K in ListName]?: readonly Piece<MachineView[K][number]>[] };
}

/** Whether two plain values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) =>
    isSame((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  );
}

const isRun = (piece: Piece<object>): piece is readonly [from: number, count: number] => Array.isArray(piece);

export function changeOf(before: MachineView, after: MachineView): ViewChange {
  const values: Record<string, unknown> = {};
  const lists: Record<string, readonly Piece<object>[]> = {};
  for (const name of Object.keys(after) as (keyof MachineView)[]) {
    if (!isList(name)) {
      if (!isSame(before[name], after[name])) values[name] = after[name];
      continue;
    }
    const all = pieces<object>(before[name], after[name]);
    const [only] = all;
    const isWhole = all.length === 1 && isRun(only) && only[0] === 0 && only[1] === before[name].length;
    if (!isWhole && (all.length > 0 || before[name].length > 0)) lists[name] = all;
  }
  return { values, lists };
}

/** What a row is about: its number in a log, its address, or its name. */
const subjectOf = (row: object): unknown => ('seq' in row ? row.seq : 'address' in row ? row.address : undefined);

/** Rows are found again by identity, those that were made anew by what they are about, or at the place where the list would go on. */
function pieces<T extends object>(before: readonly T[], after: readonly T[]): readonly Piece<T>[] {
  const places = new Map<unknown, number>(before.map((row, index) => [row, index]));
  const subjects = new Map(before.map((row, index) => [subjectOf(row), index]));
  const all: (T | [from: number, count: number])[] = [];
  let expected = 0;
  for (const row of after) {
    const candidate = isSame(before[expected], row) ? expected : subjects.get(subjectOf(row));
    const known =
      places.get(row) ?? (candidate !== undefined && isSame(before[candidate], row) ? candidate : undefined);
    const last = all.at(-1);
    if (known === undefined) all.push(row);
    else if (Array.isArray(last) && last[0] + last[1] === known) last[1]++;
    else all.push([known, 1]);
    expected = (known ?? expected) + 1;
  }
  return all;
}

/** The picture that {@link changeOf} was made for; all that has not changed is the same object as in `before`. */
export function changed(before: MachineView, { values, lists }: ViewChange): MachineView {
  const whole: Record<string, unknown> = { ...before, ...values };
  for (const name of LISTS) {
    const all: readonly Piece<object>[] | undefined = lists[name];
    if (all === undefined) continue;
    const rows: readonly object[] = before[name];
    whole[name] = all.flatMap((piece) => {
      if (!isRun(piece)) return [piece];
      const [from, count] = piece;
      return rows.slice(from, from + count);
    });
  }
  return whole as unknown as MachineView;
}

type ViewEvent = Extract<StreamEvent, { type: 'view' | 'viewChange' }>;

/** Sends each picture as what has changed since the last one. */
export class ViewWriter {
  #last: MachineView | null = null;
  #serial = 0;

  /** Of the last picture. */
  get serial(): number {
    return this.#serial;
  }

  /** @param fresh the reader may not have the last one. */
  event(view: MachineView | null, fresh = false): ViewEvent {
    const before = fresh ? null : this.#last;
    this.#last = view;
    const base = this.#serial++;
    if (before === null || view === null) return { type: 'view', view, serial: this.#serial };
    return { type: 'viewChange', base, serial: this.#serial, change: changeOf(before, view) };
  }
}

/** The other end of a {@link ViewWriter}. */
export class ViewReader {
  #last: MachineView | null = null;
  #serial = -1;

  /** Of the last picture that came; -1 before the first. */
  get serial(): number {
    return this.#serial;
  }

  /** The last picture that came. */
  get last(): MachineView | null {
    return this.#last;
  }

  /** Undefined: a change of a picture that never came here, as when the page has just been loaded again. */
  read(event: ViewEvent): MachineView | null | undefined {
    if (event.type === 'view') this.#last = event.view;
    else if (event.base !== this.#serial || this.#last === null) return undefined;
    else this.#last = changed(this.#last, event.change);
    this.#serial = event.serial;
    return this.#last;
  }
}
