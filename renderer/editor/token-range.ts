/** The packed tokens (lines on, columns on, length, type, modifiers) of the lines `from` to `to`, counted from 1. */
export function tokensOfLines(data: readonly number[], from: number, to: number): Uint32Array {
  const kept: number[] = [];
  let line = 1;
  let before = 1;
  let column = 0;
  let columnBefore = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    column = data[at] === 0 ? column + data[at + 1] : data[at + 1];
    line += data[at];
    if (line < from || line > to) continue;
    kept.push(
      line - before,
      line === before ? column - columnBefore : column,
      data[at + 2],
      data[at + 3],
      data[at + 4],
    );
    before = line;
    columnBefore = column;
  }
  return Uint32Array.from(kept);
}
