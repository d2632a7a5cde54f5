/** What one object held. Arrays, maps and sets in their order; bytes as a copy; everything else by its own fields. */
type Kept =
  | { readonly kind: 'array' | 'set'; readonly items: readonly unknown[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [unknown, unknown])[] }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [string, unknown])[] };

type View = Uint8Array | Uint32Array | Float64Array | BigUint64Array;

/**
 * What a graph of objects held at one moment, to be put back into the very same objects: references, closures over them
 * and object identity stay good. Followed are own fields, elements, keys and values; so state must not be in `#private`
 * fields, nor in variables that a closure changes. Functions are kept as they are.
 */
export class Memento {
  readonly #kept = new Map<object, Kept>();

  /**
   * @param root where to begin.
   * @param outside objects that are not followed: they do not change, or somebody else restores them.
   * @param previous an earlier memento of the same graph; what an object holds still is shared with it.
   */
  constructor(root: object, outside: ReadonlySet<unknown>, previous?: Memento) {
    const before = previous === undefined ? null : previous.#kept;
    const waiting: object[] = [root];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      if (!outside.has(next) && !this.#kept.has(next)) this.#keep(next, waiting, before?.get(next));
  }

  /** How many objects it knows. */
  get size(): number {
    return this.#kept.size;
  }

  /** Puts everything back as it was. Objects that are younger are left alone: nothing old refers to them any more. */
  restore(): void {
    for (const [object, kept] of this.#kept) putBack(object, kept);
  }

  #keep(object: object, waiting: object[], before: Kept | undefined): void {
    if (isView(object)) {
      const bytes = bytesOf(object);
      const isSame = before?.kind === 'bytes' && areEqual(before.bytes, bytes);
      this.#kept.set(object, isSame ? before : { kind: 'bytes', bytes: bytes.slice() });
    } else if (Array.isArray(object)) {
      const items: readonly unknown[] = object;
      const isSame = before?.kind === 'array' && areSame(before.items, items);
      this.#kept.set(object, isSame ? before : { kind: 'array', items: items.slice() });
      for (const item of items) if (isObject(item)) waiting.push(item);
    } else if (object instanceof Map) {
      const entries = [...(object as ReadonlyMap<unknown, unknown>)];
      this.#kept.set(object, { kind: 'map', entries });
      for (const item of entries.flat()) if (isObject(item)) waiting.push(item);
    } else if (object instanceof Set) {
      const items = [...(object as ReadonlySet<unknown>)];
      this.#kept.set(object, { kind: 'set', items });
      for (const item of items) if (isObject(item)) waiting.push(item);
    } else if (!Object.isFrozen(object)) {
      const fields: [string, unknown][] = Object.entries(object);
      const isSame =
        before?.kind === 'fields' &&
        before.fields.length === fields.length &&
        before.fields.every(([name, value], at) => name === fields[at][0] && Object.is(value, fields[at][1]));
      this.#kept.set(object, isSame ? before : { kind: 'fields', fields });
      for (const [, value] of fields) if (isObject(value)) waiting.push(value);
    }
  }
}

/** The very same elements in the same order. */
const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => Object.is(item, b[at]));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isView = (object: object): object is View => ArrayBuffer.isView(object);
const bytesOf = (view: View): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function putBack(object: object, kept: Kept): void {
  switch (kept.kind) {
    case 'bytes':
      bytesOf(object as View).set(kept.bytes);
      return;
    case 'array':
      // Not splice: an array of all free pages has more elements than a call may have arguments.
      (object as unknown[]).length = kept.items.length;
      for (const [index, item] of kept.items.entries()) (object as unknown[])[index] = item;
      return;
    case 'map':
      (object as Map<unknown, unknown>).clear();
      for (const [key, value] of kept.entries) (object as Map<unknown, unknown>).set(key, value);
      return;
    case 'set':
      (object as Set<unknown>).clear();
      for (const item of kept.items) (object as Set<unknown>).add(item);
      return;
    case 'fields': {
      const wanted = new Map(kept.fields);
      for (const name of Object.keys(object)) if (!wanted.has(name)) Reflect.deleteProperty(object, name);
      for (const [name, value] of wanted) if (Reflect.get(object, name) !== value) Reflect.set(object, name, value);
    }
  }
}
