/** Edit distance with neighbour swaps, cut off at `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}

/** The names that look most like `name`, best first. */
export function nearest(name: string, names: Iterable<string>, most = 3): string[] {
  const wanted = name.toLowerCase();
  const limit = wanted.length <= 3 ? 1 : wanted.length <= 6 ? 2 : 3;
  const found: { name: string; score: number }[] = [];
  for (const candidate of names) {
    const score = distance(wanted, candidate.toLowerCase(), limit);
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
