let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/** Edit distance with neighbour swaps, cut off at `limit`. */
export function distance(a: string, b: string, limit: number): number {
  const length = b.length;
  if (Math.abs(a.length - length) > limit) return limit + 1;
  if (length >= rows[0].length) rows = rows.map(() => new Int32Array(2 * length));
  let [before, row, next] = rows;
  for (let j = 0; j <= length; j++) row[j] = j;
  let least = 0;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1;
    const lastLeast = least;
    next[0] = i;
    least = i;
    for (let j = 1; j <= length; j++) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + same);
      if (j > 1 && letter === b.charCodeAt(j - 2) && previous === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2] + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit && lastLeast >= limit) return limit + 1;
    [before, row, next] = [row, next, before];
  }
  return row[length];
}

/** One bit for each letter of a word. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

export function countOnes(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The names that look most like `name`, best first. */
export function nearest(name: string, names: Iterable<string>, most = 3): string[] {
  const wanted = name.toLowerCase();
  const limit = wanted.length <= 3 ? 1 : wanted.length <= 6 ? 2 : 3;
  const letters = lettersOf(wanted);
  const found: { name: string; score: number }[] = [];
  for (const candidate of names) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const lower = candidate.toLowerCase();
    // A mistake alters two letters at most.
    if (countOnes(lettersOf(lower) ^ letters) > 2 * limit) continue;
    const score = distance(wanted, lower, limit);
    if (score <= limit) found.push({ name: candidate, score });
  }
  found.sort((a, b) => a.score - b.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return found.slice(0, most).map((item) => item.name);
}

/** `Did you mean `a`, `b` or `c`?`, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const close = nearest(name, names).map((item) => `\`${item}\``);
  if (close.length === 0) return '';
  const last = close.pop()!;
  return ` Did you mean ${close.length > 0 ? `${close.join(', ')} or ` : ''}${last}?`;
}

/** The same function, whose results are remembered: so many, then all are forgotten. */
export function remembering<T>(make: (key: string) => T, limit = 2000): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
